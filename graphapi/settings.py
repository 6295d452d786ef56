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
        None,
        description=(
            "The Neo4j to use (5.26 or 2026), for example bolt://host:7687. If not set, a local Neo4j is started."
        ),
    )
    neo4j_user: str = Field("neo4j", description="User of this Neo4j.")
    neo4j_password: SecretStr | None = Field(None, description="Password of this Neo4j.")
    neo4j_database: str = Field("neo4j", description="Name of the database.")
    host: str = Field("127.0.0.1", description="Address that the API listens on.")
    port: int = Field(
        8000, ge=1, le=65535, description="Port that the API listens on. If it is in use, the next free port is used."
    )
    graphiql: bool = Field(True, description="Serve GraphiQL at /graphql.")
    graphiql_folder: Path | None = Field(
        None, description="Folder with GraphiQL's files. If not set, they are downloaded once into the user's cache."
    )
    site: DirectoryPath | None = Field(
        None,
        description=(
            "Folder with a page (index.html) and its files, served at /. If not set, the explorer is served, "
            "if it was built."
        ),
    )
    introspection: bool = Field(True, description="Allow introspection of the schema.")
    allowed_hosts: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description=(
            'Further host names that the API answers to, as JSON: ["graph.example", "*.example"]. Loopback '
            "names are always allowed. If the API listens on a network, any IP address and any name without "
            "a dot are allowed too."
        ),
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description='Web origins that may call the API, as JSON: ["https://a.example"].'
    )
    read_token: SecretStr | None = Field(
        None,
        description=(
            "Token that every client must send. Without it only /healthz and /readyz answer. At least 16 "
            "characters (docs/access.md)."
        ),
    )
    write_token: SecretStr | None = Field(
        None,
        description=(
            "Token that allows a client to merge and part actors in GraphQL. If not set, there are no "
            "mutations. At least 16 characters, different from the read token."
        ),
    )
    requests_per_minute: int | None = Field(
        None, ge=1, description="Most requests per minute from one client. If not set, there is no limit."
    )
    access_log: bool = Field(False, description="Log each request as a line of JSON on standard error.")
    metrics: bool = Field(False, description="Serve Prometheus metrics at /metrics.")
    traces: bool = Field(
        False,
        description=(
            "Send traces with OpenTelemetry, configured by its own OTEL_… variables. Needs the extra `traces`."
        ),
    )
    frame_ancestors: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description=(
            'Web origins whose pages may frame /embed, as JSON: ["https://a.example"]. No other page can be framed.'
        ),
    )
    webhook_url: str | None = Field(
        None, description="URL that receives a POST after each finished load (docs/feeds.md)."
    )
    webhook_secret: SecretStr | None = Field(None, description="Key that signs these messages.")
    connections_max: int = Field(
        1000,
        ge=1,
        description="Most client connections. For a new one, the connection that was silent longest is closed.",
    )
    page_size_max: int = Field(500, ge=1, description="Largest value of `first` and `last`.")
    depth_max: int = Field(15, ge=1, description="Most levels of nested fields in a document.")
    aliases_max: int = Field(50, ge=0, description="Most aliases in a document.")
    tokens_max: int = Field(2000, ge=1, description="Most tokens (names, values, brackets) in a document.")
    cost_max: int = Field(
        200_000, ge=1, description="Highest cost of a request: about the number of objects that its answer can hold."
    )
    statement_seconds: float = Field(
        10.0, gt=0, description="Time limit of a Cypher statement; Neo4j stops it after that."
    )
    request_seconds: float = Field(20.0, gt=0, description="Time limit of a request.")
    answers_max: int = Field(256, ge=1, description="Most root fields answered at the same time. More get status 503.")
    export_entries_max: int = Field(
        1_000_000, ge=1, description="Most claims, relations or backings in one export over HTTP."
    )
    export_seconds: float = Field(600.0, gt=0, description="Time limit of an export.")
    planning_at_once: int = Field(
        1, ge=1, description="How many new statements Neo4j plans at the same time, each on one core. Others wait."
    )
    plans_max: int = Field(
        250, ge=1, description="Size of Neo4j's plan cache: its server.memory.query_cache.per_db_cache_num_entries."
    )
    pieces: bool = Field(
        True, description="Answer documents that Neo4j has not planned in pieces that it has; otherwise it plans each."
    )
    documents: Path | None = Field(
        None,
        description="Folder of trusted documents (*.graphql). If set, only these are accepted, and those of the review page.",
    )
    warm_up: bool = Field(
        True,
        description="Run the documents of the pages, or the trusted ones, at start; /readyz waits for it.",
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
            raise ValueError("expected at least 16 ASCII letters, digits or symbols, without spaces")
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
            raise ValueError("expected a web address without user and password, like https://a.example/hook")
        return given

    @model_validator(mode="after")
    def _secret_with_webhook(self) -> Self:
        if self.webhook_url and self.webhook_secret is None:
            raise ValueError("GRAPHAPI_WEBHOOK_SECRET is missing; set it together with GRAPHAPI_WEBHOOK_URL")
        return self

    @model_validator(mode="after")
    def _password_with_uri(self) -> Self:
        if self.neo4j_uri and self.neo4j_password is None:
            raise ValueError("GRAPHAPI_NEO4J_PASSWORD is missing; set it together with GRAPHAPI_NEO4J_URI")
        return self

    @model_validator(mode="after")
    def _two_tokens(self) -> Self:
        if self.write_token and self.write_token == self.read_token:
            raise ValueError(
                "GRAPHAPI_WRITE_TOKEN equals GRAPHAPI_READ_TOKEN, so every reader could write; choose two "
                "different tokens"
            )
        return self


def _checked(given: tuple[str, ...], wrong_in: Callable[[str], str | None]) -> tuple[str, ...]:
    """As they are; ValueError with all that is wrong in any."""
    if wrong := [message for each in given if (message := wrong_in(each))]:
        raise ValueError("; ".join(wrong))
    return given
