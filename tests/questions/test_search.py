"""Search: names in any script and spelling, words of claims and titles; each hit once, the best first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from graphapi.model.claim import Claim, Quote
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, event, names, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]

SEARCH = """
query ($text: String!, $in: [SearchScope!], $first: Int, $after: String, $last: Int, $before: String, $prefix: Boolean! = false) {
  search(text: $text, in: $in, prefix: $prefix, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    edges { cursor node { score matched how node {
      __typename ... on Actor { id } ... on Claim { id } ... on Source { id } ... on Event { id }
    } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
PEOPLE = {
    "khalifa-haftar": ("خليفة حفتر", "Haftar"),
    "abdel-fattah-el-sisi": ("عبد الفتاح السيسي", "el-Sisi"),
    "emmanuel-macron": ("ماكرون", "Emmanuel Macron"),
    "mike-pompeo": ("بومبيو", "Mike Pompeo"),
    "fathi-bashagha": ("باشاغا",),
    "sergei-shoigu": ("شويغو",),
    "fayez-sarraj": ("Fayez al-Sarraj",),
}
WANTED = {
    "khalifa-haftar": ["حفتر", "هفتر", "Hifter", "Hafter", "Хафтар", "Khalifa Hafter", "خليفه هفتر"],
    "abdel-fattah-el-sisi": ["السيسي", "al-Sissi", "Abdelfattah al-Sisi", "Abdul Fatah as-Sisi"],
    "emmanuel-macron": ["Macron", "Makron", "Макрон", "إيمانويل ماكرون"],
    "mike-pompeo": ["Pompeo", "Помпео"],
    "fathi-bashagha": ["Bashagha", "Bachagha"],
    "sergei-shoigu": ["Shoigu", "Schoigu", "Шойгу"],
    "fayez-sarraj": ["فايز السراج", "السراج", "Faiez Serraj", "Sarraj"],
}


async def find(api: Api, text: str, **more: Any) -> list[dict[str, Any]]:
    """The hits on the first page."""
    found = await api.ask(SEARCH, text=text, **more)
    return [edge["node"] for edge in found["edges"]]


@pytest.fixture
def people(write_claims: WriteClaims) -> None:
    write_claims(*(actor(id_, ActorKind.PERSON, names=names(*spellings)) for id_, spellings in PEOPLE.items()))


async def test_a_name_is_found_in_every_script_and_spelling(people: None, api: Api) -> None:
    for id_, spellings in WANTED.items():
        for spelling in spellings:
            best, *_ = await find(api, spelling, **{"in": ["ACTORS"]})
            assert best["node"] == {"__typename": "Actor", "id": id_}, spelling
    assert [hit["node"]["id"] for hit in await find(api, "Khalifa Hafter")].count("khalifa-haftar") == 1


async def test_how_a_name_matched(people: None, api: Api) -> None:
    for text, matched, how in [
        ("خليفة حفتر", "خليفة حفتر", "EXACT"),
        ("HAFTAR", "Haftar", "FOLDED"),
        ("حفتر", "خليفة حفتر", "FULL_TEXT"),
        ("Hifter", "Haftar", "TRANSLITERATED"),
        ("Emmanuel", "Emmanuel Macron", "FULL_TEXT"),
        ("Emanuel Macrom", "Emmanuel Macron", "FUZZY"),
    ]:
        best, *_ = await find(api, text)
        assert (best["matched"], best["how"]) == (matched, how), text
        assert (best["score"] == 1) == (how == "EXACT")


async def test_a_reference_says_whom_it_took_a_name_for(people: None, api: Api) -> None:
    for text, how, matched in (("هفتر", "TRANSLITERATED", "Haftar"), ("Marshal Haftar", "UNTITLED", "Haftar")):
        reply = await api.post("query ($name: String!) { actor(ref: {name: $name}) { id } }", name=text)
        assert reply.said["data"] == {"actor": {"id": "khalifa-haftar"}}
        assert reply.said["extensions"]["names"] == [
            {"given": text, "id": "khalifa-haftar", "how": how, "matched": matched}
        ]


async def test_what_is_typed_finds_names_by_the_beginning_of_any_word(people: None, api: Api) -> None:
    for text, id_ in [
        ("ha", "khalifa-haftar"),
        ("HAF", "khalifa-haftar"),
        ("حف", "khalifa-haftar"),
        ("خليفة ح", "khalifa-haftar"),
        ("macr", "emmanuel-macron"),
        ("emmanuel m", "emmanuel-macron"),
        ("سيس", "abdel-fattah-el-sisi"),
        ("السيس", "abdel-fattah-el-sisi"),
        ("al-sar", "fayez-sarraj"),
        ("sarr", "fayez-sarraj"),
    ]:
        best, *_ = await find(api, text, prefix=True)
        assert (best["node"]["id"], best["how"]) == (id_, "PREFIX"), text
        assert best["score"] < 0.99
    for text in ("", "h", "ح", "hax", "ftar", "*", "😀", "\u200f", "a" * 1000, "َّ"):
        assert await find(api, text, prefix=True) == [], text
    assert (await api.post(SEARCH, text="ح" * 1001, prefix=True)).code == "BAD_INPUT"


def said(quote: str, translation: str, **more: Any) -> Claim:
    return replace(claim(**more), quote=Quote(text=quote, lang="ar", translation=translation))


@pytest.fixture
def texts(write_claims: WriteClaims) -> None:
    sent, planes = "The Emirates sent drones to Haftar.", "French planes; drones, the Emirates say."
    write_claims(
        source("drones", title="طائرات إماراتية في ليبيا"),
        source("moscow", title="Élysée : Paris et Moscou"),
        event("berlin", names=frozenset({Name("مؤتمر برلين", "ar"), Name("Berlin Conference", "en", NameKind.ALIAS)})),
        said("أرسلت الإمارات طائرات مسيرة إلى حفتر", sent, period="2019"),
        said("طائرات فرنسية", planes, subject="egypt", period="2014"),
        said("لا شيء", "Nothing.", subject="egypt"),
    )


async def test_claims_sources_and_events(texts: None, api: Api) -> None:
    hits = await find(api, "drones to Haftar", **{"in": ["CLAIMS"]})
    assert [hit["matched"] for hit in hits] == ["drones haftar"], "to is no word to look for"
    assert {hit["how"] for hit in hits} == {"FULL_TEXT"}
    for text in ("طائرات", "الطائرات", "طَائِرَات"):
        found = {hit["node"]["__typename"] for hit in await find(api, text)}
        assert found == {"Claim", "Source"}, text
    for text in ("مؤتمر برلين", "برلين", "Berlin", "conference of Berlin"):
        best, *_ = await find(api, text, **{"in": ["EVENTS", "SOURCES"]})
        assert best["node"] == {"__typename": "Event", "id": "event:berlin"}, text
    for text in ("moscou", "Élysée", "PARIS et Moscou"):
        best, *_ = await find(api, text)
        assert best["node"] == {"__typename": "Source", "id": "source:moscow"}, text
    assert await find(api, "drones", **{"in": []}) == []


async def test_claims_with_words(texts: None, api: Api) -> None:
    asked = "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { quote { translation } } } }"
    sent, planes = "The Emirates sent drones to Haftar.", "French planes; drones, the Emirates say."
    for filters, expected in [
        ({"text": "drone"}, [planes, sent]),  # in any form, by date
        ({"text": "drones Haftar"}, [sent]),  # all the words
        ({"text": "الإمارات، طائرات!"}, [sent]),
        ({"text": "emirates", "during": "2014", "certainty": "CERTAIN"}, [planes]),
        ({"text": "emirates", "subject": {"id": "egypt"}}, [planes]),
        ({"text": "tanks"}, []),
        ({"text": " ?! "}, []),
    ]:
        found = await api.ask(asked, filter=filters)
        assert [node["quote"]["translation"] for node in found["nodes"]] == expected, filters
        assert found["totalCount"] == len(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "?!…",
        "*:*",
        '"',
        "\\",
        "a AND OR NOT (",
        "name:[* TO *]",
        "x~99^1e9",
        "/.*/",
        "' OR 1=1 //",
        "\u200f",
        "😀",
    ],
)
async def test_a_text_is_no_query_language(people: None, api: Api, text: str) -> None:
    assert await find(api, text) == []
    assert (await api.ask("query ($t: String) { claims(filter: {text: $t}) { totalCount } }", t=text))[
        "totalCount"
    ] == 0


async def test_long_texts(people: None, api: Api) -> None:
    for text in ("haftar " * 140, "ح" * 1000, "a~b " * 250, "ᚠ" * 1000):
        await find(api, text)
    assert (await find(api, "Macron " + "word " * 190)) is not None
    assert (await api.post(SEARCH, text="ح" * 1001, first=5)).code == "BAD_INPUT"


async def test_pages_of_one_hit_both_ways(people: None, texts: None, api: Api) -> None:
    whole = await api.ask(SEARCH, text="طائرات حفتر", first=50)
    hits = [edge["node"] for edge in whole["edges"]]
    assert len(hits) == whole["totalCount"] > 3
    order = [(-hit["score"], hit["node"]["id"]) for hit in hits]
    assert order == sorted(order)
    for size, cursor, step in (("first", "after", "endCursor"), ("last", "before", "startCursor")):
        walked, at = [], None
        while True:
            page = await api.ask(SEARCH, text="طائرات حفتر", **{size: 1, cursor: at})
            walked += [edge["node"] for edge in page["edges"]]
            more = page["pageInfo"]["hasNextPage" if size == "first" else "hasPreviousPage"]
            if not more:
                break
            at = page["pageInfo"][step]
        assert walked == (hits if size == "first" else hits[::-1])


async def test_what_is_loaded_meanwhile_changes_no_score(people: None, write_claims: WriteClaims, api: Api) -> None:
    before = {hit["node"]["id"]: hit for hit in await find(api, "Haftar")}
    write_claims(
        *(actor(f"saddam-{number}", ActorKind.PERSON, names=names(f"Saddam Haftar {number}")) for number in range(20))
    )
    after = {hit["node"]["id"]: hit for hit in await find(api, "Haftar")}
    assert before.items() <= after.items()
    assert len(after) == len(before) + 20
