"""Writes claims with their roles: creates new ones, replaces changed ones, and does not touch known ones."""

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
from graphapi.graph.write.claim_version import ClaimVersion, forget_versions, keep_other_versions, keep_own_versions
from graphapi.graph.write.hashed_claim import HashedClaim, claimants
from graphapi.graph.write.properties import claim_properties, derived_properties, stated
from graphapi.graph.write.relations import relations_of
from graphapi.graph.write.required import Times, check_references
from graphapi.graph.write.resolve import Resolved
from graphapi.model.bounds import TimeFacts
from graphapi.model.period import Period
from graphapi.model.vocabulary import DocTimeRel, Modality, Predicate, Stance

# The types of the edges from a claim to actors.
ROLES: Final = ("SUBJECT", "OBJECT", "AGAINST", "VIA", "CLAIMANT")


@dataclass(frozen=True, slots=True)
class ClaimDiff:
    """How the claims of a batch differ from those of the graph.

    A later load has changed the `outdated` ones. `restored` are ids of claims whose current version is this load's again.
    `retracted` are ids of known claims. `relations` are those that changed claims were evidence for.
    """

    new: tuple[HashedClaim, ...]
    changed: tuple[HashedClaim, ...]
    outdated: tuple[HashedClaim, ...]
    unchanged: int
    not_of_load: tuple[str, ...]
    restored: tuple[str, ...]
    retracted: frozenset[str]
    relations: frozenset[str]

    @property
    def to_write(self) -> tuple[HashedClaim, ...]:
        return (*self.new, *self.changed)


def diff_claims(transaction: Transaction, load: str, started: object, given: Sequence[HashedClaim]) -> ClaimDiff:
    """Compares claims with the graph in one look-up by id. `started` is when the load began.

    Versions that other loads have of changed claims are stored with those loads. Raises ConflictError if the input
    has two different claims with the same id.
    """
    claims = _distinct(given)
    known, notable = _known(transaction, load, claims)
    differing = [claims[row.id] for row in notable if not row.same]
    later = keep_other_versions(transaction, load, started, differing)
    new = tuple(claim for id_, claim in claims.items() if id_ not in known)
    changed = tuple(claim for claim in differing if claim.id not in later)
    return ClaimDiff(
        new=new,
        changed=changed,
        outdated=tuple(claim for claim in differing if claim.id in later),
        unchanged=len(given) - len(new) - len(changed),
        not_of_load=tuple(row.id for row in notable if not row.loaded),
        restored=tuple(row.id for row in notable if row.otherwise and row.id not in later),
        retracted=frozenset(row.id for row in notable if row.retracted),
        relations=frozenset(row.relation for row in notable if row.relation and not row.same and row.id not in later),
    )


def write_claims(
    transaction: Transaction, load: str, diff: ClaimDiff, resolved: Resolved, now: datetime
) -> tuple[set[str], tuple[HashedClaim, ...]]:
    """Writes new and changed claims. Returns the affected relations, and claims that point at claims not loaded yet.

    Raises InvalidRecordsError for references to missing nodes.
    """
    if diff.not_of_load:
        transaction.run(Statement(cypher_text("write/loaded"), {"load": load, "ids": diff.not_of_load}))
    keep_own_versions(transaction, load, diff.outdated, diff.restored)
    if not diff.to_write:
        return set(), ()
    times = check_references(transaction, diff.to_write, resolved)
    touched = set(diff.relations)
    if diff.new:
        rows = [_row(claim, resolved, times) for claim in diff.new]
        transaction.run(Statement(cypher_text("write/claims"), {"load": load, "now": now, "claims": rows}))
        _mark_members(transaction, diff.new, resolved)
        touched.update(relation for row in rows if (relation := row["properties"].get("relation")))
    if diff.changed:
        rows = [_row(claim, resolved, times) for claim in diff.changed]
        transaction.run(Statement(cypher_text("write/changed_claims"), {"claims": rows}))
    linked = [claim for claim in diff.to_write if any(claim.links)]
    unlinked = link(transaction, linked)
    # Without all its links a claim is not yet equal to the version that another load may have stored.
    incomplete = {claim.id for claim in unlinked}
    forget_versions(transaction, [ClaimVersion.of(claim) for claim in diff.changed if claim.id not in incomplete])
    touched |= relations_of(transaction, {claim.id for claim in diff.changed})
    return touched, unlinked


@dataclass(frozen=True, slots=True)
class Rebound:
    """Claims with changed bounds: ids of sources, events and actors with a changed date, and ids of claims."""

    sources: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()


