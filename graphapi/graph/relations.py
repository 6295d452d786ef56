"""Keeps relations what their claims add up to, in the transaction that writes the claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from graphapi.graph.connection import Row
from graphapi.graph.database import Transaction
from graphapi.graph.properties import known_from, relation_properties
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_for, cypher_text
from graphapi.model.period import Period
from graphapi.model.relation import Evidence, origin_of, summarize
from graphapi.model.vocabulary import Basis, Predicate, Stance, SupportForm


def recompute(transaction: Transaction, keys: Collection[str]) -> None:
    """Reads the claims of these relations and writes the edges anew; one that no claim is left for goes."""
    if not keys:
        return
    edges = _edges(transaction, keys)
    known = {row["key"] for row in _run(transaction, "write/known_relations", keys=sorted(keys))}
    new = [edge for key, edge in edges.items() if key not in known]
    if new:
        _run(transaction, "write/new_relations", relations=new)
    for predicate, changed in _by_predicate(known & edges.keys()).items():
        text = cypher_for("write/changed_relations", RELATION=predicate)
        transaction.run(Statement(text, {"relations": [edges[key] for key in changed]}))
    for predicate, gone in _by_predicate(known - edges.keys()).items():
        transaction.run(Statement(cypher_for("write/gone_relations", RELATION=predicate), {"keys": gone}))


def predicate_of(key: str) -> Predicate:
    """The predicate that a relation's key names."""
    return Predicate(key.split(":")[1])


def relations_of(transaction: Transaction, claims: Iterable[str]) -> set[str]:
    """Keys of the relations that rest on these claims or on claims that repeat them."""
    ids = sorted(claims)
    return {row["relation"] for row in _run(transaction, "write/repeated_by", ids=ids)} if ids else set()


def _edges(transaction: Transaction, keys: Iterable[str]) -> dict[str, dict[str, object]]:
    """What each relation that has claims is written as, by key."""
    evidence: defaultdict[str, list[Row]] = defaultdict(list)
    for row in _run(transaction, "write/evidence", keys=sorted(keys)):
        evidence[row["key"]].append(row)
    return {key: _edge(key, rows) for key, rows in evidence.items()}


def _run(transaction: Transaction, text: str, **params: object) -> list[Row]:
    return transaction.run(Statement(cypher_text(text), params))


def _by_predicate(keys: Iterable[str]) -> dict[Predicate, list[str]]:
    grouped: defaultdict[Predicate, list[str]] = defaultdict(list)
    for key in sorted(keys):
        grouped[predicate_of(key)].append(key)
    return grouped


def _edge(key: str, rows: Sequence[Row]) -> dict[str, object]:
    predicate = predicate_of(key)
    summary = summarize(predicate, [evidence_of(row) for row in rows])
    ends = {"subject": rows[0]["subject"], "object": rows[0]["object"]}
    return {"key": key, "type": predicate, **ends, "properties": relation_properties(key, summary)}


def evidence_of(row: Row) -> Evidence:
    """Of a row of `write/evidence`."""
    published = Period.parse(row["published"]) if row["published"] else None
    period = Period.parse(row["period"]) if row["period"] else None
    return Evidence(
        stance=Stance(row["stance"]),
        origin=origin_of(row["publisher"], row["claimant"], Basis(row["basis"])),
        period=known_from(period, published),
        forms=frozenset(map(SupportForm, row["forms"])),
        published=published,
    )
