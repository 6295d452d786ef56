"""The stored questions for interfaces without GraphQL: their parameters, and answers as rows."""
