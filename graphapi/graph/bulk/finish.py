"""The last steps in Neo4j after the import: checks the counts and, after the migrations, sets empty texts and compares actors."""

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


def refuse_full(database: Database, *, resume: bool = False) -> None:
    """Raises NotEmptyError if the database has any node except internal ones.

    `resume`: and except nodes that an interrupted import by Spark wrote.
    """
    if database.run(Statement(cypher_text("bulk/any_node"), {"resume": resume})):
        raise NotEmptyError(
            "The Neo4j already has a graph, and an import needs an empty one. Load without --bulk, or "
            "remove the graph first (a local one: `graphapi neo4j wipe`)."
        )


def is_imported(database: Database, staged: StagedFiles) -> bool:
    """Whether the database has as many nodes and relationships as the files."""
    return _counts(database) == (staged.node_count, staged.edge_count)


def check_imported(database: Database, staged: StagedFiles) -> None:
    """Raises ImportedOtherwiseError if the database has another number of nodes or relationships than the files."""
    if not is_imported(database, staged):
        nodes, edges = _counts(database)
        raise ImportedOtherwiseError(
            f"The database has {nodes:,} nodes and {edges:,} relationships, and the import files have "
            f"{staged.node_count:,} and {staged.edge_count:,}."
        )


def finish(database: Database, staged: StagedFiles) -> None:
    """Sets empty texts, and compares actors. Needs the schema. Can be repeated."""
    for path in staged.empty:
        for kind, rows in _batches(path):
            _set_empty(database, kind, rows)
    compare_all(database)


def _counts(database: Database) -> tuple[int, int]:
    (found,) = database.run(Statement(cypher_text("bulk/counts")))
    return found["nodes"], found["relationships"]


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
