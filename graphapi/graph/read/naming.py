"""Matches inexact names: uses the first step of the ladder that finds exactly one actor, else none.

A wrong actor is worse than none. A similar name must be similar enough, and clearly more similar than all others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from graphapi.graph.driver.connection import Graph, Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.statement import Statement
from graphapi.graph.read.nodes.ladder import EXACT, WEAK, near, readings_of
from graphapi.model.likeness import SAME, likeness
from graphapi.model.name import script_of
from graphapi.model.period import Period
from graphapi.model.sound import words_and_sounds

MARGIN: Final = 0.04
"""The minimum difference in similarity, of 1, to all other actors."""
_SOUND: Final = 0.97
"""With at least this similarity, names differ only in spelling. Such matches come before metonyms, others after them."""
_COMPARED: Final = 20
_WEAK: Final = "WEAK"
_STEPS: Final = ("EXACT", "FOLDED", _WEAK, "KNOWN_AS", "UNTITLED", "OFFICE", "TRANSLITERATED", "METONYM", "FUZZY")


@dataclass(frozen=True, slots=True)
class Found:
    """The actor that a name was matched with, the step of the ladder, and the spelling."""

    given: str
    id: str
    how: str
    matched: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """An actor that a name may mean, and the step that finds it."""

    id: str
    caption: str
    kind: str
    how: str
    matched: str
    alike: float

    def as_dict(self) -> dict[str, object]:
        """The candidate as errors list it."""
        return {
            "id": self.id,
            "caption": self.caption,
            "kind": self.kind,
            "how": self.how,
            "matched": self.matched,
            "score": round(self.alike, 2),
        }


@dataclass(frozen=True, slots=True)
class Meant:
    """The meaning of a name: the actor `found`, candidates of the first step with any, or none, with similar ones in `near`."""

    found: Found | None
    candidates: Sequence[Candidate]
    near: Sequence[Candidate]


async def meant_by(graph: Graph, given: str, during: Period | None = None) -> Meant:
    """Tries the steps of the ladder. `during` is the time for the holder of an office."""
    rows = await graph.read(near(given, _COMPARED))
    if during and any(row["how"] == "OFFICE" for row in rows):
        held = await _holding(graph, [row["id"] for row in rows], during)
        rows = [row for row in rows if row["how"] != "OFFICE" or row["id"] in held]
    readings = readings_of(given)
    every = [_candidate(row, readings) for row in rows]
    by_step: Mapping[str, list[Candidate]] = _by_step(every)
    for step in _STEPS:
        if there := by_step.get(step):
            best = there[0]
            rivals = there[1:] if step not in ("TRANSLITERATED", "FUZZY") else _rivals(best, every)
            found = None if rivals else Found(given, best.id, best.how, best.matched)
            return Meant(found, [best, *rivals], every)
    return Meant(None, [], every)


def _candidate(row: Row, readings: Sequence[str]) -> Candidate:
    how, matched = str(row["how"]), str(row["matched"])
    alike = row["score"] / EXACT
    if how in ("TRANSLITERATED", "FUZZY", "FULL_TEXT"):
        alike, matched = max(
            (likeness(reading, name), name) for reading in readings for name in _comparable(reading, row["names"])
        )
        if alike < SAME and "METONYM" in row["steps"]:
            how, matched = "METONYM", readings[0]
    return Candidate(row["id"], row["caption"], row["kind"], how, matched, alike)


def _comparable(reading: str, names: Sequence[str]) -> Sequence[str]:
    """Names in the script of the text with as many words, if there are any, because they are easier to compare; else all."""
    size = len(words_and_sounds(reading))
    own = [name for name in names if script_of(name) == script_of(reading)]
    return own if any(len(words_and_sounds(name)) == size for name in own) else names


def _by_step(every: Sequence[Candidate]) -> Mapping[str, list[Candidate]]:
    """The candidates of each step, the best first. Weak aliases count in the first two steps only without a strong name."""
    found: dict[str, list[Candidate]] = defaultdict(list)
    for each in every:
        if each.how in ("EXACT", "FOLDED"):
            found[_WEAK if each.alike == WEAK / EXACT else each.how].append(each)
        elif each.how in ("KNOWN_AS", "UNTITLED", "OFFICE", "METONYM"):
            found[each.how].append(each)
        elif each.alike >= SAME:
            found["TRANSLITERATED" if each.alike >= _SOUND else "FUZZY"].append(each)
    for there in found.values():
        there.sort(key=lambda candidate: (-candidate.alike, candidate.id))
    return found


def _rivals(best: Candidate, every: Sequence[Candidate]) -> list[Candidate]:
    """Others that are equally or almost equally similar."""
    return [each for each in every if each.id != best.id and each.alike > best.alike - MARGIN and each.how != "METONYM"]


async def _holding(graph: Graph, ids: Sequence[str], during: Period) -> set[str]:
    params = {"ids": list(ids), "earliest": during.start_earliest, "latest": during.end_latest}
    return {row["id"] for row in await graph.read(Statement(cypher_text("read/holders"), params))}
