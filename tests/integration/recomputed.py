"""Relations computed again, in plain Python, from every claim of the graph: what the stored edges must be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from graphapi.graph.database import Database
from graphapi.graph.properties import relation_facts, relation_period_properties
from graphapi.graph.statement import Statement
from graphapi.model.period import Period
from graphapi.model.relation import Evidence, origin_of, relation_key, summarize
from graphapi.model.vocabulary import Basis, Predicate, Stance, SupportForm

Edges = dict[str, tuple[str, str, str, dict[str, Any]]]

_CLAIMS = """
MATCH (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:FROM]->(source)-[:PUBLISHED_BY]->(p)
OPTIONAL MATCH (c)-[:CLAIMANT]->(who)
OPTIONAL MATCH (c)-[:REPEATS]->(repeated)
RETURN c {.*} AS claim, s.id AS subject, o.id AS object, source.published AS published, p.id AS publisher,
  who.id AS claimant, repeated.id AS repeats
"""
_EDGES = """
MATCH (s:Actor)-[r]->(o:Actor)
RETURN type(r) AS type, s.id AS subject, o.id AS object, properties(r) AS properties
"""


def recomputed_edges(database: Database) -> Edges:
    """Key: predicate, subject, object, properties."""
    rows = {row["claim"]["id"]: row for row in database.run(Statement(_CLAIMS))}
    evidence: defaultdict[str, list[Evidence]] = defaultdict(list)
    ends: dict[str, tuple[str, str, str]] = {}
    for row in rows.values():
        claim = row["claim"]
        if claim["modality"] != "ACTUAL" or claim.get("retracted_at"):
            continue
        first = row
        while first["repeats"]:
            first = rows[first["repeats"]]
        published = Period.parse(row["published"]) if row["published"] else None
        period = Period.parse(claim["period"]) if claim.get("period") else None
        predicate = Predicate(claim["predicate"])
        key = relation_key(predicate, row["subject"], row["object"], period)
        ends[key] = (predicate, row["subject"], row["object"])
        evidence[key].append(
            Evidence(
                stance=Stance(claim["stance"]),
                origin=origin_of(first["publisher"], first["claimant"], Basis(first["claim"]["basis"])),
                period=period.reported(published.start_earliest) if period and published else period,
                forms=frozenset(SupportForm(form) for form in claim["forms"]),
                published=published,
            )
        )
    return {key: (*ends[key], _properties(key, Predicate(ends[key][0]), found)) for key, found in evidence.items()}


def stored_edges(database: Database) -> Edges:
    """The same of the edges that are there."""
    return {
        row["properties"]["key"]: (row["type"], row["subject"], row["object"], _plain(row["properties"]))
        for row in database.run(Statement(_EDGES))
    }


def _properties(key: str, predicate: Predicate, evidence: Sequence[Evidence]) -> dict[str, Any]:
    """Summed up as a whole, period and all."""
    summary = summarize(predicate, evidence)
    return {"key": key, **relation_period_properties(summary.period), **relation_facts(summary)}


def _plain(properties: dict[str, Any]) -> dict[str, Any]:
    """The driver's dates as Python's, and lists as tuples, as the model has them."""
    return {
        key: value.to_native() if hasattr(value, "to_native") else tuple(value) if isinstance(value, list) else value
        for key, value in properties.items()
    }
