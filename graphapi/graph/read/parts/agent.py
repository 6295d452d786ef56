"""Who acts for whom: from an actor down to those whose deeds count as its own, and from one who acted up to states."""

from __future__ import annotations

from dataclasses import dataclass

from graphapi.graph.read.parts.condition import (
    Window,
    can_overlap,
    dated,
    least_level,
    level,
    level_with,
    named_level,
    possible,
)
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.relation_reading import RelationReading, note
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.graph.read.selection import Selected
from graphapi.model.relation import AGENCY
from graphapi.model.vocabulary import Predicate

_LINKS = "|".join(AGENCY)
_STEPS = 3
_BEST_FIRST = "ORDER BY level DESC, size(links), [link IN links | link.facts.key]"
DIRECTLY = "{links: [], level: 2}"
"""The chain from an actor to itself. A chain is `{links, level}`, its links from above down are `{relation, facts, level}`."""


@dataclass(frozen=True, slots=True)
class Agency:
    """Which links count for a question, and how certain a chain of them must be. What is only alleged links nobody."""

    counting: Counting
    days: Window | None
    least: str | None
    """A parameter with the level that a chain must have; None where nothing is asked of it."""

    @classmethod
    def of(cls, builder: StatementBuilder, counting: Counting, days: Window | None, filters: Arguments) -> Agency:
        """As a filter asks for. Nobody acts for somebody against somebody."""
        return cls(counting.linking, days, least_level(builder, filters) if days else None)

    def chained(self, ways: str, deed: str, chain: str) -> str:
        """Clauses that let pass where one of the ways is followed for the deed, with the best of them.

        The most certain one is, then the shortest. Ways and deed are variables. Clauses, and not one expression:
        Neo4j takes minutes to plan list comprehensions that stand in one another.
        """
        enough = "" if self.least is None else f"WHERE level >= {self.least} "
        return (
            f"CALL ({ways}, {deed}) {{ {self._time_of(deed)} UNWIND {ways} AS way "
            f"WITH since, until, way WHERE {_of_its_time(deed)} {self._weighed(deed)} {enough}"
            f"{_BEST_FIRST} LIMIT 1 RETURN {{links: links, level: level}} AS {chain} }}"
        )

    def leads(self, ways: str, deed: str) -> str:
        """Whether one of the ways is followed for the deed. Ways may be any expression of outer variables."""
        if self.least is None:
            return self.fits(ways, deed)
        return (
            f"EXISTS {{ {self._time_of(deed)} UNWIND {ways} AS way WITH since, until, way WHERE {_of_its_time(deed)} "
            f"{self._weighed(deed)} WHERE level >= {self.least} RETURN 1 AS led }}"
        )

    def fits(self, ways: str, deed: str) -> str:
        """Whether one of the ways can be of the deed's time, however certainly."""
        return f"any(way IN {ways} WHERE {_of_its_time(deed)})"

    def best_of_each(self, actor: str, deed: str, chain: str) -> str:
        """Clauses that leave, of rows with an actor and a way, one for each actor with its best chain for the deed."""
        enough = "" if self.least is None else f" WHERE {chain}.level >= {self.least}"
        first, last = self._days_of(deed)
        return (
            f"WITH {actor}, way, {first} AS first, {last} AS last WITH {actor}, way, {self._clipped()} "
            f"WHERE {_of_its_time(deed)} WITH {actor}, {self._links(deed)} AS links "
            f"WITH {actor}, links, {weakest('links')} AS level {_BEST_FIRST} "
            f"WITH {actor}, collect({{links: links, level: level}})[0] AS {chain}{enough}"
        )

    def then(self, ways: str) -> str:
        """Those of the ways that are as certain as is asked for the question's period, where no deed is asked about."""
        if self.days is None:
            return ways
        return f"[way IN {ways} WHERE all(link IN way WHERE {level('link.facts', self.days)} >= {self.least})]"

    def shown(self, way: str) -> str:
        """The links of a way as certain as they are for the question's period; null without one."""
        found = "null" if self.days is None else level("link.facts", self.days)
        return f"[link IN {way} | link {{.*, level: {found}}}]"

    def way(self, builder: StatementBuilder, links: str, way: str) -> str:
        """Clauses that bind a way to its links with their facts, where they can be of one time and of the question's."""
        wanted = [_of_one_time(way)]
        if self.days is not None:
            wanted.append(f"all(link IN {way} WHERE {possible('link.facts', self.days)})")
        return f"{self.counting.told(builder, links)} AS {way} WHERE {' AND '.join(wanted)}"

    def step(self, builder: StatementBuilder, upper: str, link: str, lower: str) -> str:
        """What a relation must meet to lead down. No state acts for another, nor for a body that it is a member of."""
        down = (
            f"(type({link}) = '{Predicate.COMMANDS}' AND startNode({link}) = {upper}) "
            f"OR (type({link}) <> '{Predicate.COMMANDS}' AND endNode({link}) = {upper})"
        )
        return f"{self.counting.asserts(builder, link)} AND ({down}) AND NOT {lower}:State"

    def let_in(self, *variables: str) -> str:
        """What a subquery about links needs from outside."""
        return ", ".join([*variables, *([self.counting.claimant] if self.counting.claimant else [])])

    def _time_of(self, deed: str) -> str:
        """A clause that binds the time of a deed as a window, `since` to `until`, as far as the question asks."""
        first, last = self._days_of(deed)
        return f"WITH {first} AS first, {last} AS last WITH {self._clipped()}"

    def _days_of(self, deed: str) -> tuple[str, str]:
        """First and last day of a deed at its own precision.

        Of an end that nobody gave only what is known counts, and so of doubtful ones: `2014-05/` is no window until today.
        """
        start, end = f"{deed}.extent_start", f"{deed}.extent_end"
        first = (
            f"CASE WHEN {start} IS NULL OR {deed}.start_earliest < {start} THEN {deed}.start_latest ELSE {start} END"
        )
        last = f"CASE WHEN {end} IS NULL OR {deed}.end_latest > {end} THEN {deed}.end_earliest ELSE {end} END"
        return first, last

    def _clipped(self) -> str:
        if self.days is None:
            return "first AS since, last AS until"
        since, until = self.days
        return (
            f"CASE WHEN first > {since} THEN first ELSE {since} END AS since, "
            f"CASE WHEN last < {until} THEN last ELSE {until} END AS until"
        )

    def _weighed(self, deed: str) -> str:
        return f"WITH {self._links(deed)} AS links WITH links, {weakest('links')} AS level"

    def _links(self, deed: str) -> str:
        """The way's links, each with how certain it is that it held when the deed was done.

        Of an undated deed only what is forced is certain at all.
        """
        forced = f"{level_with('link.facts', deed)} = 2"
        undated = f"CASE WHEN {forced} THEN 2 ELSE 0 END"
        held = f"CASE WHEN {dated(deed)} THEN {level('link.facts', ('since', 'until'))} ELSE {undated} END"
        return f"[link IN way | link {{.*, level: {held}}}]"


