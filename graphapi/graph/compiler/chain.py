"""Paths: the shortest chains of relations from one actor to another, in order of time if asked."""

from __future__ import annotations

from graphapi.errors import BadInputError
from graphapi.graph.compiler.condition import certain, window
from graphapi.graph.compiler.draft import Draft, as_input
from graphapi.graph.compiler.entity import ANY_RELATION, filter_of
from graphapi.graph.compiler.evidence import Evidence
from graphapi.graph.compiler.reading import Reading
from graphapi.graph.compiler.relation import conditions
from graphapi.graph.selection import Selected

MOST_STEPS = 6
MOST_PATHS = 50


def paths(draft: Draft, _: str, selected: Selected) -> str:
    """The chains, shortest first; no actor twice in one. A relation that is only denied links nobody."""
    steps, first = selected.arguments["maxLength"], selected.arguments["first"]
    if not isinstance(steps, int) or not 1 <= steps <= MOST_STEPS:
        raise BadInputError(f"`maxLength` is between 1 and {MOST_STEPS}, not {steps}.", limit=MOST_STEPS)
    if not isinstance(first, int) or not 0 <= first <= MOST_PATHS:
        raise BadInputError(f"`first` is between 0 and {MOST_PATHS}, not {first}.", limit=MOST_PATHS)
    start, end = (draft.actor(as_input(selected.arguments[name])) for name in ("from", "to"))
    filters = filter_of(selected)
    days, counting = window(draft, filters), Evidence.read(draft, filters)
    link, near, far = draft.name("link"), draft.name("near"), draft.name("far")
    linked = [*(conditions(draft, filters, link, link, days)), counting.affirms(draft, link)]
    whole = [f"all(node IN {far} WHERE node <> {start} AND single(other IN {far} WHERE other = node))"]
    if selected.arguments.get("inOrder"):
        whole.append(
            f"all(step IN range(0, size({link}) - 2) WHERE "
            f"coalesce({link}[step].start_earliest <= {link}[step + 1].end_latest, true))"
        )
    draft.readings[link] = Reading(link, days, counting)
    value = _path(draft, selected, f"[{start}] + {far}", link)
    return (
        f"CASE WHEN {start} = {end} THEN [] ELSE COLLECT {{ MATCH SHORTEST {max(first, 1)} "
        f"(({start})(({near})-[{link}:{ANY_RELATION}]-({far}) WHERE {' AND '.join(f'({one})' for one in linked)}){{1,{steps}}}({end}) "
        f"WHERE {' AND '.join(whole)}) WITH {link}, {far} ORDER BY size({link}), [step IN {link} | step.key] "
        f"LIMIT {draft.value(first)} RETURN {value} }} END"
    )


def _path(draft: Draft, selected: Selected, actors: str, link: str) -> str:
    reading = draft.readings[link]
    entries = []
    for child in selected.children():
        with draft.below(child.key):
            match child.name:
                case "actors":
                    actor = draft.name("actor")
                    value = draft.object("Actor", actor, child.children())
                    entries.append(f"`{child.key}`: COLLECT {{ UNWIND {actors} AS {actor} RETURN {value} }}")
                case "relations":
                    step = draft.name("step")
                    draft.readings[step] = Reading(step, reading.days, reading.counting)
                    value = draft.object("Relation", step, child.children())
                    entries.append(f"`{child.key}`: COLLECT {{ UNWIND {link} AS {step} RETURN {value} }}")
                case "certainty":
                    held = (
                        "true" if reading.days is None else f"all(step IN {link} WHERE {certain('step', reading.days)})"
                    )
                    shown = "null" if reading.days is None else f"CASE WHEN {held} THEN 'CERTAIN' ELSE 'POSSIBLE' END"
                    entries.append(f"`{child.key}`: {shown}")
                case "__typename":
                    pass
                case other:
                    raise AssertionError(f"a path has no field {other}")
    return "{" + ", ".join(entries) + "}"
