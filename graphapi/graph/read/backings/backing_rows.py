"""Clauses that find backings: supporting relations, grouped by backer, recipient and standing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graphapi.graph.read.backings.relation_group import RelationGroup
from graphapi.graph.read.parts.again import packed_facts, packed_links, unpacked_links
from graphapi.graph.read.parts.agent import DIRECTLY, Agency, Below, below, states_above
from graphapi.graph.read.parts.condition import among, if_given, level, lowest, overlaps, where, window
from graphapi.graph.read.parts.counting import Counting, facets, literal
from graphapi.graph.read.parts.question import Question
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.model.relation import BACKING, MILITARY_FORMS

_DIRECTED = "|".join(predicate for predicate in BACKING if not predicate.symmetric)
_MUTUAL = "|".join(predicate for predicate in BACKING if predicate.symmetric)
_SYMMETRIC_TYPES = "[" + ", ".join(f"'{predicate}'" for predicate in BACKING if predicate.symmetric) + "]"


@dataclass(frozen=True, slots=True)
class BackingRows:
    """Clauses with one row for each backing, and the variables that they bind.

    `asked` is "recipient" if the question is about its backers, else "backer". `relations.items` are the
    backing's relations in order of time, each with the actor who acted, the chain from the backer down to that actor
    (`acted`), and the one from the actor asked for down to the recipient (`reached`).
    """

    asked: str
    filters: Arguments
    agents: bool
    """Whether actions by and towards actors that act for the actor count."""
    by_state: bool
    """Whether the backer is the state of the actor that acted."""
    backer: str
    recipient: str
    standing: str
    relations: RelationGroup
    question: Question

    @classmethod
    def read(
        cls,
        builder: StatementBuilder,
        filters: Arguments,
        asked: str,
        question: Question,
        *,
        agents: bool,
        by_state: bool = False,
    ) -> BackingRows:
        """The rows for a BackingFilter. `question` has everything that they depend on. Raises BadDateError."""
        days, counting = window(builder, filters), Counting.read(builder, filters)
        relations = RelationGroup(builder.name("items"), days, counting)
        backer, recipient, standing = builder.name("backer"), builder.name("recipient"), builder.name("standing")
        return cls(asked, filters, agents, by_state, backer, recipient, standing, relations, question)

    @property
    def variables(self) -> tuple[str, ...]:
        return self.backer, self.recipient, self.standing, self.relations.items

    def clauses(
        self,
        builder: StatementBuilder,
        actor: str,
        *further: str,
        of_facts: Callable[[str], str] | None = None,
        by: Below | None = None,
    ) -> str:
        """The clauses. `further` are conditions on backer and recipient, `of_facts` on the facts of each relation.

        With `by`, only backings by that actor and by actors that act for it.
        """
        relation, whole, facts = builder.name("relation"), builder.name("whole"), builder.name("facts")
        who = builder.name("who") if self.by_state else self.backer
        asked, other = (self.recipient, who) if self.asked == "recipient" else (who, self.recipient)
        agency = (
            Agency.of(builder, self.relations.counting, self.relations.days, self.filters) if by is None else by.agency
        )
        conditions = [*self._conditions(builder, relation, facts), *further]
        if of_facts is not None:
            conditions.append(of_facts(facts))
        start, chained, chain = self._from(builder, actor, asked, other, facts, agency)
        acted, reached = (DIRECTLY, chain) if self.asked == "recipient" else (chain, DIRECTLY)
        if by is not None:
            acted = builder.name("acted")
            chained += f" {by.chained(builder, who, facts, acted)}"
        if self.by_state:
            acted = builder.name("acted")
            chained += f" {states_above(builder, who, facts, agency, self.backer, acted)}"
        if kinds := among(builder, f"{self.backer}.kind", self.filters, "actorKinds"):
            chained += f" WITH *{where(kinds)}"
        item = (
            f"{{relation: {relation}, facts: {facts}, actor: {who}, acted: {_links(acted)}, reached: {_links(reached)}, "
            f"level: {self._level(facts, acted, reached)}}}"
        )
        if by is not None:
            item = f"head(collect({item}))"  # a recipient can act for two of the actors in the question
        grouped = (
            f"{start} {self._edges(relation, asked, other, who)} "
            f"{self.relations.counting.facts(builder, relation, whole)} {facets(builder, whole)} {facts} "
            f"WITH *{where(conditions)} {chained} "
            f"WITH {self.backer}, {self.recipient}, {facts}, {item} AS item "
            f"ORDER BY {facts}.extent_start, {facts}.extent_end, {facts}.key "
            f"WITH {self.backer}, {self.recipient}, {facts}.standing AS {self.standing}, "
            f"collect(item) AS {self.relations.items}"
        )
        least = self.filters.get("minIndependentSources")
        if least is None:
            return grouped
        return f"{grouped} WITH * WHERE {self.relations.independent_sources()} >= {builder.value(least)}"

    def id(self, builder: StatementBuilder, kind: str, *parts: str) -> str:
        """The id of a row, or of a part of it that the further expressions identify."""
        return self.question.id(builder, kind, f"{self.backer}.id", f"{self.recipient}.id", self.standing, *parts)

    def packed(self, builder: StatementBuilder) -> str:
        """All that `unpacked` needs to bind the variables of a row again."""
        counting = self.relations.counting
        facts = packed_facts(builder, counting, "item.facts", "item.relation")
        acted, reached = (packed_links(builder, counting, f"item.{chain}") for chain in ("acted", "reached"))
        item = (
            f"{{relation: elementId(item.relation), facts: {facts}, actor: elementId(item.actor), "
            f"acted: {acted}, reached: {reached}, level: item.level}}"
        )
        return (
            f"{{of: {self.question.of}, backer: elementId({self.backer}), recipient: elementId({self.recipient}), "
            f"standing: {self.standing}, items: [item IN {self.relations.items} | {item}]}}"
        )

    def unpacked(self, builder: StatementBuilder, packed: str) -> str:
        """Clauses that bind the variables of a row to what `packed` returned."""
        place, given, relation, actor = (builder.name(noun) for noun in ("place", "item", "relation", "actor"))
        acted, reached = (unpacked_links(builder, f"{given}.{chain}") for chain in ("acted", "reached"))
        item = (
            f"{{relation: {relation}, facts: coalesce({given}.facts, {relation}), actor: {actor}, "
            f"acted: {acted}, reached: {reached}, level: {given}.level}}"
        )
        return (
            f"MATCH ({self.backer}) WHERE elementId({self.backer}) = {packed}.backer "
            f"MATCH ({self.recipient}) WHERE elementId({self.recipient}) = {packed}.recipient "
            f"WITH *, {packed}.standing AS {self.standing}, COLLECT {{ UNWIND range(0, size({packed}.items) - 1) AS {place} "
            f"WITH {place}, {packed}.items[{place}] AS {given} "
            f"MATCH ()-[{relation}]->() WHERE elementId({relation}) = {given}.relation "
            f"MATCH ({actor}) WHERE elementId({actor}) = {given}.actor "
            f"WITH {place}, {given}, {relation}, {actor} ORDER BY {place} RETURN {item} }} AS {self.relations.items}"
        )

    def _from(
        self, builder: StatementBuilder, actor: str, asked: str, other: str, facts: str, agency: Agency
    ) -> tuple[str, str, str]:
        """Clauses that bind the end asked for, those for when both ends are known, and the chain to the one asked for.

        Support among actors that act for the same actor is not a backing of it or by it.
        """
        if not self.agents:
            return f"WITH *, {actor} AS {asked}", "", DIRECTLY
        found, paths, chain = below(builder, actor, agency), builder.name("paths"), builder.name("chain")
        chained = f"WITH * WHERE NOT {found.has(other, facts)} {agency.chained(paths, facts, chain)}"
        return f"{found.clauses} {found.each(asked, paths)}", chained, chain

    def _edges(self, relation: str, asked: str, other: str, backer: str) -> str:
        """Binds each supporting relation and its other end. A mutual relation supports both."""
        arrow = f"({backer})-[{relation}:{_DIRECTED}]->({self.recipient})"
        return (
            f"CALL ({asked}) {{ MATCH {arrow} RETURN {other}, {relation} "
            # A first filter, before claims are read: all affirmed forms, also from claims that do not count.
            f"UNION ALL MATCH ({other}:Actor)-[{relation}:{_MUTUAL}]-({asked}) "
            f"WHERE {_military(f'{relation}.forms + {relation}.alleged_forms')} RETURN {other}, {relation} }}"
        )

    def _conditions(self, builder: StatementBuilder, relation: str, facts: str) -> list[str]:
        """The conditions for a relation to count."""
        filters = self.filters
        # Mutual relations are backings only if they are military, according to the claims that count.
        military = _military(f"{facts}.forms")
        wanted = [f"{facts}.standing IS NOT NULL", f"NOT type({relation}) IN {_SYMMETRIC_TYPES} OR {military}"]
        wanted += among(builder, f"{facts}.standing", filters, "standing")
        wanted += overlaps(builder, facts, self.relations.days, filters)
        wanted += if_given(
            builder, filters.get("forms"), lambda forms: f"any(form IN {facts}.forms WHERE form IN {forms})"
        )
        kind = filters.get("backing")
        wanted += if_given(builder, None if kind == "ANY" else kind, lambda wanted: f"{wanted} IN {facts}.kinds")
        return wanted

    def _level(self, facts: str, acted: str, reached: str) -> str:
        """The certainty of the relation in the period of the filter; not more than that of its chains."""
        days = self.relations.days
        if days is None:
            return "null"
        chains = [chain for chain in (acted, reached) if chain != DIRECTLY]
        levels = ", ".join([level(facts, days), *(f"{chain}.level" for chain in chains)])
        return lowest(f"[{levels}]")


def _links(chain: str) -> str:
    return "[]" if chain == DIRECTLY else f"{chain}.links"


def _military(forms: str) -> str:
    return f"any(form IN {forms} WHERE form IN {literal(MILITARY_FORMS)})"
