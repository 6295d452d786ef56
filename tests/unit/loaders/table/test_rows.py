"""Rows become claims with their actors, sources and places."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.claim import Quote
from graphapi.model.entity import Actor, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import ReadOptions
from graphapi.model.vocabulary import ActorKind, Basis, NameKind, Predicate, Stance, SupportForm
from graphapi_loaders import states
from graphapi_loaders.table import LOADER
from tests.unit.loaders.table.files import COLUMNS, HEAD, csv_of, read, told
from tests.unit.loaders.table_reading import dangling


def test_a_row_is_a_claim_behind_what_it_refers_to(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of("Wagner,Haftar,18/05/2014,backs,x"))
    publisher, source, actor, claim = found.records
    assert publisher == Publisher(id="publisher:us", names=frozenset({Name("Our desk", "en")}))
    assert source == Source(id="source:backing", publisher="publisher:us", title="Backing in Libya", lang="en")
    assert actor == Actor(id="wagner.backing", kind=ActorKind.ARMED_GROUP, names=frozenset({Name("Wagner", None)}))
    assert claim == found.claims[0]
    assert (claim.source, claim.subject, claim.object) == ("source:backing", "wagner.backing", "khalifa-haftar")
    assert (claim.period, claim.predicate) == (Period.parse("2014-05-18"), Predicate.SUPPORTS)
    assert (claim.basis, claim.stance) == (Basis.DATASET, Stance.ASSERTED)
    assert found.not_kept == {"cells of the column Notes": 1}


def test_claims_do_not_depend_on_the_place_of_rows_or_columns(tmp_path: Path) -> None:
    rows = ["France,Haftar,2014,backs,x", "Egypt,Haftar,2015,backs,y", "LNA,Haftar,,met,"]
    one = read(tmp_path, csv_of(*rows))
    other = read(tmp_path, csv_of("Mali,Haftar,2016,met,", *reversed(rows)))
    turned = read(
        tmp_path, "Notes,What,When,Whom,Who\n" + "\n".join(",".join(reversed(row.split(","))) for row in rows)
    )
    ids = {claim.id for claim in one.claims}
    assert len(ids) == 3
    assert ids < {claim.id for claim in other.claims}
    assert ids == {claim.id for claim in turned.claims}


def test_a_row_that_says_the_same_again_is_left_out(tmp_path: Path) -> None:
    """Also if an ignored column differs."""
    found = read(
        tmp_path, csv_of("France,Haftar,2014,backs,x", "France,Haftar,2014,backs,y", " France ,Haftar,2014,backs,")
    )
    assert len(found.claims) == 1
    assert found.left_out == {"rows that repeat an earlier row": 2}
    assert found.rows == 3


@pytest.mark.parametrize(
    ("by", "cell", "id_"),
    [
        ("STATE", "France", "france"),
        ("STATE", "فرنسا", "france"),
        ("STATE", "États-Unis", "united-states"),
        ("STATE", "USA", "united-states"),
        ("STATE", "Gouvernement de l'Égypte", "egypt"),
        ("NAME, kind: ARMED_GROUP", "the Government of the Sudan", "sudan"),
        ("NAME, kind: ARMED_GROUP", "حكومة دولة قطر", "qatar"),
        ("NAME, kind: ARMED_GROUP", "Reino de Marruecos", "morocco"),
        ("STATE", "Government of Russia (Soviet Union)", "russia"),
        ("STATE", "الإمارات", "united-arab-emirates"),
        ("ISO2", "ae", "united-arab-emirates"),
        ("ISO3", "ARE", "united-arab-emirates"),
        ("COW", "002", "united-states"),
        ("GW", "2", "united-states"),
        ("FIPS", "CH", "china"),
        ("ID", "ghassan-salame", "ghassan-salame"),
        ("NAME, kind: ARMED_GROUP", "UAE", "united-arab-emirates"),
        ("NAME, kind: PERSON, values: {Jordan: jordan}", "Jordan", "jordan"),
        ("NAME, kind: PERSON", "خليفة حفتر", "khlyfh-hftr.f46fab.backing"),
        ("EXTERNAL_ID, kind: PERSON", "wikidata:Q762", "wikidata-q762"),
        ("EXTERNAL_ID, kind: ARMED_GROUP, scheme: ucdp", "5802", "ucdp-5802"),
    ],
)  # fmt: skip
def test_who_is_meant(tmp_path: Path, by: str, cell: str, id_: str) -> None:
    found = read(tmp_path, csv_of(f"{cell},Haftar,2014,backs,"), COLUMNS.replace("NAME, kind: ARMED_GROUP", by))
    assert [claim.subject for claim in found.claims] == [id_], found.said
    if by != "ID":
        assert dangling(found) == {"khalifa-haftar"}


def test_a_name_that_is_nearly_a_states_is_remarked_upon(tmp_path: Path) -> None:
    """Once, and the row is accepted, because it can be the name of another actor."""
    path = read(
        tmp_path, csv_of("Frannce,Haftar,2014,backs,", "Frannce,Haftar,2015,backs,", "Wagner,Haftar,2015,backs,")
    ).path
    told: list[str] = []
    assert list(LOADER.read(path, ReadOptions(notify=told.append)))
    remark = "'Frannce' is not the name of a state, and is read as another actor; did you mean France?"
    assert told == [f"{path}:2: {remark}"]


def test_a_state_is_the_actor_that_it_is_everywhere(tmp_path: Path) -> None:
    assert read(tmp_path).actors["france"] == states.by_code(states.Scheme.ISO, "FR")


def test_external_ids_with_names_kinds_and_countries(tmp_path: Path) -> None:
    header = "n,name,nonstate,where,to\n"
    mapping = """\
