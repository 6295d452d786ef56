"""Fields of events: what happened in them, and who took part."""

from __future__ import annotations

from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.condition import among, first_day, overlaps, where, window
from graphapi.graph.read.parts.field import held
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.named import country
from graphapi.graph.read.parts.pages import Key, Listing, connection
from graphapi.graph.read.parts.sieve import Sieve
from graphapi.graph.read.parts.statement_builder import Arguments, Fields, StatementBuilder, as_input
from graphapi.graph.read.selection import Selected
from graphapi.model.vocabulary import EventStatus

_AFFIRMED = "claim.retracted_at IS NULL AND claim.stance IN ['ASSERTED', 'ALLEGED']"
# Conditions for a claim to show participation: it is about something done, and not only denied.
_TOOK_PART = f"{_AFFIRMED} AND claim.modality = 'ACTUAL'"


def events(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All events that pass the filter."""
    event = builder.name("event")
    return _listing(builder, selected, "events", event, f"MATCH ({event}:Event)")


def events_of_actor(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """Events that the actor took part in."""
    event = builder.name("event")
    return _listing(builder, selected, "Actor.events", event, f"{attended(actor, event)} WITH DISTINCT {event}")


def attended(actor: str, event: str) -> str:
    """Clauses that bind the events that an actor took part in, once for each claim that says so."""
    return f"MATCH ({actor})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:IN_EVENT]->({event}:Event) WHERE {_TOOK_PART}"


def _listing(builder: StatementBuilder, selected: Selected, name: str, event: str, rows: str) -> str:
    filters = filter_of(selected)
    conditions = among(builder, f"{event}.kind", filters, "kinds")
    statuses = filters.get("status", [EventStatus.HAPPENED])
    if statuses is not None:
        # An event without claims counts as happened, because an input names it.
        conditions.append(f"coalesce({_status(event)}, 'HAPPENED') IN {builder.value(statuses)}")
    participants = filters.get("participants")
    if isinstance(participants, list):
        if not participants:
            conditions.append("false")  # as with every empty list
        for ref in participants:
            conditions.append(f"EXISTS {{ {attended(builder.actor(as_input(ref)), event)} RETURN 1 AS one }}")
    if filters.get("country") is not None:
        conditions.append(
            f"EXISTS {{ ({event})-[:AT]->(:Place {{country: {builder.value(country(filters['country']))}}}) }}"
        )
    sieve = Sieve.read(builder, filters)
    if sieve.restricts:
        claim, source = builder.name("claim"), builder.name("source")
        condition = where([f"{claim}.retracted_at IS NULL", *sieve.conditions(claim, source, "[]")])
        conditions.append(
            f"EXISTS {{ MATCH ({event})<-[:IN_EVENT]-({claim}:Claim)-[:FROM]->({source}:Source){condition} }}"
        )

    def found(d: StatementBuilder, wanted: Arguments) -> str:
        return f"{rows} WITH {event}{where([*conditions, *overlaps(d, event, window(d, wanted), wanted)])}"

    listing = Listing(
        name=name,
        rows=found(builder, filters),
        variables=(event,),
        keys=(Key(first_day(event)), Key(f"{event}.id")),
        node=lambda d, children: d.object("Event", event, children),
        sums=left_out(filters, found),
    )
    return connection(builder, selected, listing)


def _status(event: str) -> str:
    """The status of an event: that of its strongest claim. That it happened outweighs a denial, and a denial a plan."""
    strength = (
        "CASE claim.stance WHEN 'DENIED' THEN 1 WHEN 'DOUBTED' THEN null "
        "ELSE CASE claim.modality WHEN 'ACTUAL' THEN 0 ELSE 2 END END"
    )
    return (
        f"head(COLLECT {{ MATCH ({event})<-[:IN_EVENT]-(claim:Claim) WHERE claim.retracted_at IS NULL "
        f"WITH {strength} AS strength ORDER BY strength LIMIT 1 RETURN ['HAPPENED', 'CANCELLED', 'PLANNED'][strength] }})"
    )


def status(builder: StatementBuilder, event: str, selected: Selected) -> str:
    """Whether the event happened, is planned or was called off; null if it has no claims."""
    return _status(event)


def participants(builder: StatementBuilder, event: str, selected: Selected) -> str:
    """Actors that took part or planned to, with their roles: each actor, predicate, role and modality once."""
    row = builder.name("participation")
    each = (
        f"MATCH ({event})<-[:IN_EVENT]-(claim:Claim)-[role:SUBJECT|OBJECT]->(actor:Actor) WHERE {_AFFIRMED} "
        f"WITH DISTINCT actor, claim.predicate AS predicate, type(role) = 'SUBJECT' AS asSubject, claim.modality AS modality "
        f"ORDER BY actor.id, predicate, asSubject DESC, modality "
        f"WITH {{actor: actor, predicate: predicate, asSubject: asSubject, modality: modality}} AS {row}"
    )
    return builder.collect(each, lambda: builder.object("Participation", row, selected.children()))


PARTICIPATION_FIELDS: Fields = {
    "actor": held("actor", "Actor"),
    "predicate": lambda builder, row, selected: f"{row}.predicate",
    "asSubject": lambda builder, row, selected: f"{row}.asSubject",
    "modality": lambda builder, row, selected: f"{row}.modality",
}