def rebound(redated: Mapping[str, frozenset[str]]) -> Rebound:
    """The value for nodes with a changed date, by label."""
    return Rebound(
        sources=redated.get("Source", frozenset()),
        events=redated.get("Event", frozenset()),
        actors=redated.get("Actor", frozenset()),
    )


def bound_again(transaction: Transaction, changed: Rebound) -> set[str]:
    """Recomputes bounds and relations of these claims. Returns the affected relations, including those that no longer exist."""
    ids = {each.name: sorted(getattr(changed, each.name)) for each in fields(Rebound)}
    if not any(ids.values()):
        return set()
    rows = transaction.run(Statement(cypher_text("write/claims_to_bound"), ids))
    derived = {
        row["id"]: derived_properties(_time_facts(row), Stance(row["stance"]), row["subject"], row["object"])
        for row in rows
    }
    claims = [{"id": id_, "properties": properties} for id_, properties in derived.items()]
    transaction.run(Statement(cypher_text("write/claim_bounds"), {"claims": claims}))
    return {key for row in rows for key in (row["relation"], derived[row["id"]]["relation"]) if isinstance(key, str)}


def _time_facts(row: Row) -> TimeFacts:
    """From a row of `write/claims_to_bound`."""
    return TimeFacts(
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
    """A known claim that needs an action: a row of `write/known_claims`."""

    id: str
    same: bool
    relation: str | None
    loaded: bool
    otherwise: bool
    retracted: bool


def _known(
    transaction: Transaction, load: str, claims: Mapping[str, HashedClaim]
) -> tuple[frozenset[str], list[_Notable]]:
    """Ids of the claims that exist, and rows for those that need an action."""
    if not claims:
        return frozenset(), []
    params = {"load": load, "claims": [[claim.id, claim.digest] for claim in claims.values()]}
    (row,) = transaction.run(Statement(cypher_text("write/known_claims"), params))
    return frozenset(row["known"]), [_Notable(*each) for each in row["notable"]]


def _distinct(given: Sequence[HashedClaim]) -> Mapping[str, HashedClaim]:
    claims: dict[str, HashedClaim] = {}
    for claim in given:
        if claims.setdefault(claim.id, claim).digest != claim.digest:
            raise ConflictError(
                f"The input gives {claim.id} (of {claim.claim.source}) twice, with different words; "
                "the same source, quote, roles and period are one claim.",
                id=claim.id,
            )
    return claims


def _row(hashed: HashedClaim, resolved: Resolved, times: Times) -> dict[str, Any]:
    claim, ids = hashed.claim, resolved.ids
    subject, object_ = ids[claim.subject], ids[claim.object]
    if resolved.means(claim.subject) == resolved.means(claim.object):
        raise InvalidRecordsError(
            f"{hashed.id} of {claim.source}: {claim.subject} and {claim.object} are the same actor, {subject}",
            id=hashed.id,
        )
    derived = derived_properties(times.time_facts(claim, subject, object_), claim.stance, subject, object_)
    properties = {**claim_properties(claim, hashed.id), **stated(derived)}
    if not any(hashed.links):
        properties["digest"] = hashed.digest
    return {
        "id": hashed.id,
        "properties": properties,
        "source": claim.source,
        "subject": subject,
        "object": object_,
        "against": sorted({ids[id_] for id_ in claim.against}),
        "via": sorted({ids[id_] for id_ in claim.via}),
        "claimant": [ids[id_] for id_ in claimants(hashed)],
        "event": [claim.event] if claim.event else [],
        "place": [claim.place] if claim.place else [],
    }


def _mark_members(transaction: Transaction, claims: Sequence[HashedClaim], resolved: Resolved) -> None:
    """Stores on the edges of new claims which merged actors they mean (see identities)."""
    if not resolved.members:
        return
    for role in ROLES:
        marked = [
            {"claim": hashed.id, "actor": actor, "members": sorted(meant)}
            for hashed in claims
            for actor, meant in _meant(_references(hashed, role), resolved).items()
            if meant != {actor}
        ]
        if marked:
            text = cypher_for("identity/members_of_claims", ROLE=role)
            transaction.run(Statement(text, {"roles": marked}))


def _meant(references: Collection[str], resolved: Resolved) -> dict[str, set[str]]:
    """For each actor, the ids that the references mean, which may be those of actors merged into it."""
    meant: dict[str, set[str]] = {}
    for reference in references:
        meant.setdefault(resolved.ids[reference], set()).add(resolved.means(reference))
    return meant


def _references(hashed: HashedClaim, role: str) -> Collection[str]:
    claim = hashed.claim
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
            return claimants(hashed)
