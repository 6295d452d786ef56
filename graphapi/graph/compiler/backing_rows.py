"""The clauses that find backings: relations that back, gathered by backer, recipient and standing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graphapi.graph.compiler.command import DIRECTLY, led_by, way_level
from graphapi.graph.compiler.condition import least_level, level, overlaps, where, window
from graphapi.graph.compiler.draft import Arguments, Draft
from graphapi.graph.compiler.evidence import Evidence, facets, literal
from graphapi.graph.compiler.gathering import Gathering
from graphapi.graph.compiler.question import Question
from graphapi.model.relation import BACKING, MILITARY_FORMS

_DIRECTED = "|".join(predicate for predicate in BACKING if not predicate.symmetric)
_MUTUAL = "|".join(predicate for predicate in BACKING if predicate.symmetric)
_SYMMETRIC_TYPES = "[" + ", ".join(f"'{predicate}'" for predicate in BACKING if predicate.symmetric) + "]"


@dataclass(frozen=True, slots=True)
class BackingRows:
    """Clauses with one row for each backing, and the variables that they bind.

    `asked` is "recipient" where its backers are wanted, "backer" where its recipients are; `gathered.items` are the
    backing's relations in order of time, each with the way of command (`reached`) that led to it.
    """

    asked: str
    filters: Arguments
    backer: str
    recipient: str
    standing: str
    gathered: Gathering
    question: Question

    @classmethod
    def read(cls, draft: Draft, filters: Arguments, asked: str, question: Question) -> BackingRows:
        """What a BackingFilter asks for; raises BadDateError. `question` is all that the rows depend on."""
        days, counting = window(draft, filters), Evidence.read(draft, filters)
        gathered = Gathering(draft.name("items"), days, counting)
        return cls(
            asked, filters, draft.name("backer"), draft.name("recipient"), draft.name("standing"), gathered, question
        )

    @property
    def variables(self) -> tuple[str, ...]:
        return self.backer, self.recipient, self.standing, self.gathered.items

    def clauses(self, draft: Draft, actor: str, *further: str, of_facts: Callable[[str], str] | None = None) -> str:
        """The clauses. `further` are conditions on backer and recipient, `of_facts` one on each relation's facts."""
        relation, whole, facts = draft.name("relation"), draft.name("whole"), draft.name("facts")
        reached = draft.name("reached")
        start, way = self._start(draft, actor, facts)
        conditions = [*self._reach(draft, actor, reached), *self._conditions(draft, relation, facts), *further]
        if of_facts is not None:
            conditions.append(of_facts(facts))
        kept = f"{self.backer}, {self.recipient}, {relation}, {facts}"
        item = f"{{relation: {relation}, facts: {facts}, reached: {reached}, level: {self._level(facts, reached)}}}"
        gathered = (
            f"{start} {self._edges(relation)} "
            f"{self.gathered.counting.facts(draft, relation, whole)} {facets(whole)} {facts} "
            f"WITH *, {way} AS {reached}{where(conditions)} "
            f"WITH {kept}, {reached} ORDER BY {facts}.extent_start, {facts}.extent_end, {facts}.key "
            f"WITH {self.backer}, {self.recipient}, {facts}.standing AS {self.standing}, "
            f"collect({item}) AS {self.gathered.items}"
        )
        least = self.filters.get("minIndependentSources")
        if least is None:
            return gathered
        return f"{gathered} WITH * WHERE {self.gathered.independent_sources()} >= {draft.value(least)}"

    def id(self, draft: Draft, kind: str, *parts: str) -> str:
        """The id of a row, or of a part of it that further expressions tell from others."""
        return self.question.id(draft, kind, f"{self.backer}.id", f"{self.recipient}.id", self.standing, *parts)

    @property
    def _ends(self) -> tuple[str, str]:
        """The end that was asked for, and the other."""
        return (self.recipient, self.backer) if self.asked == "recipient" else (self.backer, self.recipient)

    @property
    def _through_command(self) -> bool:
        return bool(self.filters.get("throughCommand"))

    def _edges(self, relation: str) -> str:
        """Binds each relation that may back, and its other end; what is mutual backs both."""
        asked, other = self._ends
        arrow = f"({self.backer})-[{relation}:{_DIRECTED}]->({self.recipient})"
        return (
            f"CALL ({asked}) {{ MATCH {arrow} RETURN {other}, {relation} "
            # A first sieve, before claims are looked at: forms that anybody affirms, whether or not it counts.
            f"UNION ALL MATCH ({other}:Actor)-[{relation}:{_MUTUAL}]-({asked}) "
            f"WHERE {_military(f'{relation}.forms + {relation}.alleged_forms')} RETURN {other}, {relation} }}"
        )

    def _start(self, draft: Draft, actor: str, facts: str) -> tuple[str, str]:
        """Clauses that bind the end asked for, and the way of command to it that goes with a relation's period."""
        asked, _ = self._ends
        if not self._through_command:
            return f"WITH *, {actor} AS {asked}", DIRECTLY
        clauses, ways = led_by(draft, actor, asked, self.gathered.counting_command, self.gathered.days)
        return clauses, ways.best(facts)

    def _reach(self, draft: Draft, actor: str, reached: str) -> list[str]:
        """What the way of command must meet. Who backs the forces that they lead backs nobody else."""
        if not self._through_command:
            return []
        there = [f"{reached} IS NOT NULL", f"{self._ends[1]} <> {actor}"]
        days = self.gathered.days
        return [*there, f"{way_level(reached, days)} >= {least_level(draft, self.filters)}"] if days else there

    def _conditions(self, draft: Draft, relation: str, facts: str) -> list[str]:
        """What each relation must meet to count."""
        filters = self.filters
        # What is mutual backs where it is military, as far as the claims that count say so.
        military = _military(f"{facts}.forms")
        wanted = [f"{facts}.standing IS NOT NULL", f"NOT type({relation}) IN {_SYMMETRIC_TYPES} OR {military}"]
        if filters.get("standing") is not None:
            wanted.append(f"{facts}.standing IN {draft.value(filters['standing'])}")
        wanted += overlaps(draft, facts, self.gathered.days, filters)
        if filters.get("forms") is not None:
            wanted.append(f"any(form IN {facts}.forms WHERE form IN {draft.value(filters['forms'])})")
        if filters.get("backing") not in ("ANY", None):
            wanted.append(f"{draft.value(filters['backing'])} IN {facts}.kinds")
        if filters.get("actorKinds") is not None:
            wanted.append(f"{self.backer}.kind IN {draft.value(filters['actorKinds'])}")
        return wanted

    def _level(self, facts: str, reached: str) -> str:
        """How certain the relation is for the filter's period; no more than what it was reached through."""
        days = self.gathered.days
        if days is None:
            return "null"
        if not self._through_command:
            return level(facts, days)
        levels = f"[{level(facts, days)}, {way_level(reached, days)}]"
        return f"head([found IN [{levels}] | CASE WHEN found[0] < found[1] THEN found[0] ELSE found[1] END])"


def _military(forms: str) -> str:
    return f"any(form IN {forms} WHERE form IN {literal(MILITARY_FORMS)})"
