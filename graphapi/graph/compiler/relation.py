"""How relations are read: typed edges between actors, each with the claims it rests on."""

from __future__ import annotations

from graphapi.graph.compiler.claim import evidence
from graphapi.graph.compiler.condition import can_overlap
from graphapi.graph.compiler.draft import Draft, Field, Fields
from graphapi.graph.compiler.evidence import DENYING, Evidence
from graphapi.graph.compiler.field import constant, period, prop
from graphapi.graph.selection import Selected
from graphapi.model.vocabulary import Predicate

ANY_RELATION = "|".join(Predicate)


def end(function: str) -> Field:
    """The actor at one end: `startNode` is the subject, `endNode` the object."""

    def write(draft: Draft, relation: str, selected: Selected) -> str:
        actor = draft.name("actor")
        value = draft.object("Actor", actor, selected.children())
        return f"head(COLLECT {{ UNWIND [{function}({relation})] AS {actor} RETURN {value} }})"

    return write


def denying(draft: Draft, relation: str, denial: str) -> str:
    """Clauses that bind `denial` to each relation that says the contrary: denied, and at a time that can overlap."""
    subject, object_ = draft.name("subject"), draft.name("object")
    return (
        f"UNWIND [startNode({relation})] AS {subject} UNWIND [endNode({relation})] AS {object_} "
        f"MATCH ({subject})-[{denial}:{ANY_RELATION}]->({object_}) "
        f"WHERE type({denial}) = type({relation}) AND {can_overlap(denial, relation)}"
    )


def disputed(draft: Draft, relation: str, selected: Selected) -> str:
    """Somebody affirms it, and somebody denies it of a time that can overlap."""
    denial = draft.name("denial")
    return (
        f"{relation}.standing IS NOT NULL AND "
        f"EXISTS {{ {denying(draft, relation, denial)} AND {denial}.denied > 0 RETURN 1 AS one }}"
    )


def claims(draft: Draft, relation: str, selected: Selected) -> str:
    """All the claims that the relation adds up."""
    return evidence(draft, selected, "Relation.claims", f"[{relation}.key]", Evidence(), None)


def denials(draft: Draft, relation: str, selected: Selected) -> str:
    """Claims that deny or doubt it of a time that can overlap."""
    denial = draft.name("denial")
    keys = f"COLLECT {{ {denying(draft, relation, denial)} RETURN {denial}.key }}"
    return evidence(draft, selected, "Relation.denials", keys, Evidence(), DENYING)


RELATION_FIELDS: Fields = {
    "id": prop("key"),
    "predicate": lambda draft, relation, selected: f"type({relation})",
    "subject": end("startNode"),
    "object": end("endNode"),
    "period": period,
    "certainty": constant("null"),
    "status": prop("status"),
    "disputed": disputed,
    "forms": prop("forms"),
    "claimCount": prop("claims"),
    "independentSourceCount": prop("independent_sources"),
    "firstPublished": prop("first_published"),
    "lastPublished": prop("last_published"),
    "claims": claims,
    "denials": denials,
}
