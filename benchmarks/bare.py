"""The baseline for the service: a Starlette handler that runs one statement and returns its rows.

It has the same statement, driver settings, web server and garbage collection, but no GraphQL: no document, selection,
limits or errors. Environment: `PORT`, `NEO4J_URI`, `NEO4J_PASSWORD` and `QUESTION` (a file with the body of a request).
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import neo4j
import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.question import Question, statement_of
from graphapi.api.http.memory import settle_memory
from graphapi.graph.driver.connection import driver_settings


def create_app(question: Question) -> Starlette:
    """An application with `POST /graphql`, which always answers the question. It parses the body, but does not use it."""
    statement = statement_of(question)
    driver = neo4j.AsyncGraphDatabase.driver(
        os.environ["NEO4J_URI"], auth=("neo4j", os.environ["NEO4J_PASSWORD"]), **driver_settings()
    )
    query, params = neo4j.Query(statement.text, timeout=10.0), dict(statement.params)

    async def answer(request: Request) -> Response:
        orjson.loads(await request.body())
        async with driver.session(database="neo4j", default_access_mode=neo4j.READ_ACCESS, fetch_size=-1) as session:
            result = await session.run(query, params)
            record = await result.single(strict=True)
        return Response(orjson.dumps({"data": {"backers": _backers(record[0])}}), media_type="application/json")

    async def ready(_: Request) -> Response:
        return Response()

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        settle_memory()
        async with driver:
            yield

    return Starlette(routes=[Route("/graphql", answer, methods=["POST"]), Route("/ready", ready)], lifespan=lifespan)


def _backers(answer: list[Any]) -> dict[str, Any]:
    """The JSON of BACKERS."""
    return {"nodes": [_backing(row) for row in answer[0]]}


def _backing(row: list[Any]) -> dict[str, Any]:
    backer, recipient, standing, disputed, forms, kinds, first, last, claims, sources, earliest, latest, spells = row
    return {
        "backer": {"id": backer[0], "kind": backer[1], "caption": backer[2], "country": backer[3]},
        "recipient": {"id": recipient[0], "caption": recipient[1]},
        "standing": standing,
        "disputed": disputed,
        "forms": forms,
        "kinds": kinds,
        "first": {"earliest": first[0], "latest": first[1]},
        "last": {"earliest": last[0], "latest": last[1]},
        "claimCount": claims,
        "independentSourceCount": sources,
        "firstPublished": earliest,
        "lastPublished": latest,
        "spells": [_spell(spell) for spell in spells],
    }


def _spell(row: list[Any]) -> dict[str, Any]:
    period, standing, status, forms, claims = row
    return {
        "period": period and {"text": period[0], "startEarliest": period[1], "endLatest": period[2]},
        "standing": standing,
        "status": status,
        "forms": forms,
        "claimCount": claims,
    }


if __name__ == "__main__":
    given = orjson.loads(Path(os.environ["QUESTION"]).read_bytes())
    uvicorn.run(
        create_app(Question(given["query"], given["variables"])),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        log_level="warning",
        access_log=False,
    )
