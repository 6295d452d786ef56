"""Takes a load from its claims: those that nobody else brought go, the others say what they said without it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from graphapi.errors import ConflictError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.claim_links import link
from graphapi.graph.write.claims import Rebound, bound_again
from graphapi.graph.write.relations import recompute, relations_of
from graphapi.graph.write.retraction import retract
from graphapi.graph.write.wording import WORDS, Wording, forget_wordings, keep_with_others


def undo_claims(transaction: Transaction, load: str, size: int) -> Counter[str]:
    """Takes the load from `size` of its claims, with the relations that this touches.

    Counts those that went (`gone`), stayed (`kept`) and of these say otherwise now (`reworded`); nothing when none is left.
    Raises ConflictError where another load's claims have come to point at what would go.
    """
    _run(transaction, "write/lock")
    rows = _run(transaction, "undo/claims", load=load, size=size)
    if not rows:
        return Counter()
    gone = [row["id"] for row in rows if not row["others"]]
    kept = [row["id"] for row in rows if row["others"]]
    unsaid = [row for row in rows if row["current"] and row["others"] and row["others"][0][0]]
    touched = {row["relation"] for row in rows if row["relation"]} | relations_of(transaction, gone)
    keep_with_others(transaction, load, [row["id"] for row in unsaid])
    if gone:
        refuse_needed([row["id"] for row in _run(transaction, "undo/pointed_at", load=load, ids=gone)])
        _run(transaction, "undo/gone_claims", ids=gone)
    if kept:
        _run(transaction, "undo/kept_claims", load=load, ids=kept)
    touched |= _reword(transaction, unsaid) | retract(transaction, kept)[1]
    recompute(transaction, touched)
    return Counter(gone=len(gone), kept=len(kept), reworded=len(unsaid))


def refuse_needed(ids: Collection[str]) -> None:
    """Raises ConflictError that names them, if there are any."""
    if ids:
        raise ConflictError(
            f"What is being loaded, or was meanwhile, refers to {', '.join(sorted(ids))}, which only the load says that is "
            "being undone. Undo it again when that is loaded, or undo that first.",
            needed=sorted(ids),
        )


def _reword(transaction: Transaction, rows: Sequence[Row]) -> set[str]:
    """Lets claims say what the latest of the other loads says; returns the relations that this touches."""
    if not rows:
        return set()
    wordings = {row["id"]: Wording.read(row["id"], row["others"][0][0]) for row in rows}
    claims = [{"id": id_, "properties": _properties(wording)} for id_, wording in wordings.items()]
    _run(transaction, "undo/restored_claims", claims=claims)
    touched = bound_again(transaction, Rebound(claims=frozenset(wordings)))
    forget_wordings(transaction, wordings.values())
    link(transaction, list(wordings.values()))
    return touched | relations_of(transaction, wordings)


def _properties(wording: Wording) -> dict[str, object]:
    """All that may be said; null where nothing is."""
    return {**dict.fromkeys((*WORDS, "digest")), **wording.properties}


def _run(transaction: Transaction, text: str, **params: object) -> list[Row]:
    return transaction.run(Statement(cypher_text(text), params))
