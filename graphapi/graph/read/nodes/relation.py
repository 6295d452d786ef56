"""Fields, lists and filters of relations, which are typed edges between actors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast

from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.nodes.finding import facts_of
from graphapi.graph.read.parts import named
from graphapi.graph.read.parts.agent import Agency, circle, with_agents
from graphapi.graph.read.parts.condition import (
    Window,
    among,
    changed_since,
    if_given,
    level,
    lowest,
    named_level,
    overlaps,
    where,
    window,
)
from graphapi.graph.read.parts.counting import AFFIRMING, Counting
from graphapi.graph.read.parts.facet import Facets
from graphapi.graph.read.parts.field import period, prop
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.pages import LAST, Key, Listing, connection
from graphapi.graph.read.parts.predicate import ANY_RELATION, SYMMETRIC_TYPES
from graphapi.graph.read.parts.publisher import publishers
from graphapi.graph.read.parts.relation_reading import RelationReading, note
from graphapi.graph.read.parts.statement_builder import Arguments, Field, Fields, StatementBuilder, as_input
from graphapi.graph.read.selection import Selected
from graphapi.model.terms import terms
from graphapi.model.vocabulary import Predicate

_NO_END = "9999-12-31"


def relations(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All relations that pass the filter."""
    edge = builder.name("relation")
    rows = _found(builder, edge, filter_of(selected))
    return _listing(builder, selected, "relations", edge, lambda d, wanted: _Asked.all_of(d, rows, wanted))


