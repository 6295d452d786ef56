"""Actors for names in newspapers: found by the most reliable step, or refused with candidates."""

from __future__ import annotations

from csv import DictReader
from pathlib import Path

import pytest

from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind, Predicate
from tests.questions.asking import Api
from tests.questions.conftest import WriteClaims
from tests.records import actor, claim, names

pytestmark = pytest.mark.neo4j

CASES = Path(__file__).parents[3] / "shared" / "cases" / "api" / "09-names.csv"
ACTOR = "query ($name: String!) { actor(ref: {name: $name}) { id } }"
SEARCH = """query ($text: String!) {
  search(text: $text, in: [ACTORS], first: 3) { nodes { score how matched node { ... on Actor { id } } } }
}"""
FOUND = {
    "khalifa-haftar": {
        "FOLDED": "خليفه حفتر|خَلِيفَة حَفْتَر|Haftar, Khalifa|ﺧﻠﻴﻔﺔ ﺣﻔﺘﺮ",
        "UNTITLED": "Field Marshal Haftar|Maréchal Haftar|Libyan strongman Khalifa Haftar|القائد العام خليفة حفتر",
        "TRANSLITERATED": "фельдмаршал Хафтар|маршал Халифа Хафтар|Халифа Хафтара|הפטר|哈夫塔尔",
        "FUZZY": "K. Haftar",
    },
    "abdel-fattah-el-sisi": {
        "FOLDED": "عبدالفتاح السيسي",
        "UNTITLED": "President Sisi|الرئيس السيسي|الرئيس المصري عبد الفتاح السيسي",
        "OFFICE": "the Egyptian president|Egypt's president|le président égyptien|президент Египта|الرئيس المصري",
    },
    "emmanuel-macron": {"OFFICE": "French President|Президент Франции", "TRANSLITERATED": "马克龙|Эммануэль Макрон"},
    "sergei-shoigu": {"OFFICE": "Russian Defence Minister|وزير الدفاع الروسي", "TRANSLITERATED": "Сергей Шойгу"},
    "egypt": {"KNOWN_AS": "EG|EGY|جمهورية مصر العربية|埃及|Египет", "METONYM": "Egyptian|المصري|Cairo|египетский"},
    "united-states": {"KNOWN_AS": "США|美国|the United States", "METONYM": "White House|Вашингтон|American"},
    "russia": {"METONYM": "Kremlin|Russian|روسي"},
    "libyan-national-army": {"KNOWN_AS": "LAAF|القوات المسلحة العربية الليبية|ЛНА"},
    "islamic-state": {"KNOWN_AS": "Daesh|داعش|ISIL|ИГИЛ"},
    "house-of-representatives": {"KNOWN_AS": "HoR", "METONYM": "Tobruk government"},
}
NOBODY = [
    *(
        "Saddam Haftar",
        "Khaled Haftar",
        "خالد حفتر",
        "Mahmoud Haftar",
        "Ali Sisi",
        "علي السيسي",
        "Jean Macron",
        "Hafez al-Assad",
    ),
    *(
        "Muhammad bin Salman",
        "Belqasim Haftar Khalifa",
        "king of Morocco",
        "government",
        "Ministry",
        "president",
        "ال",
        "Haft",
        "in",
    ),
]
BAD = [
    "",
    " ",
    "h",
    "ح",
    "َّ",
    "\u200f",
    "😀",
    "*",
    "name:*",
    "AND",
    "NOT",
    '"',
    "\\",
    "a" * 1000,
    "ح" * 1000,
    "[* TO *]",
    "(",
    "~",
]


@pytest.mark.parametrize("id_", FOUND)
async def test_by_the_step_that_is_surest(libya: None, api: Api, id_: str) -> None:
    for how, given in FOUND[id_].items():
        for text in given.split("|"):
            reply = await api.post(ACTOR, name=text)
            assert reply.said["data"] == {"actor": {"id": id_}}, text
            told = reply.said["extensions"].get("names", [{"how": "FOLDED"}])
            assert [each["how"] for each in told] == [how], text
            best = (await api.ask(SEARCH, text=text))["nodes"][0]
            assert best["node"]["id"] == id_, text


async def test_nobody_rather_than_somebody_else(libya: None, api: Api) -> None:
    for text in NOBODY:
        assert (await api.post(ACTOR, name=text)).code in ("UNKNOWN_ACTOR", "AMBIGUOUS_NAME"), text


async def test_no_text_is_an_error_of_the_engine_or_finds_everything(libya: None, api: Api) -> None:
    for text in BAD:
        assert (await api.post(ACTOR, name=text)).code == "UNKNOWN_ACTOR", text
        assert len((await api.ask(SEARCH, text=text))["nodes"]) <= 3, text
    assert (await api.post(ACTOR, name="a" * 10_000)).code == "BAD_INPUT"
    mixed = await api.post(ACTOR, name="Хаfтаr حفتر")
    assert mixed.said["data"]["actor"] in (None, {"id": "khalifa-haftar"})


