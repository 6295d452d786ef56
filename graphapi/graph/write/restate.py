"""Updates nodes to what the current loads contribute: after a newer version of an input, or when a load is undone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Final

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.claims import bound_again, rebound
from graphapi.graph.write.contribution import Contribution
from graphapi.graph.write.entities import (
    KIND_LABELS,
    LABELS,
    NODES,
    as_stored,
    link,
    node_labels,
    node_properties,
    was_redated,
)
from graphapi.graph.write.identities import merge, part, read_identities
from graphapi.graph.write.properties import name_properties, stored_properties
from graphapi.graph.write.relations import recompute
from graphapi.graph.write.resemblances import compare

BATCH: Final = 2000


def restate_replaced(database: Database, load: str) -> None:
    """Removes, in batches, contributions of earlier versions of the input of a load that this load does not have.

    While the load is undone, adds them again.
    """
    for label in LABELS:
        params = {"load": load, "labels": NODES[label].split("|")}
        rows = database.run(Statement(cypher_text("write/to_restate"), params))
        ids = iter([row["id"] for row in rows])
        while batch := list(islice(ids, BATCH)):
            database.write(partial(_restate, label=label, ids=batch))


def restate(transaction: Transaction, label: str, rows: Collection[Row]) -> None:
    """Writes nodes from their contributions (rows of `write/contributions`), and updates bounds. Does not merge actors."""
    pairs = [(as_stored(label, row), Contribution.merged(label, row["id"], row["said"])) for row in rows if row["said"]]
    changed = [(before, after) for before, after in pairs if before != after]
    if not changed:
        return
    entities = [_row(before, after) for before, after in changed]
    transaction.run(Statement(cypher_for("write/restated", Entity=label), {"entities": entities}))
    external_ids = [
        {"actor": after.id, "value": value}
        for before, after in changed
        for value in sorted(after.external_ids - before.external_ids)
    ]
    if external_ids:
        transaction.run(Statement(cypher_text("write/external_ids"), {"external_ids": external_ids}))
    links = [{"from": after.id, "to": each} for before, after in changed for each in after.links - before.links]
    if links:
        link(transaction, label, links)
    redated = frozenset(after.id for before, after in changed if was_redated(before, after))
    recompute(transaction, bound_again(transaction, rebound({label: redated})))


def contributions(transaction: Transaction, label: str, ids: Sequence[str], load: str | None = None) -> list[Row]:
    """Stored nodes with the contributions of all loads except `load`."""
    return transaction.run(Statement(cypher_for("write/contributions", Entity=label), {"ids": list(ids), "load": load}))


def _restate(transaction: Transaction, label: str, ids: Sequence[str]) -> None:
    transaction.run(Statement(cypher_text("write/lock")))
    identities = read_identities(transaction)
    if label != "Actor" or not identities.clusters:
        restate(transaction, label, contributions(transaction, label, ids))
        if label == "Actor":
            compare(transaction, ids)
        return
    parted = part(transaction, identities, ids)
    restate(transaction, label, contributions(transaction, label, ids))
    recompute(transaction, merge(transaction, identities, parted))
    compare(transaction, {*ids, *parted.members})


def _row(before: Contribution, after: Contribution) -> dict[str, object]:
    return {
        "id": after.id,
        "kinds": list(KIND_LABELS.values()) if after.label == "Actor" else [],
        "labels": node_labels(after),
        "properties": {**dict.fromkeys(stored_properties(before.label, before.values)), **node_properties(after)},
        "names": [*_names(after, before)],
        "names_gone": [[name.value, name.lang or "", name.kind] for name in before.names - after.names],
        "external_ids": sorted(before.external_ids - after.external_ids),
        "links": sorted(before.links - after.links),
    }


def _names(after: Contribution, before: Contribution) -> Iterator[dict[str, object]]:
    for name in sorted(after.names - before.names, key=lambda name: (name.value, name.lang or "", name.kind)):
        yield name_properties(name)
