"""Paths: the shortest chains of relations from one actor to another, in order of time if asked."""

from __future__ import annotations

from dataclasses import replace

from graphapi.errors import BadInputError
from graphapi.graph.compiler.command import way_level
from graphapi.graph.compiler.condition import Window, named_level, window
from graphapi.graph.compiler.draft import Arguments, Draft, as_input
from graphapi.graph.compiler.entity import ANY_RELATION, filter_of
from graphapi.graph.compiler.evidence import Evidence
from graphapi.graph.compiler.reading import Reading
from graphapi.graph.compiler.relation import conditions
from graphapi.graph.selection import Selected

MOST_STEPS = 6
MOST_PATHS = 50


def paths(draft: Draft, _: str, selected: Selected) -> str:
    """The chains, shortest first; no actor twice in one. A relation that is only denied links nobody."""
    most, first = selected.arguments["maxLength"], selected.arguments["first"]
    if not isinstance(most, int) or not 1 <= most <= MOST_STEPS:
        raise BadInputError(f"`maxLength` is between 1 and {MOST_STEPS}, not {most}.", limit=MOST_STEPS)
    if not isinstance(first, int) or not 0 <= first <= MOST_PATHS:
        raise BadInputError(f"`first` is between 0 and {MOST_PATHS}, not {first}.", limit=MOST_PATHS)
    start, end = (draft.actor(as_input(selected.arguments[name])) for name in ("from", "to"))
    filters = filter_of(selected)
    days, counting = window(draft, filters), Evidence.read(draft, filters)
    link, near, far = draft.name("link"), draft.name("near"), draft.name("far")
    whole = [f"all(node IN {far} WHERE node <> {start} AND single(other IN {far} WHERE other = node))"]
    if selected.arguments.get("inOrder"):
        whole.append(
            f"all(one IN range(0, size({link}) - 2) WHERE all(other IN range(one + 1, size({link}) - 1) WHERE "
            f"coalesce({link}[one].start_earliest <= {link}[other].end_latest, true)))"
        )
    steps = draft.name("steps")
    reading = Reading("", days, counting)
    return draft.collect(
        f"WITH * WHERE {start} <> {end} MATCH SHORTEST {max(first, 1)} "
        f"(({start})(({near})-[{link}:{ANY_RELATION}]-({far}) WHERE {_links(draft, filters, link, days, counting)}){{1,{most}}}({end}) "
        f"WHERE {' AND '.join(whole)}) WITH {link}, {far} ORDER BY size({link}), [step IN {link} | step.key] "
        f"LIMIT {draft.value(first)} WITH {far}, {counting.told(draft, link)} AS {steps}",
        lambda: _path(draft, selected, f"[{start}] + {far}", steps, reading),
    )


def _links(draft: Draft, filters: Arguments, link: str, days: Window | None, counting: Evidence) -> str:
    """What a relation must meet to be a step: somebody affirms it, and the filter lets it through."""

    def wanted(edge: str, facts: str) -> str:
        stated = [f"{facts}.standing IS NOT NULL", *conditions(draft, filters, edge, facts, days)]
        return " AND ".join(f"({one})" for one in stated)

    if not counting.restricts:
        return wanted(link, link)
    edge, facts = draft.name("relation"), draft.name("facts")
    told = counting.facts(draft, edge, facts)
    return f"EXISTS {{ UNWIND [{link}] AS {edge} {told} WITH {edge}, {facts} WHERE {wanted(edge, facts)} RETURN 1 AS one }}"


def _path(draft: Draft, selected: Selected, actors: str, steps: str, reading: Reading) -> str:
    def write(child: Selected) -> str:
        match child.name:
            case "actors":
                actor = draft.name("actor")
                each = f"UNWIND {actors} AS {actor}"
                return draft.collect(each, lambda: draft.object("Actor", actor, child.children()))
            case "relations":
                relation, facts = draft.name("relation"), draft.name("facts")
                draft.readings[facts] = replace(reading, edge=relation)
                each = f"UNWIND {steps} AS step WITH step.relation AS {relation}, step.facts AS {facts}"
                return draft.collect(each, lambda: draft.object("Finding", facts, child.children()))
            case "certainty":
                if reading.days is None:
                    return "null"
                return named_level(way_level(steps, reading.days))
            case other:
                raise AssertionError(f"a path has no field {other}")

    return draft.row(selected.children(), write)
