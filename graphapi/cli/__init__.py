"""The command line: one noun for each file. `app` has the signatures. Slow modules are imported only when they are needed."""

from graphapi.cli.app import main

__all__ = ["main"]
