"""Fields of claims, and lists of claims: all, or those of an actor, a source or a relation."""

from __future__ import annotations

from functools import partial

from graphapi.graph.read.nodes.entity import filter_of
from graphapi.graph.read.parts.condition import (
    UNPUBLISHED,
    Window,
    among,
    certainty,
    changed_since,
    first_day,
    known_by,
    overlaps,
    published_by,
    where,
    window,
)
from graphapi.graph.read.parts.counting import Counting
from graphapi.graph.read.parts.facet import Facets
from graphapi.graph.read.parts.field import bounds, many, one, period, prop
from graphapi.graph.read.parts.fulltext import every_word
from graphapi.graph.read.parts.left_out import left_out
from graphapi.graph.read.parts.named import any_of, sources
from graphapi.graph.read.parts.pages import LAST, Key, Listing, connection
from graphapi.graph.read.parts.predicate import ANY_RELATION, SYMMETRIC_TYPES
from graphapi.graph.read.parts.sieve import Sieve
from graphapi.graph.read.parts.statement_builder import Arguments, Fields, StatementBuilder, as_input, short
from graphapi.graph.read.selection import Selected
from graphapi.graph.schema.claim import ATTRIBUTES, QUOTE_ATTRIBUTES

# graphapi.model.name.direction_of as a regular expression: the first letter is of a script that runs right to left.
_RIGHT_TO_LEFT = "'(?s)\\\\P{L}*[\\\\p{IsArabic}\\\\p{IsHebrew}\\\\p{IsSyriac}\\\\p{IsThaana}\\\\p{IsNko}].*'"


def claims(builder: StatementBuilder, _: str, selected: Selected) -> str:
    """All claims that pass the filter."""
    claim = builder.name("claim")
    return _filtered(builder, selected, claim, f"MATCH ({claim}:Claim)", "claims")


