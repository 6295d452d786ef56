"""The last steps in Neo4j after the import and the migrations: sets empty texts, and checks the counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

import orjson

from graphapi.errors import ImportedOtherwiseError, NotEmptyError
from graphapi.graph.bulk.export import StagedFiles
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.resemblances import compare_all
from graphapi.model.vocabulary import Predicate

_BATCH: Final = 2000


def refuse_full(database: Database) -> None:
    """Raises NotEmptyError if the database has any node except internal ones."""
    if database.run(Statement(cypher_text("bulk/any_node"))):
        raise NotEmptyError(
            "The local Neo4j already has a graph, and a bulk load would replace it. Load without --bulk, or "
            "remove the graph first: `graphapi neo4j wipe`."
        )


def finish(database: Database, staged: StagedFiles) -> None:
    """Sets empty texts, checks the counts, and compares actors. Raises ImportedOtherwiseError if the counts differ."""
    for path in staged.empty:
        for kind, rows in _batches(path):
            _set_empty(database, kind, rows)
    (found,) = database.run(Statement(cypher_text("bulk/counts")))
    if (found["nodes"], found["relationships"]) != (staged.node_count, staged.edge_count):
        raise ImportedOtherwiseError(
            f"Neo4j imported {found['nodes']:,} nodes and {found['relationships']:,} relationships of "
            f"{staged.node_count:,} and {staged.edge_count:,}."
        )
    compare_all(database)


def _set_empty(database: Database, kind: str, rows: list[dict[str, Any]]) -> None:
    if kind == "Name":
        database.run(Statement(cypher_text("bulk/name_texts")))
        return
    relation = kind in set(Predicate)
    text = cypher_for("bulk/relation_texts", RELATION=kind) if relation else cypher_for("bulk/node_texts", Entity=kind)
    database.write(lambda transaction: transaction.run(Statement(text, {"rows": rows})))


def _batches(path: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Batches of rows, each with the label or type of its nodes or edges."""
    with path.open("rb") as file:
        while lines := list(islice(file, _BATCH)):
            rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
            for kind, id_, names in map(orjson.loads, lines):
                rows[kind].append({"id": id_, "properties": dict.fromkeys(names, "")})
            yield from rows.items()
