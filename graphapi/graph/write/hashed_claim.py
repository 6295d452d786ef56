"""A claim with its id and digest, which are computed once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from graphapi.graph.schema.claim import ATTRIBUTES, QUOTE_ATTRIBUTES
from graphapi.model.claim import Claim
from graphapi.model.digest import digest

_ATTRIBUTES: Final = tuple((each.name, each.value) for each in ATTRIBUTES if not each.in_id)
# The digest depends on this order, so new fields are added at the end.
_QUOTE: Final = tuple(each.value for each in QUOTE_ATTRIBUTES if each.in_digest)


@dataclass(frozen=True, slots=True)
class HashedClaim:
    """A claim, its id, and the digest of its content."""

    claim: Claim
    id: str
    digest: str

    @classmethod
    def of(cls, claim: Claim) -> HashedClaim:
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
    """The digest of the whole content of a claim."""
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


def actors_of(claims: Iterable[HashedClaim]) -> set[str]:
    """All ids of actors that the claims refer to."""
    return {
        reference
        for hashed in claims
        for reference in (
            hashed.claim.subject,
            hashed.claim.object,
            *hashed.claim.against,
            *hashed.claim.via,
            *claimants(hashed),
        )
    }


def claimants(hashed: HashedClaim) -> list[str]:
    """The actor that the claim quotes: a list of one or none."""
    return [hashed.claim.claimant] if hashed.claim.claimant else []