def relations_of_actor(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """Relations with the actor at either end."""
    edge = builder.name("relation")
    rows = f"MATCH ({actor})-[{edge}:{ANY_RELATION}]-(:Actor)"
    return _listing(builder, selected, "Actor.relations", edge, lambda d, wanted: _Asked.all_of(d, rows, wanted))


def involvement(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """Actions of the actor, or of actors that act for it, towards actors of a country or at places in it.

    The place is that of a claim that affirms the relation (of any claim, if none does), or of its event.
    """
    edge, country = builder.name("relation"), builder.value(named.country(selected.arguments["in"]))

    def ask(builder: StatementBuilder, filters: Arguments) -> _Asked:
        days, counting = window(builder, filters), Counting.read(builder, filters)
        other, who, paths, acted = (builder.name(noun) for noun in ("other", "who", "paths", "acted"))
        acting = circle(builder, actor, Agency.of(builder, counting, days, filters), agents=with_agents(selected))
        rows = (
            f"{acting.clauses} {acting.each(who, paths)} MATCH ({who})-[{edge}:{ANY_RELATION}]-({other}:Actor) "
            f"WHERE startNode({edge}) = {who} OR type({edge}) IN {SYMMETRIC_TYPES}"
        )

        def there(facts: str) -> str:
            claim, source = builder.name("claim"), builder.name("source")
            conditions_of_claim = [
                *counting.conditions(claim, source),
                f"{claim}.stance IN {AFFIRMING} OR {facts}.standing IS NULL",
                f"EXISTS {{ ({claim})-[:IN_EVENT*0..1]->()-[:AT]->(:Place {{country: {country}}}) }}",
            ]
            claims = f"MATCH ({claim}:Claim {{relation: {facts}.key}})-[:FROM]->({source}:Source)"
            by = acting.done(paths, other, facts, acted)
            return f"{by} AND (coalesce({other}.country = {country}, false) OR EXISTS {{ {claims}{where(conditions_of_claim)} }})"

        return _Asked(rows, days, counting, acted, there)

    return _listing(builder, selected, "involvement", edge, ask)


def _found(builder: StatementBuilder, edge: str, filters: Arguments) -> str:
    """Clauses that bind each candidate edge once. They start from an actor of the filter if it names one."""
    for role in _ENDS:
        if filters.get(role) is not None:
            return f"MATCH ({builder.actor(as_input(filters[role]))})-[{edge}:{ANY_RELATION}]-(:Actor)"
    if filters.get("between") is not None:
        one = builder.name("one")
        # The same actor can be named in two ways.
        return f"UNWIND {_actors(builder, filters['between'])} AS {one} WITH DISTINCT {one} MATCH ({one})-[{edge}:{ANY_RELATION}]->(:Actor)"
    according = as_input(filters.get("accordingTo") or {})
    if according.get("claimant") is not None:
        # Only claims of the claimant can count, so the search starts from these: they are few compared with all relations.
        return (
            f"MATCH ({builder.actor(as_input(according['claimant']))})<-[:CLAIMANT]-(said:Claim)-[:SUBJECT]->(subject:Actor) "
            f"WHERE said.relation IS NOT NULL WITH DISTINCT subject, said.relation AS key "
            f"MATCH (subject)-[{edge}:{ANY_RELATION}]->(:Actor) WHERE {edge}.key = key"
        )
    return f"MATCH (:Actor)-[{edge}:{ANY_RELATION}]->(:Actor)"


@dataclass(frozen=True, slots=True)
class _Asked:
    """The question of a list of relations: clauses that bind their edges, period and evidence of the filter, agents.

    `further` writes clauses on a relation's facts, which bind `acted` to the chain down to who acted.
    """

    rows: str
    days: Window | None
    counting: Counting
    acted: str | None = None
    further: Callable[[str], str] = lambda facts: ""

    @classmethod
    def all_of(cls, builder: StatementBuilder, rows: str, filters: Arguments) -> _Asked:
        return cls(rows, window(builder, filters), Counting.read(builder, filters))


_Ask: TypeAlias = Callable[[StatementBuilder, Arguments], _Asked]


def _listing(builder: StatementBuilder, selected: Selected, name: str, edge: str, ask: _Ask) -> str:
    """The listing of the relations that pass the filter; `ask` reads the filter of the field, or a wider one for counts."""
    filters = filter_of(selected)
    asked = ask(builder, filters)
    days, counting, acted = asked.days, asked.counting, asked.acted
    facts = builder.name("facts")
    held = _level(facts, acted, days)
    note(
        builder,
        facts,
        RelationReading(
            edge, days, counting, None if held is None else named_level(held), through=f"[{acted}]" if acted else None
        ),
    )
    variables = (edge, facts, acted) if acted else (edge, facts)
    order = str(selected.arguments.get("orderBy") or "START")
    keys = {
        "START": (
            Key(f"coalesce(toString({facts}.extent_start), '{LAST}')"),
            Key(f"coalesce(toString({facts}.extent_end), '{LAST}')"),
        ),
        "END": (Key(_last_day(facts), descending=True),),
        "FIRST_PUBLISHED": (Key(f"coalesce(toString({facts}.first_published_earliest), '{LAST}')"),),
    }[order]

    def rows_of(d: StatementBuilder, asked: _Asked, wanted: Arguments) -> str:
        chosen = ", ".join((edge, facts, asked.acted) if asked.acted else (edge, facts))
        stated = where(conditions(d, wanted, edge, facts, days) or ["true"])
        clauses = f"{asked.rows} {asked.counting.facts(d, edge, facts)} WITH *{stated}"
        return f"{clauses} {asked.further(facts)} WITH {chosen}"

    def found(d: StatementBuilder, wanted: Arguments) -> str:
        return rows_of(d, ask(d, wanted), wanted)

    listed = rows_of(builder, asked, filters)
    facets = Facets(
        identity=f"{facts}.key",
        certainty="null" if held is None else named_level(held),
        parts=f"[{{facts: {facts}, links: []}}]",
        values=_values(edge, facts, counting),
    )

    listing = Listing(
        name=f"{name}.{order}",
        rows=listed,
        variables=variables,
        keys=(*keys, Key(f"{facts}.key")),
        node=lambda d, children: d.object("Finding", facts, children),
        sums={**facets.fields(listed), **left_out(filters, found)},
    )
    return connection(builder, selected, listing)


def _values(edge: str, facts: str, counting: Counting) -> Mapping[str, Callable[[], str]]:
    """For each RelationFacet, an expression of its values."""
    return {
        "FORM": lambda: f"{facts}.forms + {facts}.alleged_forms",
        "STANDING": lambda: f"[word IN [{facts}.standing] WHERE word IS NOT NULL]",
        "STATUS": lambda: f"[{facts}.status]",
        "PREDICATE": lambda: f"[type({edge})]",
        "PUBLISHER": lambda: publishers(f"[{facts}.key]", "id", counting),
        "PUBLISHER_COUNTRY": lambda: publishers(f"[{facts}.key]", "country", counting),
    }


def _level(facts: str, acted: str | None, days: Window | None) -> str | None:
    """The certainty of a relation in the window, not more than that of its chain; None without a window."""
    if days is None:
        return None
    own = level(facts, days)
    return own if acted is None else lowest(f"[{own}, {acted}.level]")


def _last_day(facts: str) -> str:
    """The last possible day: relations that may not have ended come first, undated ones last."""
    return f"CASE WHEN {facts}.period IS NULL THEN '' ELSE coalesce(toString({facts}.end_latest), '{_NO_END}') END"


def conditions(builder: StatementBuilder, filters: Arguments, edge: str, facts: str, days: Window | None) -> list[str]:
    """The conditions of a RelationFilter."""
    wanted = _ends(builder, filters, edge)
    wanted += among(builder, f"type({edge})", filters, "predicates")
    classes = cast("list[str] | None", filters.get("classes"))
    of_class = (
        None if classes is None else [str(term.value) for term in terms(Predicate) if term.predicate_class in classes]
    )
    wanted += if_given(builder, of_class, lambda predicates: f"type({edge}) IN {predicates}")
    wanted += among(builder, f"{facts}.status", filters, "status")
    wanted += overlaps(builder, facts, days, filters)
    wanted += if_given(
        builder,
        filters.get("forms"),
        lambda forms: f"any(form IN {facts}.forms + {facts}.alleged_forms WHERE form IN {forms})",
    )
    wanted += if_given(
        builder, filters.get("minIndependentSources"), lambda least: f"{facts}.independent_sources >= {least}"
    )
    return [*wanted, *_changed(builder, filters, facts)]


def _changed(builder: StatementBuilder, filters: Arguments, facts: str) -> list[str]:
    """A claim that counts was recorded since, or one was retracted."""
    since = changed_since(builder, filters)
    if since is None:
        return []
    claim, source = builder.name("claim"), builder.name("source")
    counts = [f"{claim}.recorded_at >= {since}", *Counting.read(builder, filters).conditions(claim, source)]
    stated = " AND ".join(f"({condition})" for condition in counts)
    rows = f"MATCH ({claim}:Claim {{relation: {facts}.key}})-[:FROM]->({source}:Source)"
    return [f"EXISTS {{ {rows} WHERE {claim}.retracted_at >= {since} OR {stated} }}"]


_ENDS = {"subject": ("startNode", "endNode"), "object": ("endNode", "startNode")}


def _ends(builder: StatementBuilder, filters: Arguments, edge: str) -> list[str]:
    """Subject and object; in a mutual relation each actor is both."""
    wanted, ends = [], []
    for role, (here, there) in _ENDS.items():
        if filters.get(role) is not None:
            actor = builder.actor(as_input(filters[role]))
            ends.append(actor)
            wanted.append(
                f"{here}({edge}) = {actor} OR (type({edge}) IN {SYMMETRIC_TYPES} AND {there}({edge}) = {actor})"
            )
    if len(ends) == len(_ENDS):
        # No actor is at both ends of a mutual relation.
        wanted.append(" <> ".join(ends))
    if filters.get("between") is not None:
        actors = _actors(builder, filters["between"])
        wanted += [f"startNode({edge}) IN {actors}", f"endNode({edge}) IN {actors}"]
    return wanted


def _actors(builder: StatementBuilder, refs: object) -> str:
    return "[" + ", ".join(builder.actor(as_input(ref)) for ref in cast("list[object]", refs)) + "]"


def _end(function: str) -> Field:
    """The actor at one end: `startNode` is the subject, `endNode` the object."""

    def write(builder: StatementBuilder, edge: str, selected: Selected) -> str:
        actor = builder.name("actor")
        start = f"UNWIND [{function}({edge})] AS {actor}"
        return f"head({builder.collect(start, lambda: builder.object('Actor', actor, selected.children()))})"

    return write


def _label(builder: StatementBuilder, edge: str, selected: Selected) -> str:
    given = selected.arguments.get("language")
    language = None if given is None else named.language(given)
    labels = {str(term.value): term.label(language) for term in terms(Predicate)}
    return f"{builder.value(labels)}[type({edge})]"


_CLASSES = {str(term.value): str(term.predicate_class) for term in terms(Predicate)}
# The variable holds the edge. Nothing here must depend on how it was found, because caches store it by its id.
RELATION_FIELDS: Fields = {
    "id": prop("key"),
    "predicate": lambda builder, edge, selected: f"type({edge})",
    # As a parameter, because Neo4j plans for each word of a text.
    "class": lambda builder, edge, selected: f"{builder.value(_CLASSES)}[type({edge})]",
    "symmetric": lambda builder, edge, selected: f"type({edge}) IN {SYMMETRIC_TYPES}",
    "label": _label,
    "subject": _end("startNode"),
    "object": _end("endNode"),
    "period": period,
    "facts": facts_of,
}
