"""Undoes a load: the graph is then as if the load had never happened, even if others were loaded since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

from graphapi.errors import ConflictError
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.undo.undo_claims import undo_claims
from graphapi.graph.undo.undo_entities import undo_entities
from graphapi.graph.write.entities import LABELS
from graphapi.graph.write.judgements import forget_judgements
from graphapi.graph.write.restate import restate_replaced
from graphapi.graph.write.retraction import retract_replaced
from graphapi.graph.write.writer import BATCH, Clock, Progress, utc_now

_NAMED_OF_EACH: Final = 5  # of what others need


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What undoing a load would do, or did.

    `claims` and `nodes` (by label) that are deleted, because no other load has them; `kept_claims` and `kept_nodes` that others
    have too, which lose the contribution of this load. Of the claims that are kept, `reworded` get back an earlier
    version; `reinstated` had been retracted by this load.
    """

    load: str
    claims: int = 0
    kept_claims: int = 0
    reworded: int = 0
    reinstated: int = 0
    nodes: Mapping[str, int] = field(default_factory=dict)
    kept_nodes: Mapping[str, int] = field(default_factory=dict)


def look(database: Database, load: str) -> Undone:
    """What undoing the load would do. Raises ConflictError if it would be refused."""
    _refuse_needed(database.run(_needed(load)), load)
    (row,) = database.run(Statement(cypher_text("read/undo_of_load"), {"id": load}))
    return Undone(
        load=load,
        claims=row["removed"],
        kept_claims=row["kept"],
        reworded=row["reworded"],
        reinstated=row["reinstated"],
        nodes={label: removed for label, removed, _ in row["nodes"] if removed},
        kept_nodes={label: kept for label, _, kept in row["nodes"] if kept},
    )


def undo(
    database: Database,
    load: str,
    *,
    clock: Clock = utc_now,
    batch: int = BATCH,
    progress: Progress = lambda records: None,
) -> Undone:
    """Undoes the load in batches. If that is interrupted, undoing again continues.

    `progress` gets the number of claims and nodes of each batch. Raises ConflictError, before any change, if
    other loads refer to records that only this load has: such a graph could not have been loaded.
    """
    database.write(partial(_begin, load=load, now=clock()))
    database.write(partial(forget_judgements, load=load))
    claims = _in_batches(database, progress, lambda transaction: undo_claims(transaction, load, batch))
    reinstated = retract_replaced(database, load)
    restate_replaced(database, load)
    nodes: dict[str, Counter[str]] = {}
    for label in reversed(LABELS):  # what refers goes before what it refers to
        step = partial(undo_entities, load=load, label=label, size=batch)
        nodes[label] = _in_batches(database, progress, step)
    database.write(lambda transaction: transaction.run(Statement(cypher_text("undo/end"), {"id": load})))
    return Undone(
        load=load,
        claims=claims["gone"],
        kept_claims=claims["kept"],
        reworded=claims["reworded"],
        reinstated=reinstated,
        nodes={label: counts["gone"] for label, counts in nodes.items() if counts["gone"]},
        kept_nodes={label: counts["kept"] for label, counts in nodes.items() if counts["kept"]},
    )


def _begin(transaction: Transaction, load: str, now: datetime) -> None:
    transaction.run(Statement(cypher_text("write/lock")))
    _refuse_needed(transaction.run(_needed(load)), load)
    transaction.run(Statement(cypher_text("undo/begin"), {"id": load, "now": now}))


def _in_batches(database: Database, progress: Progress, step: Callable[[Transaction], Counter[str]]) -> Counter[str]:
    """Repeats the step, each time in a transaction of its own, until it finds nothing more to do."""
    total: Counter[str] = Counter()
    while done := database.write(step):
        total += done
        progress(done["gone"] + done["kept"])
    return total


def _needed(load: str) -> Statement:
    return Statement(cypher_text("read/needed_of_load"), {"id": load, "most": _NAMED_OF_EACH})


def _refuse_needed(rows: list[dict[str, str]], load: str) -> None:
    if not rows:
        return
    needed = list(dict.fromkeys(row["needed"] for row in rows))
    inputs = sorted({row["by"] for row in rows})
    raise ConflictError(
        f"{load} cannot be undone: only it says who or what {', '.join(needed[:_NAMED_OF_EACH])} "
        f"{'is' if len(needed) == 1 else 'are'}, and what was loaded from {', '.join(inputs[:_NAMED_OF_EACH])} refers to "
        f"{'it' if len(needed) == 1 else 'them'}. Undo that first, or load an input that says so too.",
        load=load,
        needed=needed,
        by=inputs,
    )
