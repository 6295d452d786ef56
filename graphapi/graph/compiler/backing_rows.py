"""The clauses that find backings: relations that back, gathered by backer, recipient and standing."""

from __future__ import annotations

from dataclasses import dataclass

from graphapi.graph.compiler.condition import can_overlap, certain, overlaps, where, window
from graphapi.graph.compiler.draft import Arguments, Draft, as_input
from graphapi.graph.compiler.evidence import Evidence, facets, literal
from graphapi.graph.compiler.gathering import Gathering
from graphapi.model.relation import BACKING, MILITARY_FORMS
from graphapi.model.vocabulary import Predicate

_DIRECTED = "|".join(predicate for predicate in BACKING if not predicate.symmetric)
_MUTUAL = "|".join(predicate for predicate in BACKING if predicate.symmetric)
_COMMAND = f"{Predicate.COMMANDS}|{Predicate.PART_OF}|{Predicate.MEMBER_OF}"
_COMMAND_STEPS = 3


@dataclass(frozen=True, slots=True)
class BackingRows:
    """Clauses with one row for each backing, and the variables that they bind.

    `asked` is "recipient" where its backers are wanted, "backer" where its recipients are; `gathered.items` are the
    backing's relations in order of time, each with the path of command (`reached`) that led to it.
    """

    asked: str
    filters: Arguments
    backer: str
    recipient: str
    standing: str
    gathered: Gathering

    @classmethod
    def read(cls, draft: Draft, filters: Arguments, asked: str) -> BackingRows:
        """What a BackingFilter asks for; raises BadDateError."""
        days, counting = window(draft, filters), Evidence.read(draft, filters)
        gathered = Gathering(draft.name("items"), days, counting)
        return cls(asked, filters, draft.name("backer"), draft.name("recipient"), draft.name("standing"), gathered)

    @property
    def variables(self) -> tuple[str, ...]:
        return self.backer, self.recipient, self.standing, self.gathered.items

    def clauses(self, draft: Draft, actor: str, *further: str, during: str | None = None) -> str:
        """The clauses. `further` are conditions on backer and recipient; `during` holds a period to be able to overlap."""
        relation, whole, facts = draft.name("relation"), draft.name("whole"), draft.name("facts")
        reached = draft.name("reached")
        start, reach = self._start(draft, actor, facts)
        conditions = [f"{reached} IS NOT NULL", *self._conditions(draft, facts), *further]
        if during is not None:
            conditions.append(can_overlap(facts, during))
        kept = f"{self.backer}, {self.recipient}, {relation}, {facts}"
        item = f"{{relation: {relation}, facts: {facts}, reached: {reached}, certain: {self._certain(facts, reached)}}}"
        gathered = (
            f"{start} {self._edges(relation)} "
            f"{self.gathered.counting.facts(draft, relation, whole)} {facets(whole)} {facts} "
            f"WITH *, {reach} AS {reached}{where(conditions)} "
            f"WITH {kept}, {reached} ORDER BY {facts}.extent_start, {facts}.extent_end, {facts}.key "
            f"WITH {self.backer}, {self.recipient}, {facts}.standing AS {self.standing}, "
            f"collect({item}) AS {self.gathered.items}"
        )
        least = self.filters.get("minIndependentSources")
        if least is None:
            return gathered
        return f"{gathered} WITH * WHERE {self.gathered.independent_sources()} >= {draft.value(least)}"

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
            f"UNION ALL MATCH ({other}:Actor)-[{relation}:{_MUTUAL}]-({asked}) "
            f"WHERE any(form IN {relation}.forms WHERE form IN {literal(MILITARY_FORMS)}) RETURN {other}, {relation} }}"
        )

    def _start(self, draft: Draft, actor: str, facts: str) -> tuple[str, str]:
        """Clauses that bind the end asked for, and the path of command to it that a relation's period allows."""
        asked, _ = self._ends
        if not self._through_command:
            return f"WITH *, {actor} AS {asked}", "[]"
        upper, link, lower = draft.name("upper"), draft.name("link"), draft.name("lower")
        path, paths = draft.name("path"), draft.name("paths")
        downwards = (
            f"(type({link}) = 'COMMANDS' AND startNode({link}) = {upper}) "
            f"OR (type({link}) <> 'COMMANDS' AND endNode({link}) = {upper})"
        )
        known = self.gathered.counting.asserts(draft, link)
        clauses = (
            f"MATCH ({actor})(({upper})-[{link}:{_COMMAND}]-({lower}) WHERE {known} AND ({downwards}))"
            f"{{0,{_COMMAND_STEPS}}}({asked}:Actor) WHERE size({link}) = 0 OR {asked} <> {actor} "
            f"WITH *, {link} AS {path} ORDER BY size({path}), [step IN {path} | step.key] "
            f"WITH {asked}, collect({path}) AS {paths}"
        )
        overlapping = f"all(link IN path WHERE {can_overlap('link', facts)})"
        return clauses, f"head([path IN {paths} WHERE {overlapping}])"

    def _conditions(self, draft: Draft, facts: str) -> list[str]:
        """What each relation must meet to count."""
        filters = self.filters
        wanted = [f"{facts}.standing IS NOT NULL"]
        if filters.get("standing") is not None:
            wanted = [f"{facts}.standing IN {draft.value(filters['standing'])}"]
        wanted += overlaps(facts, self.gathered.days, filters)
        if filters.get("forms") is not None:
            wanted.append(f"any(form IN {facts}.forms WHERE form IN {draft.value(filters['forms'])})")
        if filters.get("backing") not in ("ANY", None):
            wanted.append(f"{draft.value(filters['backing'])} IN {facts}.kinds")
        if filters.get("actorKinds") is not None:
            wanted.append(f"{self.backer}.kind IN {draft.value(filters['actorKinds'])}")
        if filters.get("against") is not None:
            opponent = draft.actor(as_input(filters["against"]))
            wanted.append(f"EXISTS {{ (:Claim {{relation: {facts}.key}})-[:AGAINST]->({opponent}) }}")
        return wanted

    def _certain(self, facts: str, reached: str) -> str:
        """Whether the relation, and every relation it was reached through, is certain for the filter's period."""
        days = self.gathered.days
        if days is None:
            return "null"
        own = certain(facts, days)
        return f"{own} AND all(link IN {reached} WHERE {certain('link', days)})" if self._through_command else own
