"""`graphapi load --bulk` with another local Neo4j: killed during a load, run again, and refused if necessary."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphapi.cli.failure import ExitCode
from tests.integration.program import asked, run, serving
from tests.java import quick_java

pytestmark = [pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

LIBYA = str(Path(__file__).parents[2] / "datasets" / "libya")


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    environment = plain | {"XDG_DATA_HOME": str(tmp_path / "a folder with spaces"), **quick_java()}
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

    again = run(environment, "load", "--bulk", LIBYA)
    assert again.returncode == ExitCode.BAD_INPUT
    assert "already has a graph" in again.stderr
    assert asked(environment, "stats")["stats"]["relations"] == held["relations"]


CLAIM = """
  - {{ source: gazette, predicate: SUPPORTS, subject: northland, object: union, period: "{period}", quote: {{ text: {quote} }} }}"""
CAST = """
format: claims/1
publishers: [{{ id: gazette, names: [{{ value: The Gazette, lang: en, kind: PRIMARY }}] }}]
sources: [{{ id: gazette, publisher: gazette, title: Arms, lang: en, published: "2020" }}]
actors:
  - {{ id: northland, kind: {kind}, names: [{{ value: Northland, lang: en, kind: PRIMARY }}] }}
  - {{ id: union, kind: ARMED_GROUP, names: [{{ value: The Union, lang: en, kind: PRIMARY }}] }}
claims:"""


def test_read_once_all_that_is_wrong_is_told_and_the_rest_can_be_loaded(
    environment: dict[str, str], tmp_path: Path
) -> None:
    first = CAST.format(kind="STATE") + CLAIM.format(period="2019", quote="One.")
    (tmp_path / "a.yaml").write_text(first)
    (tmp_path / "b.yaml").write_text(CAST.format(kind="PERSON") + CLAIM.format(period="2019-13", quote="Two."))

    conflict = run(environment, "load", "--bulk", "--skip-invalid", str(tmp_path / "a.yaml"), str(tmp_path / "b.yaml"))
    assert conflict.returncode == ExitCode.INVALID_RECORDS
    assert "b.yaml:9: claims[0].period: '2019-13' is not a date" in conflict.stderr
    assert "northland: kind is STATE in a.yaml and PERSON in this input" in conflict.stderr

    (tmp_path / "b.yaml").write_text(first + CLAIM.format(period="2019-13", quote="Two."))
    refused = run(environment, "load", "--bulk", str(tmp_path / "b.yaml"))
    assert refused.returncode == ExitCode.INVALID_RECORDS
    assert "1 error in 1 file, listed above; nothing was written." in refused.stderr

    rejected = tmp_path / "rejected"
    rejected.mkdir()
    done = run(
        environment, "load", "--bulk", "--skip-invalid", "--rejected-to", str(rejected), str(tmp_path / "b.yaml")
    )
    assert done.returncode == ExitCode.SKIPPED, done.stderr
    assert "claims: 1 new, 0 changed, 0 unchanged; skipped: 1 line with 1 error" in done.stdout
    assert [path.name for path in sorted(rejected.iterdir())] == ["b.rejected.yaml", "b.rejected.yaml.reasons"]
    assert asked(environment, "stats")["stats"]["claims"] == 1


def test_another_neo4j_than_the_local_one_is_refused(environment: dict[str, str]) -> None:
    named = environment | {"GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:9", "GRAPHAPI_NEO4J_PASSWORD": "only for tests"}
    refused = run(named, "load", "--bulk", LIBYA)

    assert refused.returncode == ExitCode.SETUP
    assert "--bulk only works with the local Neo4j" in refused.stderr
