"""Computes the search keys of names (folded, sounds, first words) again after their rules changed."""

from __future__ import annotations

from typing import Final

from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.model.name_keys import name_keys

_BATCH: Final = 5_000


def renew_names(database: Database) -> None:
    """Computes the search keys of all names again, in batches, each in its own transaction. Can be repeated."""
    after: str | None = None
    while True:
        rows = database.run(Statement(cypher_text("migrate/names_after"), {"after": after, "most": _BATCH}))
        names = [{"name": row["name"], "keys": name_keys(row["name"])} for row in rows]
        if not names:
            return
        renew = Statement(cypher_text("migrate/renew_names"), {"names": names})
        database.write(lambda transaction, renew=renew: transaction.run(renew))  # type: ignore[misc]
        after = names[-1]["name"]
