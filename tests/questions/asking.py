"""Asks the API as a client does: over HTTP, one document at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx
import orjson
from fastapi import FastAPI
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.settings import Settings

GRAPHQL_RESPONSE = "application/graphql-response+json"


@dataclass(frozen=True)
class Reply:
    """A response: the HTTP status, and the body as bytes and parsed."""

    status: int
    body: bytes

    @property
    def said(self) -> dict[str, Any]:
        said: dict[str, Any] = orjson.loads(self.body)
        return said

    @property
    def error(self) -> dict[str, Any]:
        """The only error. A problem response (503, 504) is returned in the form of an error."""
        if "errors" not in self.said:
            return {"message": self.said["detail"], "extensions": {"code": self.said["code"]}}
        (error,) = self.said["errors"]
        assert isinstance(error, dict)
        return error

    @property
    def code(self) -> str:
        return str(self.error["extensions"]["code"])


def flat(finding: dict[str, Any]) -> dict[str, Any]:
    """The fields of a finding together with those of its relation."""
    return {**finding["relation"], **{name: value for name, value in finding.items() if name != "relation"}}


@dataclass(frozen=True)
class Api:
    """The running application and a client of it."""

    app: FastAPI
    client: httpx.AsyncClient

    async def post(self, document: str, /, **variables: Any) -> Reply:
        """Sends the document, and returns any response."""
        response = await self.client.post(
            "/graphql", json={"query": document, "variables": variables}, headers={"accept": GRAPHQL_RESPONSE}
        )
        return Reply(response.status_code, response.content)

    async def ask(self, document: str, /, **variables: Any) -> Any:
        """The data of the answer, or of its root field if there is only one. Fails if it has errors."""
        reply = await self.post(document, **variables)
        assert "errors" not in reply.said, reply.said["errors"]
        assert reply.status == httpx.codes.OK
        data = reply.said["data"]
        return next(iter(data.values())) if len(data) == 1 else data


def settings_for(access: Access, **settings: Any) -> Settings:
    """The settings of an application for tests on this Neo4j."""
    return Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        neo4j_database=access.database,
        # On a busy machine, planning a statement can take long.
        **{"graphiql": False, "warm_up": False, "statement_seconds": 60.0, "request_seconds": 120.0, **settings},
    )


@asynccontextmanager
async def serving(access: Access, **settings: Any) -> AsyncIterator[Api]:
    """The application on this Neo4j, started and stopped as by a server."""
    app = create_app(settings_for(access, **settings))
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://localhost", timeout=120) as client,
    ):
        yield Api(app, client)