@dataclass(frozen=True, slots=True)
class Below:
    """A variable that holds an actor and all who act for it: `{actor, ways}`, those with the shortest ways first."""

    entries: str
    agency: Agency
    clauses: str
    """That bind it; empty where it is bound already."""

    def each(self, actor: str, ways: str) -> str:
        """A clause that binds each of them."""
        return f"UNWIND {self.entries} AS entry WITH *, entry.actor AS {actor}, entry.ways AS {ways}"

    def chained(self, builder: StatementBuilder, actor: str, deed: str, chain: str) -> str:
        """Clauses that let pass who is one of them at the time of the deed, with the chain down to it."""
        ways = builder.name("ways")
        found = f"WITH *, [entry IN {self.entries} WHERE entry.actor = {actor} | entry.ways] AS {ways} "
        return (
            f"{found} WITH *, CASE WHEN size({ways}) = 0 THEN [] ELSE {ways}[0] END AS {ways}s "
            f"{self.agency.chained(f'{ways}s', deed, chain)}"
        )

    def done(self, ways: str, other: str, deed: str, chain: str) -> str:
        """Clauses that let pass what one of them did, or what was done to it, with the chain down to it.

        What those who act for the actor do among themselves is left out, not what the actor itself has to do with them.
        """
        among_themselves = f"size({chain}.links) > 0 AND {self.has(other, deed)}"
        return f"{self.agency.chained(ways, deed, chain)} WITH * WHERE NOT ({among_themselves})"

    def has(self, actor: str, deed: str) -> str:
        """Whether the actor is one of them, or may have been, at the time of the deed."""
        one_of_them = f"{actor} IN [entry IN {self.entries} | entry.actor]"
        fits = self.agency.fits("entry.ways", deed)
        return f"({one_of_them} AND any(entry IN {self.entries} WHERE entry.actor = {actor} AND {fits}))"

    def led(self, actor: str, deed: str) -> str:
        """Whether the actor is one of them at the time of the deed, as certainly as is asked for."""
        led = self.agency.leads("theirs", deed)
        return (
            f"EXISTS {{ UNWIND {self.entries} AS acting WITH acting WHERE acting.actor = {actor} "
            f"WITH acting.ways AS theirs WHERE {led} RETURN 1 AS led }}"
        )


