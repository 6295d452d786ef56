"""Serves the questions as tools for assistants. Starts the local Neo4j if needed."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from importlib.util import find_spec

import uvicorn

from graphapi.cli.configuration import access_of
from graphapi.cli.listening import address_of, listen
from graphapi.cli.migration import ready_neo4j
from graphapi.cli.terminal import messages
from graphapi.errors import SettingsError


def serve_mcp(*, http: bool, host: str | None, port: int | None) -> None:
    """Serves on standard input and output until the input ends, or on HTTP until it is stopped."""
    if find_spec("mcp") is None:
        raise SettingsError("`graphapi mcp` needs a package that is not installed; run pip install 'graphapi[mcp]'.")
    from graphapi.api.http.server import server_config  # noqa: PLC0415 - slow, and not to be had without the package
    from graphapi.api.mcp.server import PATH, create_app, create_server, serve_stdio  # noqa: PLC0415
    from graphapi.cli.access_log import write_access_log  # noqa: PLC0415

    console = messages()  # on standard error: standard output is the protocol's
    with ready_neo4j(console) as neo4j, ExitStack() as stack:
        settings = neo4j.settings.model_copy(update={"host": host or neo4j.settings.host})
        server = create_server(settings, access_of(settings))
        if not http:
            asyncio.run(serve_stdio(server))
            return
        write_access_log(settings)
        listening = stack.enter_context(listen(settings.host, port or settings.port, console))
        config = server_config(create_app(server, settings), settings.connections_max)
        console.print(f"MCP  {address_of(listening)}{PATH}", markup=False, soft_wrap=True)
        uvicorn.Server(config).run(sockets=[listening])
