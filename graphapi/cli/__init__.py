"""The command line: one noun a file; `app` holds the signatures, and nothing slow is imported before it is needed."""

from graphapi.cli.app import main

__all__ = ["main"]
