"""The provenance of quotes: author of the document, archived copy, and position in the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graphapi.model.claim import Quote
from graphapi.model.entity import Coordinates
from graphapi.model.period import Period
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import claim, place, source

pytestmark = pytest.mark.neo4j

CLAIMS = """{
  claims { nodes {
    quote { text start end verified }
    place { coordinates { latitude longitude } }
    source { author archiveUrl retrieved licence sha256 }
  } }
}"""
NOTHING = dict.fromkeys(("author", "archiveUrl", "retrieved", "licence", "sha256"))


async def test_a_source_says_who_wrote_it_and_where_it_is_kept(api: Api, write_claims: WriteClaims) -> None:
    known = source(
        author="Jane Doe",
        archive_url="https://web.archive.org/web/2018/https://example.org/a",
        retrieved=Period.parse("2018-03-02"),
        licence="CC-BY-4.0",
        sha256="0a" * 32,
    )
    write_claims(known, claim())
    (row,) = (await api.ask(CLAIMS))["nodes"]

    assert row["source"] == {
        "author": "Jane Doe",
        "archiveUrl": "https://web.archive.org/web/2018/https://example.org/a",
        "retrieved": "2018-03-02",
        "licence": "CC-BY-4.0",
        "sha256": "0a" * 32,
    }


async def test_what_is_not_known_is_null(api: Api, write_claims: WriteClaims) -> None:
    write_claims(claim(place="place:benghazi"))
    (row,) = (await api.ask(CLAIMS))["nodes"]

    assert row["source"] == NOTHING
    assert row["place"] == {"coordinates": None}
    assert row["quote"] == {"text": "They support him.", "start": None, "end": None, "verified": None}


async def test_a_place_is_on_the_map(api: Api, write_claims: WriteClaims) -> None:
    write_claims(place(coordinates=Coordinates(32.1, -20.0)), claim(place="place:benghazi"))
    (row,) = (await api.ask(CLAIMS))["nodes"]

    assert row["place"] == {"coordinates": {"latitude": 32.1, "longitude": -20.0}}


@pytest.mark.parametrize("verified", [True, False, None])
async def test_words_have_their_place_in_code_points(
    api: Api, write_claims: WriteClaims, *, verified: bool | None
) -> None:
    # A character outside the basic plane: one code point, two UTF-16 units, four bytes.
    quote = Quote(text="\U0001f600 حفتر", lang="ar", start=7, verified=verified)
    write_claims(replace(claim(), quote=quote))
    (row,) = (await api.ask(CLAIMS))["nodes"]

    assert row["quote"] == {"text": "\U0001f600 حفتر", "start": 7, "end": 13, "verified": verified}
