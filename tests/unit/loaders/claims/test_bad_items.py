"""Every problem of an item is reported with its line, its field and what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.loaders.claims.reading import WORLD, WORLD_LINES, claim_with, read_text, with_claims

FIRST = WORLD_LINES + 2  # the line on which the first claim begins


@pytest.mark.parametrize(
    ("lines", "without", "line", "said"),
    [
        # Keys
        (["predicat: SUPPORTS"], "predicate", 0, "claims[0].predicate: is missing; expected: What the subject does to the object, or is to it."),
        (["perod: 2014"], "", 6, "claims[0].perod: is not a known key; did you mean period?"),
        (["quote: {txt: x}"], "record", 5, "claims[0].quote.txt: is not a known key; did you mean text?"),
        # Words
        (["predicate: suports"], "predicate", 5, "claims[0].predicate: 'suports' is not a known word; did you mean SUPPORTS?"),
        (["stance: MAYBE"], "", 6, "claims[0].stance: 'MAYBE' is not a known word; expected ASSERTED, ALLEGED, DENIED or DOUBTED"),
        (["forms: [WEAPONS, TANKS]"], "", 6, "claims[0].forms[1]: 'TANKS' is not a known word; expected TROOPS,"),
        # Dates as written, not as dates or numbers of YAML
        (["period: 2019-02-30"], "", 6, "claims[0].period: '2019-02-30' is not a date; expected an EDTF level 1 date"),
        (["period: 2020/2018"], "", 6, "claims[0].period: '2020/2018' ends before it starts; expected an EDTF level 1"),
        (["period: yesterday"], "", 6, "claims[0].period: 'yesterday' is not a date; expected an EDTF level 1 date"),
        (["period: [2014]"], "", 6, "claims[0].period: expected a text, found a list"),
        # References
        (["subject: frnce"], "subject", 5, "claims[0].subject: no actor 'frnce' is defined in this file or those it includes; did you mean france?"),
        (["source: reports"], "source", 5, "claims[0].source: no source 'reports' is defined in this file or those it includes; did you mean report?"),
        (["at: benghazi"], "", 6, "claims[0].at: no place 'benghazi' is defined in this file or those it includes"),
        (["event: summit"], "", 6, "claims[0].event: no event 'summit' is defined in this file or those it includes"),
        (["repeats: that"], "", 6, "claims[0].repeats: no claim with the key 'that' is defined in this file or those it includes"),
        (["against:", "- egypt", "- aegypt"], "", 8, "claims[0].against[1]: no actor 'aegypt' is defined in this file or those it includes; did you mean egypt?"),
        # Fields that do not go together
        (["object: france"], "object", 5, "claims[0].object: is 'france' like the subject; expected two different actors"),
        (["via: [france]"], "", 6, "claims[0].via[0]: 'france' is the claim's subject or object; expected a third actor"),
        ([], "record", 0, "claims[0]: has neither a quote nor a record; expected the words or the row that it rests on"),
        (["forms: [WEAPONS]", "predicate: MET"], "predicate", 5, "claims[0].forms: do not go with MET; expected them with SUPPORTS, AIDS, COOPERATES only"),
        (["doc_time_rel: AFTER"], "", 6, "claims[0].doc_time_rel: AFTER does not go with ACTUAL; expected it with PLANNED or HYPOTHETICAL only"),
        (["doc_time_rel: LATER"], "", 6, "claims[0].doc_time_rel: 'LATER' is not a known word; did you mean AFTER? expected BEFORE, OVERLAP"),
        (["claimant: egypt"], "", 0, "claims[0].basis: is missing; expected beside a claimant: one of OWN_REPORTING,"),
        (["key: this", "refutes: [this]"], "", 7, "claims[0].refutes[0]: 'this' is this claim itself; expected another claim's key"),
        # Texts
        (["detail: ' '"], "", 6, "claims[0].detail: is blank; expected a text"),
        (['detail: "a\\0b"'], "", 6, "claims[0].detail: contains the control character U+0000; expected readable text"),
        (["against: [egypt, egypt]"], "", 6, "claims[0].against: names 'egypt' twice"),
        (["against: egypt"], "", 6, "claims[0].against: expected a list, found 'egypt'"),
        (["predicate: [SUPPORTS]", "forms: [WEAPONS]"], "predicate", 5, "claims[0].predicate: a list is not a known word; expected SUPPORTS,"),
        (["against:"], "", 6, "claims[0].against: expected a list, found nothing"),
        (["quote: {text: x, start: -1}"], "record", 5, "claims[0].quote.start: expected a whole number from 0"),
        (["quote: {text: x, start: 1.5}"], "record", 5, "claims[0].quote.start: expected a whole number from 0"),
        ([f"detail: {'x' * 8001}"], "", 6, "claims[0].detail: is longer than 8000 characters"),
    ],
)  # fmt: skip
def test_bad_claim(tmp_path: Path, lines: list[str], without: str, line: int, said: str) -> None:
    found = read_text(tmp_path, with_claims(claim_with(*lines, without=without)))
    # A missing or unknown key causes one more problem with some of these.
    assert f"file.yaml:{FIRST + line}: {said}" in "\n".join(found.said)
    assert found.claims == []


@pytest.mark.parametrize(
    ("section", "said"),
    [
        ("places: [{id: Benghazi, names: [{value: B}]}]", "places[0].id: 'Benghazi' is not an id: small Latin letters and digits"),
        ("places: [{id: b, names: []}]", "places[0].names: is empty; expected at least one"),
        ("places: [{id: b, names: [{value: B, kind: ALIAS}]}]", "places[0].names: has no PRIMARY name; expected one, to be shown by"),
        ("places: [{id: b, names: [{value: B, lang: en}, {value: C, lang: en}]}]", "places[0].names: has two PRIMARY names in en; expected one a language"),
        ("places: [{id: b, names: [{value: B}, {value: B}]}]", "places[0].names: names 'B (None)' twice"),
        ("places: [{id: b, names: [{value: B, lang: English}]}]", "places[0].names[0].lang: 'English' is not a BCP 47 language tag (ar, en, pt-BR)"),
        ("places: [{id: b, names: [{value: B}], country: Libya}]", "places[0].country: 'Libya' is not an ISO 3166-1 alpha-2 country code (LY)"),
        ("places: [{id: b, names: [{value: B}], country: UK}]", "places[0].country: 'UK' is not a country code in ISO 3166-1 alpha-2; did you mean GB (United Kingdom)?"),
        ("places: [{id: b, names: [{value: B}], country: XX}]", "places[0].country: 'XX' is not a country code in ISO 3166-1 alpha-2"),
        ("places: [b]", "places[0]: expected a mapping of fields, found 'b'"),
        ("places: b", "places: expected a list of places, found 'b'"),
        ("events:", "events: expected a list of events, found nothing"),
        ("event: []", "event: is not a known key; did you mean events?"),
        ("include: other.yaml", "include: expected a list, found 'other.yaml'"),
    ],
)  # fmt: skip
def test_bad_section(tmp_path: Path, section: str, said: str) -> None:
    found = read_text(tmp_path, f"{WORLD}{section}\n")
    assert [each[: len(f"file.yaml:{FIRST - 1}: {said}")] for each in found.said] == [f"file.yaml:{FIRST - 1}: {said}"]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("url: aljazeera", "'aljazeera' is not a web address (https://…)"),
        ("sha256: ABC", "'ABC' is not a SHA-256 sum: 64 small hexadecimal digits"),
        ("text: ../secret.txt", "leaves its folder; expected a file's name, looked for beside this file and in the folders given for texts"),
        ("text: /etc/passwd", "'/etc/passwd' is not a file's name relative to this file (texts/article.txt)"),
        ("published: spring", "'spring' is not a date; expected an EDTF level 1 date"),
        ("publisher: gazete", "no publisher 'gazete' is defined in this file or those it includes; did you mean gazette?"),
    ],
)  # fmt: skip
def test_bad_source(tmp_path: Path, field: str, said: str) -> None:
    name = field.partition(":")[0]
    publisher = "" if name == "publisher" else "publisher: gazette, "
    found = read_text(
        tmp_path,
        "format: claims/1\npublishers:\n  - {id: gazette, names: [{value: G}]}\n"
        f"sources:\n  - {{id: s, {publisher}title: T,\n     {field}}}\n",
    )
    assert len(found.said) == 1
    assert found.said[0].startswith(f"file.yaml:6: sources[0].{name}: {said}")


def test_all_problems_of_all_items_are_told_and_good_items_are_read(tmp_path: Path) -> None:
    bad = claim_with("stance: NO", "period: never", "at: nowhere", "detial: x")
    found = read_text(
        tmp_path, with_claims(bad, claim_with("period: 2014"), claim_with("subject: who", without="subject"))
    )
    assert [(each.line - FIRST, each.field) for each in found.rejected] == [
        (6, "claims[0].stance"),
        (7, "claims[0].period"),
        (9, "claims[0].detial"),
        (8, "claims[0].at"),
        (10 + 7 + 5, "claims[2].subject"),
    ]
    assert [str(claim.period) for claim in found.claims] == ["2014"]


def test_what_refers_to_a_rejected_item_is_rejected_too(tmp_path: Path) -> None:
    """Otherwise records could be lost unnoticed if the rest is loaded."""
    broken = claim_with("key: broken", "period: never")
    found = read_text(tmp_path, with_claims(broken, claim_with("repeats: broken", 'record: "2"', without="record")))
    assert found.said[1:] == [
        f"file.yaml:{FIRST + 8 + 5}: claims[1].repeats: the claim with the key 'broken' was rejected (file.yaml:{FIRST})"
    ]


@pytest.mark.parametrize(
    ("second", "said"),
    [
        ("{id: france, kind: STATE, names: [{value: Frankreich}]}", "actors[3].id: the actor 'france' is in use already (file.yaml:7)"),
        (
            '{id: gaul, kind: STATE, names: [{value: Gaul}], external_ids: ["iso3166:FR"]}',
            "actors[3].external_ids[0]: the external id 'iso3166:FR' is in use already (file.yaml:7)",
        ),
    ],
)  # fmt: skip
def test_an_id_is_of_one_actor(tmp_path: Path, second: str, said: str) -> None:
    found = read_text(tmp_path, f"{WORLD}  - {second}\n")
    assert found.said == [f"file.yaml:{WORLD_LINES + 1}: {said}; expected another"]


def test_a_claim_is_said_once(tmp_path: Path) -> None:
    first = claim_with("key: one")
    other = claim_with("key: two", "stance: DENIED")
    found = read_text(tmp_path, with_claims(first, claim_with(), other, claim_with("period: 2014")))
    assert len(found.claims) == 2
    assert found.said == [
        f"file.yaml:{FIRST + 7}: claims[1]: says the same as the claim at file.yaml:{FIRST}; expected it once",
        (
            f"file.yaml:{FIRST + 13}: claims[2]: says the same as the claim at file.yaml:{FIRST}"
            " (source, words or row, predicate, roles and period), with other details; expected it once"
        ),
    ]


def test_a_key_is_of_one_claim(tmp_path: Path) -> None:
    found = read_text(tmp_path, with_claims(claim_with("key: one"), claim_with("key: one", "period: 2014")))
    assert found.said == [
        f"file.yaml:{FIRST + 7 + 6}: claims[1].key: the key 'one' is in use already (file.yaml:{FIRST}); expected another"
    ]


def test_claims_that_refer_to_each_other_in_a_circle(tmp_path: Path) -> None:
    claims = [
        claim_with(f"key: {key}", f"{field}: {value}", f"period: {year}")
        for key, field, value, year in [
            ("a", "repeats", "b", 2014),
            ("b", "refutes", "[a]", 2015),
            ("c", "corrects", "a", 2016),
        ]
    ]
    found = read_text(tmp_path, with_claims(*claims))
    circle = "the claims 'a', 'b' refer to each other in a circle; expected none to refer back"
    assert found.said[:2] == [
        f"file.yaml:{FIRST + 7}: claims[0].repeats: {circle}",
        f"file.yaml:{FIRST + 9 + 7}: claims[1].refutes: {circle}",
    ]
    assert found.said[2].startswith(
        f"file.yaml:{FIRST + 18 + 7}: claims[2].corrects: the claim with the key 'a' was rejected"
    )


DATED = """\
sources:
  - {id: dated, publisher: gazette, title: Dated, published: "2019-05-13"}
