"""The fingerprint of an input: inputs with the same fingerprint have the same content."""

from __future__ import annotations

import hashlib
from typing import Final

from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.batches import Batch
from graphapi.graph.write.contribution import Contribution

_SIZE: Final = 1 << 160


class Fingerprint:
    """The sum of the digests of an input's records, independent of their order and of batches."""

    def __init__(self) -> None:
        self.records = 0
        self._sum = 0

    def add(self, part: Batch) -> None:
        """Adds the next batch of the input."""
        self.records += part.records
        self._sum += sum(int(claim.digest, 16) for claim in part.claims)
        self._sum += sum(_number(Contribution.of(entity)) for entity in part.entities)

    @property
    def text(self) -> str:
        return f"{self._sum % _SIZE:040x}"


def standing_fingerprint(database: Database, load: str) -> str | None:
    """The fingerprint of a finished load, if the graph still has all its records unchanged; else None."""
    rows = database.run(Statement(cypher_text("write/standing"), {"id": load}))
    return next((row["fingerprint"] for row in rows), None)


def _number(contribution: Contribution) -> int:
    content = f"{contribution.label} {contribution.id} {contribution.text}"
    return int.from_bytes(hashlib.sha256(content.encode()).digest())
