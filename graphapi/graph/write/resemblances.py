"""Stores pairs of actors that may be one, which follow from actors, loads and judgements.

Changed actors are compared again. So a pair exists as long as both actors do, and are not judged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import Final

from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database, Reader, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.identities import members_of, read_identities
from graphapi.graph.write.resemblance import Bearer, Resemblance, resemblance
from graphapi.model.judgement import Identities
from graphapi.model.likeness import NEAR

BEARERS: Final = 20
"""Actors that share a name, at most: one that more share tells nobody apart."""
_AT_ONCE: Final = 500


def compare_all(database: Database) -> None:
    """Compares all actors that there are."""
    for load in database.run(Statement(cypher_text("read/load_names"))):
        compare_load(database, load["id"])


def compare_load(database: Database, load: str) -> None:
    """Compares all actors that a load speaks of with those that are there, some at a time."""
    after = ""
    while True:
        params = {"id": load, "after": after, "most": _AT_ONCE}
        ids = [row["id"] for row in database.run(Statement(cypher_text("identity/actors_of_load"), params))]
        if not ids:
            return
        database.write(partial(_compare_locked, ids=ids))
        after = ids[-1]


def compare(transaction: Transaction, ids: Collection[str], gone: Collection[str] = ()) -> None:
    """Compares actors, and all that they are one with, with those that are there, and keeps who may be one.

    `gone` were deleted in this transaction: Neo4j cannot look for them any more.
    """
    if not ids:
        return
    identities = read_identities(transaction)
    members = sorted({member for id_ in ids for member in identities.cluster(id_)}.difference(gone))
    for some in _batches(members):
        forget(transaction, some)
    there = {member.actor for member in members_of(transaction, members).values()}
    for some in _batches(sorted(there)):
        found = [
            {"one": each.one, "other": each.other, "properties": each.properties}
            for each in _found(transaction, identities, some)
        ]
        if found:
            transaction.run(Statement(cypher_text("identity/resemblances"), {"pairs": found}))


def told_apart(transaction: Transaction, load: str, ids: Collection[str]) -> set[str]:
    """Those of some actors, of which a load has come to speak, that may be one with another that it speaks of."""
    if not ids:
        return set()
    rows = transaction.run(Statement(cypher_text("identity/told_apart"), {"load": load, "ids": sorted(ids)}))
    return {row["id"] for row in rows}


def forget(transaction: Transaction, ids: Iterable[str]) -> None:
    """Forgets whom actors may be, which may go then."""
    transaction.run(Statement(cypher_text("identity/forget_resemblances"), {"ids": list(ids)}))


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _compare_locked(transaction: Transaction, ids: Collection[str]) -> None:
    transaction.run(Statement(cypher_text("write/lock")))
    compare(transaction, ids)


def _found(reader: Reader, identities: Identities, ids: Iterable[str]) -> Iterator[Resemblance]:
    params = {"ids": list(ids), "most": BEARERS}
    rows = reader.run(Statement(cypher_text("identity/near_actors"), params))
    pairs = {frozenset((row["one"], row["other"])) for row in rows}
    wanted = sorted({id_ for pair in pairs for id_ in pair})
    bearers = {
        row["id"]: Bearer.of(row) for row in reader.run(Statement(cypher_text("identity/bearers"), {"ids": wanted}))
    }
    for one, other in sorted(sorted(pair) for pair in pairs):
        if not identities.apart(one, other):
            found = resemblance(bearers[one], bearers[other])
            if found and found.score >= NEAR:
                yield found