actors:
  - {id: emirate, kind: STATE, names: [{value: Emirate, lang: en}], lifespan: 1971-12-02/..}
  - {id: colonel, kind: PERSON, names: [{value: Colonel, lang: en}], lifespan: 1942/2011-10-20}
events:
  - {id: summit, kind: MEETING, names: [{value: Summit, lang: en}], period: 2010-05}
"""


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("predicate: MET, period: 2019-05-15", "period: contradicts the publication on 2019-05-13: BEFORE with the period 2019-05-15"),
        ("predicate: SUPPORTS, period: 2005, doc_time_rel: OVERLAP", "doc_time_rel: contradicts the publication on 2019-05-13: OVERLAP with the period 2005"),
        ("predicate: SUPPORTS, period: 2005/.., doc_time_rel: BEFORE", "doc_time_rel: contradicts the publication on 2019-05-13: BEFORE with the period 2005/.."),
        ("predicate: MET, period: 2009, event: summit", "period: lies outside of its event's, 2010-05; expected one within it"),
        ("predicate: MET, period: 2012", "is of a time at which its actors did not both live or exist: emirate lived 1971-12-02/.. and colonel lived 1942/2011-10-20"),
        ("predicate: MET, period: 1950", "is of a time at which its actors did not both live or exist"),
        ("predicate: SUPPORTS, doc_time_rel: OVERLAP", "is of a time at which its actors did not both live or exist"),
    ],
)  # fmt: skip
def test_a_claim_of_another_time(tmp_path: Path, fields: str, said: str) -> None:
    """Publication, event and lifespans of actors bound a claim; a contradiction is reported with its position."""
    publishers = "format: claims/1\npublishers: [{id: gazette, names: [{value: Gazette, lang: en}]}]\n"
    claim = f"claims:\n  - {{source: dated, subject: emirate, object: colonel, record: '1', {fields}}}\n"
    found = read_text(tmp_path, publishers + DATED + claim)
    assert found.claims == []
    assert [each for each in found.said if each.startswith("file.yaml:11: claims[0]")] == found.said
    assert said in found.said[0]


@pytest.mark.parametrize(
    ("lifespan", "said"),
    [
        ("2011/1942", "'2011/1942' ends before it starts"),
        ("1942", "is not an interval; expected birth or founding, a slash, and death or dissolution (1943-11-07/..)"),
    ],
)
def test_bad_lifespan(tmp_path: Path, lifespan: str, said: str) -> None:
    actor = f"format: claims/1\nactors:\n  - {{id: a, kind: PERSON, names: [{{value: A, lang: en}}], lifespan: '{lifespan}'}}\n"
    (problem,) = read_text(tmp_path, actor).said
    assert problem.startswith("file.yaml:3: actors[0].lifespan: ")
    assert said in problem
