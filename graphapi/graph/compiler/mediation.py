"""Mediations: who mediated between whom, and whom of them the mediator also backs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graphapi.graph.compiler.backing import backing
from graphapi.graph.compiler.backing_rows import BackingRows
from graphapi.graph.compiler.claim import evidence
from graphapi.graph.compiler.condition import overlaps, where, window
from graphapi.graph.compiler.connection import Key, Listing, connection
from graphapi.graph.compiler.draft import Draft, as_input
from graphapi.graph.compiler.entity import filter_of
from graphapi.graph.compiler.evidence import AFFIRMING, Evidence
from graphapi.graph.selection import Selected

_LAST = "~"  # sorts after every date


@dataclass(frozen=True, slots=True)
class _Row:
    """Variables of a row: the mediator, the event (or null), and the relations, one for each party."""

    mediator: str
    event: str
    relations: str


def mediations(draft: Draft, _: str, selected: Selected) -> str:
    """All mediations that the filter lets through.

    Relations to several parties are one mediation where their claims are of one event, or else rest on one statement
    of one source about one period.
    """
    filters = filter_of(selected)
    row = _Row(draft.name("mediator"), draft.name("event"), draft.name("relations"))
    relation = draft.name("relation")
    conditions = [f"{relation}.standing IS NOT NULL", *overlaps(relation, window(draft, filters), filters)]
    if filters.get("mediator") is not None:
        conditions.append(f"{row.mediator} = {draft.actor(as_input(filters['mediator']))}")
    rows = (
        f"MATCH ({row.mediator}:Actor)-[{relation}:MEDIATES]->(:Actor){where(conditions)} "
        f"MATCH (claim:Claim {{relation: {relation}.key}})-[:FROM]->(source:Source) "
        f"WHERE claim.retracted_at IS NULL AND claim.stance IN {AFFIRMING} "
        f"OPTIONAL MATCH (claim)-[:IN_EVENT]->({row.event}:Event) "
        f"WITH {row.mediator}, {row.event}, {relation}, min(source.id + '|' + coalesce(claim.quote, claim.record)) AS statement "
        f"ORDER BY {relation}.extent_start, {relation}.key "
        f"WITH {row.mediator}, {row.event}, coalesce({row.event}.id, statement + '|' + coalesce({relation}.period, '')) AS occasion, "
        f"collect({relation}) AS {row.relations}"
    )
    if filters.get("party") is not None:
        party = draft.actor(as_input(filters["party"]))
        rows += f" WITH * WHERE any(party IN {row.relations} WHERE endNode(party) = {party})"
    listing = Listing(
        name="mediations",
        rows=rows,
        variables=(row.mediator, row.event, row.relations),
        keys=(
            Key(f"coalesce(toString({row.relations}[0].extent_start), '{_LAST}')"),
            Key(f"{row.mediator}.id"),
            Key(f"{row.relations}[0].key"),
            Key(f"coalesce({row.event}.id, '')"),
        ),
        node=lambda d, children: _mediation(d, row, children),
    )
    return connection(draft, selected, listing)


def _mediation(draft: Draft, row: _Row, children: Sequence[Selected]) -> str:
    return draft.row(children, lambda child: _field(draft, row, child))


def _field(draft: Draft, row: _Row, child: Selected) -> str:
    first = f"{row.relations}[0]"
    match child.name:
        case "mediator":
            return draft.object("Actor", row.mediator, child.children())
        case "parties":
            party = draft.name("party")
            each = f"UNWIND {row.relations} AS relation WITH DISTINCT endNode(relation) AS {party} ORDER BY {party}.id"
            return draft.collect(each, lambda: draft.object("Actor", party, child.children()))
        case "event":
            return f"CASE WHEN {row.event} IS NOT NULL THEN {draft.object('Event', row.event, child.children())} END"
        case "period":
            value = draft.object("Period", first, child.children())
            return f"CASE WHEN {first}.period IS NOT NULL THEN {value} END"
        case "status":
            corroborated = f"any(relation IN {row.relations} WHERE relation.status = 'CORROBORATED')"
            return f"CASE WHEN {corroborated} THEN 'CORROBORATED' ELSE {first}.status END"
        case "backs":
            return _backs(draft, row, child)
        case "claims":
            keys = f"[relation IN {row.relations} | relation.key]"
            return evidence(draft, child, "Mediation.claims", keys, Evidence(), None)
        case other:
            raise AssertionError(f"a mediation has no field {other}")


def _backs(draft: Draft, row: _Row, selected: Selected) -> str:
    """The mediator's backings of a party, at a time that can overlap with the mediation's."""
    party, relation = draft.name("party"), draft.name("relation")
    rows = BackingRows.read(draft, {}, "recipient")
    found = rows.clauses(draft, party, f"{rows.backer} = {row.mediator}", during=relation)
    each = (
        f"UNWIND {row.relations} AS {relation} WITH {relation}, endNode({relation}) AS {party} "
        f"{found} WITH * ORDER BY {rows.recipient}.id, {rows.standing}"
    )
    return draft.collect(each, lambda: backing(draft, rows, selected.children()))
