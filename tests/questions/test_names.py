"""References to actors: ids, external ids, and names in every spelling; unknown and ambiguous ones."""

from __future__ import annotations

import pytest

from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim

pytestmark = pytest.mark.neo4j

HAFTAR = actor(
    "khalifa-haftar",
    ActorKind.PERSON,
    names=frozenset(
        {
            Name("Khalifa Haftar", "en"),
            Name("Khalīfa Ḥaftar", "ar-Latn", NameKind.ALIAS),
            Name("خليفة حفتر", "ar"),
            Name("Hifter", "en", NameKind.ALIAS),
            Name("المشير حفتر", "ar", NameKind.TITLE),
            Name("L'homme fort de l'Est", "fr", NameKind.ALIAS),
        }
    ),
    external_ids=["wikidata:Q1350265"],
    country="LY",
)
UAE = actor(
    "united-arab-emirates",
    names=frozenset({Name("الإمارات", "ar"), Name("United Arab Emirates", "en"), Name("UAE", "en", NameKind.ACRONYM)}),
    external_ids=["iso3166:AE"],
)
ALI = [
    actor(
        f"ali-{number}",
        ActorKind.PERSON,
        names=frozenset({Name("Ali", "en"), Name(f"Ali the {number}.", "en", NameKind.ALIAS)}),
    )
    for number in (1, 2)
]
ACTOR = "query ($ref: ActorRef!) { actor(ref: $ref) { id } }"


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(HAFTAR, UAE, *ALI, claim("united-arab-emirates", "khalifa-haftar", period="2014"))


async def test_every_spelling(told: None, api: Api) -> None:
    spellings = {
        "khalifa-haftar": [
            "Khalifa Haftar",
            "khalifa  HAFTAR",
            "KHALIFA-HAFTAR",
            "Khalīfa Ḥaftar",
            "خليفة حفتر",
            "خليفه حفتر",  # ha for ta marbuta
            "خَليفَة حَفتر",  # vowel signs
            "خـليفة حفتر",  # stretched
            "المشير حفتر",
            "Hifter",
            "l’homme fort de l’est",
            "\u200fخليفة حفتر\u200f",
        ],
        "united-arab-emirates": ["الإمارات", "الامارات", "الأمارات", "UAE", "uae", "U A E".replace(" ", "")],
        "ali-2": ["Ali the 2", "ali the ٢"],
    }
    for id_, names in spellings.items():
        for name in names:
            assert await api.ask(ACTOR, ref={"name": name}) == {"id": id_}, name
    found = await api.ask("""{ actors(filter: {name: "خليفه حفتر"}) { nodes { id } } }""")
    assert found["nodes"] == [{"id": "khalifa-haftar"}]


async def test_ids_and_external_ids(told: None, api: Api) -> None:
    for ref in ({"id": "khalifa-haftar"}, {"id": " Khalifa-Haftar "}, {"externalId": "wikidata:Q1350265"}):
        assert await api.ask(ACTOR, ref=ref) == {"id": "khalifa-haftar"}
    backers = "query ($of: ActorRef!) { backers(of: $of) { nodes { backer { id } } } }"
    for ref in ({"name": "حفتر خليفة"}, {"id": "khalifa_haftar"}, {"externalId": "wikidata:Q1"}):
        reply = await api.post(backers, of=ref)
        assert reply.code == "UNKNOWN_ACTOR", ref


