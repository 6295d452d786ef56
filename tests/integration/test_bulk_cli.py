"""`graphapi load --bulk` with a local Neo4j of its own: killed half way, run again, and refused where it must be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphapi.cli.failure import ExitCode
from tests.integration.test_cli import asked, run, serving

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

LIBYA = str(Path(__file__).parents[2] / "datasets" / "libya")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    environment = plain | {"XDG_DATA_HOME": str(tmp_path / "a folder with spaces")}
    yield environment
    run(environment, "neo4j", "wipe", "--yes")


def test_killed_it_leaves_nothing_and_the_same_command_works_again(environment: dict[str, str], tmp_path: Path) -> None:
    with serving(environment, "load", "--bulk", LIBYA, until="Neo4j imports the files.") as (program, _):
        program.kill()
    assert asked(environment, "stats")["stats"]["claims"] == 0

    done = run(environment, "load", "--bulk", LIBYA)
    assert done.returncode == ExitCode.OK, done.stderr
    assert "Stopping the local Neo4j, to import into it." in done.stderr
    held = asked(environment, "stats")["stats"]
    assert held["claims"] > 300
    assert not list(tmp_path.rglob("*.parquet")), "what was prepared is gone"

    assert " 0 new" in run(environment, "load", LIBYA).stdout
    again = run(environment, "load", "--bulk", LIBYA)
    assert again.returncode == ExitCode.BAD_INPUT
    assert "has a graph already" in again.stderr
    assert asked(environment, "stats")["stats"]["relations"] == held["relations"]


def test_another_neo4j_than_the_local_one_is_refused(environment: dict[str, str]) -> None:
    named = environment | {"GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:9", "GRAPHAPI_NEO4J_PASSWORD": "only for tests"}
    refused = run(named, "load", "--bulk", LIBYA)

    assert refused.returncode == ExitCode.SETUP
    assert "GRAPHAPI_NEO4J_URI names a Neo4j" in refused.stderr
