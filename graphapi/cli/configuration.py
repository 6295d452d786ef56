"""Settings as a command reads them. Errors name the environment variables."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from graphapi.cli.expected import expected
from graphapi.cli.terminal import messages
from graphapi.errors import SettingsError
from graphapi.graph.driver.connection import Access
from graphapi.settings import Settings

_PREFIX: Final = Settings.model_config.get("env_prefix", "")
# Not settings, but this repository's all the same: of tests, of benchmarks, of docker-compose.yml.
_OTHERS: Final = (f"{_PREFIX}TEST_", f"{_PREFIX}BENCH", f"{_PREFIX}IMAGE")


def read_settings() -> Settings:
    """The settings of the environment. Warns about unknown variables. Raises SettingsError for invalid values."""
    for name in _unknown(os.environ):
        messages().print(_warning(name), style="warning", markup=False, soft_wrap=True)
    try:
        return Settings()
    except ValidationError as error:
        # Values are not shown: one of them may be the password.
        problems = "; ".join(_problem(problem) for problem in error.errors(include_url=False))
        raise SettingsError(f"Settings: {problems}.") from error


def access_of(settings: Settings) -> Access:
    """How to connect to the Neo4j of the settings, which must name one."""
    if not settings.neo4j_uri or settings.neo4j_password is None:
        raise SettingsError("Settings: GRAPHAPI_NEO4J_URI is not set.")
    return Access(
        settings.neo4j_uri, settings.neo4j_user, settings.neo4j_password.get_secret_value(), settings.neo4j_database
    )


def _unknown(environment: Iterable[str]) -> Iterator[str]:
    """Variables that look like settings but are unknown, in any case."""
    known = {f"{_PREFIX}{field}".upper() for field in Settings.model_fields}
    for name in sorted(environment):
        upper = name.upper()
        if upper.startswith(_PREFIX) and not upper.startswith(_OTHERS) and upper not in known:
            yield name


def _warning(name: str) -> str:
    fields = [field.upper() for field in Settings.model_fields]
    near = get_close_matches(name.upper().removeprefix(_PREFIX), fields, n=1)
    return f"{name} is not a setting and is ignored" + (f"; did you mean {_PREFIX}{near[0]}?" if near else ".")


def _problem(problem: ErrorDetails) -> str:
    loc = problem["loc"]
    return f"{_PREFIX}{str(loc[0]).upper()}: {expected(problem)}" if loc else expected(problem)