async def test_nobody_bears_it(told: None, api: Api) -> None:
    reply = await api.post(ACTOR, ref={"name": "Saddam Haftar"})
    assert reply.said["data"] == {"actor": None}
    error = reply.error
    assert error["extensions"]["code"] == "UNKNOWN_ACTOR"
    assert error["extensions"]["given"] == "Saddam Haftar"
    near = error["extensions"]["near"][0]
    assert (near["id"], near["caption"], near["kind"]) == ("khalifa-haftar", "Khalifa Haftar", "PERSON")
    assert near["how"] == "FUZZY"
    assert 0.4 < near["score"] < 0.89
    assert "Khalifa Haftar" in error["message"]
    assert error["path"] == ["actor"]
    for name in ("", "!!!", "Zzyzx", 'a" OR *:*', "~", "AND", "\\", "x" * 1000, "zz zy " * 150):
        reply = await api.post(ACTOR, ref={"name": name})
        assert (reply.code, reply.error["extensions"]["near"]) == ("UNKNOWN_ACTOR", []), name
    assert (await api.post(ACTOR, ref={"name": "x" * 1001})).code == "BAD_INPUT"


async def test_several_bear_it(told: None, api: Api) -> None:
    reply = await api.post(ACTOR, ref={"name": "ali"})
    error = reply.error
    assert error["extensions"]["code"] == "AMBIGUOUS_NAME"
    candidates = error["extensions"]["candidates"]
    published_facts = {"caption": "Ali", "kind": "PERSON", "how": "FOLDED", "matched": "Ali", "score": 0.99}
    assert candidates == [{"id": id_, **published_facts} for id_ in ("ali-1", "ali-2")]
    assert "ali-1" in error["message"]
    found = await api.ask("""{ actors(filter: {name: "Ali"}) { nodes { id } } }""")
    assert found["nodes"] == [{"id": "ali-1"}, {"id": "ali-2"}]


async def test_wherever_an_actor_is_named(told: None, api: Api) -> None:
    """References in nested fields and filters are resolved too."""
    for document in (
        """{ actor(ref: {id: "khalifa-haftar"}) { backers(filter: {against: {name: "Nobody"}}) { totalCount } } }""",
        """{ actor(ref: {id: "khalifa-haftar"}) { relations(filter: {subject: {name: "Nobody"}}) { totalCount } } }""",
        """{ claims(filter: {claimant: {name: "Nobody"}}) { totalCount } }""",
        """{ relations(filter: {between: [{id: "khalifa-haftar"}, {name: "Nobody"}]}) { totalCount } }""",
        """{ relations(filter: {accordingTo: {claimant: {name: "Nobody"}}}) { totalCount } }""",
        """{ events(filter: {participants: [{name: "Nobody"}]}) { totalCount } }""",
        """{ mediations(filter: {party: {name: "Nobody"}}) { totalCount } }""",
        """{ timeline(of: [{id: "khalifa-haftar"}, {name: "Nobody"}]) { totalCount } }""",
        """{ network(around: [{name: "Nobody"}]) { truncated } }""",
        """{ paths(from: {id: "khalifa-haftar"}, to: {name: "Nobody"}) { certainty } }""",
        """{ compare(of: {name: "Nobody"}, left: {}, right: {}) { appeared { standing } } }""",
        """{ involvement(of: {name: "Nobody"}, in: "LY") { totalCount } }""",
    ):
        reply = await api.post(document)
        assert reply.code == "UNKNOWN_ACTOR", document
        assert reply.error["extensions"]["given"] == "Nobody"


async def test_a_reference_names_exactly_one_thing(told: None, api: Api) -> None:
    for ref in ({}, {"id": "khalifa-haftar", "name": "Haftar"}, {"id": None}, {"title": "x"}):
        reply = await api.post(ACTOR, ref=ref)
        assert (reply.status, reply.code) == (400, "BAD_REQUEST"), ref


async def test_a_caption_in_the_language_asked_for(told: None, api: Api) -> None:
    document = """query ($language: String) { actor(ref: {id: "khalifa-haftar"}) { caption(language: $language) } }"""
    expected = {
        None: "Khalifa Haftar",
        "ar": "خليفة حفتر",
        "ar-LY": "خليفة حفتر",
        "en-GB": "Khalifa Haftar",
        "fr": "L'homme fort de l'Est",
        "de": "Khalifa Haftar",
    }
    for language, caption in expected.items():
        assert await api.ask(document, language=language) == {"caption": caption}, language
