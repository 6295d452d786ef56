"""The version of a claim that one load has. If a later load changed the claim, its version is kept for an undo."""

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
from graphapi.graph.write.hashed_claim import HashedClaim
from graphapi.graph.write.properties import claim_properties

# The properties that differ between versions; the rest of a claim is in its id or follows from it.
VERSIONED: Final = (*(each.name for each in ATTRIBUTES if not each.in_id), *(each.name for each in QUOTE_ATTRIBUTES))
Link = tuple[str, str]
"""Type and id of a claim that another points at."""


@dataclass(frozen=True, slots=True)
class ClaimVersion:
    """One load's version of one claim: its properties (absent if not given), and the claims that it points at.

    `digest` is the digest of the version; None if some of those claims were not loaded yet.
    """

    id: str
    properties: Mapping[str, object]
    links: tuple[Link, ...]
    digest: str | None

    @classmethod
    def of(cls, hashed: HashedClaim) -> ClaimVersion:
        properties = claim_properties(hashed.claim, hashed.id)
        return cls(hashed.id, _words(properties), tuple(hashed.links), hashed.digest)

    @classmethod
    def stored(cls, row: Row) -> ClaimVersion:
        """From a row of `write/claim_versions`."""
        links = tuple((type_, target) for type_, target in row["links"])
        return cls(row["id"], _words(row["properties"]), links, row["properties"].get("digest"))

    @classmethod
    def read(cls, id_: str, text: str) -> ClaimVersion:
        content = json.loads(text)
        links = tuple((type_, target) for type_, target in content["links"])
        return cls(id_, content["properties"], links, content["digest"])

    @property
    def text(self) -> str:
        """The version as JSON, with sorted keys; `read` reads it."""
        content = {"properties": dict(self.properties), "links": sorted(self.links), "digest": self.digest}
        return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def keep_other_versions(
    transaction: Transaction, load: str, started: object, differing: Sequence[HashedClaim]
) -> frozenset[str]:
    """Before claims change: stores the current versions with the other loads that have them.

    Returns ids of claims that a later load has changed already. They stay as they are, and this load's versions are
    stored with it (`keep_own_versions`).
    """
    rows = _versions(transaction, load, started, [claim.id for claim in differing])
    _keep(transaction, load, [row for row in rows if not row["later"]])
    return frozenset(row["id"] for row in rows if row["later"])


def keep_versions_before_undo(transaction: Transaction, load: str, claims: Sequence[str]) -> None:
    """The same before a load is undone, if the version of another load then becomes current."""
    _keep(transaction, load, _versions(transaction, load, None, claims))


def keep_own_versions(
    transaction: Transaction, load: str, outdated: Iterable[HashedClaim], current: Iterable[str]
) -> None:
    """Stores this load's versions of `outdated` claims, which a later load has changed; removes those that are current."""
    versions: list[dict[str, str | None]] = [
        {"id": claim.id, "said": ClaimVersion.of(claim).text} for claim in outdated
    ]
    versions += [{"id": id_, "said": None} for id_ in current]
    if versions:
        transaction.run(Statement(cypher_text("write/keep_own_versions"), {"load": load, "claims": versions}))


def forget_versions(transaction: Transaction, current: Iterable[ClaimVersion]) -> None:
    """After claims changed: removes the stored versions that are current now."""
    versions = [{"id": each.id, "said": each.text} for each in current]
    if versions:
        transaction.run(Statement(cypher_text("write/forget_versions"), {"claims": versions}))


def _versions(transaction: Transaction, load: str, started: object, claims: Sequence[str]) -> list[Row]:
    params = {"ids": claims, "load": load, "started": started}
    return transaction.run(Statement(cypher_text("write/claim_versions"), params)) if claims else []


def _keep(transaction: Transaction, load: str, rows: Iterable[Row]) -> None:
    kept = [{"id": row["id"], "said": ClaimVersion.stored(row).text} for row in rows if row["shared"]]
    if kept:
        transaction.run(Statement(cypher_text("write/keep_other_versions"), {"load": load, "claims": kept}))


def _words(properties: Mapping[str, object]) -> dict[str, object]:
    return {name: properties[name] for name in VERSIONED if properties.get(name) is not None}
