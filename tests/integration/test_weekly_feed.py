"""A complete feed every week: changes are applied, missing claims are retracted, and answers are those of the last week."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pytest

from graphapi.errors import ConflictError
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.judging import Decision, judge
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.preview import Before, Preview, preview
from graphapi.graph.write.retraction import BY_NAME
from graphapi.graph.write.writer import Input
from graphapi.model.judgement import Verdict
from graphapi.model.record import ReadOptions
from graphapi_loaders.followthemoney import LOADER
from tests.conftest import empty
from tests.integration.loading import load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import Snapshot, snapshot
from tests.unit.loaders.followthemoney.files import Line, entity

pytestmark = pytest.mark.neo4j

COUNCIL = "Our Council"


def person(number: int, *aliases: str, of: str = "fr", born: str = "1960") -> Line:
    return entity("Person", f"p-{number}", name=f"Person {number}", alias=list(aliases), nationality=of, birthDate=born)


def sanction(number: int, start: str = "2015", reason: str = "") -> Line:
    return entity(
        "Sanction",
        f"s-{number}",
        entity=f"p-{number}",
        authority=COUNCIL,
        startDate=start,
        reason=[reason] if reason else [],
    )


FIRST = [person(number) for number in range(30)] + [sanction(number) for number in range(30)]
"""Thirty sanctions."""
SECOND = [
    person(number, *(["Third Man"] if number in (3, 4) else []), of="ly" if number == 6 else "fr")
    for number in range(31)
] + [sanction(number, reason="arms" if number == 5 else "") for number in range(1, 31)]
"""The first sanction is lifted, one is new, one has a reason; two persons have another name, one another country."""
THIRD = [
    *(
        person(
            number,
            *(["Third Man"] if number == 3 else []),
            of={6: "tn", 8: "ly"}.get(number, "fr"),
            born="1961" if number == 9 else "1960",
        )
        for number in range(31)
    ),
    *(sanction(number, start="2014" if number == 7 else "2015") for number in range(2, 31)),
]
"""The second sanction is lifted, one began earlier; a name, some countries and a birth are corrected."""


def week(folder: Path, lines: Sequence[Line]) -> Path:
    """Writes the file of a week. All weeks have the same file name, as in a feed."""
    path = folder / "entities.ftm.json"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def said_by_last(database: Database) -> Snapshot:
    """The part of the graph from the latest load: its valid claims and its nodes, with their names and ids."""
    (row,) = database.run(Statement("MATCH (l:Load) RETURN l.id AS id ORDER BY l.started_at DESC LIMIT 1"))
    database.run(
        Statement(
            "MATCH (load:Load {id: $id}) MATCH (n:Claim|Publisher|Source|Actor|Place) "
            "WHERE NOT EXISTS { (n)-[:LOADED_IN]->(load) } "
            "OPTIONAL MATCH (n)-[:NAMED|IDENTIFIED_BY]->(more) DETACH DELETE n, more",
            {"id": row["id"]},
        )
    )
    database.run(Statement("MATCH (load:Load) WHERE load.id <> $id DETACH DELETE load", {"id": row["id"]}))
    return snapshot(database)


def test_three_weeks_answer_as_the_last_alone(database: Database, tmp_path: Path) -> None:
    reports = [load(database, week(tmp_path, lines)) for lines in (FIRST, SECOND, THIRD)]
    assert [(each.new, each.changed, each.unchanged, each.retracted) for each in reports] == [
        (30, 0, 0, 0),
        (1, 1, 28, 1),
        (1, 1, 27, 2),
    ]
    assert stored_edges(database) == recomputed_edges(database)
    found = stored_edges(database), said_by_last(database)
    empty(database)
    load(database, week(tmp_path, THIRD))
    assert (stored_edges(database), said_by_last(database)) == found


def test_undoing_the_last_week_gives_the_week_before(database: Database, tmp_path: Path) -> None:
    load(database, week(tmp_path, FIRST))
    load(database, week(tmp_path, SECOND))
    before = snapshot(database)
    third = load(database, week(tmp_path, THIRD))
    assert snapshot(database) != before
    undo(database, third.load)
    assert snapshot(database) == before


def country_of(database: Database, name: str) -> str | None:
    text = "MATCH (a:Actor)-[:NAMED]->(:Name {name: $name}) RETURN a.country AS country"
    (row,) = database.run(Statement(text, {"name": name}))
    country: str | None = row["country"]
    return country


def test_what_another_input_says_otherwise_is_still_told(database: Database, tmp_path: Path) -> None:
    load(database, week(tmp_path, FIRST))
    other = tmp_path / "other.ftm.json"
    other.write_text(json.dumps(person(6)) + "\n", encoding="utf-8")
    load(database, other)
    before = snapshot(database)
    with pytest.raises(ConflictError, match=r"country is FR in other.ftm.json and LY in this input"):
        load(database, week(tmp_path, SECOND))
    assert snapshot(database) == before


def test_what_is_no_newer_version_corrects_nothing(database: Database, tmp_path: Path) -> None:
    """Another part of a register, in a file with the same name, has almost no claims of the first."""
    load(database, week(tmp_path, FIRST))
    before = snapshot(database)
    part = [person(6, of="ly"), *map(person, range(40, 70)), *map(sanction, range(40, 70))]
    with pytest.raises(ConflictError, match=r"country is FR in entities.ftm.json and LY in this input"):
        load(database, week(tmp_path, part))
    assert snapshot(database) == before


def test_an_actor_that_was_merged_is_corrected_too(database: Database, tmp_path: Path) -> None:
    load(database, week(tmp_path, FIRST))
    other = tmp_path / "other.ftm.json"
    other.write_text(json.dumps(entity("Person", "x-6", name="Six")) + "\n", encoding="utf-8")
    load(database, other)
    same = Decision(left="x-6.ftm", right="p-6.ftm", verdict=Verdict.SAME, by="us", why="one man")
    judge(database, same)
    load(database, week(tmp_path, SECOND))
    assert country_of(database, "Six") == "LY"
    load(database, week(tmp_path, THIRD))
    assert country_of(database, "Six") == "TN"
    assert stored_edges(database) == recomputed_edges(database)


def test_a_dry_run_foretells_it(database: Database, tmp_path: Path) -> None:
    load(database, week(tmp_path, FIRST))
    found = looked_up(database, week(tmp_path, SECOND))
    assert (found.new, found.changed, found.retracted) == (1, 1, 1)
    part = [person(6, of="ly"), *map(person, range(40, 70)), *map(sanction, range(40, 70))]
    with pytest.raises(ConflictError, match="country is FR"):
        looked_up(database, week(tmp_path, part))


def looked_up(database: Database, path: Path) -> Preview:
    source = Input(loader="followthemoney", name=path.name, sha256=sha256(path.read_bytes()).hexdigest())
    return preview(database, LOADER.read(path, ReadOptions()), source, BY_NAME, Before())


def test_who_is_given_another_id_stays_the_same_actor(database: Database, tmp_path: Path) -> None:
    """The source gives a person a new id, and merges two others under another new id."""
    load(database, week(tmp_path, FIRST))
    new_ids = {"p-3": "n-3", "p-4": "n-45", "p-5": "n-45"}
    formerly = {new: [old for old, each in new_ids.items() if each == new] for new in new_ids.values()}
    lines: dict[str, Line] = {}
    for line in FIRST:
        id_ = new_ids.get(str(line["id"]), str(line["id"]))
        properties = dict(line["properties"])  # type: ignore[call-overload]
        if "entity" in properties:
            properties["entity"] = [new_ids.get(each, each) for each in properties["entity"]]
        lines[id_] = {**line, "id": id_, "properties": properties, "referents": formerly.get(id_, [])}
    report = load(database, week(tmp_path, list(lines.values())))
    assert (report.created["Actor"], report.new, report.retracted) == (0, 3, 3)
    text = "MATCH (:Actor)-[:SANCTIONS]->(o) WITH o.id AS id, count(*) AS sanctions RETURN id ORDER BY id"
    assert [row["id"] for row in database.run(Statement(text))] == sorted(f"p-{n}.ftm" for n in range(30) if n != 5)
    found = looked_up(database, week(tmp_path, list(lines.values())))
    assert (found.new_actors, found.new, found.retracted) == ([], 0, 0)
    assert stored_edges(database) == recomputed_edges(database)
    load(database, week(tmp_path, FIRST))
    assert stored_edges(database) == recomputed_edges(database)
