"""Cypher for findings: relations as one question sees them, with the claims that count."""

from __future__ import annotations

from graphapi.graph.read.nodes.claim import evidence
from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.again import Again, packed_facts, packed_links, unpacked_links
from graphapi.graph.read.parts.agent import links
from graphapi.graph.read.parts.condition import can_overlap, certainty, where, window
from graphapi.graph.read.parts.counting import DENYING, Counting
from graphapi.graph.read.parts.field import period, prop
from graphapi.graph.read.parts.predicate import ANY_RELATION
from graphapi.graph.read.parts.relation_reading import RelationReading, note, reading_of
from graphapi.graph.read.parts.statement_builder import Fields, StatementBuilder
from graphapi.graph.read.selection import REF, Selected


def facts_of(builder: StatementBuilder, edge: str, selected: Selected) -> str:
    """The facts of the relation from the claims that pass the arguments of the field; null if none passes."""
    counting = Counting.read(builder, selected.arguments)
    relation, facts = builder.name("relation"), builder.name("facts")
    note(builder, facts, RelationReading(relation, None, counting))
    rows = f"UNWIND [{edge}] AS {relation} {counting.facts(builder, relation, facts)}"
    return f"head({builder.collect(rows, lambda: builder.object('Finding', facts, selected.children()))})"


def denying(builder: StatementBuilder, relation: str, denial: str) -> str:
    """Clauses that bind `denial` to each denied relation of the same kind that can overlap in time."""
    subject, object_ = builder.name("subject"), builder.name("object")
    return (
        f"UNWIND [startNode({relation})] AS {subject} UNWIND [endNode({relation})] AS {object_} "
        f"MATCH ({subject})-[{denial}:{ANY_RELATION}]->({object_}) "
        f"WHERE type({denial}) = type({relation}) AND {can_overlap(denial, relation)}"
    )


def denied(builder: StatementBuilder, edge: str, counting: Counting) -> str:
    """Clauses with a row for each denial that counts, if its time can overlap with that of the edge."""
    denial = builder.name("denial")
    rows = f"{denying(builder, edge, denial)} AND {denial}.denied > 0"
    if counting.restricts:
        claim, source = builder.name("claim"), builder.name("source")
        stated = [*counting.conditions(claim, source), f"{claim}.stance = 'DENIED'"]
        rows += f" MATCH ({claim}:Claim {{relation: {denial}.key}})-[:FROM]->({source}:Source)" + where(stated)
    return rows


def finding_again(builder: StatementBuilder, selected: Selected, packed: str) -> Again:
    """A row of a list of relations, from what `_packed` returned in an earlier statement."""
    filters = filter_of(selected)
    edge, facts, chains, place = (builder.name(noun) for noun in ("relation", "facts", "chains", "place"))
    reading = RelationReading(
        edge, window(builder, filters), Counting.read(builder, filters), f"{packed}.certainty", through=chains
    )
    note(builder, facts, reading)
    chain = f"{packed}.through[{place}]"
    unpacked = f"{{links: {unpacked_links(builder, f'{chain}.links')}, level: {chain}.level}}"
    clauses = (
        f"MATCH ()-[{edge}]->() WHERE elementId({edge}) = {packed}.relation "
        f"WITH *, coalesce({packed}.facts, {edge}) AS {facts}, "
        f"COLLECT {{ UNWIND range(0, size({packed}.through) - 1) AS {place} WITH {place} ORDER BY {place} RETURN {unpacked} }} AS {chains}"
    )
    return Again(clauses, lambda children: builder.object("Finding", facts, children))


def _packed(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    """All that `finding_again` needs to bind the variables of a row again."""
    reading = reading_of(builder, facts)
    links = packed_links(builder, reading.counting, "chain.links")
    through = f"[chain IN {reading.through} | {{links: {links}, level: chain.level}}]" if reading.through else "[]"
    return (
        f"{{relation: elementId({reading.edge}), facts: {packed_facts(builder, reading.counting, facts, reading.edge)}, "
        f"certainty: {_certainty(builder, facts, selected)}, through: {through}}}"
    )


def _relation(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    return builder.object("Relation", reading_of(builder, facts).edge, selected.children())


def _certainty(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    """The certainty for the period of the filter, or as the reading defines it."""
    reading = reading_of(builder, facts)
    return reading.certainty or certainty(facts, reading.days)


def _through(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    reading = reading_of(builder, facts)
    if reading.through is None:
        return "[]"
    return links(builder, selected, f"UNWIND {reading.through} AS chain", "chain.links", reading.counting)


def _disputed(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    """True if at least one claim affirms it and at least one denies it for an overlapping period."""
    reading = reading_of(builder, facts)
    return f"{facts}.standing IS NOT NULL AND EXISTS {{ {denied(builder, reading.edge, reading.counting)} RETURN 1 AS one }}"


def _claims(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    """All claims of the finding."""
    return evidence(builder, selected, "Finding.claims", f"[{facts}.key]", reading_of(builder, facts).counting, None)


def _denials(builder: StatementBuilder, facts: str, selected: Selected) -> str:
    """Claims that deny or doubt it, for a time that can overlap."""
    reading, denial = reading_of(builder, facts), builder.name("denial")
    keys = f"COLLECT {{ {denying(builder, reading.edge, denial)} RETURN {denial}.key }}"
    return evidence(builder, selected, "Finding.denials", keys, reading.counting, DENYING)


# The variable holds the facts; its reading (`reading_of`) has the edge and the filter.
FINDING_FIELDS: Fields = {
    REF: _packed,
    "relation": _relation,
    "period": period,
    "certainty": _certainty,
    "through": _through,
    "status": prop("status"),
    "standing": prop("standing"),
    "disputed": _disputed,
    "forms": prop("forms"),
    "allegedForms": prop("alleged_forms"),
    "claimCount": prop("claims"),
    "independentSourceCount": prop("independent_sources"),
    "firstPublished": prop("first_published"),
    "lastPublished": prop("last_published"),
    "claims": _claims,
    "denials": _denials,
}
