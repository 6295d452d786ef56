"""The kept questions, for doors that have no GraphQL: their parameters, and answers as rows."""
