"""Neo4j Browser with a guide, whose pages are served on this machine while the command runs."""

from __future__ import annotations

import webbrowser
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import quote

from graphapi.cli.browser_guide import GUIDE, STYLE, guide, style
from graphapi.cli.configuration import access_of, read_settings
from graphapi.cli.listening import listen
from graphapi.cli.migration import make_ready
from graphapi.cli.neo4j import print_lines, refuse_another, some_neo4j
from graphapi.cli.stopping import interrupted, stopped_by
from graphapi.cli.terminal import Console, answers, messages
from graphapi.graph.driver.database import Database
from graphapi.local.config import HOST

# Beside Neo4j's own 7474; a fixed one, so that Neo4j Browser finds a guide again that it has seen.
_PORT: Final = 7480
# Of other hosts than this one, Neo4j Browser reads no guides.
_NAME: Final = "localhost"


def browse(*, open_page: bool) -> None:
    """Starts the local Neo4j if needed, prints the address of Neo4j Browser, and serves the guide until it is stopped."""
    refuse_another(
        "and the guide is served for the local one; docs/graph-browser.md says how to use its queries elsewhere."
    )
    settings, console = read_settings(), messages()
    with stopped_by(interrupted()), some_neo4j(settings, console, stop=True) as neo4j:
        with Database(access_of(neo4j.settings)) as database:
            make_ready(neo4j, database, console)
        if neo4j.login is None:  # it would have been refused
            return
        with serving_guide(console) as (address, server):
            page = page_with_guide(neo4j.login.connection.browser_url, address)
            lines = {**dict(neo4j.login.lines()), "Neo4j Browser": page}
            print_lines(answers(), list(lines.items()))
            answers().print("Ctrl-C stops it.", style="quiet")
            if open_page:
                webbrowser.open(page)
            with suppress(KeyboardInterrupt):
                server.serve_forever()


@contextmanager
def serving_guide(console: Console) -> Iterator[tuple[str, ThreadingHTTPServer]]:
    """The address of the guide, and the server that serves it."""
    with listen(HOST, _PORT, console) as listening:
        address = f"http://{_NAME}:{listening.getsockname()[1]}"
        texts = {GUIDE: ("text/html", guide(address)), STYLE: ("text/plain", style())}
        server = ThreadingHTTPServer(listening.getsockname()[:2], _handler(texts), bind_and_activate=False)
        server.socket.close()
        server.socket = listening
        yield address, server


def page_with_guide(browser: str, address: str) -> str:
    """The address of Neo4j Browser that opens the guide."""
    return f"{browser}?cmd=guide&arg={quote(address + GUIDE, safe='/:')}"


def _handler(texts: Mapping[str, tuple[str, str]]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, text = texts.get(self.path, ("text/plain", ""))
            self._answer(HTTPStatus.OK if text else HTTPStatus.NOT_FOUND, kind, text.encode())

        def do_OPTIONS(self) -> None:
            self._answer(HTTPStatus.NO_CONTENT, "text/plain", b"")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is called
            """Logs nothing: the only client is the user's own browser."""

        def _answer(self, status: HTTPStatus, kind: str, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            # Neo4j Browser is at another port, which makes it another origin. Nothing here is secret.
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Access-Control-Allow-Headers", "*")
            self.end_headers()
            self.wfile.write(content)

    return Handler
