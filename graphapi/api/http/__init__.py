"""GraphQL over HTTP, and the other addresses of the service."""
