"""Undoes the claims of a load: deletes those that no other load has, and restores the others' versions without it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from graphapi.errors import ConflictError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.claim_links import link
from graphapi.graph.write.claim_version import VERSIONED, ClaimVersion, forget_versions, keep_versions_before_undo
from graphapi.graph.write.claims import Rebound, bound_again
from graphapi.graph.write.relations import recompute, relations_of
from graphapi.graph.write.retraction import retract


def undo_claims(transaction: Transaction, load: str, size: int) -> Counter[str]:
    """Undoes `size` claims of the load, and recomputes the relations that this touches.

    Returns counts: claims deleted (`gone`), kept (`kept`), and kept with another version (`reworded`); empty when no
    claim is left. Raises ConflictError if claims of another load refer to one that would be deleted.
    """
    _run(transaction, "write/lock")
    rows = _run(transaction, "undo/claims", load=load, size=size)
    if not rows:
        return Counter()
    gone = [row["id"] for row in rows if not row["others"]]
    kept = [row["id"] for row in rows if row["others"]]
    outdated = [row for row in rows if row["current"] and row["others"] and row["others"][0][0]]
    touched = {row["relation"] for row in rows if row["relation"]} | relations_of(transaction, gone)
    keep_versions_before_undo(transaction, load, [row["id"] for row in outdated])
    if gone:
        refuse_needed([row["id"] for row in _run(transaction, "undo/pointed_at", load=load, ids=gone)])
        _run(transaction, "undo/gone_claims", ids=gone)
    if kept:
        _run(transaction, "undo/kept_claims", load=load, ids=kept)
    touched |= _restore(transaction, outdated) | retract(transaction, kept)[1]
    recompute(transaction, touched)
    return Counter(gone=len(gone), kept=len(kept), reworded=len(outdated))


def refuse_needed(ids: Collection[str]) -> None:
    """Raises ConflictError with these ids, if there are any."""
    if ids:
        raise ConflictError(
            f"A load that is running, or ended meanwhile, refers to {', '.join(sorted(ids))}, which only the load has that is "
            "being undone. Undo it again when the other load has ended, or undo the other load first.",
            needed=sorted(ids),
        )


def _restore(transaction: Transaction, rows: Sequence[Row]) -> set[str]:
    """Restores claims to the version of the latest of the other loads. Returns the relations that this touches."""
    if not rows:
        return set()
    versions = {row["id"]: ClaimVersion.read(row["id"], row["others"][0][0]) for row in rows}
    claims = [{"id": id_, "properties": _properties(version)} for id_, version in versions.items()]
    _run(transaction, "undo/restored_claims", claims=claims)
    touched = bound_again(transaction, Rebound(claims=frozenset(versions)))
    forget_versions(transaction, versions.values())
    link(transaction, list(versions.values()))
    return touched | relations_of(transaction, versions)


def _properties(version: ClaimVersion) -> dict[str, object]:
    """The properties of a version; null for those that it lacks."""
    return {**dict.fromkeys((*VERSIONED, "digest")), **version.properties}


def _run(transaction: Transaction, text: str, **params: object) -> list[Row]:
    return transaction.run(Statement(cypher_text(text), params))
