"""What records refer to must be there: a missing role is refused, never left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from graphapi.errors import InvalidRecordsError
from graphapi.graph.database import Transaction
from graphapi.graph.filed import Filed, actors_of
from graphapi.graph.resolve import Resolved
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_for, cypher_text
from graphapi.model.period import Period

_NAMED_AT_MOST = 20  # unknown references in one message


def check_references(
    transaction: Transaction, claims: Sequence[Filed], resolved: Resolved
) -> Mapping[str, Period | None]:
    """When each source of the claims was published. Raises InvalidRecordsError naming every unknown reference of a kind."""
    sources = {filed.claim.source for filed in claims}
    published = publication(transaction, sources)
    refuse("actors", resolved.unknown(actors_of(claims)))
    refuse("sources", sources - set(published))
    for label, ids in (
        ("Event", {filed.claim.event for filed in claims if filed.claim.event}),
        ("Place", {filed.claim.place for filed in claims if filed.claim.place}),
    ):
        refuse(f"{label.lower()}s", ids - existing(transaction, label, ids))
    return published


def publication(transaction: Transaction, sources: Collection[str]) -> dict[str, Period | None]:
    """When sources were published (None: not known); unknown sources are left out."""
    rows = transaction.run(Statement(cypher_text("write/known_sources"), {"ids": sorted(sources)}))
    return {row["id"]: Period.parse(row["published"]) if row["published"] else None for row in rows}


def existing(transaction: Transaction, label: str, ids: Collection[str]) -> set[str]:
    """Those of the ids that nodes with the label have."""
    if not ids:
        return set()
    rows = transaction.run(Statement(cypher_for("write/known_ids", Entity=label), {"ids": sorted(ids)}))
    return {row["id"] for row in rows}


def refuse(kind: str, unknown: Collection[str]) -> None:
    """Raises InvalidRecordsError that names them, if there are any."""
    if not unknown:
        return
    named = sorted(unknown)
    more = f" and {len(named) - _NAMED_AT_MOST} more" if len(named) > _NAMED_AT_MOST else ""
    raise InvalidRecordsError(
        f"Records refer to {kind} that are neither in the input nor in the graph: {', '.join(named[:_NAMED_AT_MOST])}{more}",
        kind=kind,
        unknown=named,
    )
