"""Writes claims with their roles: new ones are created, changed ones replaced, known ones left alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, Final, NamedTuple

from graphapi.errors import ConflictError, InvalidRecordsError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.claim_links import link
from graphapi.graph.write.filed import Filed, claimants
from graphapi.graph.write.properties import claim_properties, derived_properties, stated
from graphapi.graph.write.relations import relations_of
from graphapi.graph.write.required import Times, check_references
from graphapi.graph.write.resolve import Resolved
from graphapi.graph.write.wording import Wording, forget_wordings, keep_own, keep_wordings
from graphapi.model.bounds import Told
from graphapi.model.period import Period
from graphapi.model.vocabulary import DocTimeRel, Modality, Predicate, Stance

# The types of the edges from a claim to actors.
ROLES: Final = ("SUBJECT", "OBJECT", "AGAINST", "VIA", "CLAIMANT")


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
    times = check_references(transaction, sifted.to_write, resolved)
    touched = set(sifted.relations)
    if sifted.new:
        rows = [_row(claim, resolved, times) for claim in sifted.new]
        transaction.run(Statement(cypher_text("write/claims"), {"load": load, "now": now, "claims": rows}))
        _mark_members(transaction, sifted.new, resolved)
        touched.update(relation for row in rows if (relation := row["properties"].get("relation")))
    if sifted.changed:
        rows = [_row(claim, resolved, times) for claim in sifted.changed]
        transaction.run(Statement(cypher_text("write/changed_claims"), {"claims": rows}))
    linked = [claim for claim in sifted.to_write if any(claim.links)]
    unlinked = link(transaction, linked)
    # A claim whose links are still to come does not say yet what others may have said of it.
    incomplete = {claim.id for claim in unlinked}
    forget_wordings(transaction, [Wording.of(claim) for claim in sifted.changed if claim.id not in incomplete])
    touched |= relations_of(transaction, {claim.id for claim in sifted.changed})
    return touched, unlinked


@dataclass(frozen=True, slots=True)
class Rebound:
    """Ids of sources, events and actors of which a date has changed that bounds their claims, and of claims themselves."""

    sources: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()


def rebound(redated: Mapping[str, frozenset[str]]) -> Rebound:
    """Of nodes whose date has changed, by label."""
    return Rebound(
        sources=redated.get("Source", frozenset()),
        events=redated.get("Event", frozenset()),
        actors=redated.get("Actor", frozenset()),
    )


def bound_again(transaction: Transaction, changed: Rebound) -> set[str]:
    """Derives bounds and relations of these claims again; returns the relations that this touches, gone ones too."""
    ids = {each.name: sorted(getattr(changed, each.name)) for each in fields(Rebound)}
    if not any(ids.values()):
        return set()
    rows = transaction.run(Statement(cypher_text("write/claims_to_bound"), ids))
    derived = {
        row["id"]: derived_properties(_told(row), Stance(row["stance"]), row["subject"], row["object"]) for row in rows
    }
    claims = [{"id": id_, "properties": properties} for id_, properties in derived.items()]
    transaction.run(Statement(cypher_text("write/claim_bounds"), {"claims": claims}))
    return {key for row in rows for key in (row["relation"], derived[row["id"]]["relation"]) if isinstance(key, str)}


def _told(row: Row) -> Told:
    """Of a row of `write/claims_to_bound`."""
    return Told(
        predicate=Predicate(row["predicate"]),
        modality=Modality(row["modality"]),
        doc_time_rel=DocTimeRel(row["doc_time_rel"]) if row["doc_time_rel"] else None,
        period=_period(row["period"]),
        published=_period(row["published"]),
        event=_period(row["event"]),
        lives=tuple(Period.parse(life) for life in row["lives"]),
    )


def _period(text: str | None) -> Period | None:
    return Period.parse(text) if text else None


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


def _row(filed: Filed, resolved: Resolved, times: Times) -> dict[str, Any]:
    claim, ids = filed.claim, resolved.ids
    subject, object_ = ids[claim.subject], ids[claim.object]
    if resolved.means(claim.subject) == resolved.means(claim.object):
        raise InvalidRecordsError(
            f"{filed.id} of {claim.source}: {claim.subject} and {claim.object} are the same actor, {subject}",
            id=filed.id,
        )
    derived = derived_properties(times.told(claim, subject, object_), claim.stance, subject, object_)
    properties = {**claim_properties(claim, filed.id), **stated(derived)}
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


def _mark_members(transaction: Transaction, claims: Sequence[Filed], resolved: Resolved) -> None:
    """Notes on the edges of new claims which merged actors they mean (see identities)."""
    if not resolved.members:
        return
    for role in ROLES:
        marked = [
            {"claim": filed.id, "actor": actor, "members": sorted(meant)}
            for filed in claims
            for actor, meant in _meant(_references(filed, role), resolved).items()
            if meant != {actor}
        ]
        if marked:
            text = cypher_for("identity/members_of_claims", ROLE=role)
            transaction.run(Statement(text, {"roles": marked}))


def _meant(references: Collection[str], resolved: Resolved) -> dict[str, set[str]]:
    """By actor, which ids of actors that may have been merged into it are meant."""
    meant: dict[str, set[str]] = {}
    for reference in references:
        meant.setdefault(resolved.ids[reference], set()).add(resolved.means(reference))
    return meant


def _references(filed: Filed, role: str) -> Collection[str]:
    claim = filed.claim
    match role:
        case "SUBJECT":
            return [claim.subject]
        case "OBJECT":
            return [claim.object]
        case "AGAINST":
            return claim.against
        case "VIA":
            return claim.via
        case _:
            return claimants(filed)
