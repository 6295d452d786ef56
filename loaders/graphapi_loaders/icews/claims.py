"""Events as claims."""

from __future__ import annotations

from graphapi.model.claim import Claim
from graphapi.model.period import Period
from graphapi.model.record import LeftOutKind, Reason
from graphapi.model.vocabulary import Basis, Predicate
from graphapi_loaders.cameo import CameoEvent
from graphapi_loaders.icews.party import Party

NO_RELATION = Reason(LeftOutKind.NO_CLAIM, "statements, which make no relation (CAMEO 01)")
NOBODY = Reason(LeftOutKind.NO_ACTOR, "events without a particular actor (Unspecified Actor)")
SELF = Reason(LeftOutKind.SAME_ACTOR, "events of an actor with itself")


def claim(  # noqa: PLR0913 - an event has as many sides
    event: CameoEvent,
    predicate: Predicate,
    subject: Party,
    object_: Party,
    period: Period,
    *,
    source: str,
    record: str,
    place: str | None = None,
    addition: str = "",
) -> Claim:
    """The claim of an event with a predicate; `addition` is other information in the row.

    A symmetric relation is stored in a fixed order, so the detail has the direction of the event.
    """
    who = f", {subject.name} to {object_.name}" if predicate.symmetric else ""
    return Claim(
        source=source,
        predicate=predicate,
        subject=subject.id,
        object=object_.id,
        period=period,
        basis=Basis.DATASET,
        forms=event.forms,
        place=place,
        detail=f"{event.text} (CAMEO {event.code}){who}{addition}",
        record=record,
    )