@pytest.mark.shared
@pytest.mark.skipif(not CASES.exists(), reason="shared/cases is not beside the repository")
async def test_spellings_that_people_use(libya: None, api: Api) -> None:
    with CASES.open(encoding="utf-8") as lines:
        wanted = {row["text"]: row["wanted actor id"] for row in DictReader(lines)}
    referred, first = {}, {}
    for text in wanted:
        reply = await api.post(ACTOR, name=text)
        referred[text] = reply.said["data"]["actor"]["id"] if reply.said["data"]["actor"] else None
        first[text] = (await api.ask(SEARCH, text=text))["nodes"][0]["node"]["id"]
    assert first == wanted
    assert {text: id_ for text, id_ in referred.items() if id_ not in (None, wanted[text])} == {}
    assert sum(id_ is not None for id_ in referred.values()) >= 0.9 * len(wanted)


PRESIDENTS = [
    actor("egypt", external_ids=["iso3166:EG"], country="EG", names=names("Egypt")),
    *(
        actor(id_, ActorKind.PERSON, names=names(name))
        for id_, name in (("morsi", "Mohamed Morsi"), ("sisi", "Abdel Fattah el-Sisi"))
    ),
    claim("morsi", "egypt", predicate=Predicate.HOLDS_OFFICE, detail="President", period="2012-06-30/2013-07-03"),
    claim(
        "sisi", "egypt", predicate=Predicate.HOLDS_OFFICE, detail="President", period="2014-06-08/2019", quote="Sisi"
    ),
    claim("sisi", "morsi", predicate=Predicate.OPPOSES, period="2013", quote="opposes"),
]


async def test_an_office_is_held_at_a_time(write_claims: WriteClaims, api: Api) -> None:
    write_claims(*PRESIDENTS)
    asked = """query ($during: String) {
      relations(filter: {subject: {name: "the Egyptian president"}, during: $during}) { totalCount }
    }""".replace("$during: String", "$during: EDTF")
    for during, id_ in (("2016", "sisi"), ("2012-12", "morsi")):
        reply = await api.post(asked, during=during)
        assert [each["id"] for each in reply.said["extensions"]["names"]] == [id_], during
    reply = await api.post(asked)
    assert reply.code == "AMBIGUOUS_NAME"
    assert {each["id"] for each in reply.error["extensions"]["candidates"]} == {"morsi", "sisi"}
    assert {each["how"] for each in reply.error["extensions"]["candidates"]} == {"OFFICE"}
    assert (await api.post(asked, during="1950")).code == "UNKNOWN_ACTOR"


async def test_a_weak_alias_counts_where_nobody_bears_the_name_strongly(write_claims: WriteClaims, api: Api) -> None:
    def known(id_: str, name: str, alias: str, kind: NameKind) -> object:
        return actor(id_, ActorKind.PERSON, names=frozenset({Name(name, "en"), Name(alias, "en", kind)}))

    write_claims(
        known("one", "Omar Khan", "Khan", NameKind.WEAK_ALIAS),
        known("two", "Imran Bey", "Khan", NameKind.ALIAS),
        known("three", "Ali Pasha", "Pasha", NameKind.WEAK_ALIAS),
        known("four", "Sadiq Aziz", "Aziz", NameKind.WEAK_ALIAS),
        known("five", "Tariq Aziz", "Aziz", NameKind.WEAK_ALIAS),
    )
    for text, id_ in (("khan", "two"), ("KHAN", "two"), ("Pasha", "three"), ("pasha", "three")):
        assert await api.ask(ACTOR, name=text) == {"id": id_}, text
    reply = await api.post(ACTOR, name="Aziz")
    assert reply.code == "AMBIGUOUS_NAME"
    assert {each["id"] for each in reply.error["extensions"]["candidates"]} == {"four", "five"}


async def test_two_mohammeds_stay_two(write_claims: WriteClaims, api: Api) -> None:
    people = {"mbs": "Mohammed bin Salman", "sbm": "Salman bin Mohammed", "mahmoud": "Mahmoud Salman"}
    write_claims(*(actor(id_, ActorKind.PERSON, names=names(name)) for id_, name in people.items()))
    for text, id_ in (
        ("محمد بن سلمان", "mbs"),
        ("Мухаммед бин Салман", "mbs"),
        ("Crown Prince Muhammad ibn Salman", "mbs"),
        ("سلمان بن محمد", "sbm"),
        ("محمود سلمان", "mahmoud"),
    ):
        reply = await api.post(ACTOR, name=text)
        assert reply.said["data"] == {"actor": {"id": id_}}, text
