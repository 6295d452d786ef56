"""No field of a claim is lost: each is stored, distinguishes claims or their versions, and can be restored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from graphql import GraphQLObjectType

from graphapi.api.schema import create_schema
from graphapi.graph.schema.claim import ATTRIBUTES, QUOTE_ATTRIBUTES, Attribute, QuoteAttribute
from graphapi.graph.write.claim_version import VERSIONED, ClaimVersion
from graphapi.graph.write.hashed_claim import HashedClaim
from graphapi.graph.write.properties import claim_properties
from graphapi.model.claim import Claim, Quote
from graphapi.model.vocabulary import Predicate
from tests.fields import changed

QUOTE = Quote(text="sent weapons", lang="en")
CLAIM = Claim(
    source="source:report",
    predicate=Predicate.SUPPORTS,
    subject="egypt",
    object="haftar",
    quote=QUOTE,
    record="row-1",
    detail="some",
)
CHANGED: dict[str, Claim] = changed(CLAIM)
CHANGED |= {f"quote.{name}": replace(CLAIM, quote=quote) for name, quote in changed(QUOTE).items()}
# Stored only as an edge to the node; the other references are also stored as ids in the claim.
EDGES = {"source", "event", "place"}


@pytest.mark.parametrize("name", CHANGED)
def test_each_field_has_another_value_here(name: str) -> None:
    assert CHANGED[name] != CLAIM


@pytest.mark.parametrize("name", CHANGED)
def test_a_claim_that_says_otherwise_is_another_claim_or_another_version(name: str) -> None:
    one, other = HashedClaim.of(CLAIM), HashedClaim.of(CHANGED[name])
    assert (one.id, one.digest) != (other.id, other.digest)


@pytest.mark.parametrize("name", [name for name in CHANGED if name not in EDGES])
def test_what_a_claim_says_is_stored(name: str) -> None:
    one, other = HashedClaim.of(CLAIM), HashedClaim.of(CHANGED[name])
    stored = [(claim_properties(each.claim, "claim:same"), [*each.links]) for each in (one, other)]
    assert stored[0] != stored[1]


@pytest.mark.parametrize("name", [name for name in CHANGED if HashedClaim.of(CHANGED[name]).id == CLAIM.id])
def test_what_another_version_says_can_be_put_back(name: str) -> None:
    one, other = ClaimVersion.of(HashedClaim.of(CLAIM)), ClaimVersion.of(HashedClaim.of(CHANGED[name]))
    assert (one.properties, one.links) != (other.properties, other.links)


def test_only_what_the_id_does_not_cover_is_put_back() -> None:
    covered = [name for name in VERSIONED if name in CHANGED and HashedClaim.of(CHANGED[name]).id != CLAIM.id]
    assert covered == ["quote"]  # its text is in the id, and the properties beside it need it


def test_the_table_says_what_the_id_covers() -> None:
    in_id = {each.name for each in ATTRIBUTES if each.in_id and each.name in CHANGED}
    assert in_id == {
        each.name for each in ATTRIBUTES if each.name in CHANGED and HashedClaim.of(CHANGED[each.name]).id != CLAIM.id
    }


@pytest.mark.parametrize(
    ("declared", "type_"), [(ATTRIBUTES, "Claim"), (QUOTE_ATTRIBUTES, "Quote")], ids=["claim", "quote"]
)
def test_the_api_has_the_fields_of_the_table(declared: tuple[Attribute | QuoteAttribute, ...], type_: str) -> None:
    kind = create_schema().core.type_map[type_]
    assert isinstance(kind, GraphQLObjectType)
    assert {each.field for each in declared if each.field} <= kind.fields.keys()
