"""Timelines: the relations and events of some actors, together in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.nodes.event import attended
from graphapi.graph.read.nodes.relation import conditions
from graphapi.graph.read.parts.agent import Agency, Below, circle, links, with_agents
from graphapi.graph.read.parts.condition import Window, first_day, level, lowest, named_level, overlaps, where, window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.pages import LAST, Key, Listing, connection
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.relation_reading import RelationReading, note, reading_of
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder, as_input
from graphapi.graph.read.selection import Selected

# Filters that apply to relations only. With one of them, the answer has no events.
_OF_RELATIONS = ("subject", "object", "between", "classes", "forms", "status", "minIndependentSources", "predicates")


@dataclass(frozen=True, slots=True)
class _Entries:
    """Clauses that bind an entry, and their variables: edge, facts and chains of a relation, or an event."""

    rows: str
    edge: str
    facts: str
    event: str
    chains: str


def timeline(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """The entries: each relation and each event of at least one of the actors, once."""
    filters = filter_of(selected)
    entries = _entries(builder, selected, filters)
    facts, event, chains = entries.facts, entries.event, entries.chains
    entry = f"coalesce({facts}, {event})"

    def node(d: StatementBuilder, children: Sequence[Selected]) -> str:
        return _entry(d, facts, event, chains, children)

    listing = Listing(
        name="timeline",
        rows=entries.rows,
        variables=(entries.edge, facts, event, chains),
        keys=(
            Key(first_day(entry)),
            Key(f"coalesce(toString({entry}.end_latest), '{LAST}')"),
            Key(f"coalesce({facts}.key, {event}.id)"),
        ),
        node=node,
        sums=left_out(filters, lambda d, wanted: _entries(d, selected, wanted).rows),
    )
    return connection(builder, selected, listing)


def _entries(builder: StatementBuilder, selected: Selected, filters: Arguments) -> _Entries:
    """The entries that pass the filter."""
    actors = [builder.actor(as_input(ref)) for ref in selected.arguments["of"]]  # type: ignore[attr-defined]
    days, counting = window(builder, filters), Counting.read(builder, filters)
    edge, facts, event = (builder.name(noun) for noun in ("relation", "facts", "event"))
    who, paths, other, chain = (builder.name(noun) for noun in ("who", "paths", "other", "chain"))
    chains = builder.name("chains")
    certainty = _certainty(f"coalesce({facts}, {event})", chains, days)
    note(builder, facts, RelationReading(edge, days, counting, certainty, through=chains))
    agency = Agency.of(builder, counting, days, filters)
    circles = [circle(builder, actor, agency, agents=with_agents(selected)).entries for actor in actors]
    acting = Below("circle", agency, "")
    each = f"UNWIND [{', '.join(circles)}] AS circle {acting.each(who, paths)}"
    wanted = where(conditions(builder, filters, edge, facts, days) or ["true"])
    related = (
        f"{each} MATCH ({who})-[{edge}:{ANY_RELATION}]-({other}:Actor) {counting.facts(builder, edge, facts)} WITH *{wanted} "
        f"{acting.done(paths, other, facts, chain)} WITH {edge}, {facts}, collect({chain}) AS {chains} "
        f"RETURN {edge}, {facts}, null AS {event}, {chains}"
    )
    # Variables are listed: in Neo4j 5.26, `*` means those that the enclosing subquery binds, without its outer variables.
    rows = f"CALL ({', '.join([*builder.actors, *(entries for entries in circles if with_agents(selected))])}) {{ {related}"
    if not any(filters.get(name) is not None for name in _OF_RELATIONS) and not counting.restricts:
        rows += (
            f" UNION ALL {each} {attended(who, event)} WITH DISTINCT {event}, {who}, {paths}"
            f"{where(overlaps(builder, event, days, filters) or ['true'])} {agency.chained(paths, event, chain)} "
            f"WITH {event}, collect({chain}) AS {chains} "
            f"RETURN null AS {edge}, null AS {facts}, {event}, {chains}"
        )
    return _Entries(f"{rows} }}", edge, facts, event, chains)


def _certainty(entry: str, chains: str, days: Window | None) -> str:
    """The certainty of an entry in the window, not more than that of its most certain chain; null without a window."""
    if days is None:
        return "null"
    best = f"reduce(most = 0, chain IN {chains} | CASE WHEN chain.level > most THEN chain.level ELSE most END)"
    return named_level(lowest(f"[{level(entry, days)}, {best}]"))


def _entry(builder: StatementBuilder, facts: str, event: str, chains: str, children: Sequence[Selected]) -> str:
    entry = f"coalesce({facts}, {event})"

    def write(child: Selected) -> str:
        match child.name:
            case "at":
                value = builder.object("Period", entry, child.children())
                return f"CASE WHEN {entry}.period IS NOT NULL THEN {value} END"
            case "certainty":
                return str(reading_of(builder, facts).certainty)
            case "through":
                counting = reading_of(builder, facts).counting
                return links(builder, child, f"UNWIND {chains} AS chain", "chain.links", counting)
            case "item":
                related = builder.object("Finding", facts, child.children("Finding"), named=True)
                happened = builder.object("Event", event, child.children("Event"), named=True)
                return f"CASE WHEN {event} IS NULL THEN {related} ELSE {happened} END"
            case other:
                raise AssertionError(f"a timeline's entry has no field {other}")

    return builder.row(children, write)
