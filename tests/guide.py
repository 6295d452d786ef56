"""Serves the guide for Neo4j Browser as `graphapi neo4j browser` does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from graphapi.cli.browser import serving_guide
from graphapi.cli.terminal import messages


@contextmanager
def serving() -> Iterator[str]:
    """Yields the address of the guide."""
    with serving_guide(messages()) as (address, server):
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield address
        finally:
            server.shutdown()
            thread.join()
