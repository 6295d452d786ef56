"""A Neo4j started by testcontainers works like a local one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.containers.engine import ROOT, find_docker
from tests.server import container

pytestmark = [pytest.mark.container, pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    docker = find_docker()
    if isinstance(docker, str):
        pytest.skip(docker)
    with container() as access:
        yield os.environ | {"GRAPHAPI_NEO4J_URI": access.uri, "GRAPHAPI_NEO4J_PASSWORD": access.password}


def test_it_is_migrated_loaded_and_asked(environment: dict[str, str]) -> None:
    data = ROOT / "datasets" / "libya"
    graphapi("load", "--migrate", str(data / "actors.yaml"), str(data / "command.yaml"), environment=environment)
    assert "khalifa-haftar" in str(json.loads(graphapi("search", "حفتر", "--json", environment=environment)))


def graphapi(*args: str, environment: dict[str, str]) -> str:
    command = [sys.executable, "-m", "graphapi", *args]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
