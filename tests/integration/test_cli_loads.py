"""What was loaded, and undoing it, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.cli.failure import ExitCode
from graphapi.graph.database import Database
from tests.integration.snapshot import snapshot
from tests.integration.test_cli import asked, environment, run
from tests.unit.loaders.ucdp_esd.files import NONE, ROW, csv_of

pytestmark = pytest.mark.neo4j
__all__ = ["environment"]  # a fixture

CLAIMS = """format: claims/1
publishers:
  - id: gazette
    names: [{value: The Gazette, lang: en, kind: PRIMARY}]
sources:
  - {id: gazette-2020-03-01, publisher: gazette, title: Arms for the coast, published: "2020-03-01", lang: en}
actors:
  - {id: northland, kind: STATE, names: [{value: Northland, lang: en, kind: PRIMARY}]}
  - {id: union, kind: ARMED_GROUP, names: [{value: Union, lang: en, kind: PRIMARY}]}
claims:
  - {source: gazette-2020-03-01, predicate: SUPPORTS, subject: northland, object: union, quote: {text: One}}
"""
SECOND = "  - {source: gazette-2020-03-01, predicate: MET, subject: northland, object: union, quote: {text: Two}}\n"


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    path = tmp_path / "coast.yaml"
    path.write_text(CLAIMS + SECOND)
    return path


def test_a_load_is_listed_looked_at_and_undone(database: Database, environment: dict[str, str], claims: Path) -> None:
    (written,) = [item["written"] for item in asked(environment, "load", str(claims))["inputs"]]
    (listed,) = asked(environment, "loads")["loads"]
    assert (listed["id"], listed["input"], listed["loader"]) == (written["load"], "coast.yaml", "claims")
    assert (listed["new"], listed["changed"], listed["unchanged"], listed["rejected"]) == (2, 0, 0, 0)
    assert "coast.yaml, by claims" in run(environment, "loads").stdout

    before = snapshot(database, times=True)
    seen = asked(environment, "undo", "--dry-run", "coast.yaml")
    assert (seen["undone"], seen["claims"], seen["nodes"]) == (False, 2, {"Actor": 2, "Publisher": 1, "Source": 1})
    assert "Would undo" in run(environment, "undo", "--dry-run", listed["id"]).stdout
    assert snapshot(database, times=True) == before

    done = run(environment, "undo", listed["id"][:12])
    assert done.returncode == ExitCode.OK
    assert "removed: 2 claims, 2 actors, 1 source, 1 publisher" in done.stdout
    assert snapshot(database).nodes == ()
    assert run(environment, "loads").stdout == "Nothing was loaded.\n"


def test_a_newer_version_says_what_it_retracts_and_undoing_it_what_comes_back(
    database: Database, environment: dict[str, str], claims: Path
) -> None:
    asked(environment, "load", str(claims))
    before = snapshot(database, times=True)
    claims.write_text(CLAIMS)
    done = run(environment, "load", str(claims))
    assert "1 unchanged; 1 of earlier versions retracted" in done.stdout
    (latest, _) = asked(environment, "loads")["loads"]
    assert (latest["retracted"], latest["unchanged"]) == (1, 1)
    found = run(environment, "undo", "coast.yaml")
    assert found.returncode == ExitCode.BAD_INPUT
    assert "may be 2 loads" in found.stderr
    assert "no longer retracted: 1 claim" in run(environment, "undo", latest["id"]).stdout
    assert snapshot(database, times=True) == before

    claims.write_text(CLAIMS)
    asked(environment, "load", str(claims), "--keep-earlier")
    assert asked(environment, "loads", "--most", "1")["loads"][0]["retracted"] == 0


def test_an_unknown_load_is_told_with_those_that_are_near(
    database: Database, environment: dict[str, str], claims: Path
) -> None:
    assert "Nothing was loaded" in run(environment, "undo", "coast.yaml").stderr
    asked(environment, "load", str(claims))
    done = run(environment, "undo", "coats.yaml")
    assert done.returncode == ExitCode.BAD_INPUT
    assert "coast.yaml, by claims" in " ".join(done.stderr.split())
    assert run(environment, "load", str(claims), "--replaces", "load:0").returncode == ExitCode.BAD_INPUT


def test_what_a_table_s_rows_came_to_is_kept_with_the_load(
    database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    """Its numbers add up to the rows: one claim, one without support, one rejected with two faults."""
    rows = (ROW, {**NONE, "id": "3"}, {**ROW, "id": "2", "year": "1", "ext_w": "5"})
    path = tmp_path / "esd.csv"
    path.write_text(csv_of(*rows), encoding="utf-8")
    assert run(environment, "load", str(path), "--skip-invalid").returncode == ExitCode.SKIPPED
    (listed,) = asked(environment, "loads")["loads"]
    assert listed["rejected"] == 1
    assert listed["new"] + sum(listed["left_out"].values()) + listed["rejected"] == len(rows)
    assert "rejected: 1 line" in run(environment, "loads").stdout
