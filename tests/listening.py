"""Serves an application on a real socket."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

from graphapi.api.http.server import server_config


@asynccontextmanager
async def listening(app: ASGIApp, connections_max: int = 1_000, port: int = 0) -> AsyncIterator[str]:
    """Serves the application as the product does, on this port or a free one. Yields the address."""
    server = uvicorn.Server(server_config(app, connections_max))
    with socket.create_server(("127.0.0.1", port)) as listener:
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started and not serving.done():  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving
