"""Fixtures for tests on a real Neo4j."""

from __future__ import annotations

import os

import pytest

from graphapi.graph.driver.connection import Access


@pytest.fixture(scope="module")
def environment(access: Access, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Settings with the Neo4j of the tests, and an empty data folder without a local one.

    The API plans no documents ahead, because Neo4j would continue with that after the test.
    """
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    return plain | {
        "GRAPHAPI_NEO4J_URI": access.uri,
        "GRAPHAPI_NEO4J_USER": access.user,
        "GRAPHAPI_NEO4J_PASSWORD": access.password,
        "GRAPHAPI_WARM_UP": "false",
        "XDG_DATA_HOME": str(tmp_path_factory.mktemp("data")),
        "COLUMNS": "120",
    }
