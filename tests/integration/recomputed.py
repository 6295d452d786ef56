"""Computes relations again in plain Python from all claims of the graph. The stored edges must be equal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.properties import relation_facts, relation_time_properties
from graphapi.graph.write.relations import predicate_of
from graphapi.model.bounds import Bounds, TimeFacts, bounds_of
from graphapi.model.claim import ordered
from graphapi.model.headline import headline
from graphapi.model.independence import Voice
from graphapi.model.period import Period
from graphapi.model.relation import Evidence, origin_of, relation_key, summarize
from graphapi.model.vocabulary import Basis, DocTimeRel, Modality, Predicate, Stance, SupportForm

Edges = dict[str, tuple[str, str, str, dict[str, Any]]]

_CLAIMS = """
MATCH (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:FROM]->(source)-[:PUBLISHED_BY]->(p)
OPTIONAL MATCH (c)-[:IN_EVENT]->(event)
OPTIONAL MATCH (c)-[:CLAIMANT]->(who)
OPTIONAL MATCH (c)-[:REPEATS]->(repeated)
RETURN c {.*} AS claim, s.id AS subject, o.id AS object, source.published AS published, p.id AS publisher,
  who.id AS claimant, repeated.id AS repeats, event.period AS event,
  [life IN [s.lifespan, o.lifespan] WHERE life IS NOT NULL] AS lives
"""
_EDGES = """
MATCH (s:Actor)-[r]->(o:Actor)
RETURN type(r) AS type, s.id AS subject, o.id AS object, properties(r) AS properties
"""


def recomputed_edges(database: Database) -> Edges:
    """The computed edges by key: predicate, subject, object, properties."""
    rows = {row["claim"]["id"]: row for row in database.run(Statement(_CLAIMS))}
    evidence: defaultdict[str, list[Evidence]] = defaultdict(list)
    ends: dict[str, tuple[str, str, str]] = {}
    periods: dict[str, Period | None] = {}
    for row in rows.values():
        claim = row["claim"]
        if claim["modality"] != "ACTUAL" or claim.get("retracted_at"):
            continue
        first = row
        while first["repeats"]:
            first = rows[first["repeats"]]
        time_facts = _time_facts(row)
        bounds = bounds_of(time_facts)
        if not isinstance(bounds, Bounds):
            continue
        key = relation_key(
            time_facts.predicate, row["subject"], row["object"], time_facts.own_period, past=time_facts.past
        )
        ends[key] = (time_facts.predicate, *ordered(time_facts.predicate, row["subject"], row["object"]))
        periods[key] = time_facts.own_period
        origin = origin_of(first["publisher"], first["claimant"], Basis(first["claim"]["basis"]))
        evidence[key].append(
            Evidence(
                stance=Stance(claim["stance"]),
                voice=Voice(origin, row["publisher"]),
                bounds=bounds,
                forms=frozenset(SupportForm(form) for form in claim["forms"]),
                published=time_facts.published,
            )
        )
    return {key: (*ends[key], _properties(key, periods[key], found)) for key, found in evidence.items()}


def stored_edges(database: Database) -> Edges:
    """The stored edges in the same form."""
    return {
        row["properties"]["key"]: (row["type"], row["subject"], row["object"], _plain(row["properties"]))
        for row in database.run(Statement(_EDGES))
    }


def _time_facts(row: Row) -> TimeFacts:
    claim = row["claim"]
    return TimeFacts(
        predicate=Predicate(claim["predicate"]),
        modality=Modality(claim["modality"]),
        doc_time_rel=DocTimeRel(claim["doc_time_rel"]) if claim.get("doc_time_rel") else None,
        period=_period(claim.get("period")),
        published=_period(row["published"]),
        event=_period(row["event"]),
        lives=tuple(map(Period.parse, row["lives"])),
    )


def _period(text: str | None) -> Period | None:
    return Period.parse(text) if text else None


def _properties(key: str, period: Period | None, evidence: Sequence[Evidence]) -> dict[str, Any]:
    """The properties of the edge, including its times."""
    predicate = predicate_of(key)
    summary = summarize(predicate, evidence)
    name = headline(predicate, (summary.status,), period.text if period else None, summary.first_published)
    return _plain(
        {"key": key, "name": name, **relation_time_properties(period, summary.span), **relation_facts(summary)}
    )


def _plain(properties: dict[str, Any]) -> dict[str, Any]:
    """The properties with dates of Python in place of the driver's, and tuples in place of lists, as in the model."""
    return {
        key: value.to_native() if hasattr(value, "to_native") else tuple(value) if isinstance(value, list) else value
        for key, value in properties.items()
    }
