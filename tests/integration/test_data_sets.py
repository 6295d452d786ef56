"""Data sets in a real graph: equal in any order of rows and after a second load, with retraction by newer editions."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from tests.conftest import empty
from tests.integration.loading import load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import snapshot
from tests.unit.loaders.acled.files import ROW as ACLED
from tests.unit.loaders.polecat.files import ROW as POLECAT
from tests.unit.loaders.sipri.files import ABOVE, DEAL, DEALS
from tests.unit.loaders.ucdp_conflict.files import ROW as DYAD
from tests.unit.loaders.ucdp_ged.files import ROW as GED
from tests.unit.loaders.wikidata.files import ALL

pytestmark = pytest.mark.neo4j

Rows = Sequence[dict[str, Any]]


def table(separator: str = ",") -> Callable[[Rows], str]:
    def written(rows: Rows) -> str:
        text = io.StringIO()
        writer = csv.DictWriter(text, [*rows[0]], lineterminator="\n", delimiter=separator)
        writer.writeheader()
        writer.writerows(rows)
        return text.getvalue()

    return written


def register(rows: Rows) -> str:
    return "".join([ABOVE, DEALS, *(row["line"] for row in rows)])


def lines(rows: Rows) -> str:
    return "".join(f"{json.dumps(row)}\n" for row in rows)


# For each: file, how it is written, three rows, the number of their claims, and an edge that they add up to.
FILES = {
    "ucdp_conflict": (
        "ucdp-dyadic-241.csv",
        table(),
        [
            DYAD,
            {**DYAD, "year": "2018"},
            {**DYAD, "year": "2020", "side_b_2nd": "", "side_a_2nd": "Government of Turkey"},
        ],
        7,
        ("turkey", "SUPPORTS", "libya", "2020"),
    ),
    "ucdp_ged": (
        "GEDEvent_v24_1.csv",
        table(),
        [GED, GED | {"id": "2", "date_end": "2019-04-09"}, GED | {"id": "3", "deaths_a": "2"}],
        4,
        ("libya", "ATTACKS", "coast-league.ucdp-99001", "[2019-04-05..2019-04-09]"),
    ),
    "sipri": (
        "trade-register.csv",
        register,
        [{"line": DEAL}, {"line": DEAL.replace("2018; 2020", "2019?")}, {"line": DEAL.replace("Turkiye", "Chad")}],
        5,
        ("turkey", "SUPPORTS", "libya", "2019~"),
    ),
    "acled": (
        "acled.csv",
        table(),
        [
            ACLED,
            ACLED | {"event_id_cnty": "NOR2", "time_precision": "2"},
            ACLED | {"event_id_cnty": "NOR3", "actor2": "x"},
        ],
        9,
        ("coast-league.acled", "COOPERATES", "egypt", "2019-04-04"),
    ),
    "wikidata": ("items.json", lines, ALL, 2, ("wikidata-q9003", "HOLDS_OFFICE", "libya", "2014-05/2019-04-04")),
    "polecat": (
        "ngecEvents.DV.2019.txt",
        table("\t"),
        [
            POLECAT,
            POLECAT | {"Event ID": "2", "Source": "Gazette"},
            POLECAT | {"Event ID": "3", "Event Type": "CONSULT"},
        ],
        3,
        ("egypt", "AIDS", "coast-league.polecat", "2019-04-04"),
    ),
}


@pytest.mark.both_lines
@pytest.mark.parametrize("name", FILES)
def test_every_order_of_rows_twice_as_once(database: Database, tmp_path: Path, name: str) -> None:
    file, written, rows, claims, (one, predicate, other, period) = FILES[name]
    graphs = set()
    for number, order in enumerate((rows, rows[::-1])):
        path = tmp_path / str(number) / file
        path.parent.mkdir()
        path.write_text(written(order), encoding="utf-8")
        empty(database)
        assert load(database, path).new == claims
        again = load(database, path)
        assert (again.new, again.changed, again.unchanged) == (0, 0, claims)
        assert stored_edges(database) == recomputed_edges(database)
        text = f"MATCH (s {{id: $one}})-[r:{predicate}]-(o {{id: $other}}) RETURN collect(r.period) AS periods"
        (row,) = database.run(Statement(text, {"one": one, "other": other}))
        assert period in row["periods"]
        database.run(Statement("MATCH (l:Load) DETACH DELETE l"))
        graphs.add(snapshot(database))
    assert len(graphs) == 1
