"""Retracts claims that newer versions of their input do not have, with a date, and restores them if a version has them again.

docs/decisions/0012 defines a newer version, and explains why the definition is so strict.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Final

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.relations import recompute

BATCH: Final = 2000
# A smaller input counts as written by hand, so its next version can have only other claims.
_FEW: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What happens to earlier loads of an input with the same name: `keep` all, or `replace` some, by id.

    `beside` are ids of loads of inputs that are given together with this one: none is a version of another.
    """

    keep: bool = False
    replace: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


BY_NAME: Final = Earlier()
"""Replaces loads of the same name that certainly are older versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubtful:
    """An earlier load that may be an older version, with `gone` claims that the new load does not have. They stay.

    `of_other_sources`: it certainly is one, but these claims are from sources that the new load does not have.
    """

    load: str
    input: str
    gone: int
    of_other_sources: bool = False


def replace_earlier(
    transaction: Transaction, load: str, now: datetime, earlier: Earlier, *, complete: bool
) -> tuple[Doubtful, ...]:
    """Stores which loads this one replaces as a newer version. Returns those for which that is doubtful.

    `complete`: nothing in the input was rejected. Otherwise a missing claim may be rejected, so only named loads are replaced.
    """
    rows = _earlier(transaction, load, earlier)
    versions = {row["id"] for row in rows if row["named"] or (complete and _is_version_by(row))}
    for whole in (False, True):
        replaced = [row["id"] for row in rows if row["named"] is whole and row["id"] in versions]
        if replaced:
            params: dict[str, object] = {"id": load, "now": now, "replaced": replaced, "whole": whole}
            transaction.run(Statement(cypher_text("write/replace_loads"), params))
    judged = ((row, row["id"] in versions) for row in rows)
    return tuple(
        Doubtful(load=row["id"], input=row["input"], gone=gone, of_other_sources=is_one)
        for row, is_one in judged
        if (gone := row["left"] if is_one else row["gone"])
    )


def versions_of(transaction: Transaction, load: str, earlier: Earlier, *, complete: bool) -> frozenset[str]:
    """The loads of which this one certainly is a newer version, as in `replace_earlier`."""
    rows = _earlier(transaction, load, earlier)
    return frozenset(row["id"] for row in rows if row["named"] or (complete and _is_version_by(row)))


def retract_replaced(database: Database, load: str) -> int:
    """Retracts, in batches, claims of replaced loads that this load does not have. While it is undone, restores them.

    Returns the number of changed claims.
    """
    rows = database.run(Statement(cypher_text("write/replaced_claims"), {"id": load}))
    ids = iter(sorted(row["id"] for row in rows))
    return sum(database.write(partial(_retract, claims=part)) for part in _parts(ids))


def retract(transaction: Transaction, claims: Collection[str]) -> tuple[int, set[str]]:
    """Recomputes whether claims are retracted. Returns the number of changed claims, and the affected relations."""
    if not claims:
        return 0, set()
    rows = transaction.run(Statement(cypher_text("write/retractions"), {"ids": sorted(claims)}))
    return len(rows), {row["relation"] for row in rows if row["relation"]}


def is_version(held: int, holds: int, shared: int) -> bool:
    """Whether an input with `holds` claims is a version of one with `held` claims: most claims of each are `shared`.

    A further part of the same sources would share almost no claims.
    """
    larger = max(held, holds)
    return larger < _FEW or 2 * shared >= larger


def _retract(transaction: Transaction, claims: Collection[str]) -> int:
    transaction.run(Statement(cypher_text("write/lock")))
    changed, touched = retract(transaction, claims)
    recompute(transaction, touched)
    return changed


def _earlier(transaction: Transaction, load: str, earlier: Earlier) -> list[Row]:
    if earlier.keep:
        return []
    params: dict[str, object] = {"id": load, "named": list(earlier.replace), "beside": list(earlier.beside)}
    return transaction.run(Statement(cypher_text("write/earlier_versions"), params))


def _is_version_by(row: Row) -> bool:
    return is_version(row["held"], row["holds"], row["shared"])


def _parts(ids: Iterator[str]) -> Iterator[list[str]]:
    while part := list(islice(ids, BATCH)):
        yield part
