"""What a load says of a claim, kept with the load where the claim says otherwise now, so that it can be put back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.schema.claim import ATTRIBUTES, QUOTE_ATTRIBUTES
from graphapi.graph.write.filed import Filed
from graphapi.graph.write.properties import claim_properties

# The properties that a load may say otherwise; the rest of a claim is in its id or follows from it.
WORDS: Final = (*(each.name for each in ATTRIBUTES if not each.in_id), *(each.name for each in QUOTE_ATTRIBUTES))
Link = tuple[str, str]
"""Type and id of a claim that another points at."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What one load says of one claim: its own properties (absent: nothing said), and the claims that it points at.

    `digest` is that of all that it says; None where some links were still to come.
    """

    id: str
    properties: Mapping[str, object]
    links: tuple[Link, ...]
    digest: str | None

    @classmethod
    def of(cls, filed: Filed) -> Wording:
        properties = claim_properties(filed.claim, filed.id)
        return cls(filed.id, _words(properties), tuple(filed.links), filed.digest)

    @classmethod
    def stored(cls, row: Row) -> Wording:
        """Of a row of `write/wordings`."""
        links = tuple((type_, target) for type_, target in row["links"])
        return cls(row["id"], _words(row["properties"]), links, row["properties"].get("digest"))

    @classmethod
    def read(cls, id_: str, text: str) -> Wording:
        content = json.loads(text)
        links = tuple((type_, target) for type_, target in content["links"])
        return cls(id_, content["properties"], links, content["digest"])

    @property
    def text(self) -> str:
        """Everything that is said, always written the same way; `read` reads it."""
        content = {"properties": dict(self.properties), "links": sorted(self.links), "digest": self.digest}
        return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def keep_wordings(transaction: Transaction, load: str, started: object, differing: Sequence[Filed]) -> frozenset[str]:
    """Before claims are said otherwise: keeps with other loads what the claims say now, so that it can be put back.

    Returns ids of claims that a later load has said otherwise already: these stay, and what this load says of them is
    kept with it (`keep_own`).
    """
    rows = _wordings(transaction, load, started, [claim.id for claim in differing])
    _keep(transaction, load, [row for row in rows if not row["later"]])
    return frozenset(row["id"] for row in rows if row["later"])


def keep_with_others(transaction: Transaction, load: str, claims: Sequence[str]) -> None:
    """The same before a load is taken from claims, of which a later one than those that say so now is then heard."""
    _keep(transaction, load, _wordings(transaction, load, None, claims))


def keep_own(transaction: Transaction, load: str, outdated: Iterable[Filed], heard: Iterable[str]) -> None:
    """Notes what this load says of claims on which a later one is heard, and forgets it of those that say so now."""
    said: list[dict[str, str | None]] = [{"id": claim.id, "said": Wording.of(claim).text} for claim in outdated]
    said += [{"id": id_, "said": None} for id_ in heard]
    if said:
        transaction.run(Statement(cypher_text("write/said"), {"load": load, "claims": said}))


def forget_wordings(transaction: Transaction, heard: Iterable[Wording]) -> None:
    """After claims say otherwise: forgets it with whatever load said so before."""
    said = [{"id": each.id, "said": each.text} for each in heard]
    if said:
        transaction.run(Statement(cypher_text("write/heard"), {"claims": said}))


def _wordings(transaction: Transaction, load: str, started: object, claims: Sequence[str]) -> list[Row]:
    params = {"ids": claims, "load": load, "started": started}
    return transaction.run(Statement(cypher_text("write/wordings"), params)) if claims else []


def _keep(transaction: Transaction, load: str, rows: Iterable[Row]) -> None:
    kept = [{"id": row["id"], "said": Wording.stored(row).text} for row in rows if row["shared"]]
    if kept:
        transaction.run(Statement(cypher_text("write/said_otherwise"), {"load": load, "claims": kept}))


def _words(properties: Mapping[str, object]) -> dict[str, object]:
    return {name: properties[name] for name in WORDS if properties.get(name) is not None}
