"""Recomputes relations from their claims, in the transaction that writes the claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_for_each, cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.edge import Fact, edge_properties
from graphapi.model.claim import ordered
from graphapi.model.vocabulary import Predicate


def recompute(transaction: Transaction, keys: Collection[str]) -> None:
    """Reads the claims of these relations and writes their edges again; deletes those without claims."""
    if not keys:
        return
    edges = _edges(transaction, keys)
    known = {row["key"] for row in transaction.run(Statement(known_relations(), {"keys": sorted(keys)}))}
    new = [edge for key, edge in edges.items() if key not in known]
    if new:
        _run(transaction, "write/new_relations", relations=new)
    for predicate, changed in _by_predicate(known & edges.keys()).items():
        text = cypher_for("write/changed_relations", RELATION=predicate)
        transaction.run(Statement(text, {"relations": [edges[key] for key in changed]}))
    for predicate, gone in _by_predicate(known - edges.keys()).items():
        transaction.run(Statement(cypher_for("write/gone_relations", RELATION=predicate), {"keys": gone}))


def known_relations() -> str:
    """The Cypher text that searches the index of each predicate."""
    return cypher_for_each("write/known_relations", tuple(map(str, Predicate)), between="  UNION ALL\n")


def predicate_of(key: str) -> Predicate:
    """The predicate in the key of a relation."""
    return Predicate(key.split(":")[1])


def relations_of(transaction: Transaction, claims: Iterable[str]) -> set[str]:
    """Keys of the relations of these claims, and of claims that repeat them."""
    ids = sorted(claims)
    return {row["relation"] for row in _run(transaction, "write/repeated_by", ids=ids)} if ids else set()


def _edges(transaction: Transaction, keys: Iterable[str]) -> dict[str, dict[str, object]]:
    """The edge of each relation that has claims, by key."""
    evidence: defaultdict[str, list[Row]] = defaultdict(list)
    for row in _run(transaction, "write/evidence", keys=sorted(keys)):
        evidence[row["key"]].append(row)
    return {key: _edge(key, rows) for key, rows in evidence.items()}


def _edge(key: str, rows: Iterable[Row]) -> dict[str, object]:
    first, *_ = rows
    predicate = predicate_of(key)
    subject, object_ = ordered(predicate, first["subject"], first["object"])
    properties = {"key": key, **edge_properties(predicate, first["period"] or "", map(_fact, rows))}
    return {
        "key": key,
        "type": predicate,
        "subject": subject,
        "object": object_,
        "properties": properties,
    }


def _fact(row: Row) -> Fact:
    """From a row of `write/evidence`."""
    others = {name: row[name] for name in Fact._fields if name not in ("forms", "bounds")}
    return Fact(forms=tuple(row["forms"]), bounds=tuple(row["bounds"]), **others)


def _run(transaction: Transaction, text: str, **params: object) -> list[Row]:
    return transaction.run(Statement(cypher_text(text), params))


def _by_predicate(keys: Iterable[str]) -> dict[Predicate, list[str]]:
    grouped: defaultdict[Predicate, list[str]] = defaultdict(list)
    for key in sorted(keys):
        grouped[predicate_of(key)].append(key)
    return grouped
