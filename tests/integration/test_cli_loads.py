"""Lists of loads, and undoing them, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.cli.failure import ExitCode
from graphapi.graph.driver.database import Database
from tests.integration.program import asked, call
from tests.integration.snapshot import snapshot
from tests.unit.loaders.ucdp_esd.files import NONE, ROW, csv_of

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

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
    assert "coast.yaml, by claims" in call(environment, "loads").stdout

    before = snapshot(database, times=True)
    seen = asked(environment, "undo", "--dry-run", "coast.yaml")
    assert (seen["undone"], seen["claims"], seen["nodes"]) == (False, 2, {"Actor": 2, "Publisher": 1, "Source": 1})
    assert "Would undo" in call(environment, "undo", "--dry-run", listed["id"]).stdout
    assert snapshot(database, times=True) == before

    done = call(environment, "undo", listed["id"][:12])
    assert done.returncode == ExitCode.OK
    assert "removed: 2 claims, 2 actors, 1 source, 1 publisher" in done.stdout
    assert snapshot(database).nodes == ()
    assert call(environment, "loads").stdout == "Nothing was loaded.\n"


def test_files_of_one_name_in_one_command_all_stay_and_each_has_newer_versions(
    database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    spring, autumn = tmp_path / "spring" / "coast.yaml", tmp_path / "autumn" / "coast.yaml"
    for path, word in ((spring, "One"), (autumn, "Three")):
        path.parent.mkdir()
        path.write_text(CLAIMS.replace("One", word) + SECOND.replace("Two", f"{word} too"))
    both = asked(environment, "load", str(spring), str(autumn))["inputs"]
    assert [item["input"] for item in both] == ["spring/coast.yaml", "autumn/coast.yaml"]
    assert [item["written"]["retracted"] for item in both] == [0, 0]

    spring.write_text(CLAIMS)
    (would,) = [item["would"] for item in asked(environment, "load", "--dry-run", str(spring))["inputs"]]
    (written,) = [item["written"] for item in asked(environment, "load", str(spring))["inputs"]]
    assert would["retracted"] == written["retracted"] == 1
    assert asked(environment, "loads")["loads"][0]["input"] == "spring/coast.yaml"


def test_a_newer_version_says_what_it_retracts_and_undoing_it_what_comes_back(
    database: Database, environment: dict[str, str], claims: Path
) -> None:
    asked(environment, "load", str(claims))
    before = snapshot(database, times=True)
    claims.write_text(CLAIMS)
    done = call(environment, "load", str(claims))
    assert "1 unchanged; 1 of earlier versions retracted" in done.stdout
    (latest, _) = asked(environment, "loads")["loads"]
    assert (latest["retracted"], latest["unchanged"]) == (1, 1)
    found = call(environment, "undo", "coast.yaml")
    assert found.returncode == ExitCode.BAD_INPUT
    assert "matches 2 loads" in found.stderr
    assert "no longer retracted: 1 claim" in call(environment, "undo", latest["id"]).stdout
    assert snapshot(database, times=True) == before

    claims.write_text(CLAIMS)
    asked(environment, "load", str(claims), "--keep-earlier")
    assert asked(environment, "loads", "--most", "1")["loads"][0]["retracted"] == 0


def test_an_unknown_load_is_told_with_those_that_are_near(
    database: Database, environment: dict[str, str], claims: Path
) -> None:
    assert "Nothing was loaded" in call(environment, "undo", "coast.yaml").stderr
    asked(environment, "load", str(claims))
    done = call(environment, "undo", "coats.yaml")
    assert done.returncode == ExitCode.BAD_INPUT
    assert "coast.yaml, by claims" in " ".join(done.stderr.split())
    assert call(environment, "load", str(claims), "--replaces", "load:0").returncode == ExitCode.BAD_INPUT


def test_what_a_table_s_rows_came_to_is_kept_with_the_load(
    database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    """The numbers add up to the rows: one claim, one row without support, and one rejected for two problems."""
    rows = (ROW, {**NONE, "id": "3"}, {**ROW, "id": "2", "year": "1", "ext_w": "5"})
    path = tmp_path / "esd.csv"
    path.write_text(csv_of(*rows), encoding="utf-8")
    done = call(environment, "load", str(path), "--skip-invalid", "--rejected-to", str(tmp_path))
    assert done.returncode == ExitCode.SKIPPED
    (listed,) = asked(environment, "loads")["loads"]
    assert listed["rejected"] == 1
    assert listed["new"] + sum(listed["left_out"].values()) + listed["rejected"] == len(rows)
    assert "rejected: 1 line" in call(environment, "loads").stdout


def test_a_dry_run_says_what_would_change_and_loading_then_changes_it(
    database: Database, environment: dict[str, str], claims: Path
) -> None:
    third = SECOND.replace("Two", "Three")
    other_source = (CLAIMS + third).replace("2020-03-01", "2020-04-01")
    for content, known in ((CLAIMS + SECOND, 0), (CLAIMS + SECOND, 2), (CLAIMS + third, 1), (other_source, 0)):
        claims.write_text(content)
        before = snapshot(database, times=True)
        (seen,) = asked(environment, "load", "--dry-run", str(claims))["inputs"]
        assert snapshot(database, times=True) == before
        (done,) = asked(environment, "load", str(claims))["inputs"]
        assert (seen["written"], done["would"]) == (None, None)
        names = ("load", "new", "changed", "unchanged", "retracted", "doubtful")
        assert [seen["would"][name] for name in names] == [done["written"][name] for name in names]
        assert seen["would"]["unchanged"] == known
        assert len(seen["would"]["new_actors"]) == done["written"]["created"]["Actor"]


def test_a_dry_run_says_who_is_known_and_by_what(
    database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    def actor(id_: str, name: str, external_ids: str = "") -> str:
        names = f"names: [{{value: {name}, lang: en, kind: PRIMARY}}]"
        return f"  - {{id: {id_}, kind: STATE, {names}, external_ids: [{external_ids}]}}\n"

    path = tmp_path / "states.yaml"
    path.write_text("format: claims/1\nactors:\n" + actor("france", "France", '"iso3166:FR"') + actor("mali", "Mali"))
    asked(environment, "load", str(path))
    path.write_text(
        "format: claims/1\nactors:\n"
        + actor("mali", "Mali")
        + actor("frankreich", "Frankreich", '"iso3166:FR"')
        + actor("other-mali", "MALI")
    )
    (seen,) = asked(environment, "load", "--dry-run", str(path))["inputs"]
    assert seen["would"]["matched"] == [
        {"record": "mali", "actor": "mali", "by": "ID", "value": "mali"},
        {"record": "frankreich", "actor": "france", "by": "EXTERNAL_ID", "value": "iso3166:FR"},
    ]
    assert seen["would"]["new_actors"] == ["other-mali"]
    assert seen["would"]["namesakes"] == {"other-mali": ["mali"]}
    output = call(environment, "load", "--dry-run", str(path)).stdout
    assert "frankreich is france, by iso3166:FR" in output
    assert "new, though others bear such a name: 1 (other-mali (mali))" in output


@pytest.mark.parametrize(
    ("third", "told"),
    [
        (
            "{id: third, kind: PERSON, names: [{value: C, lang: en, kind: PRIMARY}], external_ids: ['a:1', 'b:2']}",
            "would join",
        ),
        (
            "{id: one, kind: PERSON, names: [{value: A, lang: en, kind: PRIMARY}]}",
            "kind is STATE in states.yaml and PERSON",
        ),
    ],
)
def test_a_dry_run_refuses_what_loading_would(
    database: Database, environment: dict[str, str], tmp_path: Path, third: str, told: str
) -> None:
    known = (
        "  - {id: one, kind: STATE, names: [{value: A, lang: en, kind: PRIMARY}], external_ids: ['a:1']}\n"
        "  - {id: two, kind: STATE, names: [{value: B, lang: en, kind: PRIMARY}], external_ids: ['b:2']}\n"
    )
    states, other = tmp_path / "states.yaml", tmp_path / "other.yaml"
    states.write_text("format: claims/1\nactors:\n" + known)
    asked(environment, "load", str(states))
    other.write_text(f"format: claims/1\nactors:\n  - {third}\n")
    for options in (["--dry-run"], []):
        done = call(environment, "load", *options, str(other))
        assert done.returncode == ExitCode.INVALID_RECORDS
        assert told in " ".join(done.stderr.split())


def test_a_dry_run_where_no_neo4j_answers_says_so_and_reads(environment: dict[str, str], claims: Path) -> None:
    nobody = {**environment, "GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:9"}
    local = {name: value for name, value in environment.items() if not name.startswith("GRAPHAPI_")}
    for settings, told in ((nobody, "does not answer"), (local, "No local Neo4j runs")):
        done = call(settings, "load", "--dry-run", str(claims))
        assert done.returncode == ExitCode.OK
        assert told in done.stderr
        assert "6 records, 2 claims, not written (dry run)" in done.stdout


def test_rejected_rows_are_written_to_be_mended_and_loaded(
    database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "esd-181.csv"
    path.write_text(csv_of(ROW, {**ROW, "id": "2", "year": "1900"}), encoding="utf-8")
    done = call(environment, "load", str(path), "--skip-invalid", "--rejected-to", str(tmp_path / "bad"))
    assert done.returncode == ExitCode.SKIPPED
    written = tmp_path / "bad" / "esd-181.rejected.csv"
    assert f"What was rejected is in {written}" in done.stderr
    written.write_text(written.read_text(encoding="utf-8").replace("1900", "2015"), encoding="utf-8")
    (mended,) = asked(environment, "load", str(written))["inputs"]
    assert mended["written"]["new"] == 1