def claims_of_actor(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """Claims in which the actor is subject or object."""
    claim = builder.name("claim")
    rows = f"MATCH ({actor})<-[:SUBJECT|OBJECT]-({claim}:Claim)"
    return _filtered(builder, selected, claim, rows, "Actor.claims")


def denials(builder: StatementBuilder, actor: str, selected: Selected) -> str:
    """Claims that deny or doubt something about the actor, including plans."""
    claim = builder.name("claim")
    rows = f"MATCH ({actor})<-[:SUBJECT|OBJECT]-({claim}:Claim)"
    return _filtered(builder, selected, claim, rows, "denials", f"{claim}.stance IN ['DENIED', 'DOUBTED']")


def claims_of_source(builder: StatementBuilder, source: str, selected: Selected) -> str:
    """Claims that the source makes."""
    claim = builder.name("claim")
    return _filtered(builder, selected, claim, f"MATCH ({source})<-[:FROM]-({claim}:Claim)", "Source.claims")


def claims_of_event(builder: StatementBuilder, event: str, selected: Selected) -> str:
    """Claims about what happened in the event."""
    claim = builder.name("claim")
    return _filtered(builder, selected, claim, f"MATCH ({event})<-[:IN_EVENT]-({claim}:Claim)", "Event.claims")


def evidence(
    builder: StatementBuilder, selected: Selected, name: str, keys: str, counting: Counting, stances: str | None
) -> str:
    """Claims of the relations with these keys that count and have these stances, by publication."""
    claim, source, key = builder.name("claim"), builder.name("source"), builder.name("key")
    conditions = counting.conditions(claim, source)
    if stances:
        conditions.append(f"{claim}.stance IN {stances}")
    rows = f"UNWIND {keys} AS {key} MATCH ({claim}:Claim {{relation: {key}}})-[:FROM]->({source}:Source)"
    rows += where(conditions)
    listing = Listing(
        name=name,
        rows=rows,
        variables=(claim,),
        keys=(Key(f"coalesce(toString({source}.published_earliest), '{LAST}')"), Key(f"{claim}.id")),
        node=lambda d, children: d.object("Claim", claim, children),
        sums={**_facets(claim, None).fields(rows), **left_out({}, lambda *_: "")},
    )
    return connection(builder, selected, listing)


def _filtered(builder: StatementBuilder, selected: Selected, claim: str, rows: str, name: str, *further: str) -> str:
    """The claims of the clauses that pass the filter and the further conditions."""
    filters = filter_of(selected)
    source = builder.name("source")
    conditions = list(further)
    if filters.get("text") is not None:
        rows = f"{_with_words(builder, claim, short(filters['text']))} {rows}"
    ends: list[str] = []
    for role in ("subject", "object"):
        if filters.get(role) is not None:
            actor, link = builder.actor(as_input(filters[role])), builder.name("role")
            # A mutual relation is stored once, so the actor of the question can be at either end.
            rows += f" MATCH ({actor})<-[{link}:SUBJECT|OBJECT]-({claim})"
            conditions.append(f"type({link}) = '{role.upper()}' OR {claim}.predicate IN {SYMMETRIC_TYPES}")
            ends.append(actor)
    if len(ends) > 1:
        # No actor is at both ends of a mutual relation.
        conditions.append(" <> ".join(ends))
    if filters.get("about") is not None:
        rows += f" MATCH ({builder.actor(as_input(filters['about']))})<-[:SUBJECT|OBJECT]-({claim})"
    if filters.get("claimant") is not None:
        rows += f" MATCH ({builder.actor(as_input(filters['claimant']))})<-[:CLAIMANT]-({claim})"
    conditions += among(builder, f"{claim}.predicate", filters, "predicates")
    conditions += among(builder, f"{claim}.stance", filters, "stance")
    conditions += among(builder, f"{claim}.modality", filters, "modality")
    days = window(builder, filters)
    since = changed_since(builder, filters)
    if since is not None:
        conditions.append(f"{claim}.recorded_at >= {since} OR coalesce({claim}.retracted_at >= {since}, false)")
    elif not filters.get("includeRetracted"):
        conditions.append(f"{claim}.retracted_at IS NULL")
    order = str(selected.arguments.get("orderBy") or "START")
    known = known_by(builder, filters)
    sieve = Sieve.read(builder, filters)
    if known or sieve.restricts or filters.get("sources") is not None or order == "PUBLISHED":
        rows += f" MATCH ({claim})-[:FROM]->({source}:Source)"
        conditions += any_of(builder, filters, "sources", sources, f"{source}.id")
        # All conditions apply to denials too: in this list they are claims like others.
        conditions += sieve.conditions(claim, source, "[]")
    first_key = {
        "START": first_day(claim),
        "PUBLISHED": f"coalesce(toString({source}.published_earliest), '{LAST}')",
        "RECORDED": f"toString({claim}.recorded_at)",
    }[order]

    def found(d: StatementBuilder, wanted: Arguments) -> str:
        published = [published_by(source, known, unpublished=wanted.get(UNPUBLISHED) is True)] if known else []
        return rows + where([*conditions, *published, *overlaps(d, claim, days, wanted)])

    listed = found(builder, filters)
    listing = Listing(
        name=f"{name}.{order}",
        rows=listed,
        variables=(claim,),
        keys=(Key(first_key), Key(f"{claim}.id")),
        node=lambda d, children: d.object("Claim", claim, children),
        sums={**_facets(claim, days).fields(listed), **left_out(filters, found)},
    )
    return connection(builder, selected, listing)


def _facets(claim: str, days: Window | None) -> Facets:
    """For each ClaimFacet, an expression of its values."""
    own = ("stance", "modality", "basis", "credibility", "predicate")
    publisher = f"({claim})-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)"
    values = {name.upper(): f"[{claim}.{name}]" for name in own} | {
        "FORM": f"{claim}.forms",
        "PUBLISHER": f"COLLECT {{ MATCH {publisher} RETURN publisher.id }}",
        "PUBLISHER_COUNTRY": f"COLLECT {{ MATCH {publisher} RETURN publisher.country }}",
        "LANGUAGE": f"COLLECT {{ MATCH ({claim})-[:FROM]->(source:Source) RETURN source.lang }}",
    }
    return Facets(
        identity=f"{claim}.id",
        certainty=certainty(claim, days),
        parts=f"[{{facts: {claim}, links: []}}]",
        values={name: partial(str, value) for name, value in values.items()},
    )


def _with_words(builder: StatementBuilder, claim: str, text: str) -> str:
    """Clauses that bind the claims with all the words of a text in their quote, or all in its translation."""
    queries = builder.value(every_word(text))
    found = " UNION ".join(
        f"UNWIND {queries} AS query CALL db.index.fulltext.queryNodes('{index}', query) YIELD node RETURN node AS {claim}"
        for index in ("claim_quote", "claim_translation")
    )
    return f"CALL () {{ {found} }}"


def quote(builder: StatementBuilder, claim: str, selected: Selected) -> str:
    """The quote of the claim; null for a row of a data set."""
    return f"CASE WHEN {claim}.quote IS NOT NULL THEN {builder.object('Quote', claim, selected.children())} END"


def relation_of(builder: StatementBuilder, claim: str, selected: Selected) -> str:
    """The relation that the claim is evidence for; null for plans and hypotheses."""
    relation = builder.name("relation")
    # The subject of the claim is the start of the edge, or either end if the relation is mutual.
    match = (
        f"MATCH ({claim})-[:SUBJECT]->(:Actor)-[{relation}:{ANY_RELATION}]-(:Actor) "
        f"WHERE {relation}.key = {claim}.relation"
    )
    return f"head({builder.collect(match, lambda: builder.object('Relation', relation, selected.children()))})"


CLAIM_FIELDS: Fields = {
    **{each.field: prop(each.name) for each in ATTRIBUTES if each.field},
    "id": prop("id"),
    "subject": one("-[:SUBJECT]->", "Actor"),
    "object": one("-[:OBJECT]->", "Actor"),
    "against": many("-[:AGAINST]->", "Actor", "id"),
    "via": many("-[:VIA]->", "Actor", "id"),
    "claimant": one("-[:CLAIMANT]->", "Actor"),
    "event": one("-[:IN_EVENT]->", "Event"),
    "place": one("-[:AT]->", "Place"),
    "period": period,
    "bounds": bounds,
    "docTimeRel": prop("time_relation"),
    "quote": quote,
    "source": one("-[:FROM]->", "Source"),
    "relation": relation_of,
    "repeats": one("-[:REPEATS]->", "Claim"),
    "corrects": one("-[:CORRECTS]->", "Claim"),
    "refutes": many("-[:REFUTES]->", "Claim", "id"),
    "refutedBy": many("<-[:REFUTES]-", "Claim", "id"),
    "recordedAt": lambda builder, claim, selected: f"toString({claim}.recorded_at)",
    "retractedAt": lambda builder, claim, selected: f"toString({claim}.retracted_at)",
}
QUOTE_FIELDS: Fields = {
    **{each.field: prop(each.name) for each in QUOTE_ATTRIBUTES},
    "direction": lambda builder, claim, selected: (
        f"CASE WHEN {claim}.quote =~ {_RIGHT_TO_LEFT} THEN 'RTL' ELSE 'LTR' END"
    ),
}
