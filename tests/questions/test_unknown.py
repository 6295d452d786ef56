"""Unknown values are reported with similar ones; other forms of known values are accepted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, event, place, publisher, source

pytestmark = pytest.mark.neo4j

SOURCES = """query ($ids: [ID!]) {
  backers(of: {id: "haftar"}, filter: {withoutSources: $ids}) { totalCount }
  claims(filter: {sources: $ids}) { totalCount }
  actor(ref: {id: "haftar"}) { relations(filter: {withoutSources: $ids}) { totalCount } }
  relations(first: 1) { nodes { relation { facts(withoutSources: $ids) { claimCount } } } }
}"""
PUBLISHERS = """query ($id: ID!) {
  backers(of: {id: "haftar"}, filter: {accordingTo: {publisher: $id}}) { totalCount }
  sources(filter: {publishers: [$id]}) { totalCount }
}"""
COUNTRIES = """query ($code: String!) {
  actors(filter: {countries: [$code]}) { totalCount }
  events(filter: {country: $code}) { totalCount }
  involvement(of: {id: "france"}, in: $code) { totalCount }
  relations(filter: {accordingTo: {publisherCountry: $code}}) { totalCount }
}"""
PLACES = """query ($ids: [ID!]) { claims(filter: {evidence: {places: $ids}}) { totalCount } }"""
EVIDENCE = """query ($place: [String!], $publisher: [String!], $tags: [String!]) {
  claims(filter: {evidence: {placeCountries: $place, publisherCountries: $publisher, languages: $tags}}) { totalCount }
}"""
LANGUAGES = """query ($tag: String!) { sources(filter: {languages: [$tag]}) { totalCount } }"""
CAPTIONS = """query ($tag: String) { actor(ref: {id: "haftar"}) { caption(language: $tag) } }"""


@pytest.fixture
def told(write_claims: WriteClaims) -> None:
    write_claims(
        publisher("gazette", country="GB"),
        source("report-181", "gazette", lang="ar"),
        source("note", "gazette", lang="pt-BR"),
        actor("haftar", country="LY"),
        place("sirte", country="LY"),
        event("talks", place="sirte"),
        claim("france", "haftar", source="report-181", event="event:talks"),
        claim("egypt", "haftar", source="note"),
    )


async def unknown(api: Api, document: str, code: str, /, **given: Any) -> list[dict[str, Any]]:
    """Checks that every root field is refused. Returns the similar values, which are the same in all errors."""
    reply = await api.post(document, **given)
    errors = reply.said["errors"]
    fields = document.count("totalCount") + document.count("claimCount") + document.count("caption(")
    assert len(errors) == fields, errors
    assert {error["extensions"]["code"] for error in errors} == {code}
    (given_text,) = {str(item[0] if isinstance(item, list) else item) for item in given.values()}
    for error in errors:
        assert error["extensions"]["given"] == given_text
        assert all(set(near) == {"id", "caption"} for near in error["extensions"]["near"])
        assert all(near["id"] in error["message"] for near in error["extensions"]["near"])
        assert len(error["message"]) < 500
    near: list[dict[str, Any]] = errors[0]["extensions"]["near"]
    assert all(error["extensions"]["near"] == near for error in errors)
    return near


@pytest.mark.parametrize("given", ["source:report-181", "report-181", " REPORT-181\n", "Source:Report-١٨١"])
async def test_a_source_in_any_of_its_forms(told: None, api: Api, given: str) -> None:
    found = await api.ask(SOURCES, ids=[given])
    assert found["backers"]["totalCount"] == found["claims"]["totalCount"] == 1
    assert found["actor"]["relations"]["totalCount"] == 1


async def test_an_unknown_source(told: None, api: Api) -> None:
    near = await unknown(api, SOURCES, "UNKNOWN_SOURCE", ids=["report-118"])
    assert near[0] == {"id": "source:report-181", "caption": near[0]["caption"]}
    assert await unknown(api, SOURCES, "UNKNOWN_SOURCE", ids=["zzz"]) == []
    await unknown(api, SOURCES, "UNKNOWN_SOURCE", ids=["x" * 900])
    reply = await api.post(SOURCES, ids=["report-181", "source:nothing"])
    assert {error["extensions"]["given"] for error in reply.said["errors"]} == {"source:nothing"}, "one of two"


@pytest.mark.parametrize("given", ["publisher:gazette", "gazette", "Gazette ", "PUBLISHER:GAZETTE"])
async def test_a_publisher_in_any_of_its_forms(told: None, api: Api, given: str) -> None:
    assert await api.ask(PUBLISHERS, id=given) == {"backers": {"totalCount": 2}, "sources": {"totalCount": 2}}


async def test_an_unknown_publisher(told: None, api: Api) -> None:
    assert [near["id"] for near in await unknown(api, PUBLISHERS, "UNKNOWN_PUBLISHER", id="the-gazete")] == [
        "publisher:gazette"
    ]


async def test_countries_in_any_of_their_forms_and_unknown_ones(told: None, api: Api) -> None:
    libya = {"actors": 1, "events": 1, "involvement": 1, "relations": 0}
    for given in ("LY", "ly", " Ly ", "LBY", "434", "٤٣٤", "Libya", "ليبيا", "ＬＹ"):
        found = await api.ask(COUNTRIES, code=given)
        assert {name: counted["totalCount"] for name, counted in found.items()} == libya, given
    assert (await api.ask(COUNTRIES, code="UK"))["relations"]["totalCount"] == 2
    assert all(counted["totalCount"] == 0 for counted in (await api.ask(COUNTRIES, code="JP")).values()), (
        "of nothing here"
    )
    near = await unknown(api, COUNTRIES, "UNKNOWN_COUNTRY", code="Lybia")
    assert near[0] == {"id": "LY", "caption": "Libya"}
    for given in ("XX", "", "'", "x" * 900):
        await unknown(api, COUNTRIES, "UNKNOWN_COUNTRY", code=given)


async def test_languages_in_any_of_their_forms_and_unknown_ones(told: None, api: Api) -> None:
    for given, count in {"ar": 1, "AR": 1, "ara": 1, "Arabic": 1, "pt": 1, "PT_br": 1, "pt-PT": 0, "fr": 0}.items():
        assert (await api.ask(LANGUAGES, tag=given))["totalCount"] == count, given
    assert [near["id"] for near in await unknown(api, LANGUAGES, "UNKNOWN_LANGUAGE", tag="xxx")] == ["ar", "pt-BR"]
    assert {"id": "ar", "caption": "arabic"} in await unknown(api, LANGUAGES, "UNKNOWN_LANGUAGE", tag="Arabisch")
    await unknown(api, CAPTIONS, "UNKNOWN_LANGUAGE", tag="Arabisch")
    for tag in ("EN", "eng", None, "xxx"):
        assert (await api.ask(CAPTIONS, tag=tag))["caption"] == "Haftar"


async def test_places_countries_and_languages_of_evidence(told: None, api: Api) -> None:
    for given in ("place:sirte", "Sirte", " SIRTE "):
        assert (await api.ask(PLACES, ids=[given]))["totalCount"] == 1, given
    assert [near["id"] for near in await unknown(api, PLACES, "UNKNOWN_PLACE", ids=["sirt"])] == ["place:sirte"]
    asked = {"place": ["lby"], "publisher": ["UK"], "tags": ["Arabic"]}
    assert (await api.ask(EVIDENCE, **asked))["totalCount"] == 1
    for name, code in (("place", "UNKNOWN_COUNTRY"), ("publisher", "UNKNOWN_COUNTRY"), ("tags", "UNKNOWN_LANGUAGE")):
        assert (await api.post(EVIDENCE, **{**asked, name: ["Nowhere"]})).code == code


@pytest.mark.parametrize(
    "ref", [{"id": " Haftar "}, {"id": "ＨＡＦＴＡＲ"}, {"name": " haftar\n"}, {"externalId": "Wikidata: q٧٦٢"}]
)
async def test_an_actor_by_a_code_as_people_write_it(write_claims: WriteClaims, api: Api, ref: dict[str, str]) -> None:
    write_claims(actor("haftar", external_ids=frozenset({"wikidata:Q762"})), claim("france", "haftar"))
    found = await api.ask("query ($ref: ActorRef!) { backers(of: $ref) { totalCount } }", ref=ref)
    assert found == {"totalCount": 1}


async def test_an_empty_list_lets_nothing_through_and_leaves_nothing_out(told: None, api: Api) -> None:
    for of, filters in {
        "actors": ("kinds", "countries"),
        "claims": ("predicates", "stance", "modality", "sources"),
        "events": ("kinds", "participants"),
        "relations": ("predicates", "classes", "forms", "status", "between"),
        "sources": ("publishers", "languages"),
    }.items():
        for name in filters:
            assert await api.ask(f"{{ {of}(filter: {{{name}: []}}) {{ totalCount }} }}") == {"totalCount": 0}, name
    for name in ("forms", "standing", "actorKinds"):
        document = f'{{ backers(of: {{id: "haftar"}}, filter: {{{name}: []}}) {{ totalCount }} }}'
        assert await api.ask(document) == {"totalCount": 0}, name
    found = await api.ask(SOURCES, ids=[])
    assert (found["backers"]["totalCount"], found["claims"]["totalCount"]) == (2, 0)
