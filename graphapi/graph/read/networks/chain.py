"""Paths: the shortest chains of relations from one actor to another, in order of time if asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from graphapi.errors import BadInputError
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.nodes.relation import conditions
from graphapi.graph.read.parts.agent import Agency, circle, links, with_agents
from graphapi.graph.read.parts.condition import Window, level, lowest, named_level, window
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.relation_reading import RelationReading, note
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder, as_input
from graphapi.graph.read.selection import Selected

MOST_STEPS = 6
MOST_PATHS = 50
# Of the actors that act for an end, only the nearest: each pair needs its own search for paths.
_AGENTS = 10
# The factor by which more chains are searched than requested, because chains that contain others are left out.
_SPARE = 4


def paths(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """The paths, the shortest first, without repeated actors. A relation that is only denied does not count.

    If actors that act for the ends count, a path goes between the nearest of them. A path that contains
    another is left out: it would take a detour through the actor that the first actor of the other acts for.
    """
    most, first = selected.arguments["maxLength"], selected.arguments["first"]
    if not isinstance(most, int) or not 1 <= most <= MOST_STEPS:
        raise BadInputError(f"`maxLength` must be from 1 to {MOST_STEPS}, not {most}.", limit=MOST_STEPS)
    if not isinstance(first, int) or not 0 <= first <= MOST_PATHS:
        raise BadInputError(f"`first` must be from 0 to {MOST_PATHS}, not {first}.", limit=MOST_PATHS)
    start, end = (builder.actor(as_input(selected.arguments[name])) for name in ("from", "to"))
    filters = filter_of(selected)
    days, counting = window(builder, filters), Counting.read(builder, filters)
    link, near, far = builder.name("link"), builder.name("near"), builder.name("far")
    first_actor, last_actor, acted, reached = (builder.name(noun) for noun in ("first", "last", "acted", "reached"))
    agency, agents = Agency.of(builder, counting, days, filters), with_agents(selected)
    froms, tos = (circle(builder, actor, agency, agents=agents) for actor in (start, end))
    whole = [f"all(node IN {far} WHERE node <> {first_actor} AND single(other IN {far} WHERE other = node))"]
    if agents:
        whole += [agency.fits("nearer.paths", f"{link}[0]"), agency.fits("farther.paths", f"{link}[-1]")]
    if selected.arguments.get("inOrder"):
        whole.append(
            f"all(one IN range(0, size({link}) - 2) WHERE all(other IN range(one + 1, size({link}) - 1) WHERE "
            f"coalesce({link}[one].start_earliest <= {link}[other].end_latest, true)))"
        )
    steps = builder.name("steps")
    reading = RelationReading("", days, counting)
    pattern = (
        f"MATCH SHORTEST {max(first, 1)} (({first_actor})(({near})-[{link}:{ANY_RELATION}]-({far}) "
        f"WHERE {_links(builder, filters, link, days, counting)}){{1,{most}}}({last_actor}) WHERE {' AND '.join(whole)})"
    )
    most_paths, order = builder.value(first), f"ORDER BY size({link}), [step IN {link} | step.key]"
    rows = (
        f"UNWIND {froms.entries}[0..{_AGENTS}] AS nearer UNWIND {tos.entries}[0..{_AGENTS}] AS farther "
        f"WITH *, nearer.actor AS {first_actor}, farther.actor AS {last_actor} "
        f"WHERE {start} <> {end} AND {first_actor} <> {last_actor} {pattern} "
        f"WITH {first_actor}, {link}, {far}, nearer.paths AS froms, farther.paths AS tos, {link}[0] AS head, {link}[-1] AS tail "
        f"{agency.chained('froms', 'head', acted)} {agency.chained('tos', 'tail', reached)} "
        f"WITH * {order} LIMIT {_SPARE} * {most_paths} "
        f"WITH collect({{first: {first_actor}, links: {link}, far: {far}, acted: {acted}, reached: {reached}}}) AS chains "
        f"UNWIND [chain IN chains WHERE none(part IN chains WHERE size(part.links) < size(chain.links) "
        f"AND all(step IN part.links WHERE step IN chain.links))][0..{most_paths}] AS chain "
        f"WITH [chain.first] + chain.far AS {far}, chain.acted AS {acted}, chain.reached AS {reached}, "
        f"{counting.with_facts(builder, 'chain.links')} AS {steps}"
    )
    chain = _Chain(far, steps, acted, reached)
    return builder.collect(rows, lambda: _path(builder, selected, chain, reading))


@dataclass(frozen=True, slots=True)
class _Chain:
    """Variables of a path: its actors, its steps, and the chains down to its first and its last actor."""

    actors: str
    steps: str
    acted: str
    reached: str


def _links(builder: StatementBuilder, filters: Arguments, link: str, days: Window | None, counting: Counting) -> str:
    """The condition for a relation to be a step: at least one claim affirms it, and it passes the filter."""

    def wanted(edge: str, facts: str) -> str:
        stated = [f"{facts}.standing IS NOT NULL", *conditions(builder, filters, edge, facts, days)]
        return " AND ".join(f"({one})" for one in stated)

    if not counting.restricts:
        return wanted(link, link)
    edge, facts = builder.name("relation"), builder.name("facts")
    with_facts = counting.facts(builder, edge, facts)
    return f"EXISTS {{ UNWIND [{link}] AS {edge} {with_facts} WITH {edge}, {facts} WHERE {wanted(edge, facts)} RETURN 1 AS one }}"


def _path(builder: StatementBuilder, selected: Selected, chain: _Chain, reading: RelationReading) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "actors":
                actor = builder.name("actor")
                each = f"UNWIND {chain.actors} AS {actor}"
                return builder.collect(each, lambda: builder.object("Actor", actor, child.children()))
            case "relations":
                relation, facts = builder.name("relation"), builder.name("facts")
                note(builder, facts, replace(reading, edge=relation))
                each = f"UNWIND {chain.steps} AS step WITH step.relation AS {relation}, step.facts AS {facts}"
                return builder.collect(each, lambda: builder.object("Finding", facts, child.children()))
            case "actedThrough" | "reachedThrough":
                held = chain.acted if child.name == "actedThrough" else chain.reached
                return links(builder, child, f"UNWIND [{held}] AS held", "held.links", reading.counting)
            case "certainty":
                if reading.days is None:
                    return "null"
                levels = f"[step IN {chain.steps} | {level('step.facts', reading.days)}]"
                return named_level(lowest(f"{levels} + [{chain.acted}.level, {chain.reached}.level]"))
            case other:
                raise AssertionError(f"a path has no field {other}")

    return builder.row(selected.children(), write)
