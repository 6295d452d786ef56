"""The API: the only code that uses GraphQL and HTTP."""
