"""Mediations: who mediated between whom, and whom of them the mediator also backs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graphapi.graph.compiler.backing import backing
from graphapi.graph.compiler.backing_rows import BackingRows
from graphapi.graph.compiler.claim import evidence
from graphapi.graph.compiler.condition import can_overlap, least_level, level_with, overlaps, where, window
from graphapi.graph.compiler.connection import Key, Listing, connection
from graphapi.graph.compiler.draft import Arguments, Draft, as_input
from graphapi.graph.compiler.entity import filter_of
from graphapi.graph.compiler.evidence import AFFIRMING, Evidence
from graphapi.graph.compiler.question import Question
from graphapi.graph.selection import Selected

_LAST = "~"  # sorts after every date


@dataclass(frozen=True, slots=True)
class _Row:
    """Variables of a row: the mediator, the event (or null), the relations to the parties; and what was asked."""

    mediator: str
    event: str
    relations: str
    counting: Evidence
    filters: Arguments

    @property
    def of_event(self) -> Evidence:
        """The claims that count, of this event, or of none."""
        return replace(self.counting, event=self.event)


def mediations(draft: Draft, _: str, selected: Selected) -> str:
    """All mediations that the filter lets through.

    Relations to several parties are one mediation where their claims are of one event, or else rest on one statement
    of one source about one period. One that is part of another is not listed beside it.
    """
    filters = filter_of(selected)
    counting = Evidence.read(draft, filters)
    row = _Row(draft.name("mediator"), draft.name("event"), draft.name("relations"), counting, filters)
    stated = where([*counting.conditions("claim", "source"), f"claim.stance IN {AFFIRMING}"])
    relation, told = draft.name("relation"), draft.name("told")
    conditions = [f"{relation}.standing IS NOT NULL", *overlaps(draft, relation, window(draft, filters), filters)]
    if filters.get("mediator") is not None:
        conditions.append(f"{row.mediator} = {draft.actor(as_input(filters['mediator']))}")
    rows = (
        f"MATCH ({row.mediator}:Actor)-[{relation}:MEDIATES]->(:Actor){where(conditions)} "
        f"MATCH (claim:Claim {{relation: {relation}.key}})-[:FROM]->(source:Source){stated} "
        f"OPTIONAL MATCH (claim)-[:IN_EVENT]->({row.event}:Event) "
        f"WITH DISTINCT {row.mediator}, {row.event}, {relation}, CASE WHEN {row.event} IS NULL "
        f"THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce({relation}.period, '') END AS statement "
        f"ORDER BY {relation}.extent_start, {relation}.key "
        f"WITH {row.mediator}, {row.event}, statement, collect({relation}) AS {row.relations} "
        f"WITH {row.mediator}, {row.event}, collect(DISTINCT {row.relations}) AS {told} UNWIND {told} AS {row.relations} "
        f"WITH * WHERE none(other IN {told} WHERE size(other) > size({row.relations}) "
        f"AND all(one IN {row.relations} WHERE one IN other))"
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
            Key(f"reduce(keys = '', one IN {row.relations} | keys + ' ' + one.key)"),
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
            return _status(draft, row)
        case "backs":
            return _backs(draft, row, child)
        case "claims":
            keys = f"[relation IN {row.relations} | relation.key]"
            return evidence(draft, child, "Mediation.claims", keys, row.of_event, None)
        case other:
            raise AssertionError(f"a mediation has no field {other}")


def _status(draft: Draft, row: _Row) -> str:
    """The best of its relations' statuses, as far as the claims of this event, or of none, tell."""
    relation, facts = draft.name("relation"), draft.name("facts")
    told = row.of_event.facts(draft, relation, facts)
    statuses = draft.name("statuses")
    found = f"COLLECT {{ UNWIND {row.relations} AS {relation} {told} RETURN {facts}.status }}"
    best = f"head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN {statuses} | status])"
    return f"head([{statuses} IN [{found}] | coalesce({best}, 'ALLEGED')])"


def _backs(draft: Draft, row: _Row, selected: Selected) -> str:
    """The mediator's backings of a party, at a time that can overlap with the mediation's."""
    party = draft.name("party")
    wanted = {"evidence": row.filters.get("evidence")}
    least = least_level(draft, row.filters)
    mediation = f"reduce(keys = toString({least}), one IN {row.relations} | keys + split(one.key, ':')[2])"
    rows = BackingRows.read(draft, wanted, "recipient", Question({"asked": "mediation", "filter": wanted}, mediation))

    def at_that_time(facts: str) -> str:
        fits = f"endNode(one) = {party} AND {can_overlap(facts, 'one')} AND {level_with(facts, 'one')} >= {least}"
        return f"any(one IN {row.relations} WHERE {fits})"

    found = rows.clauses(draft, party, f"{rows.backer} = {row.mediator}", of_facts=at_that_time)
    each = (
        f"UNWIND {row.relations} AS relation WITH DISTINCT endNode(relation) AS {party} "
        f"{found} WITH * ORDER BY {rows.recipient}.id, {rows.standing}"
    )
    return draft.collect(each, lambda: backing(draft, rows, selected.children()))
