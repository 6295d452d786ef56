"""Middleware of the application. Each request passes it from the outermost to the innermost."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware.cors import CORSMiddleware

from graphapi.api.http.encoding import Compression
from graphapi.api.http.gate import Gate
from graphapi.api.http.hosts import AllowedHosts
from graphapi.api.http.rate import RequestRate
from graphapi.api.http.watchers import Watchers
from graphapi.settings import Settings


def add_layers(app: Starlette, settings: Settings, watchers: Watchers) -> None:
    """Adds the middleware, innermost first: the last one added is the first to get a request."""
    app.add_middleware(Compression, minimum_size=1000, compresslevel=4)
    if settings.read_token:
        # Clients that can write can also read.
        tokens = [token.get_secret_value() for token in (settings.read_token, settings.write_token) if token]
        app.add_middleware(Gate, tokens=tokens)
    if settings.requests_per_minute:
        app.add_middleware(RequestRate, a_minute=settings.requests_per_minute)
    if settings.cors_origins:
        # Outside of the gate, because browsers send preflight requests without the token.
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST"],
            allow_headers=["*"],
            expose_headers=["ETag", "Retry-After"],
        )
    # Requests for other hosts get no answer.
    app.add_middleware(AllowedHosts, bound=settings.host, named=settings.allowed_hosts)
    watchers.add_layers(app)
