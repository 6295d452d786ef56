"""Mediations: the mediator, the parties, and the parties that the mediator also backs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from graphapi.graph.read.backings.backing import backing
from graphapi.graph.read.backings.backing_rows import BackingRows
from graphapi.graph.read.nodes.claim import evidence
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.agent import Agency, Below, circle, links, with_agents
from graphapi.graph.read.parts.condition import can_overlap, least_level, level_with, overlaps, where, window
from graphapi.graph.read.parts.counting import AFFIRMING, Counting
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.pages import LAST, Key, Listing, connection
from graphapi.graph.read.parts.question import Question
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder, as_input
from graphapi.graph.read.selection import Selected


@dataclass(frozen=True, slots=True)
class _Row:
    """Variables of a row: the mediator, the event (or null), the relations to the parties, and the actors of the filter."""

    mediator: str
    event: str
    relations: str
    by: Below | None
    """The mediator of the filter and the actors that act for it; None if the filter has no mediator."""
    of: Below | None
    """The same for the party of the filter."""
    counting: Counting
    filters: Arguments
    agents: bool

    @property
    def of_event(self) -> Counting:
        """Only claims of this event, or only claims without an event."""
        return replace(self.counting, event=self.event)


def mediations(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All mediations that pass the filter.

    Relations to several parties are one mediation if their claims belong to one event, or else to one statement
    of one source about one period. A mediation that is part of another is left out.
    """
    filters = filter_of(selected)
    row, rows = _asked(builder, selected, filters)
    listing = Listing(
        name="mediations",
        rows=rows,
        variables=(row.mediator, row.event, row.relations),
        keys=(
            Key(f"coalesce(toString({row.relations}[0].extent_start), '{LAST}')"),
            Key(f"{row.mediator}.id"),
            Key(f"reduce(keys = '', one IN {row.relations} | keys + ' ' + one.key)"),
            Key(f"coalesce({row.event}.id, '')"),
        ),
        node=lambda d, children: _mediation(d, row, children),
        sums=left_out(filters, lambda d, wanted: _asked(d, selected, wanted)[1]),
    )
    return connection(builder, selected, listing)


def _asked(builder: StatementBuilder, selected: Selected, filters: Arguments) -> tuple[_Row, str]:
    """The variables of a row that passes the filter, and the clauses that bind them."""
    counting = Counting.read(builder, filters)
    stated = where([*counting.conditions("claim", "source"), f"claim.stance IN {AFFIRMING}"])
    agency = Agency.of(builder, counting, window(builder, filters), filters)
    by, of = (_circle(builder, selected, agency, role) for role in ("mediator", "party"))
    names = builder.name("mediator"), builder.name("event"), builder.name("relations")
    row = _Row(*names, by, of, counting, filters, with_agents(selected))
    relation, lists = builder.name("relation"), builder.name("lists")
    conditions = [f"{relation}.standing IS NOT NULL", *overlaps(builder, relation, window(builder, filters), filters)]
    if by is not None:
        conditions.append(by.led(row.mediator, relation))
    rows = (
        f"MATCH ({row.mediator}:Actor)-[{relation}:MEDIATES]->(:Actor){where(conditions)} "
        f"MATCH (claim:Claim {{relation: {relation}.key}})-[:FROM]->(source:Source){stated} "
        f"OPTIONAL MATCH (claim)-[:IN_EVENT]->({row.event}:Event) "
        f"WITH DISTINCT {row.mediator}, {row.event}, {relation}, CASE WHEN {row.event} IS NULL "
        f"THEN source.id + '|' + coalesce(claim.quote, claim.record) + '|' + coalesce({relation}.period, '') END AS statement "
        f"ORDER BY {relation}.extent_start, {relation}.key "
        f"WITH {row.mediator}, {row.event}, statement, collect({relation}) AS {row.relations} "
        f"WITH {row.mediator}, {row.event}, collect(DISTINCT {row.relations}) AS {lists} UNWIND {lists} AS {row.relations} "
        f"WITH * WHERE none(other IN {lists} WHERE size(other) > size({row.relations}) "
        f"AND all(one IN {row.relations} WHERE one IN other))"
    )
    if of is not None:
        party = f"UNWIND {row.relations} AS party WITH party, endNode(party) AS other WHERE {of.led('other', 'party')}"
        rows += f" WITH * WHERE EXISTS {{ {party} RETURN 1 AS one }}"
    return row, rows


