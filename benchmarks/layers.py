"""What each optional layer of the service costs: processor time of the service for one known request, with it and without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Final

from benchmarks.own_cost import CONNECTIONS
from benchmarks.pair import service
from benchmarks.question import backers
from benchmarks.world import HUB
from benchmarks.wrk import wrk
from graphapi.graph.driver.connection import Access

ROWS: Final = 10
_TOKEN: Final = "a-token-of-the-benchmark"
NONE: Final = "none of them"
_LAYERS: Final[Mapping[str, Mapping[str, str]]] = {
    NONE: {},
    "read token": {"GRAPHAPI_READ_TOKEN": _TOKEN},
    "limit of requests a minute": {"GRAPHAPI_REQUESTS_PER_MINUTE": "100000000"},
    "access log": {"GRAPHAPI_ACCESS_LOG": "true"},
    "metrics": {"GRAPHAPI_METRICS": "true"},
    "traces": {"GRAPHAPI_TRACES": "true"},
}


def measure(access: Access, folder: Path, *, rounds: int, seconds: float) -> dict[str, float]:
    """Milliseconds of processor time for each layer: the medians of the rounds, in which the layers take turns."""
    body = folder / "layers.json"
    body.write_bytes(backers(HUB, ROWS).body)
    with _collector() as endpoint, ExitStack() as stack:
        servers = {
            name: stack.enter_context(
                service(access, warm=False, environment={**settings, "OTEL_EXPORTER_OTLP_ENDPOINT": endpoint})
            )
            for name, settings in _LAYERS.items()
        }
        used: dict[str, list[float]] = {name: [] for name in servers}
        for number in range(rounds + 1):
            for name, server in servers.items():
                token = _LAYERS[name].get("GRAPHAPI_READ_TOKEN")
                run = wrk(server, body, connections=CONNECTIONS, seconds=seconds if number else 1, token=token)
                if number:  # the first is to warm up
                    used[name].append(run.cpu)
    return {name: median(found) for name, found in used.items()}


@contextmanager
def _collector() -> Iterator[str]:
    """The address of a collector of traces that accepts all and keeps none."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Accepting) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class _Accepting(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None: ...
