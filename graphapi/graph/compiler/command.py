"""Ways of command: from an actor down to the forces that it leads, each step at a time that the others can share."""

from __future__ import annotations

from dataclasses import dataclass

from graphapi.graph.compiler.condition import Window, can_overlap, level, possible
from graphapi.graph.compiler.draft import Draft
from graphapi.graph.compiler.evidence import Evidence
from graphapi.model.vocabulary import Predicate

_COMMAND = f"{Predicate.COMMANDS}|{Predicate.PART_OF}|{Predicate.MEMBER_OF}"
_STEPS = 3
DIRECTLY = "[]"
"""The way to the actor itself."""


@dataclass(frozen=True, slots=True)
class Ways:
    """A variable that holds all ways to one actor: lists of `{relation, facts}`, the shortest first."""

    variable: str
    days: Window | None

    def best(self, facts: str) -> str:
        """The way that can be of one time with the facts, a certain one before others; null where there is none."""
        fitting = f"all(step IN way WHERE {can_overlap('step.facts', facts)})"
        ways = [f"head([way IN {self.variable} WHERE {fitting}])"]
        if self.days is not None:
            certainly = f"{fitting} AND {way_level('way', self.days)}"
            ways = [f"head([way IN {self.variable} WHERE {certainly} >= {least}])" for least in (2, 1)] + ways
        return f"coalesce({', '.join(ways)})"


def way_level(way: str, days: Window) -> str:
    """How certain the way is for the period: as its weakest relation; the way to the actor itself is certain."""
    levels = f"[step IN {way} | {level('step.facts', days)}]"
    return f"reduce(least = 2, found IN {levels} | CASE WHEN found < least THEN found ELSE least END)"


def led_by(draft: Draft, actor: str, led: str, counting: Evidence, days: Window | None) -> tuple[str, Ways]:
    """Clauses that bind `led` to the actor and to each that it leads, and the ways to it.

    What is only alleged leads nowhere. Periods are intervals, so that all have a day in common where each two can.
    """
    upper, link, lower, way = draft.name("upper"), draft.name("link"), draft.name("lower"), draft.name("way")
    ways = Ways(draft.name("ways"), days)
    downwards = (
        f"(type({link}) = 'COMMANDS' AND startNode({link}) = {upper}) "
        f"OR (type({link}) <> 'COMMANDS' AND endNode({link}) = {upper})"
    )
    wanted = [_of_one_time(way)]
    if days is not None:
        wanted.append(f"all(step IN {way} WHERE {possible('step.facts', days)})")
    clauses = (
        f"MATCH ({actor})(({upper})-[{link}:{_COMMAND}]-({lower}) WHERE {counting.asserts(draft, link)} AND ({downwards}))"
        f"{{0,{_STEPS}}}({led}:Actor) WHERE size({link}) = 0 OR {led} <> {actor} "
        f"WITH {led}, {counting.told(draft, link)} AS {way} WHERE {' AND '.join(wanted)} "
        f"WITH {led}, {way} ORDER BY size({way}), [step IN {way} | step.facts.key] "
        f"WITH {led}, collect({way}) AS {ways.variable}"
    )
    return clauses, ways


def _of_one_time(way: str) -> str:
    one, other = f"{way}[one].facts", f"{way}[other].facts"
    return (
        f"all(one IN range(0, size({way}) - 2) WHERE "
        f"all(other IN range(one + 1, size({way}) - 1) WHERE {can_overlap(one, other)}))"
    )