def below(builder: StatementBuilder, actor: str, agency: Agency) -> Below:
    """The actor and all who act for it. Read once for the whole statement where it starts from the actor."""
    upper, link, lower, led = builder.name("upper"), builder.name("link"), builder.name("lower"), builder.name("led")
    way, found = builder.name("way"), builder.name("below")
    clauses = (
        f"CALL ({agency.let_in(actor)}) {{ "
        f"MATCH ({actor})(({upper})-[{link}:{_LINKS}]-({lower}) WHERE {agency.step(builder, upper, link, lower)})"
        f"{{0,{_STEPS}}}({led}:Actor) WHERE size({link}) = 0 OR {led} <> {actor} "
        f"WITH {led}, {agency.way(builder, link, way)} WITH {led}, {way} ORDER BY {_in_order(way)} "
        f"WITH {led}, collect({way}) AS ways ORDER BY size(ways[0]), {led}.id "
        f"RETURN collect({{actor: {led}, ways: ways}}) AS {found} }}"
    )
    if actor in builder.actors:
        builder.prelude.append(clauses)
        clauses = ""
    return Below(found, agency, clauses)


def circle(builder: StatementBuilder, actor: str, agency: Agency, *, agents: bool) -> Below:
    """As `below`; the actor alone where those who act for it are not to count."""
    return below(builder, actor, agency) if agents else Below(f"[{{actor: {actor}, ways: [[]]}}]", agency, "")


def with_agents(selected: Selected) -> bool:
    """Whether those who act for the actors that a field names count as they do; so where it does not say."""
    return selected.arguments.get("includeAgents") is not False


def states_above(builder: StatementBuilder, actor: str, deed: str, agency: Agency, state: str, chain: str) -> str:
    """Clauses with a row for each state that the actor acts for at the time of the deed; without one, for the actor."""
    upper, link, lower = builder.name("upper"), builder.name("link"), builder.name("lower")
    above, states = builder.name("above"), builder.name("states")
    return (
        f"CALL ({agency.let_in(actor, deed)}) {{ "
        f"MATCH ({actor})(({lower})-[{link}:{_LINKS}]-({upper}) WHERE {agency.step(builder, upper, link, lower)})"
        f"{{0,{_STEPS}}}({above}:State) WITH {above}, {agency.way(builder, f'reverse({link})', 'way')} "
        f"{agency.best_of_each(above, deed, 'chain')} "
        f"RETURN collect({{state: {above}, chain: chain}}) AS {states} }} "
        f"UNWIND CASE WHEN size({states}) = 0 THEN [{{state: {actor}, chain: {DIRECTLY}}}] ELSE {states} END AS top "
        f"WITH *, top.state AS {state}, top.chain AS {chain}"
    )


def links(builder: StatementBuilder, selected: Selected, each: str, chain: str, counting: Counting) -> str:
    """The links of chains, one for each row of `each`: every one once, as certain as it is for one of them."""
    relation, facts, held = builder.name("relation"), builder.name("facts"), builder.name("level")
    note(builder, facts, RelationReading(relation, None, counting.linking, named_level(held)))
    found = (
        f"{each} UNWIND range(0, size({chain}) - 1) AS step WITH {chain}[step] AS link, step "
        f"WITH link.facts.key AS key, min(step) AS nearest, max(link.level) AS {held}, head(collect(link)) AS link "
        f"ORDER BY nearest, key WITH link.relation AS {relation}, link.facts AS {facts}, {held}"
    )
    return builder.collect(found, lambda: builder.object("Finding", facts, selected.children()))


def weakest(links: str) -> str:
    """The level of the weakest link."""
    return f"reduce(least = 2, link IN {links} | CASE WHEN link.level < least THEN link.level ELSE least END)"


def _of_its_time(deed: str) -> str:
    return f"all(link IN way WHERE {can_overlap('link.facts', deed)})"


def _in_order(way: str) -> str:
    return f"size({way}), [link IN {way} | link.facts.key]"


def _of_one_time(way: str) -> str:
    """Periods are intervals, so that all have a day in common where each two can."""
    one, other = f"{way}[one].facts", f"{way}[other].facts"
    return (
        f"all(one IN range(0, size({way}) - 2) WHERE "
        f"all(other IN range(one + 1, size({way}) - 1) WHERE {can_overlap(one, other)}))"
    )
