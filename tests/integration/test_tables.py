"""Tables in a real graph: equal for any kind of file and order of rows, and merged with existing actors."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from graphapi.errors import InvalidRecordsError
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.writer import Input, LoadReport, write
from graphapi.model.record import ReadOptions
from graphapi.model.vocabulary import ActorKind
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.load import write_reading
from graphapi.service.reading import read
from graphapi_loaders.table import LOADER
from tests.conftest import empty
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import snapshot
from tests.records import actor
from tests.unit.loaders.table.files import parquet, workbook

pytestmark = pytest.mark.neo4j

HEADER = ("Who", "Id", "Name", "From", "Until", "Stance", "Paper")
ROWS = (
    ("France", "Q1", "Haftar", "2014-05", "", "ASSERTED", "Gazette"),
    ("France", "Q1", "Haftar", "2014-05", "", "ASSERTED", "Herald"),
    ("مصر", "Q1", "Khalifa Haftar", "2015", "2016", "DENIED", "Gazette"),
    ("Wagner", "Q2", "Saleh", "2018-10-14", "2018-10-14", "ALLEGED", "Gazette"),
)
MAPPING = """\
format: table/1
table: {table}
source: {{id: coded, title: Coded by us, lang: en}}
constants: {{predicate: SUPPORTS, forms: [WEAPONS]}}
columns:
  Who: {{role: subject, by: NAME, kind: ARMED_GROUP}}
  Id: {{role: object, by: EXTERNAL_ID, scheme: wikidata, kind: PERSON}}
  Name: {{role: object.name, lang: en}}
  From: {{role: start}}
  Until: {{role: end}}
  Stance: {{role: stance}}
  Paper: {{role: publisher}}
"""


def mapped(table: Path, mapping: str = MAPPING) -> Path:
    table.with_name(f"{table.stem}.mapping.yaml").write_text(mapping.format(table=table.name), encoding="utf-8")
    return table


def csv_of(path: Path, rows: tuple[tuple[str, ...], ...] = ROWS) -> Path:
    path.write_text("".join(",".join(row) + "\n" for row in (HEADER, *rows)), encoding="utf-8")
    return path


def load(database: Database, table: Path) -> LoadReport:
    """Loads every table as the same input, so that whole graphs can be compared."""
    return write(database, LOADER.read(table, ReadOptions()), Input(loader="table", name="a", sha256="a"))


def test_every_kind_of_file_and_every_order_of_rows_gives_the_same_graph(database: Database, tmp_path: Path) -> None:
    columns = {name: [row[place] for row in ROWS] for place, name in enumerate(HEADER)}
    tables = [workbook(tmp_path / "a.xlsx", (HEADER, *ROWS)), parquet(tmp_path / "b.parquet", columns)]
    orders = list(permutations(ROWS))[::7]
    tables += [csv_of(tmp_path / f"c{number}.csv", rows) for number, rows in enumerate(orders)]
    graphs = set()
    for table in tables:
        empty(database)
        assert load(database, mapped(table)).new == 4
        # The fingerprint counts repeated records, and depends on the order of rows.
        database.run(Statement("MATCH (l:Load) REMOVE l.fingerprint"))
        graphs.add(snapshot(database))
    assert len(graphs) == 1
    assert stored_edges(database) == recomputed_edges(database)


def test_loading_twice_changes_nothing(database: Database, tmp_path: Path) -> None:
    table = mapped(csv_of(tmp_path / "a.csv"))
    load(database, table)
    before = snapshot(database)
    report = load(database, table)
    assert (report.new, report.changed, report.unchanged) == (0, 0, 4)
    assert snapshot(database) == before


def test_who_is_there_already_is_meant(database: Database, tmp_path: Path) -> None:
    """Actors are matched by external id; two papers are two origins; a denial is kept beside the claims that it denies."""
    known = actor("khalifa-haftar", ActorKind.PERSON, external_ids=frozenset({"wikidata:Q1"}))
    write(database, [known], Input(loader="claims", name="b", sha256="b"))
    load(database, mapped(csv_of(tmp_path / "a.csv")))
    text = "MATCH (s:Actor)-[r:SUPPORTS]->({id: 'khalifa-haftar'}) RETURN s.id AS id, r.status AS status ORDER BY id"
    found = [(row["id"], row["status"]) for row in database.run(Statement(text))]
    assert found == [("egypt", "DENIED"), ("france", "CORROBORATED")]


def test_ids_that_nobody_has_are_refused(database: Database, tmp_path: Path) -> None:
    mapping = MAPPING.replace("by: EXTERNAL_ID, scheme: wikidata, kind: PERSON", "by: ID").replace(
        "role: object.name, lang: en", "role: ignored"
    )
    rows = tuple((row[0], row[1].lower(), *row[2:]) for row in ROWS)
    with pytest.raises(InvalidRecordsError, match="q1"):
        load(database, mapped(csv_of(tmp_path / "a.csv", rows), mapping))


def load_file(database: Database, path: Path) -> LoadReport:
    """Loads the file as the command line does."""
    (given,) = find_inputs([path], find_loaders()).inputs
    found = read(given, ReadOptions(), lambda _: None, lambda _: None)
    return write_reading(database, found, ReadOptions(), lambda _: None)


def test_what_a_corrected_mapping_no_longer_says_is_retracted(database: Database, tmp_path: Path) -> None:
    table = mapped(csv_of(tmp_path / "a.csv"))
    assert load_file(database, table).new == 4
    mapped(table, MAPPING.replace("predicate: SUPPORTS, forms: [WEAPONS]", "predicate: OPPOSES"))
    report = load_file(database, table)
    assert (report.new, report.retracted) == (4, 4)
    text = "MATCH (:Actor)-[r:SUPPORTS|OPPOSES]->(:Actor) RETURN DISTINCT type(r) AS type"
    assert [row["type"] for row in database.run(Statement(text))] == ["OPPOSES"]
