"""Who acts for whom: from an actor down to those that act for it, and from an actor up to its states.

A path is a list of links from an actor down to one that acts for it. A chain is the path chosen for one act, with its level.
"""

from __future__ import annotations

from dataclasses import dataclass

from graphapi.graph.read.parts.condition import (
    Window,
    can_overlap,
    dated,
    least_level,
    level,
    level_with,
    lowest,
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
"""The chain from an actor to itself. A chain is `{links, level}`; its links, from the top, are `{relation, facts, level}`."""


@dataclass(frozen=True, slots=True)
class Agency:
    """Which links count for a question, and how certain a chain of them must be. Relations that are only alleged never count."""

    counting: Counting
    days: Window | None
    least: str | None
    """A parameter with the level that a chain must have; None if any level will do."""

    @classmethod
    def of(cls, builder: StatementBuilder, counting: Counting, days: Window | None, filters: Arguments) -> Agency:
        """The agency for the values of the filter."""
        return cls(counting.linking, days, least_level(builder, filters) if days else None)

    def chained(self, paths: str, act: str, chain: str) -> str:
        """Clauses that keep a row if one of the paths holds for the act, and bind the best one as the chain.

        The best is the most certain, then the shortest. `paths` and `act` are variables. These are clauses and not one
        expression because Neo4j takes minutes to plan nested list comprehensions.
        """
        enough = "" if self.least is None else f"WHERE level >= {self.least} "
        return (
            f"CALL ({paths}, {act}) {{ {self._time_of(act)} UNWIND {paths} AS path "
            f"WITH since, until, path WHERE {_of_its_time(act)} {self._weighed(act)} {enough}"
            f"{_BEST_FIRST} LIMIT 1 RETURN {{links: links, level: level}} AS {chain} }}"
        )

    def leads(self, paths: str, act: str) -> str:
        """Whether one of the paths holds for the act. `paths` can be any expression of outer variables."""
        if self.least is None:
            return self.fits(paths, act)
        return (
            f"EXISTS {{ {self._time_of(act)} UNWIND {paths} AS path WITH since, until, path WHERE {_of_its_time(act)} "
            f"{self._weighed(act)} WHERE level >= {self.least} RETURN 1 AS led }}"
        )

    def fits(self, paths: str, act: str) -> str:
        """Whether one of the paths can overlap the time of the act, with any certainty."""
        return f"any(path IN {paths} WHERE {_of_its_time(act)})"

    def best_of_each(self, actor: str, act: str, chain: str) -> str:
        """Clauses that reduce rows of actor and path to one for each actor, with its best chain for the act."""
        enough = "" if self.least is None else f" WHERE {chain}.level >= {self.least}"
        first, last = self._days_of(act)
        return (
            f"WITH {actor}, path, {first} AS first, {last} AS last WITH {actor}, path, {self._clipped()} "
            f"WHERE {_of_its_time(act)} WITH {actor}, {self._links(act)} AS links "
            f"WITH {actor}, links, {weakest('links')} AS level {_BEST_FIRST} "
            f"WITH {actor}, collect({{links: links, level: level}})[0] AS {chain}{enough}"
        )

    def then(self, paths: str) -> str:
        """The paths that are certain enough in the period of the question, for questions without an act."""
        if self.days is None:
            return paths
        return f"[path IN {paths} WHERE all(link IN path WHERE {level('link.facts', self.days)} >= {self.least})]"

    def shown(self, path: str) -> str:
        """The links of a path with their level in the period of the question; null if it has none."""
        found = "null" if self.days is None else level("link.facts", self.days)
        return f"[link IN {path} | link {{.*, level: {found}}}]"

    def path(self, builder: StatementBuilder, links: str, path: str) -> str:
        """Clauses that bind a path: its links with their facts, if all can overlap each other and the period of the question."""
        wanted = [_of_one_time(path)]
        if self.days is not None:
            wanted.append(f"all(link IN {path} WHERE {possible('link.facts', self.days)})")
        return f"{self.counting.with_facts(builder, links)} AS {path} WHERE {' AND '.join(wanted)}"

    def step(self, builder: StatementBuilder, upper: str, link: str, lower: str) -> str:
        """The condition for a relation to lead down. No state acts for another, or for a body that it is a member of."""
        down = (
            f"(type({link}) = '{Predicate.COMMANDS}' AND startNode({link}) = {upper}) "
            f"OR (type({link}) <> '{Predicate.COMMANDS}' AND endNode({link}) = {upper})"
        )
        return f"{self.counting.asserts(builder, link)} AND ({down}) AND NOT {lower}:State"

    def imports(self, *variables: str) -> str:
        """The outer variables that a subquery about links imports."""
        return ", ".join([*variables, *([self.counting.claimant] if self.counting.claimant else [])])

    def _time_of(self, act: str) -> str:
        """A clause that binds the time of an act within the period of the question: `since` to `until`."""
        first, last = self._days_of(act)
        return f"WITH {first} AS first, {last} AS last WITH {self._clipped()}"

    def _days_of(self, act: str) -> tuple[str, str]:
        """First and last day of an act at its own precision.

        An end that is unknown or doubtful counts only as far as it is known: `2014-05/` does not last until today.
        """
        start, end = f"{act}.extent_start", f"{act}.extent_end"
        first = f"CASE WHEN {start} IS NULL OR {act}.start_earliest < {start} THEN {act}.start_latest ELSE {start} END"
        last = f"CASE WHEN {end} IS NULL OR {act}.end_latest > {end} THEN {act}.end_earliest ELSE {end} END"
        return first, last

    def _clipped(self) -> str:
        if self.days is None:
            return "first AS since, last AS until"
        since, until = self.days
        return (
            f"CASE WHEN first > {since} THEN first ELSE {since} END AS since, "
            f"CASE WHEN last < {until} THEN last ELSE {until} END AS until"
        )

    def _weighed(self, act: str) -> str:
        return f"WITH {self._links(act)} AS links WITH links, {weakest('links')} AS level"

    def _links(self, act: str) -> str:
        """The links of the path, each with how certainly it held at the time of the act.

        For an undated act, only what its bounds force is certain.
        """
        forced = f"{level_with('link.facts', act)} = 2"
        undated = f"CASE WHEN {forced} THEN 2 ELSE 0 END"
        held = f"CASE WHEN {dated(act)} THEN {level('link.facts', ('since', 'until'))} ELSE {undated} END"
        return f"[link IN path | link {{.*, level: {held}}}]"


@dataclass(frozen=True, slots=True)
class Below:
    """A variable with an actor and all that act for it: `{actor, paths}`, those with the shortest paths first."""

    entries: str
    agency: Agency
    clauses: str
    """The clauses that bind the variable; empty if it is bound already."""

    def each(self, actor: str, paths: str) -> str:
        """A clause that binds each of them."""
        return f"UNWIND {self.entries} AS entry WITH *, entry.actor AS {actor}, entry.paths AS {paths}"

    def chained(self, builder: StatementBuilder, actor: str, act: str, chain: str) -> str:
        """Clauses that keep a row if the actor is one of them at the time of the act, with the chain down to it."""
        paths = builder.name("paths")
        found = f"WITH *, [entry IN {self.entries} WHERE entry.actor = {actor} | entry.paths] AS {paths} "
        return (
            f"{found} WITH *, CASE WHEN size({paths}) = 0 THEN [] ELSE {paths}[0] END AS {paths}s "
            f"{self.agency.chained(f'{paths}s', act, chain)}"
        )

    def done(self, paths: str, other: str, act: str, chain: str) -> str:
        """Clauses that keep actions by or towards one of them, with the chain down to it.

        Actions among actors that act for the actor are left out, but not those of the actor itself with them.
        """
        among_themselves = f"size({chain}.links) > 0 AND {self.has(other, act)}"
        return f"{self.agency.chained(paths, act, chain)} WITH * WHERE NOT ({among_themselves})"

    def has(self, actor: str, act: str) -> str:
        """Whether the actor is, or may be, one of them at the time of the act."""
        one_of_them = f"{actor} IN [entry IN {self.entries} | entry.actor]"
        fits = self.agency.fits("entry.paths", act)
        return f"({one_of_them} AND any(entry IN {self.entries} WHERE entry.actor = {actor} AND {fits}))"

    def led(self, actor: str, act: str) -> str:
        """Whether the actor is one of them at the time of the act, with the certainty that the question asks for."""
        led = self.agency.leads("theirs", act)
        return (
            f"EXISTS {{ UNWIND {self.entries} AS acting WITH acting WHERE acting.actor = {actor} "
            f"WITH acting.paths AS theirs WHERE {led} RETURN 1 AS led }}"
        )


def below(builder: StatementBuilder, actor: str, agency: Agency) -> Below:
    """The actor and all that act for it. Read only once if the statement starts from the actor."""
    upper, link, lower, led = builder.name("upper"), builder.name("link"), builder.name("lower"), builder.name("led")
    path, found = builder.name("path"), builder.name("below")
    clauses = (
        f"CALL ({agency.imports(actor)}) {{ "
        f"MATCH ({actor})(({upper})-[{link}:{_LINKS}]-({lower}) WHERE {agency.step(builder, upper, link, lower)})"
        f"{{0,{_STEPS}}}({led}:Actor) WHERE size({link}) = 0 OR {led} <> {actor} "
        f"WITH {led}, {agency.path(builder, link, path)} WITH {led}, {path} ORDER BY {_in_order(path)} "
        f"WITH {led}, collect({path}) AS paths ORDER BY size(paths[0]), {led}.id "
        f"RETURN collect({{actor: {led}, paths: paths}}) AS {found} }}"
    )
    if actor in builder.actors:
        builder.prelude.append(clauses)
        clauses = ""
    return Below(found, agency, clauses)


def circle(builder: StatementBuilder, actor: str, agency: Agency, *, agents: bool) -> Below:
    """As `below`, or only the actor if actors that act for it do not count."""
    return below(builder, actor, agency) if agents else Below(f"[{{actor: {actor}, paths: [[]]}}]", agency, "")


def with_agents(selected: Selected) -> bool:
    """Whether actors that act for those of the field count; true by default."""
    return selected.arguments.get("includeAgents") is not False


def states_above(builder: StatementBuilder, actor: str, act: str, agency: Agency, state: str, chain: str) -> str:
    """Clauses with a row for each state that the actor acts for at the time of the act; if none, for the actor."""
    upper, link, lower = builder.name("upper"), builder.name("link"), builder.name("lower")
    above, states = builder.name("above"), builder.name("states")
    return (
        f"CALL ({agency.imports(actor, act)}) {{ "
        f"MATCH ({actor})(({lower})-[{link}:{_LINKS}]-({upper}) WHERE {agency.step(builder, upper, link, lower)})"
        f"{{0,{_STEPS}}}({above}:State) WITH {above}, {agency.path(builder, f'reverse({link})', 'path')} "
        f"{agency.best_of_each(above, act, 'chain')} "
        f"RETURN collect({{state: {above}, chain: chain}}) AS {states} }} "
        f"UNWIND CASE WHEN size({states}) = 0 THEN [{{state: {actor}, chain: {DIRECTLY}}}] ELSE {states} END AS top "
        f"WITH *, top.state AS {state}, top.chain AS {chain}"
    )


def links(builder: StatementBuilder, selected: Selected, each: str, chain: str, counting: Counting) -> str:
    """The distinct links of chains (one chain for each row of `each`), each with its highest certainty."""
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
    return lowest(f"[link IN {links} | link.level]")


def _of_its_time(act: str) -> str:
    return f"all(link IN path WHERE {can_overlap('link.facts', act)})"


def _in_order(path: str) -> str:
    return f"size({path}), [link IN {path} | link.facts.key]"


def _of_one_time(path: str) -> str:
    """Whether all links of the path have a common day. Periods are intervals, so it is enough to compare each pair."""
    one, other = f"{path}[one].facts", f"{path}[other].facts"
    return (
        f"all(one IN range(0, size({path}) - 2) WHERE "
        f"all(other IN range(one + 1, size({path}) - 1) WHERE {can_overlap(one, other)}))"
    )
