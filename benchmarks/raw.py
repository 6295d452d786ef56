"""The baseline for the writer: hand-written statements that write or look up the same, from computed values."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement

# Writes nodes, roles and relations of a batch in one statement, and computes nothing: relations are given with their summary.
_WRITE: Final = """
MATCH (load:Load {id: $load})
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
CREATE (c:Claim)-[:FROM]->(source), (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (c)-[:LOADED_IN]->(load)
SET c = row.claim
WITH row, subject, object
CALL (row, subject, object) {
  UNWIND row.relations AS relation
  CREATE (subject)-[r:$(relation.type)]->(object)
  SET r = relation.properties
}
"""
_LOOK_UP: Final = "UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id, c.digest AS digest"
_ROWS: Final = """
MATCH (source)<-[:FROM]-(c:Claim)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object)
RETURN properties(c) AS claim, source.id AS source, subject.id AS subject, object.id AS object
"""
_RELATIONS: Final = "MATCH (:Actor)-[r]->(:Actor) RETURN type(r) AS type, properties(r) AS properties"
_CLEAR: Final = (
    "MATCH (:Actor)-[r]->(:Actor) CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS",
    "MATCH (c:Claim) CALL (c) { DETACH DELETE c } IN TRANSACTIONS OF 5000 ROWS",
)

Row = dict[str, Any]


def finished_rows(database: Database) -> list[Row]:
    """All loaded claims as rows for the statement. The first claim of each relation has the relation."""
    relations = {row["properties"]["key"]: row for row in database.run(Statement(_RELATIONS))}
    rows = database.run(Statement(_ROWS))
    for row in rows:
        relation = relations.pop(row["claim"].get("relation"), None)
        row["relations"] = [relation] if relation else []
    return rows


def write_raw(database: Database, load: str, rows: Sequence[Row], size: int) -> float:
    """The seconds to write the rows in batches of this size. Existing claims and relations are removed first."""
    for text in _CLEAR:
        database.run(Statement(text))
    begun = time.perf_counter()
    for start in range(0, len(rows), size):
        statement = Statement(_WRITE, {"load": load, "rows": rows[start : start + size]})
        database.write(partial(_run, statement))
    return time.perf_counter() - begun


def look_up(database: Database, rows: Sequence[Row], size: int = 2000) -> float:
    """The seconds to find all claims by id, and to read their digests, which show whether they changed."""
    ids = [row["claim"]["id"] for row in rows]
    begun = time.perf_counter()
    for start in range(0, len(ids), size):
        database.run(Statement(_LOOK_UP, {"ids": ids[start : start + size]}))
    return time.perf_counter() - begun


def _run(statement: Statement, transaction: Transaction) -> None:
    transaction.run(statement)
