"""Links claims to the claims that they repeat, correct or refute, which can come later in the same input."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from graphapi.errors import InvalidRecordsError
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.required import existing, refuse


class Linked(Protocol):
    """A claim with the type and id of each claim that it points at, and the digest of its content."""

    @property
    def id(self) -> str: ...

    @property
    def digest(self) -> str | None: ...

    @property
    def links(self) -> Iterable[tuple[str, str]]: ...


_Claim = TypeVar("_Claim", bound=Linked)


def link(transaction: Transaction, claims: Sequence[_Claim]) -> tuple[_Claim, ...]:
    """Creates the links of the claims. Returns the claims with a target that does not exist yet.

    A claim gets its digest when it has all its links. Until then it is not complete, and when an interrupted load is
    continued, it creates them.
    """
    if not claims:
        return ()
    there = existing(transaction, "Claim", {target for claim in claims for _, target in claim.links})
    links: defaultdict[str, list[dict[str, str]]] = defaultdict(list)
    for claim in claims:
        for type_, target in claim.links:
            if target in there:
                links[type_].append({"from": claim.id, "to": target})
    for type_, drawn in links.items():
        transaction.run(Statement(cypher_for("write/claim_links", LINK=type_), {"links": drawn}))
    _refuse_circles(transaction, [drawn["from"] for drawn in links["REPEATS"]])
    complete = {claim.id: claim.digest for claim in claims if all(target in there for _, target in claim.links)}
    marks = [{"id": id_, "digest": digest} for id_, digest in complete.items()]
    transaction.run(Statement(cypher_text("write/complete"), {"claims": marks}))
    return tuple(claim for claim in claims if claim.id not in complete)


def refuse_unlinked(transaction: Transaction, claims: Iterable[Linked]) -> None:
    """Raises InvalidRecordsError with the claims that these point at and that no input has loaded."""
    targets = {target for claim in claims for _, target in claim.links}
    refuse("claims", targets - existing(transaction, "Claim", targets))


def _refuse_circles(transaction: Transaction, repeating: Sequence[str]) -> None:
    rows = transaction.run(Statement(cypher_text("write/circles"), {"ids": repeating})) if repeating else []
    if rows:
        ids = [row["id"] for row in rows]
        raise InvalidRecordsError(f"Claims repeat each other in a circle: {', '.join(ids)}", ids=ids)
