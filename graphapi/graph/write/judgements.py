"""Updates the graph after judgements have changed."""

from __future__ import annotations

from collections.abc import Iterable

from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.identities import merge, part, read_identities
from graphapi.graph.write.relations import recompute
from graphapi.graph.write.resemblances import compare
from graphapi.model.judgement import Identities


def follow(transaction: Transaction, before: Identities, ids: Iterable[str]) -> None:
    """Merges and parts actors as the judgements say now; `before` are the identities until now."""
    touched = sorted({member for id_ in ids for member in before.cluster(id_)})
    parted = part(transaction, before, touched)
    recompute(transaction, merge(transaction, read_identities(transaction), parted, touched))
    compare(transaction, touched)


def forget_judgements(transaction: Transaction, load: str) -> None:
    """Removes the automatic judgements of a load. Judgements that people withdrew stay in the log."""
    transaction.run(Statement(cypher_text("write/lock")))
    before = read_identities(transaction)
    rows = transaction.run(Statement(cypher_text("identity/forget_judgements"), {"load": load}))
    if rows:
        follow(transaction, before, {id_ for row in rows for id_ in (row["left"], row["right"])})
