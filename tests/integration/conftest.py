"""What the tests on a real Neo4j share."""

from __future__ import annotations

import os

import pytest

from graphapi.graph.driver.connection import Access


@pytest.fixture(scope="module")
def environment(access: Access, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Settings that name the test's Neo4j, and no data folder in which a local one could be started.

    What serves plans no documents ahead: Neo4j would go on with that when the test has ended.
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
