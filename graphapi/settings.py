"""Settings: read once from the environment (GRAPHAPI_…) and passed in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Self

from pydantic import DirectoryPath, Field, SecretStr, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from graphapi.address import wrong_in_ancestor, wrong_in_bolt, wrong_in_host, wrong_in_origin


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
    frame_ancestors: Annotated[tuple[str, ...], NoDecode] = Field(
        (),
        description='Web origins whose pages may frame /embed, as JSON: ["https://a.example"]. No other page is framed.',
    )
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
        True, description="Whether documented and trusted documents are asked at start, and /readyz waits for it."
    )

    @field_validator("neo4j_uri")
    @classmethod
    def _bolt_address(cls, given: str | None) -> str | None:
        if given and (wrong := wrong_in_bolt(given)):
            # Not the address itself: a password may be in it.
            raise ValueError(f"{wrong}; expected a Bolt address like bolt://127.0.0.1:7687")
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

    @model_validator(mode="after")
    def _password_with_uri(self) -> Self:
        if self.neo4j_uri and self.neo4j_password is None:
            raise ValueError("GRAPHAPI_NEO4J_PASSWORD is missing; it goes with GRAPHAPI_NEO4J_URI")
        return self


def _checked(given: tuple[str, ...], wrong_in: Callable[[str], str | None]) -> tuple[str, ...]:
    """As they are; ValueError with all that is wrong in any."""
    if wrong := [said for each in given if (said := wrong_in(each))]:
        raise ValueError("; ".join(wrong))
    return given