columns:
  n: {role: subject, by: EXTERNAL_ID, scheme: ucdp}
  name: {role: subject.name, lang: en}
  nonstate: {role: subject.kind, values: {"1": ARMED_GROUP, "0": STATE}}
  where: {role: subject.country, by: ISO3}
  to: {role: object, by: ID}
"""
    head = HEAD + "constants: {{predicate: SUPPORTS, period: 2014, forms: [WEAPONS]}}\n"
    found = read(
        tmp_path, header + "117,Government of Egypt,0,,x\n5802,Forces of the House,1,LBY,x\n", mapping, head=head
    )
    egypt = found.actors["egypt"]
    assert "ucdp:117" in egypt.external_ids
    assert Name("Government of Egypt", None, NameKind.ALIAS) in egypt.names
    assert found.actors["ucdp-5802"] == Actor(
        id="ucdp-5802",
        kind=ActorKind.ARMED_GROUP,
        names=frozenset({Name("Forces of the House", "en")}),
        country="LY",
        external_ids=frozenset({"ucdp:5802"}),
    )
    assert [(claim.period, claim.forms) for claim in found.claims] == [
        (Period.parse("2014"), frozenset({SupportForm.WEAPONS}))
    ] * 2


def test_several_in_one_cell_and_in_several_columns(tmp_path: Path) -> None:
    header = "a,b,against,more,arms,money\n"
    mapping = """\
columns:
  a: {role: subject, by: STATE}
  b: {role: object, by: ID}
  against: {role: against, by: STATE, separator: ";"}
  more: {role: against, by: ID}
  arms: {role: forms, values: {"1": [WEAPONS, TROOPS], "0": ~, "": ~}}
  money: {role: forms, values: {yes: FUNDING_ECONOMIC}, empty: NOTHING}
"""
    head = HEAD + "constants: {{predicate: SUPPORTS}}\n"
    found = read(tmp_path, header + "France,x,Egypt; Mali;,y,1,yes\nFrance,z,,,0,\nFrance,w,,,,\n", mapping, head=head)
    assert [claim.against for claim in found.claims] == [{"egypt", "mali", "y"}, set(), set()]
    assert [len(claim.forms) for claim in found.claims] == [3, 0, 0]
    same = read(tmp_path, header + "France,x,France,,0,\n", mapping, head=head)
    assert same.said == ["backing.csv:2: against: 'france' is subject or object; expected a third actor"]


def test_rows_that_are_left_out(tmp_path: Path) -> None:
    """They are not checked further, and counted."""
    mapping = COLUMNS.replace("role: ignored", 'role: taken, values: {"1": YES, "0": NO}').replace(
        "by: NAME, kind: ARMED_GROUP", "by: STATE, empty: LEAVE_OUT"
    )
    rows = (
        "Atlantis,Haftar,x,,0",
        "France,Haftar,2014,backs,1",
        ",Haftar,2014,backs,1",
        ",,,,",
        "Libya,Haftar,2014,met,1",
    )
    found = read(tmp_path, csv_of(*rows), mapping.replace("Haftar: khalifa-haftar", "Haftar: libya"))
    assert found.rejected == []
    assert found.left_out == {
        "rows whose Notes is 0": 1,
        "rows whose Who is empty": 1,
        "rows without anything in them": 1,
        "rows of an actor with itself": 1,
    }
    assert found.rows == 5


def test_nobody_is_nobody(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("kind: ARMED_GROUP", 'kind: ARMED_GROUP, empty: LEAVE_OUT, values: {"?": ~, unknown: ~}')
    found = read(tmp_path, csv_of("?,Haftar,2014,backs,", "unknown,Haftar,2014,backs,"), mapping)
    assert found.left_out == {"rows whose Who is empty": 2}


def test_cells_that_mean_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, csv_of("France,Haftar,n/a,backs,-"), head=HEAD + "empty: [n/a, '-']\n")
    assert told(found) == [("france", "SUPPORTS", "khalifa-haftar", None)]
    assert found.not_kept == {}


def test_quotes_records_details_claimants_and_places(tmp_path: Path) -> None:
    header = "a,b,quote,en,id,troops,note,who,basis,city,in\n"
    mapping = """\
