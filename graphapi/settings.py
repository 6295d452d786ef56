"""Settings: read once from the environment (GRAPHAPI_…) and passed in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final, Self
from urllib.parse import urlsplit

from pydantic import DirectoryPath, Field, SecretStr, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from graphapi.address import wrong_in_ancestor, wrong_in_bolt, wrong_in_host, wrong_in_origin

# What every client can send in a header; shorter ones are guessed.
_TOKEN: Final = re.compile(r"[!-~]{16,1000}")


class Settings(BaseSettings):
    """Every setting, with its default. Secrets do not print."""

    model_config = SettingsConfigDict(env_prefix="GRAPHAPI_", frozen=True, extra="ignore")

    neo4j_uri: str | None = Field(
        None, description="A Neo4j 5.26 or 2026 to use, as bolt://host:7687; without it a local one is started."
    )
    neo4j_user: str = Field("neo4j", description="Its user.")
    neo4j_password: SecretStr | None = Field(None, description="Its password.")
    neo4j_database: str = Field("neo4j", description="The database in it.")
    host: str = Field("127.0.0.1", description="Address the API listens on.")
    port: int = Field(8000, ge=1, le=65535, description="Port the API listens on; a taken one is stepped over.")
    graphiql: bool = Field(True, description="Whether GraphiQL is served at /graphql.")
    graphiql_folder: Path | None = Field(
        None, description="Folder with GraphiQL's files; without it they are fetched once, into the user's cache."
    )
    site: DirectoryPath | None = Field(
        None,
        description="Folder with a page (index.html) and its files, served at /; without it the explorer, where it was built.",
    )
    introspection: bool = Field(True, description="Whether the schema may be asked for.")
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description='Further hosts that requests may be for, as JSON: ["graph.example", "*.example"]. Always allowed are '
        "loopback names; where the API listens on more, also any IP address and any name without a dot.",
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description='Web origins that may call the API, as JSON: ["https://a.example"].'
    )
    read_token: SecretStr | None = Field(
        None,
        description="A text that whoever asks must know: without it nothing is answered but /healthz and /readyz. "
        "At least 16 characters (docs/access.md).",
    )
    write_token: SecretStr | None = Field(
        None,
        description="A text that lets whoever sends it merge and part actors by GraphQL; without it there are no mutations. "
        "At least 16 characters, and not the read token.",
    )
    requests_per_minute: int | None = Field(
        None, ge=1, description="How many requests a client may send a minute; without it, any number."
    )
    access_log: bool = Field(False, description="Whether each request is logged as a line of JSON on standard error.")
    metrics: bool = Field(False, description="Whether figures for Prometheus are served at /metrics.")
    traces: bool = Field(
        False,
        description="Whether traces are sent by OpenTelemetry, where its own OTEL_… variables say; "
        "needs the extra `traces`.",
    )
    frame_ancestors: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description='Web origins whose pages may frame /embed, as JSON: ["https://a.example"]. No other page is framed.',
    )
    webhook_url: str | None = Field(
        None, description="An address that is told of each finished load by POST (docs/feeds.md)."
    )
    webhook_secret: SecretStr | None = Field(None, description="With what these messages are signed.")
    connections_max: int = Field(
        1000, ge=1, description="The most connections of clients; for another the longest silent one is ended."
    )
    page_size_max: int = Field(500, ge=1, description="The most that `first` or `last` may ask for.")
    depth_max: int = Field(15, ge=1, description="The most levels of fields within fields that a document may have.")
    aliases_max: int = Field(50, ge=0, description="The most aliases that a document may have.")
    tokens_max: int = Field(
        2000, ge=1, description="The most tokens (names, values, brackets) that a document may have."
    )
    cost_max: int = Field(
        200_000, ge=1, description="The most that a request may cost: about the objects that its answer can hold."
    )
    statement_seconds: float = Field(10.0, gt=0, description="Neo4j ends a statement that takes longer.")
    request_seconds: float = Field(20.0, gt=0, description="A request that takes longer is given up.")
    answers_max: int = Field(
        256, ge=1, description="The most root fields that are answered at once; others are refused with 503."
    )
    export_entries_max: int = Field(
        1_000_000, ge=1, description="The most claims, relations or backings that one export over HTTP may have."
    )
    export_seconds: float = Field(600.0, gt=0, description="An export that takes longer is broken off.")
    planning_at_once: int = Field(
        1, ge=1, description="How many new texts Neo4j plans at once, each on one core; others wait."
    )
    plans_max: int = Field(
        80, ge=1, description="How many plans Neo4j keeps: its server.memory.query_cache.per_db_cache_num_entries."
    )
    documents: Path | None = Field(
        None, description="Folder of trusted documents (*.graphql): no others are then accepted."
    )
    warm_up: bool = Field(
        True,
        description="Whether the documents of the pages, or the trusted ones, are asked at start, and /readyz waits for it.",
    )

    @field_validator("neo4j_uri")
    @classmethod
    def _bolt_address(cls, given: str | None) -> str | None:
        if given and (wrong := wrong_in_bolt(given)):
            # Not the address itself: a password may be in it.
            raise ValueError(f"{wrong}; expected a Bolt address like bolt://127.0.0.1:7687")
        return given

    @field_validator("read_token", "write_token")
    @classmethod
    def _token(cls, given: SecretStr | None) -> SecretStr | None:
        if given is not None and not _TOKEN.fullmatch(given.get_secret_value()):
            raise ValueError("expected at least 16 letters, digits or other ASCII signs, without spaces")
        return given

    @field_validator("cors_origins", "allowed_hosts", "frame_ancestors", mode="before")
    @classmethod
    def _of_json(cls, given: object, info: ValidationInfo) -> object:
        try:
            return json.loads(given) if isinstance(given, str) else given
        except ValueError:
            example = "graph.example" if info.field_name == "allowed_hosts" else "https://a.example"
            raise ValueError(f'expected JSON: ["{example}"]') from None

    @field_validator("cors_origins")
    @classmethod
    def _origins(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        return _checked(given, wrong_in_origin)

    @field_validator("frame_ancestors")
    @classmethod
    def _ancestors(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        return _checked(given, wrong_in_ancestor)

    @field_validator("allowed_hosts")
    @classmethod
    def _hosts(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        return _checked(given, wrong_in_host)

    @field_validator("webhook_url")
    @classmethod
    def _web_address(cls, given: str | None) -> str | None:
        parts = urlsplit(given or "https://x")
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            # Not the address itself: a secret may be in it.
            raise ValueError("expected an address of the web without user and password, like https://a.example/hook")
        return given

    @model_validator(mode="after")
    def _secret_with_webhook(self) -> Self:
        if self.webhook_url and self.webhook_secret is None:
            raise ValueError("GRAPHAPI_WEBHOOK_SECRET is missing; it goes with GRAPHAPI_WEBHOOK_URL")
        return self

    @model_validator(mode="after")
    def _password_with_uri(self) -> Self:
        if self.neo4j_uri and self.neo4j_password is None:
            raise ValueError("GRAPHAPI_NEO4J_PASSWORD is missing; it goes with GRAPHAPI_NEO4J_URI")
        return self

    @model_validator(mode="after")
    def _two_tokens(self) -> Self:
        if self.write_token and self.write_token == self.read_token:
            raise ValueError("GRAPHAPI_WRITE_TOKEN is that of GRAPHAPI_READ_TOKEN: whoever may read could write")
        return self


def _checked(given: tuple[str, ...], wrong_in: Callable[[str], str | None]) -> tuple[str, ...]:
    """As they are; ValueError with all that is wrong in any."""
    if wrong := [said for each in given if (said := wrong_in(each))]:
        raise ValueError("; ".join(wrong))
    return given
