"""Undoes the actors, places, events, sources and publishers of a load: each is then what the other loads contribute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.undo.undo_claims import refuse_needed
from graphapi.graph.write.claims import Rebound, bound_again
from graphapi.graph.write.identities import merge, part, read_identities
from graphapi.graph.write.relations import recompute
from graphapi.graph.write.resemblances import compare, forget
from graphapi.graph.write.restate import contributions, restate
from graphapi.model.judgement import Identities


def undo_entities(transaction: Transaction, load: str, label: str, size: int) -> Counter[str]:
    """Undoes `size` nodes of the load with the label.

    Returns counts of those deleted (`gone`) and kept (`kept`); empty when none is left. Raises ConflictError if something
    refers to a node that only this load contributes to.
    """
    transaction.run(Statement(cypher_text("write/lock")))
    if label == "Actor" and (identities := read_identities(transaction)).clusters:
        return _undo_actors(transaction, load, size, identities)
    ids = [row["id"] for row in _run(transaction, "undo/entities", label, load=load, size=size)]
    if label == "Actor":
        forget(transaction, ids)
    rows = contributions(transaction, label, ids, load)
    done = _undo(transaction, label, load, rows)
    if label == "Actor":
        compare(transaction, ids)
    return done


def _undo_actors(transaction: Transaction, load: str, size: int, identities: Identities) -> Counter[str]:
    """Parts merged actors, undoes each, and merges those that are left."""
    rows = _run(transaction, "undo/actors", "Actor", load=load, size=size)
    ids = [row["id"] for row in rows]
    forget(transaction, {member for id_ in ids for member in identities.cluster(id_)})
    parted = part(transaction, identities, ids, claims=any(row["gone"] for row in rows))
    recompute(transaction, bound_again(transaction, Rebound(claims=frozenset(parted.claims))))
    rows = contributions(transaction, "Actor", ids, load)
    done = _undo(transaction, "Actor", load, rows)
    recompute(transaction, merge(transaction, identities, parted))
    compare(transaction, {*ids, *parted.members})
    return done


def _undo(transaction: Transaction, label: str, load: str, rows: Sequence[Row]) -> Counter[str]:
    gone = [row["id"] for row in rows if not row["said"]]
    kept = [row for row in rows if row["said"]]
    if gone:
        refuse_needed([row["id"] for row in _run(transaction, "undo/referred_to", label, ids=gone)])
        _run(transaction, "undo/gone_entities", label, ids=gone)
    if kept:
        _run(transaction, "undo/kept_entities", label, load=load, ids=[row["id"] for row in kept])
        restate(transaction, label, kept)
    return Counter(gone=len(gone), kept=len(kept)) if rows else Counter()


def _run(transaction: Transaction, text: str, label: str, **params: object) -> list[Row]:
    return transaction.run(Statement(cypher_for(text, Entity=label), params))
