"""Retracts claims that newer versions of their input do not have, with a date, and restores them if a version has them again.

What counts as a newer version, and why so little does, is in docs/decisions/0012.
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
# Below this an input is taken to be written by hand, and its next version may have other claims only.
_FEW: Final = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What is to become of earlier loads of an input of the same name: `keep` all they hold, or `replace` some, by id.

    `beside` are ids of loads whose inputs are given together with it: none is a version of another.
    """

    keep: bool = False
    replace: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


BY_NAME: Final = Earlier()
"""Those of the same name that are surely older versions are replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubtful:
    """An earlier load that is perhaps an older version, and holds `gone` claims that the new one does not: they stay.

    `of_other_sources`: it surely is one, and they are of sources that the new one does not speak of.
    """

    load: str
    input: str
    gone: int
    of_other_sources: bool = False


def replace_earlier(
    transaction: Transaction, load: str, now: datetime, earlier: Earlier, *, complete: bool
) -> tuple[Doubtful, ...]:
    """Notes which loads this one is a newer version of; returns those of which that is not sure enough.

    `complete`: nothing of the input was rejected. What a problem hides is not gone, so otherwise only what is named counts.
    """
    rows = _earlier(transaction, load, earlier)
    versions = {row["id"] for row in rows if row["named"] or (complete and _is_version_by(row))}
    for whole in (False, True):
        replaced = [row["id"] for row in rows if row["named"] is whole and row["id"] in versions]
        if replaced:
            params: dict[str, object] = {"id": load, "now": now, "replaced": replaced, "whole": whole}
            transaction.run(Statement(cypher_text("write/replace_loads"), params))
    told = ((row, row["id"] in versions) for row in rows)
    return tuple(
        Doubtful(load=row["id"], input=row["input"], gone=gone, of_other_sources=is_one)
        for row, is_one in told
        if (gone := row["left"] if is_one else row["gone"])
    )


def versions_of(transaction: Transaction, load: str, earlier: Earlier, *, complete: bool) -> frozenset[str]:
    """The loads that this one is surely a newer version of, as `replace_earlier` finds them."""
    rows = _earlier(transaction, load, earlier)
    return frozenset(row["id"] for row in rows if row["named"] or (complete and _is_version_by(row)))


def retract_replaced(database: Database, load: str) -> int:
    """Retracts, batch by batch, what the load no longer has of those that it replaces; or puts it back, while it is undone.

    Returns how many claims that changed.
    """
    rows = database.run(Statement(cypher_text("write/replaced_claims"), {"id": load}))
    ids = iter(sorted(row["id"] for row in rows))
    return sum(database.write(partial(_retract, claims=part)) for part in _parts(ids))


def retract(transaction: Transaction, claims: Collection[str]) -> tuple[int, set[str]]:
    """Decides again which claims are retracted. Returns how many changed, and the relations that this touches."""
    if not claims:
        return 0, set()
    rows = transaction.run(Statement(cypher_text("write/retractions"), {"ids": sorted(claims)}))
    return len(rows), {row["relation"] for row in rows if row["relation"]}


def is_version(held: int, holds: int, shared: int) -> bool:
    """Whether an input of `holds` claims is a version of one that held others: of either, most are in both (`shared`).

    A further instalment of the same sources would share next to nothing.
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
