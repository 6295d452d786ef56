"""Events of versions 1 and 2: each row is an event that one article reported."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from graphapi.model.entity import Place, Publisher, Source
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, Basis, Predicate
from graphapi_loaders.gdelt import LOADER
from tests.unit.loaders.gdelt.files import EVENT, MENTION, read_events, tsv_of, version1
from tests.unit.loaders.table_reading import Read, dangling

FILE = "20190405061500.export.CSV"


def actor(codes: str, **columns: str) -> dict[str, str]:
    """An event whose first actor has these codes."""
    return {**EVENT, "Actor1CountryCode": "", "Actor1Code": codes, **{f"Actor1{k}": v for k, v in columns.items()}}


def places(found: Read) -> list[Place]:
    return [each for each in found.records if isinstance(each, Place)]


def test_a_row_is_a_claim_behind_its_source_actors_and_place(tmp_path: Path) -> None:
    found = read_events(tmp_path, EVENT)
    (claim,) = found.claims
    assert (claim.subject, claim.predicate, claim.object) == ("egypt", Predicate.AIDS, "military-libya.cameo-lbymil")
    assert (claim.period, claim.record, claim.basis) == (Period.parse("2019-04-04"), "900000001", Basis.DATASET)
    assert claim.detail == "Provide military aid (CAMEO 072), CAIRO (EGY) to LIBYAN ARMY (LBYMIL)"
    assert claim.place == "place:gns-3435025"
    assert dangling(found) == set()


def test_the_article_is_the_source_known_on_the_day_it_was_added(tmp_path: Path) -> None:
    """The day of the event is that of the claim, not of the source."""
    publisher, source, *_ = read_events(tmp_path, EVENT).records
    assert isinstance(publisher, Publisher)
    assert isinstance(source, Source)
    assert publisher.id == "publisher:example.org"
    assert (source.publisher, source.url) == ("publisher:example.org", "https://www.example.org/news/1?page=2")
    assert source.published == Period.parse("2019-04-05")
    assert source.id.startswith("source:gdelt.example.org.2019-04-05.")


def test_both_versions_say_the_same(tmp_path: Path) -> None:
    assert read_events(tmp_path, EVENT).records == read_events(tmp_path, text=version1(EVENT)).records


def test_rows_without_an_address_are_of_the_data_set(tmp_path: Path) -> None:
    """A file of version 1 has rows of both lengths."""
    found = read_events(tmp_path, text=version1(EVENT, 57) + version1({**EVENT, "SOURCEURL": "BBC Monitoring"}))
    assert found.rejected == []
    of_nothing, cited = [each for each in found.records if isinstance(each, Source)]
    assert (of_nothing.id, of_nothing.published) == ("source:gdelt.2019-04-05", Period.parse("2019-04-05"))
    assert (cited.publisher, cited.title, cited.url) == ("publisher:gdelt", "BBC Monitoring, as coded by GDELT", None)
    assert found.not_kept["citations instead of an address, without a publisher"] == 1


@pytest.mark.parametrize(
    ("row", "id_", "kind", "country", "caption"),
    [
        (actor("EGYGOV", CountryCode="EGY", Type1Code="GOV"), "egypt", ActorKind.STATE, "EG", "Egypt"),
        (actor(" EGY", CountryCode="EGY"), "egypt", ActorKind.STATE, "EG", "Egypt"),
        (actor("GMW"), "germany", ActorKind.STATE, "DE", "Germany"),
        (
            actor("LBYREB", CountryCode="LBY", Type1Code="REB"),
            "rebels-libya.cameo-lbyreb",
            ActorKind.ARMED_GROUP,
            "LY",
            "Rebels (Libya)",
        ),
        (
            actor("IGOUNO", KnownGroupCode="UNO", Type1Code="IGO"),
            "united-nations.cameo-uno",
            ActorKind.ORGANIZATION,
            None,
            "United Nations",
        ),
        (actor("UNO", Type1Code="UNO"), "united-nations.cameo-uno", ActorKind.ORGANIZATION, None, "United Nations"),
        (
            actor("AFGINSTAL", CountryCode="AFG", KnownGroupCode="TAL", Type1Code="INS"),
            "taliban-insurgents-afghanistan.cameo-afginstal",
            ActorKind.ARMED_GROUP,
            "AF",
            "Taliban, Insurgents (Afghanistan)",
        ),
        (actor("AFR", CountryCode="AFR"), "africa.cameo-afr", ActorKind.UNKNOWN, None, "Africa"),
        (actor("kur", EthnicCode="kur"), "kurd.cameo-kur", ActorKind.UNKNOWN, None, "Kurd"),
        (actor("che", EthnicCode="che"), "chechen.cameo-che", ActorKind.UNKNOWN, None, "Chechen"),
        (actor("CHE", CountryCode="CHE"), "switzerland", ActorKind.STATE, "CH", "Switzerland"),
        # Columns show that codes in capital letters are peoples, not Switzerland or the police.
        (actor("CHE", EthnicCode="che"), "chechen.cameo-che", ActorKind.UNKNOWN, None, "Chechen"),
        (
            actor("RUSCHE", CountryCode="RUS", EthnicCode="che"),
            "chechen-russia.cameo-rusche",
            ActorKind.UNKNOWN,
            "RU",
            "Chechen (Russia)",
        ),
        (
            actor("EGYCOP", CountryCode="EGY", EthnicCode="cop"),
            "coptic-christians-egypt.cameo-egycop",
            ActorKind.UNKNOWN,
            "EG",
            "Coptic Christians (Egypt)",
        ),
        (
            actor("CHRANG001", Religion1Code="CHR"),
            "ang001-christianity.cameo-chrang001",
            ActorKind.UNKNOWN,
            None,
            "ANG001, Christianity",
        ),
    ],
)
def test_who_is_meant(
    tmp_path: Path, row: dict[str, str], id_: str, kind: ActorKind, country: str | None, caption: str
) -> None:
    found = read_events(tmp_path, row)
    assert found.rejected == []
    assert found.claims[0].subject == id_
    meant = found.actors[id_]
    assert (meant.kind, meant.country, meant.caption) == (kind, country, caption)


def test_codes_that_are_a_states_too_are_no_external_ids_of_others(tmp_path: Path) -> None:
    """An external id would merge them with that state in the graph."""
    shinto = read_events(tmp_path, actor("SHN", Religion1Code="SHN")).actors["old-shinto-school.cameo-shn"]
    assert shinto.external_ids == frozenset()
    chechens = [
        read_events(tmp_path, actor(code, EthnicCode="che")).actors["chechen.cameo-che"] for code in ("CHE", "che")
    ]
    assert [each.external_ids for each in chechens] == [{"cameo:che"}] * 2
    group = read_events(tmp_path, actor("IGOPSE", KnownGroupCode="PSE", Type1Code="IGO"))
    assert group.claims[0].subject == "palestine"


def test_what_makes_no_claim_is_counted(tmp_path: Path) -> None:
    found = read_events(
        tmp_path,
        EVENT,
        {**EVENT, "Actor1Code": " ", "Actor1CountryCode": ""},
        actor("COP", Type1Code="COP"),
        actor("GOVPTY", Type1Code="GOV"),
        {**EVENT, "EventCode": "010", "EventBaseCode": "010", "EventRootCode": "01"},
        {**EVENT, "Actor2Code": "EGYGOV", "Actor2CountryCode": "EGY", "Actor2Type1Code": "GOV"},
    )
    assert found.left_out == {
        "events without two actors": 1,
        "events of an actor that is only a role, not a particular actor (GOV, COP)": 2,
        "statements, which make no relation (CAMEO 01)": 1,
        "events of an actor with itself": 1,
    }
    assert found.rows == 6
    assert found.not_kept == {
        "Goldstein scales, tones, and numbers of mentions, sources and articles": 1,
        "coordinates of the event's place": 1,
        "places of the actors": 1,
    }


def test_codes_beyond_the_tables_are_counted(tmp_path: Path) -> None:
    found = read_events(tmp_path, actor("CHRANG001", Religion1Code="CHR"))
    assert found.not_kept["actor codes with parts that CAMEO's tables lack, shown as written"] == 1


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({}, ("place:gns-3435025", "LY")),
        ({"ActionGeo_FeatureID": "531871"}, ("place:gnis-531871", "LY")),
        ({"ActionGeo_FeatureID": ""}, ("place:benghazi-banghazi-libya.9c7b21", "LY")),
        ({"ActionGeo_Type": "5", "ActionGeo_FeatureID": "LY54"}, ("place:fips-ly54", "LY")),
        (
            {"ActionGeo_Type": "1", "ActionGeo_FullName": "Austria", "ActionGeo_CountryCode": "AU"},
            ("place:austria", "AT"),
        ),
        ({"ActionGeo_Type": "1", "ActionGeo_FullName": "China", "ActionGeo_CountryCode": "CH"}, ("place:china", "CN")),
        (
            {"ActionGeo_Type": "1", "ActionGeo_FullName": "Gaza", "ActionGeo_CountryCode": "GZ"},
            ("place:palestine", "PS"),
        ),
        ({"ActionGeo_CountryCode": "OS"}, ("place:gns-3435025", None)),
        ({"ActionGeo_CountryCode": "BQ"}, ("place:gns-3435025", None)),
        ({"ActionGeo_Type": "0", "ActionGeo_FullName": "0", "ActionGeo_CountryCode": "0"}, None),
    ],
)
def test_where_by_fips_codes(tmp_path: Path, cells: dict[str, str], place: tuple[str, str | None] | None) -> None:
    """AU and CH are Australia and Switzerland in ISO 3166."""
    found = read_events(tmp_path, {**EVENT, **cells})
    assert [each.country for each in places(found)] == ([place[1]] if place else [])
    given = found.claims[0].place
    assert (given and given.rsplit(".", 1)[0]) == (place and place[0].rsplit(".", 1)[0])


def test_a_windows_quotation_mark_is_read_as_one(tmp_path: Path) -> None:
    found = read_events(tmp_path, {**EVENT, "ActionGeo_FullName": "Ha\x91il, Ha\x92il, Saudi Arabia"})
    assert [name.value for name in places(found)[0].names] == ["Ha‘il, Ha’il, Saudi Arabia"]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"SQLDATE": "20190431"}, "SQLDATE: '20190431' is not a day, as in 20150218"),
        ({"Year": "2018"}, "MonthYear: '201904' and '2018' are not of the day 20190404"),
        ({"DATEADDED": "20190405"}, "DATEADDED: '20190405' is not a time, as in 20150218230000"),
        (
            {"DATEADDED": "20190402000000"},
            "SQLDATE: '20190404' is later than the day on which the event was added, 2019-04-02",
        ),
        ({"EventCode": "999"}, "EventCode: '999' is not a CAMEO code of three or four digits"),
        ({"EventRootCode": "08"}, "EventBaseCode: '072' is not what EventCode '072' begins with"),
        ({"Actor1CountryCode": "EG"}, "Actor1CountryCode: 'EG' is not a CAMEO code of a state or region"),
        ({"Actor2Type1Code": "XXX"}, "Actor2Type1Code: 'XXX' is not a CAMEO code of a type or group"),
        ({"Actor1Code": ""}, "Actor1Code: is blank, though other columns name the actor: EGY"),
        ({"ActionGeo_CountryCode": "XX"}, "ActionGeo_CountryCode: 'XX' is not a FIPS 10-4 code of a country"),
        ({"ActionGeo_Type": "9"}, "ActionGeo_Type: '9' is not a type of place from 0 to 5"),
        ({"Actor1Geo_Lat": "91"}, "Actor1Geo_Lat: '91' is not a number from -90 to 90"),
        ({"GLOBALEVENTID": "x"}, "GLOBALEVENTID: 'x' is not a whole number"),
        ({"IsRootEvent": "2"}, "IsRootEvent: '2' is neither 0 nor 1"),
        ({"NumSources": "1.5"}, "NumSources: '1.5' is not a whole number"),
        ({"AvgTone": "good"}, "AvgTone: 'good' is not a number"),
        ({"NumMentions": "-4"}, "NumMentions: '-4' is not a whole number"),
        ({"QuadClass": "9"}, "QuadClass: '9' is not a class from 1 to 4"),
        ({"Actor1Name": "CAI\x00RO"}, "row: contains the control character U+0000"),
    ],
)
def test_a_bad_cell(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    found = read_events(tmp_path, EVENT, {**EVENT, **cells}, EVENT)
    expected = [f"{FILE}:2: {said}"]
    assert [each for each in found.said if each in expected] == expected
    assert len(found.claims) == 2
    assert found.rows == 3


def test_a_bad_row_and_blank_lines(tmp_path: Path) -> None:
    text = b"\xef\xbb\xbf" + tsv_of(EVENT).encode() + b"1\t20190404\n\n\xff\xfe\n" + tsv_of(EVENT).encode()
    found = read_events(tmp_path, text=text)
    assert found.said == [
        f"{FILE}:2: row: has 2 cells; expected 61, one a column",
        f"{FILE}:4: row: is not UTF-8: invalid start byte",
    ]
    assert len(found.claims) == 2


def test_a_packed_file_and_one_that_breaks_off(tmp_path: Path) -> None:
    packed = gzip.compress(tsv_of(EVENT).encode())
    assert read_events(tmp_path, text=packed).records == read_events(tmp_path, EVENT).records
    (rejected,) = read_events(tmp_path, text=packed[:-6]).rejected
    assert "the compressed file is damaged or incomplete" in rejected.message


@pytest.mark.parametrize(
    ("first", "recognized"),
    [
        (tsv_of(EVENT), True),
        (version1(EVENT), True),
        (version1(EVENT, 57), True),
        (tsv_of(MENTION, columns=tuple(MENTION)), True),
        ("\t".join("x" * 61), False),
        ("0 1 1 0\n", False),
        (tsv_of({**EVENT, "SQLDATE": "2019"}), False),
    ],
)
def test_what_is_recognized(tmp_path: Path, first: str, *, recognized: bool) -> None:
    path = tmp_path / "any.csv"
    path.write_text(first, encoding="utf-8")
    assert LOADER.recognizes(path) is recognized
