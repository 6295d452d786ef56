"""The web application, wired from settings."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware

from graphapi import __version__
from graphapi.api import graphiql, health
from graphapi.api.context import Context
from graphapi.api.endpoint import answer_request
from graphapi.api.schema import create_schema
from graphapi.graph.compiler import Limits
from graphapi.graph.connection import Access, Graph
from graphapi.settings import Settings


def create_app(settings: Settings) -> FastAPI:
    """The application. Settings must name a Neo4j (`neo4j_uri`); it is first connected to when it is needed."""
    if settings.neo4j_uri is None or settings.neo4j_password is None:
        raise ValueError("create_app needs settings with neo4j_uri and neo4j_password")
    access = Access(
        settings.neo4j_uri, settings.neo4j_user, settings.neo4j_password.get_secret_value(), settings.neo4j_database
    )
    limits = Limits(page_size_max=settings.page_size_max)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with Graph(access, statement_seconds=settings.statement_seconds) as graph:
            app.state.context = Context(graph, limits)
            _settle_memory()
            yield

    app = FastAPI(
        title="graphapi", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None
    )
    schema = create_schema(introspection=settings.introspection)
    browsable = settings.graphiql and settings.graphiql_folder is not None

    async def endpoint(request: Request) -> Response:
        if browsable and graphiql.wants_page(request):
            return graphiql.page()
        return await answer_request(request, schema, app.state.context)

    # A plain route: what FastAPI does for a typed one, GraphQL does here.
    app.add_route("/graphql", endpoint, methods=["GET", "POST"])
    app.include_router(health.router)
    if settings.graphiql and settings.graphiql_folder is not None:
        graphiql.serve_files(app, settings.graphiql_folder)
    app.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=4)
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware, allow_origins=settings.cors_origins, allow_methods=["GET", "POST"], allow_headers=["*"]
        )
    return app


def _settle_memory() -> None:
    """Takes what start-up made out of garbage collection, and collects less often: answers hold no cycles.

    Measured: collections in the midst of large answers cost 20-50 % of a worker's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
