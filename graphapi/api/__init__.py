"""The only code that speaks GraphQL and HTTP."""