def _circle(builder: StatementBuilder, selected: Selected, agency: Agency, role: str) -> Below | None:
    """The actor of the filter, and actors that act for it if they count."""
    ref = filter_of(selected).get(role)
    if ref is None:
        return None
    return circle(builder, builder.actor(as_input(ref)), agency, agents=with_agents(selected))


def _mediation(builder: StatementBuilder, row: _Row, children: Sequence[Selected]) -> str:
    return builder.row(children, lambda child: _field(builder, row, child))


def _field(builder: StatementBuilder, row: _Row, child: Selected) -> str:
    first = f"{row.relations}[0]"
    match child.name:
        case "mediator":
            return builder.object("Actor", row.mediator, child.children())
        case "parties":
            party = builder.name("party")
            each = f"UNWIND {row.relations} AS relation WITH DISTINCT endNode(relation) AS {party} ORDER BY {party}.id"
            return builder.collect(each, lambda: builder.object("Actor", party, child.children()))
        case "actedThrough":
            return _through(builder, child, row, row.by, row.mediator)
        case "reachedThrough":
            return _through(builder, child, row, row.of, "endNode(relation)")
        case "event":
            return f"CASE WHEN {row.event} IS NOT NULL THEN {builder.object('Event', row.event, child.children())} END"
        case "period":
            value = builder.object("Period", first, child.children())
            return f"CASE WHEN {first}.period IS NOT NULL THEN {value} END"
        case "status":
            return _status(builder, row)
        case "backs":
            return _backs(builder, row, child)
        case "claims":
            keys = f"[relation IN {row.relations} | relation.key]"
            return evidence(builder, child, "Mediation.claims", keys, row.of_event, None)
        case other:
            raise AssertionError(f"a mediation has no field {other}")


def _through(builder: StatementBuilder, selected: Selected, row: _Row, asked: Below | None, who: str) -> str:
    """The links to the mediator, or to the parties, at the time of each relation."""
    if asked is None:
        return "[]"
    chain = builder.name("chain")
    each = f"UNWIND {row.relations} AS relation WITH relation, {who} AS who {asked.chained(builder, 'who', 'relation', chain)}"
    return links(builder, selected, each, f"{chain}.links", asked.agency.counting)


def _status(builder: StatementBuilder, row: _Row) -> str:
    """The best status of its relations, from claims of this event, or without an event."""
    relation, facts = builder.name("relation"), builder.name("facts")
    clauses = row.of_event.facts(builder, relation, facts)
    statuses = builder.name("statuses")
    found = f"COLLECT {{ UNWIND {row.relations} AS {relation} {clauses} RETURN {facts}.status }}"
    best = f"head([status IN ['CORROBORATED', 'REPORTED'] WHERE status IN {statuses} | status])"
    return f"head([{statuses} IN [{found}] | coalesce({best}, 'ALLEGED')])"


def _backs(builder: StatementBuilder, row: _Row, selected: Selected) -> str:
    """The mediator's backings of a party that can overlap with the mediation."""
    party = builder.name("party")
    wanted = {"evidence": row.filters.get("evidence")}
    least = least_level(builder, row.filters)
    mediation = f"reduce(keys = '', one IN {row.relations} | keys + split(one.key, ':')[2])"
    question = Question({"asked": "mediation", "filter": row.filters, "agents": row.agents}, mediation)
    rows = BackingRows.read(builder, wanted, "recipient", question, agents=row.agents)

    def at_that_time(facts: str) -> str:
        fits = f"endNode(one) = {party} AND {can_overlap(facts, 'one')} AND {level_with(facts, 'one')} >= {least}"
        return f"any(one IN {row.relations} WHERE {fits})"

    agency = Agency(rows.relations.counting.linking, None, least)
    by = row.by or circle(builder, row.mediator, agency, agents=row.agents)
    by = replace(by, agency=agency)
    found = rows.clauses(builder, party, of_facts=at_that_time, by=by)
    each = (
        f"UNWIND {row.relations} AS relation WITH DISTINCT endNode(relation) AS {party} "
        f"{by.clauses} {found} WITH * ORDER BY {rows.recipient}.id, {rows.standing}"
    )
    return builder.collect(each, lambda: backing(builder, rows, selected.children()))
