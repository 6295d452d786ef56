"""Checks references: refuses records that refer to unknown ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from graphapi.errors import InvalidRecordsError
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.hashed_claim import HashedClaim, actors_of
from graphapi.graph.write.resolve import Resolved
from graphapi.model.bounds import TimeFacts
from graphapi.model.claim import Claim
from graphapi.model.period import Period

_NAMED_AT_MOST = 20  # unknown references in one message


@dataclass(frozen=True, slots=True)
class Times:
    """Dates of the sources, events and actors of some claims, by id. They bound the time of the claims."""

    published: Mapping[str, Period | None]
    events: Mapping[str, Period | None]
    lifespans: Mapping[str, Period]

    def time_facts(self, claim: Claim, subject: str, object_: str) -> TimeFacts:
        """All that bounds the time of the claim; `subject` and `object_` are resolved actors."""
        return claim.time_facts(
            published=self.published[claim.source],
            event=self.events[claim.event] if claim.event else None,
            lives=[self.lifespans[actor] for actor in (subject, object_) if actor in self.lifespans],
        )


def check_references(transaction: Transaction, claims: Sequence[HashedClaim], resolved: Resolved) -> Times:
    """The dates that bound the claims. Raises InvalidRecordsError with all unknown references of a kind."""
    sources = {hashed.claim.source for hashed in claims}
    events = {hashed.claim.event for hashed in claims if hashed.claim.event}
    places = {hashed.claim.place for hashed in claims if hashed.claim.place}
    published = _periods(transaction, "known_sources", "published", sources)
    held = _periods(transaction, "known_events", "period", events)
    refuse("actors", resolved.unknown(actors_of(claims)))
    refuse("sources", sources - set(published))
    refuse("events", events - set(held))
    refuse("places", places - existing(transaction, "Place", places))
    ends = {resolved.ids[end] for hashed in claims for end in (hashed.claim.subject, hashed.claim.object)}
    lifespans = _periods(transaction, "lifespans", "lifespan", ends)
    return Times(published, held, {actor: lived for actor, lived in lifespans.items() if lived})


def _periods(transaction: Transaction, text: str, column: str, ids: Collection[str]) -> dict[str, Period | None]:
    """The date for each known id; None if the node has no date."""
    rows = transaction.run(Statement(cypher_text(f"write/{text}"), {"ids": sorted(ids)})) if ids else []
    return {row["id"]: Period.parse(row[column]) if row[column] else None for row in rows}


def existing(transaction: Transaction, label: str, ids: Collection[str]) -> set[str]:
    """The ids that nodes with the label have."""
    if not ids:
        return set()
    rows = transaction.run(Statement(cypher_for("write/known_ids", Entity=label), {"ids": sorted(ids)}))
    return {row["id"] for row in rows}


def refuse(kind: str, unknown: Collection[str]) -> None:
    """Raises InvalidRecordsError with the unknown references, if there are any."""
    if not unknown:
        return
    named = sorted(unknown)
    more = f" and {len(named) - _NAMED_AT_MOST} more" if len(named) > _NAMED_AT_MOST else ""
    raise InvalidRecordsError(
        f"Records refer to {kind} that are neither in the input nor in the graph: {', '.join(named[:_NAMED_AT_MOST])}{more}",
        kind=kind,
        unknown=named,
    )