columns:
  a: {role: subject, by: STATE}
  b: {role: object, by: ID}
  quote: {role: quote, lang: ar}
  en: {role: quote.translation}
  id: {role: record, empty: NOTHING}
  troops: {role: detail, label: troops}
  note: {role: detail}
  who: {role: claimant, by: ID}
  basis: {role: basis, values: {said: NAMED_OFFICIAL, "": OWN_REPORTING}}
  city: {role: place, lang: en}
  in: {role: place.country, by: ISO2}
"""
    head = HEAD + "constants: {{predicate: MET}}\n"
    rows = 'France,x,"فرنسا  تدعم",France backs,7,200,"a\nb",salame,said,Paris,FR\nEgypt,x,,,,,,,,,LY\n'
    found = read(tmp_path, header + rows, mapping, head=head)
    first, second = found.claims
    assert first.quote == Quote(text="فرنسا تدعم", lang="ar", translation="France backs")
    assert (first.record, first.detail, first.claimant, first.basis) == (
        "7",
        "troops: 200; a b",
        "salame",
        Basis.NAMED_OFFICIAL,
    )
    assert first.place == "place:paris.france"
    assert (second.quote, second.detail, second.claimant, second.place) == (None, None, None, "place:libya")
    assert second.record
    assert second.record.startswith("row ")
    places = [each for each in found.records if isinstance(each, Place)]
    assert places[0] == Place(id="place:paris.france", names=frozenset({Name("Paris", "en")}), country="FR")


def test_documents_that_rows_were_coded_from(tmp_path: Path) -> None:
    """Each document is a source. A publisher has the same id in every load, so that origins are counted once."""
    mapping = """\
columns:
  a: {role: subject, by: STATE}
  b: {role: object, by: ID}
  paper: {role: publisher, lang: en}
  headline: {role: source.title}
  url: {role: source.url}
  day: {role: source.published, formats: [DD.MM.YYYY]}
