"""Who is involved with whom, when, how, and according to whom: a GraphQL API over sourced claims."""

__version__ = "0.1.0"
