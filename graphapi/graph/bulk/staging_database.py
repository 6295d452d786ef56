"""A staging database in one file: it runs the writer's statements like a Neo4j that was empty at first.

So a bulk load has the same writer as others, and resolves, merges and rejects in the same way (docs/decisions/0014).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, TypeVar

from graphapi.errors import NotInBulkError
from graphapi.graph.bulk import claim_answers, entity_answers, load_answers
from graphapi.graph.bulk.tables import Tables
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.entities import LABELS
from graphapi.graph.write.relations import known_relations

Answer = Callable[[Tables, Mapping[str, Any]], list[Row]]

_T = TypeVar("_T")

# Statements that return no rows and do nothing. Relations are computed at the end (graphapi.graph.bulk.relations). No load
# has a fingerprint before the import, so an input that is given twice is compared twice.
_WITHOUT_ANSWER: Final = (
    "write/lock",
    "write/evidence",
    "write/repeated_by",
    "write/standing",
    # Inputs that replace each other are rejected.
    "write/to_restate",
    # A bulk load begins with an empty graph, which has no judgements.
    "identity/judgements",
    # Actors that may be one are compared after the import (graphapi.graph.bulk.finish).
    "identity/forget_resemblances",
    "identity/distinguished",
    "identity/members",
)
_LINKS: Final = (("Source", "Publisher", "PUBLISHED_BY"), ("Event", "Place", "AT"))
_CLAIM_LINKS: Final = ("REPEATS", "CORRECTS", "REFUTES")


class StagingDatabase(Database):
    """The staging database with the interface that the writer needs. If a load is refused, the caller deletes the file."""

    def __init__(self, path: Path) -> None:
        self.tables = Tables(path)

    def write(self, work: Callable[[Transaction], _T]) -> _T:
        return work(_StagingTransaction(self.tables))

    def run(self, statement: Statement) -> list[Row]:
        return _StagingTransaction(self.tables).run(statement)

    def close(self) -> None:
        self.tables.close()


class _StagingTransaction(Transaction):
    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def run(self, statement: Statement) -> list[Row]:
        answer = answers().get(statement.text)
        if answer is None:
            raise NotInBulkError(
                "An input is a new version of another, or retracts something. A bulk load can only load first versions: "
                "load the inputs one after the other, without --bulk."
            )
        return answer(self._tables, statement.params)


@cache
def answers() -> Mapping[str, Answer]:
    """The function for each statement that the writer can run, by its text."""
    found: dict[str, Answer] = {cypher_text(name): _nothing for name in _WITHOUT_ANSWER}
    for name, answer in (*load_answers.ANSWERS.items(), *claim_answers.ANSWERS.items()):
        found[cypher_text(f"write/{name}")] = answer
    for name, answer in entity_answers.ANSWERS.items():
        found[cypher_text(f"write/{name}")] = answer
    for name, of_label in entity_answers.ANSWERS_OF_LABEL.items():
        for label in LABELS:
            found[cypher_for(f"write/{name}", Entity=label)] = partial(of_label, label)
    found[known_relations()] = _nothing
    found[cypher_for("write/known_ids", Entity="Claim")] = claim_answers.known_ids
    for label, target, link in _LINKS:
        text = cypher_for("write/links", Entity=label, Target=target, LINK=link)
        found[text] = partial(entity_answers.link, label, target, link)
    for link in _CLAIM_LINKS:
        found[cypher_for("write/claim_links", LINK=link)] = partial(claim_answers.link, link)
    return found


def _nothing(_tables: Tables, _params: Mapping[str, Any]) -> list[Row]:
    return []
