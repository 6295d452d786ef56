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
    """What came back: the HTTP status, the body's bytes, and what they say."""

    status: int
    body: bytes

    @property
    def said(self) -> dict[str, Any]:
        said: dict[str, Any] = orjson.loads(self.body)
        return said

    @property
    def error(self) -> dict[str, Any]:
        """The only error; of an answer that is a problem (503, 504), that in the form of an error."""
        if "errors" not in self.said:
            return {"message": self.said["detail"], "extensions": {"code": self.said["code"]}}
        (error,) = self.said["errors"]
        assert isinstance(error, dict)
        return error

    @property
    def code(self) -> str:
        return str(self.error["extensions"]["code"])


def flat(finding: dict[str, Any]) -> dict[str, Any]:
    """What a finding says, beside what its relation says."""
    return {**finding["relation"], **{name: value for name, value in finding.items() if name != "relation"}}


@dataclass(frozen=True)
class Api:
    """The running application and a client of it."""

    app: FastAPI
    client: httpx.AsyncClient

    async def post(self, document: str, /, **variables: Any) -> Reply:
        """Sends the document, whatever becomes of it."""
        response = await self.client.post(
            "/graphql", json={"query": document, "variables": variables}, headers={"accept": GRAPHQL_RESPONSE}
        )
        return Reply(response.status_code, response.content)

    async def ask(self, document: str, /, **variables: Any) -> Any:
        """The data of an answer without errors; that of the root field where there is only one."""
        reply = await self.post(document, **variables)
        assert "errors" not in reply.said, reply.said["errors"]
        assert reply.status == httpx.codes.OK
        data = reply.said["data"]
        return next(iter(data.values())) if len(data) == 1 else data


def settings_for(access: Access, **settings: Any) -> Settings:
    """Those of an application on that Neo4j that tests ask."""
    return Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        neo4j_database=access.database,
        # On a machine with much else to do, planning a statement can take long.
        **{"graphiql": False, "warm_up": False, "statement_seconds": 60.0, "request_seconds": 120.0, **settings},
    )


@asynccontextmanager
async def serving(access: Access, **settings: Any) -> AsyncIterator[Api]:
    """The application on that Neo4j, started and stopped as a server does."""
    app = create_app(settings_for(access, **settings))
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://localhost", timeout=120) as client,
    ):
        yield Api(app, client)
