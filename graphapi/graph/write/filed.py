"""A claim on its way into the graph: its id and digest are computed once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from graphapi.graph.schema.claim import ATTRIBUTES, QUOTE_ATTRIBUTES
from graphapi.model.claim import Claim
from graphapi.model.digest import digest

_ATTRIBUTES: Final = tuple((each.name, each.value) for each in ATTRIBUTES if not each.in_id)
# Their order is the digest's: what is new is last.
_QUOTE: Final = tuple(each.value for each in QUOTE_ATTRIBUTES if each.in_digest)


@dataclass(frozen=True, slots=True)
class Filed:
    """A claim with its id and the digest of all that it says."""

    claim: Claim
    id: str
    digest: str

    @classmethod
    def of(cls, claim: Claim) -> Filed:
        id_ = claim.id
        return cls(claim, id_, content_digest(claim, id_))

    @property
    def links(self) -> Iterator[tuple[str, str]]:
        """Type and id of each claim that it points at."""
        if self.claim.repeats:
            yield "REPEATS", self.claim.repeats
        if self.claim.corrects:
            yield "CORRECTS", self.claim.corrects
        for refuted in self.claim.refutes:
            yield "REFUTES", refuted


def content_digest(claim: Claim, id_: str) -> str:
    """Tells whether anything that a claim says has changed; its id covers the rest."""
    quote = claim.quote
    return digest(
        {
            "id": id_,
            **{name: value(claim) for name, value in _ATTRIBUTES},
            "quote": [value(quote) for value in _QUOTE] if quote else None,
            "repeats": claim.repeats,
            "corrects": claim.corrects,
            "refutes": sorted(claim.refutes),
        }
    )


def actors_of(claims: Iterable[Filed]) -> set[str]:
    """All ids of actors that the claims refer to."""
    return {
        reference
        for filed in claims
        for reference in (
            filed.claim.subject,
            filed.claim.object,
            *filed.claim.against,
            *filed.claim.via,
            *claimants(filed),
        )
    }


def claimants(filed: Filed) -> list[str]:
    """Whom the claim quotes: one or nobody."""
    return [filed.claim.claimant] if filed.claim.claimant else []
