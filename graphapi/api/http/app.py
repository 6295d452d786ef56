"""Creates the web application from settings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import replace
from functools import partial
from typing import Any

from fastapi import FastAPI, Request, Response
from pydantic import SecretStr
from starlette.exceptions import HTTPException

from graphapi import __version__
from graphapi.api.asking.export import exports as exported
from graphapi.api.asking.question import questions_of
from graphapi.api.execution.catalogue import read_catalogue
from graphapi.api.execution.limits import DocumentLimits, parse_within
from graphapi.api.execution.warmup import stay_warm
from graphapi.api.http import addresses, exports, feeds, graphiql, health
from graphapi.api.http.described import describe
from graphapi.api.http.endpoint import answer_request
from graphapi.api.http.gate import bears
from graphapi.api.http.layers import add_layers
from graphapi.api.http.memory import settle_memory
from graphapi.api.http.refusal import refusal
from graphapi.api.http.service import Service
from graphapi.api.http.site import Site, explorer_policies
from graphapi.api.http.trusted import TrustedDocuments
from graphapi.api.http.watchers import Watchers
from graphapi.api.schema import create_schema
from graphapi.data import EXPLORER
from graphapi.graph.driver.connection import Access, Capacity, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.queue import Queue
from graphapi.service.context import Context, Limits, NewDocuments
from graphapi.service.operations import documented, later, of_review, shown
from graphapi.settings import Settings


def create_app(settings: Settings, *, whereabouts: Callable[[], Access | None] | None = None) -> FastAPI:
    """The application. Settings must name a Neo4j (`neo4j_uri`); the connection is opened when it is first needed.

    `whereabouts` returns the new address of Neo4j if it is no longer at the old one.

    Raises DocumentFolderError if the trusted documents of the settings are not valid.
    """
    if settings.neo4j_uri is None or settings.neo4j_password is None:
        raise ValueError("create_app needs settings with neo4j_uri and neo4j_password")
    access = Access(
        settings.neo4j_uri, settings.neo4j_user, settings.neo4j_password.get_secret_value(), settings.neo4j_database
    )
    capacity = Capacity(planning=settings.planning_at_once, plans=settings.plans_max)
    limits = DocumentLimits(settings.depth_max, settings.aliases_max, settings.tokens_max)
    token = _text_of(settings.write_token)
    schema = create_schema(
        introspection=settings.introspection, documents=limits, cost_max=settings.cost_max, writable=token is not None
    )
    own = of_review() if token else []
    trusted = (
        TrustedDocuments.read(settings.documents, schema, parse_within(limits), own) if settings.documents else None
    )
    named = (trusted.questions if trusted else documented()).values()
    names = {document.text: document.name for document in named}
    first = list(named) if trusted else shown()
    afterwards = [document for document in later() if document.text in names]
    watchers = Watchers(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with (
            AsyncExitStack() as stack,
            watchers,
            Graph(
                access,
                statement_seconds=settings.statement_seconds,
                capacity=capacity,
                whereabouts=whereabouts,
                watch=watchers.statement,
            ) as graph,
        ):
            context = Context(
                graph,
                Limits(page_size_max=settings.page_size_max),
                queue=Queue(settings.answers_max),
                new=NewDocuments(read_catalogue(schema.core)) if settings.pieces and not trusted else None,
            )
            app.state.context = context
            app.state.service = Service(
                schema,
                context,
                trusted,
                settings.request_seconds,
                settings.export_seconds,
                settings.export_entries_max,
                names,
            )
            if token is not None:
                app.state.service = _writable(app.state.service, stack.enter_context(Database(access)), token)
            app.state.warm = not settings.warm_up
            settle_memory()
            async with _running(warm()) if settings.warm_up else nullcontext():
                yield

    async def warm() -> None:
        def set_ready(warm: bool) -> None:
            if warm:
                settle_memory()  # here, because it takes 30 ms, for which the first client would wait
            app.state.warm = warm

        await stay_warm(schema, app.state.service.context, first, afterwards, set_ready)

    app = FastAPI(title="graphapi", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None)
    browsable = settings.graphiql and settings.graphiql_folder is not None

    async def endpoint(request: Request) -> Response:
        if browsable and graphiql.wants_page(request):
            return graphiql.page()
        return await answer_request(request, app.state.service)

    # A plain route: GraphQL does here what FastAPI does for a typed one.
    app.add_route("/graphql", endpoint, methods=["GET", "POST"])
    app.add_exception_handler(HTTPException, _refuse)
    app.include_router(health.router)
    watchers.serve_figures(app)
    questions = questions_of(schema)
    app.add_route("/q/{path:path}", addresses.endpoint(questions), methods=["GET"])
    app.add_route("/feeds/{path:path}", feeds.endpoint(questions), methods=["GET"])
    app.add_route("/export/{path:path}", exports.endpoint(exported(questions)), methods=["GET"])
    describe(app, {**addresses.described(questions), **exports.described(exported(questions))})
    _serve_pages(app, settings)
    add_layers(app, settings, watchers)
    return app


def _serve_pages(app: FastAPI, settings: Settings) -> None:
    if settings.graphiql and settings.graphiql_folder is not None:
        graphiql.serve_files(app, settings.graphiql_folder, documented()["graphiql/backers"])
    if settings.site is not None:
        # After all routes of the API itself.
        policies = explorer_policies(settings.frame_ancestors) if settings.site == EXPLORER else None
        app.mount("/", Site(settings.site, policies))


def _text_of(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _writable(service: Service, database: Database, token: str) -> Service:
    """The same service, which can write for requests with the token."""
    return replace(service, context=replace(service.context, writer=database), writes=partial(bears, token=token))


@asynccontextmanager
async def _running(work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Runs the work in the background until the context ends."""
    task = asyncio.create_task(work)
    yield
    task.cancel()
    await asyncio.wait([task])


async def _refuse(_: Request, error: Exception) -> Response:
    """The response to an unknown address or method (404, 405), in the form of all errors."""
    if not isinstance(error, HTTPException):
        raise error
    return refusal(error.detail, error.status_code, headers=dict(error.headers or {}))
