"""Writes claims with their roles: new ones are created, changed ones replaced, known ones left alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, NamedTuple

from graphapi.errors import ConflictError, InvalidRecordsError
from graphapi.graph.claim_links import link
from graphapi.graph.database import Transaction
from graphapi.graph.filed import Filed, claimants
from graphapi.graph.known import check_references, publication
from graphapi.graph.properties import claim_properties, known_from, period_properties
from graphapi.graph.relations import relations_of
from graphapi.graph.resolve import Resolved
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_text
from graphapi.graph.wording import Wording, forget_wordings, keep_own, keep_wordings
from graphapi.model.claim import ordered
from graphapi.model.period import Period
from graphapi.model.relation import relation_key
from graphapi.model.vocabulary import Modality

# The bound that follows from when a source was published; it goes if that is no longer known.
_UNKNOWN_END: Final[Mapping[str, object]] = {"end_earliest": None}


@dataclass(frozen=True, slots=True)
class Sifted:
    """Claims of a batch held against the graph.

    `outdated` say otherwise than a later load, which is heard. `heard` are ids of claims that say now what this load says,
    and did not before. `retracted` are known ones. `relations` are those that changed claims were evidence for.
    """

    new: tuple[Filed, ...]
    changed: tuple[Filed, ...]
    outdated: tuple[Filed, ...]
    unchanged: int
    not_of_load: tuple[str, ...]
    heard: tuple[str, ...]
    retracted: frozenset[str]
    relations: frozenset[str]

    @property
    def to_write(self) -> tuple[Filed, ...]:
        return (*self.new, *self.changed)


def sift(transaction: Transaction, load: str, started: object, given: Sequence[Filed]) -> Sifted:
    """One look-up by id. `started` is when the load began. Raises ConflictError where the input says two things under one id.

    What other loads said of claims that this one says otherwise is kept with them.
    """
    claims = _distinct(given)
    known, notable = _known(transaction, load, claims)
    differing = [claims[row.id] for row in notable if not row.same]
    later = keep_wordings(transaction, load, started, differing)
    new = tuple(claim for id_, claim in claims.items() if id_ not in known)
    changed = tuple(claim for claim in differing if claim.id not in later)
    return Sifted(
        new=new,
        changed=changed,
        outdated=tuple(claim for claim in differing if claim.id in later),
        unchanged=len(given) - len(new) - len(changed),
        not_of_load=tuple(row.id for row in notable if not row.loaded),
        heard=tuple(row.id for row in notable if row.otherwise and row.id not in later),
        retracted=frozenset(row.id for row in notable if row.retracted),
        relations=frozenset(row.relation for row in notable if row.relation and not row.same and row.id not in later),
    )


def write_claims(
    transaction: Transaction, load: str, sifted: Sifted, resolved: Resolved, now: datetime
) -> tuple[set[str], tuple[Filed, ...]]:
    """Writes what sifting left. Returns the relations that this touches, and claims that point at some not there yet.

    Raises InvalidRecordsError for references to what is not there.
    """
    if sifted.not_of_load:
        transaction.run(Statement(cypher_text("write/loaded"), {"load": load, "ids": sifted.not_of_load}))
    keep_own(transaction, load, sifted.outdated, sifted.heard)
    if not sifted.to_write:
        return set(), ()
    published = check_references(transaction, sifted.to_write, resolved)
    touched = set(sifted.relations)
    if sifted.new:
        rows = [_row(claim, resolved, published[claim.claim.source]) for claim in sifted.new]
        transaction.run(Statement(cypher_text("write/claims"), {"load": load, "now": now, "claims": rows}))
        touched.update(relation for row in rows if (relation := row["properties"].get("relation")))
    if sifted.changed:
        rows = [_row(claim, resolved, published[claim.claim.source]) for claim in sifted.changed]
        transaction.run(Statement(cypher_text("write/changed_claims"), {"claims": rows}))
    linked = [claim for claim in sifted.to_write if any(claim.links)]
    unlinked = link(transaction, linked)
    # A claim whose links are still to come does not say yet what others may have said of it.
    incomplete = {claim.id for claim in unlinked}
    forget_wordings(transaction, [Wording.of(claim) for claim in sifted.changed if claim.id not in incomplete])
    touched |= relations_of(transaction, {claim.id for claim in sifted.changed})
    return touched, unlinked


def republish(transaction: Transaction, sources: Collection[str]) -> set[str]:
    """Derives the bounds of these sources' claims anew; returns the relations that this touches."""
    if not sources:
        return set()
    published = publication(transaction, sources)
    rows = transaction.run(Statement(cypher_text("write/claims_of_source"), {"ids": sorted(sources)}))
    bounds = [
        {
            "id": row["id"],
            "properties": {
                **_UNKNOWN_END,
                **period_properties(known_from(Period.parse(row["period"]), published[row["source"]])),
            },
        }
        for row in rows
        if row["period"]
    ]
    transaction.run(Statement(cypher_text("write/claim_bounds"), {"claims": bounds}))
    return {row["relation"] for row in rows if row["relation"]}


class _Notable(NamedTuple):
    """A known claim about which something is to be done: a row of `write/known_claims`."""

    id: str
    same: bool
    relation: str | None
    loaded: bool
    otherwise: bool
    retracted: bool


def _known(transaction: Transaction, load: str, claims: Mapping[str, Filed]) -> tuple[frozenset[str], list[_Notable]]:
    """Ids of those claims that are there, and what is notable about some of them."""
    if not claims:
        return frozenset(), []
    params = {"load": load, "claims": [[claim.id, claim.digest] for claim in claims.values()]}
    (row,) = transaction.run(Statement(cypher_text("write/known_claims"), params))
    return frozenset(row["known"]), [_Notable(*each) for each in row["notable"]]


def _distinct(given: Sequence[Filed]) -> Mapping[str, Filed]:
    claims: dict[str, Filed] = {}
    for claim in given:
        if claims.setdefault(claim.id, claim).digest != claim.digest:
            raise ConflictError(
                f"The input gives {claim.id} (of {claim.claim.source}) twice, with different words; "
                "the same source, quote, roles and period are one claim.",
                id=claim.id,
            )
    return claims


def _row(filed: Filed, resolved: Resolved, published: Period | None) -> dict[str, Any]:
    claim, ids = filed.claim, resolved.ids
    subject, object_ = ordered(claim.predicate, ids[claim.subject], ids[claim.object])
    if subject == object_:
        raise InvalidRecordsError(
            f"{filed.id} of {claim.source}: {claim.subject} and {claim.object} are the same actor, {subject}",
            id=filed.id,
        )
    actual = claim.modality is Modality.ACTUAL
    relation = relation_key(claim.predicate, subject, object_, claim.period) if actual else None
    properties = claim_properties(claim, filed.id, relation, published)
    if not any(filed.links):
        properties["digest"] = filed.digest
    return {
        "id": filed.id,
        "properties": properties,
        "source": claim.source,
        "subject": subject,
        "object": object_,
        "against": sorted({ids[id_] for id_ in claim.against}),
        "via": sorted({ids[id_] for id_ in claim.via}),
        "claimant": [ids[id_] for id_ in claimants(filed)],
        "event": [claim.event] if claim.event else [],
        "place": [claim.place] if claim.place else [],
    }
