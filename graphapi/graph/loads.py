"""What was loaded before, and the note that a load begins."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from graphapi.graph.database import Database, Transaction
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_text


@dataclass(frozen=True, slots=True)
class Begun:
    """When a load began, by which loads are ordered, and whether a newer version of its input has replaced it."""

    started: object
    replaced: bool


def begin(transaction: Transaction, load: Mapping[str, object], now: datetime, *, again: bool) -> Begun:
    """Notes that a load begins, or that it goes on.

    With `again`, one that was done before becomes the newest, if later ones took back or said otherwise what it says.
    """
    (row,) = transaction.run(Statement(cypher_text("write/start_load"), {**load, "now": now}))
    if again and row["finished"]:
        (found,) = transaction.run(Statement(cypher_text("write/outdated"), {"id": load["id"]}))
        if found["outdated"]:
            params = {"id": load["id"], "now": now}
            (renewed,) = transaction.run(Statement(cypher_text("write/renew_load"), params))
            return Begun(renewed["started"], replaced=False)
    return Begun(row["started"], row["replaced"])


def finished_loads(database: Database, ids: Collection[str]) -> frozenset[str]:
    """Those of the loads that were brought to their end; `Input.load` is an input's."""
    rows = database.run(Statement(cypher_text("read/finished_loads"), {"ids": sorted(ids)}))
    return frozenset(row["id"] for row in rows)
