"""GraphQL over HTTP: one request in, one response out, and what is served beside it."""
