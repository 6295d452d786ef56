"""Settings as a command reads them, with what is wrong in them told by the names people set."""

from __future__ import annotations

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from graphapi.cli.expected import expected
from graphapi.errors import GraphApiError
from graphapi.graph.connection import Access
from graphapi.settings import Settings


class SettingsError(GraphApiError):
    """The environment's GRAPHAPI_ variables cannot be used as they are."""

    code = "SETTINGS"


def read_settings() -> Settings:
    """The settings of the environment; SettingsError for what cannot be used."""
    try:
        return Settings()
    except ValidationError as error:
        # Values are not shown: one of them may be the password.
        faults = "; ".join(_fault(fault) for fault in error.errors(include_url=False))
        raise SettingsError(f"Settings: {faults}.") from error


def access_of(settings: Settings) -> Access:
    """Where the settings' Neo4j is, which they must name."""
    if not settings.neo4j_uri or settings.neo4j_password is None:
        raise SettingsError("Settings: GRAPHAPI_NEO4J_URI is not set.")
    return Access(
        settings.neo4j_uri, settings.neo4j_user, settings.neo4j_password.get_secret_value(), settings.neo4j_database
    )


def _fault(fault: ErrorDetails) -> str:
    loc = fault["loc"]
    prefix = Settings.model_config.get("env_prefix", "")
    return f"{prefix}{str(loc[0]).upper()}: {expected(fault)}" if loc else expected(fault)