"""
    head = HEAD.replace("publisher: {{id: us, name: Our desk, lang: en}}\n", "constants: {{predicate: MET}}\n")
    rows = (
        "a,b,paper,headline,url,day",
        "France,x,Le Monde,Un titre,https://example.org/1,3.2.2019",
        "France,x,Reuters,,https://example.org/2,",
        "France,x,Reuters,,,",
        "France,x,Reuters,,example.org,31.2.2019",
    )
    found = read(tmp_path, "\n".join(rows), mapping, head=head)
    sources = [each for each in found.records if isinstance(each, Source)]
    assert [(each.publisher, each.title, each.url, each.published and each.published.text) for each in sources] == [
        ("publisher:le-monde", "Un titre", "https://example.org/1", "2019-02-03"),
        ("publisher:reuters", "https://example.org/2", "https://example.org/2", None),
        ("publisher:reuters", "Backing in Libya (Reuters)", None, None),
    ]
    assert len({claim.id for claim in found.claims}) == 3
    assert {each.field for each in found.rejected} == {"url", "day"}


def test_a_publisher_who_is_in_the_graph(tmp_path: Path) -> None:
    """In any script; otherwise one publisher would be two origins."""
    mapping = COLUMNS.replace("role: ignored", "role: publisher, lang: ar, values: {الجزيرة: aljazeera}")
    head = HEAD.replace("publisher: {{id: us, name: Our desk, lang: en}}\n", "")
    found = read(
        tmp_path, csv_of("France,Haftar,2014,backs,الجزيرة", "France,Haftar,2014,backs,العربي"), mapping, head=head
    )
    sources = [each.publisher for each in found.records if isinstance(each, Source)]
    publishers = [each for each in found.records if isinstance(each, Publisher)]
    assert sources[0] == "publisher:aljazeera"
    assert [(each.id, each.names) for each in publishers] == [(sources[1], frozenset({Name("العربي", "ar")}))]


@pytest.mark.parametrize(
    ("start", "end", "option", "period"),
    [
        ("2014", "2017", "", "2014/2017"),
        ("2014-05-01", "2014-05-01", "", "2014-05-01"),
        ("2014-05", "", "", "2014-05/"),
        ("2014-05", "", ", empty: ONGOING", "2014-05/.."),
        ("2014-05", "", ", empty: SAME_AS_START", "2014-05"),
        ("", "2017", "", "/2017"),
        ("", "", "", None),
    ],
)
def test_periods_of_two_columns(tmp_path: Path, start: str, end: str, option: str, period: str | None) -> None:
    mapping = COLUMNS.replace("role: period, formats: [DD/MM/YYYY, YYYY], empty", "role: start, empty").replace(
        "role: ignored", f"role: end{option}"
    )
    found = read(tmp_path, csv_of(f"France,Haftar,{start},backs,{end}"), mapping)
    assert [claim.period and claim.period.text for claim in found.claims] == [period], found.said


def test_periods_that_cannot_be(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("role: period, formats: [DD/MM/YYYY, YYYY], empty", "role: start, empty").replace(
        "role: ignored", "role: end"
    )
    found = read(tmp_path, csv_of("France,Haftar,2019,backs,2018", "France,Haftar,2014/2015,backs,2018"), mapping)
    assert [each.partition("; expected")[0] for each in found.said] == [
        "backing.csv:2: Notes: '2019/2018' ends before it starts",
        "backing.csv:3: When: '2014/2015' is an interval",
    ]


@pytest.mark.parametrize(
    ("parts", "period"),
    [
        (("2014", "5", "8"), "2014-05-08"),
        (("2014", "05", ""), "2014-05"),
        (("2014", "", ""), "2014"),
        (("2014", "2", "30"), "d: 2014-02-30 is not a date that there is"),
        (("2014", "", "8"), "d: '8' is not a number of a day of a given month"),
        (("2014", "May", ""), "m: 'May' is not a number of a month"),
        (("2014", "13", "1"), "d: 2014-13-01 is not a date that there is"),
        (("", "5", ""), "y: is empty, though '5' is of the same date"),
    ],
)
def test_dates_of_three_columns(tmp_path: Path, parts: tuple[str, str, str], period: str) -> None:
    mapping = """\
columns:
  a: {role: subject, by: STATE}
  b: {role: object, by: ID}
  y: {role: period, formats: [YYYY], empty: NOTHING}
  m: {role: period.month}
  d: {role: period.day}
"""
    head = HEAD + "constants: {{predicate: MET}}\n"
    found = read(tmp_path, f"a,b,y,m,d\nFrance,x,{','.join(parts)}\n", mapping, head=head)
    assert [*(claim.period and claim.period.text for claim in found.claims), *found.said] == [
        f"backing.csv:2: {period}" if ":" in period else period
    ]


def test_marks_of_direction_are_not_seen(tmp_path: Path) -> None:
    """Arabic spreadsheets put them around names and dates."""
    rows = "\u200fفرنسا\u200f,\u202bالجيش\u202c,\u200f18/05/2014 \u200e,\u2068backs\u2069,"
    found = read(tmp_path, csv_of(rows, "فرنسا,الجيش,18/05/2014,backs,"))
    assert found.said == []
    assert len(found.claims) == 1
    assert found.left_out.total() == 1


def test_headers_however_their_letters_are_composed(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("Who:", "Émetteur:").replace("When:", "À  quand:")
    header = "E\u0301metteur , Whom,A\u0300 quand,What,Notes\n"
    assert read(tmp_path, header + "France,Haftar,2014,backs,\n", mapping).said == []


def test_long_notes_are_kept_and_what_is_beyond_them_is_said(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("Notes: {role: ignored}", "Notes: {role: detail}")
    rows = csv_of(*(f"France,Haftar,2014,backs,{'Word ' * count}end" for count in (400, 2000)))
    found = read(tmp_path, rows, mapping)
    assert [len(claim.detail or "") for claim in found.claims] == [2003, 8000]
    assert found.not_kept == {"ends of texts of the column Notes that have more than 8,000 characters": 1}
