"""Stores pairs of actors that may be one, which follow from actors, loads and judgements.

Changed actors are compared again. So a pair exists as long as both actors exist and none of the two
was judged to be the other, or not to be it.
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
"""The maximum number of actors that share a name: one that more actors share does not identify any of them."""
_AT_ONCE: Final = 500


def compare_all(database: Database) -> None:
    """Compares all actors."""
    for load in database.run(Statement(cypher_text("read/load_names"))):
        compare_load(database, load["id"])


def compare_load(database: Database, load: str) -> None:
    """Compares all actors of a load with the existing ones, in batches."""
    after = ""
    while True:
        params = {"id": load, "after": after, "most": _AT_ONCE}
        ids = [row["id"] for row in database.run(Statement(cypher_text("identity/actors_of_load"), params))]
        if not ids:
            return
        database.write(partial(_compare_locked, ids=ids))
        after = ids[-1]


def compare(transaction: Transaction, ids: Collection[str]) -> None:
    """Compares actors and the members of their clusters with the existing ones, and stores pairs that may be one."""
    if not ids:
        return
    identities = read_identities(transaction)
    members = sorted({member for id_ in ids for member in identities.cluster(id_)})
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


def distinguished(transaction: Transaction, load: str, ids: Collection[str]) -> set[str]:
    """Actors among `ids` that form a stored pair with another actor of the load, which now names both as different actors."""
    if not ids:
        return set()
    rows = transaction.run(Statement(cypher_text("identity/distinguished"), {"load": load, "ids": sorted(ids)}))
    return {row["id"] for row in rows}


def forget(transaction: Transaction, ids: Iterable[str]) -> None:
    """Deletes the stored pairs of actors, so that the actors can be deleted."""
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
