"""Links between entities, as claims."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from graphapi.model.entity import Publisher, Source
from graphapi.model.period import Period
from graphapi.model.vocabulary import Basis, Predicate
from graphapi_loaders.followthemoney import LOADER
from graphapi_loaders.followthemoney.entity import parsed
from graphapi_loaders.followthemoney.period import period_of
from tests.unit.loaders.followthemoney.files import COMPANY, FACTS, OTHER, PERSON, Line, entity, lines_of, read_lines
from tests.unit.loaders.table_reading import dangling

POST = entity("Position", "post-1", name="Minister of Oil", country="ly")


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (
            entity("Directorship", "x", director="p-1", organization="c-1", role="Chair"),
            ("p-1.ftm", Predicate.HOLDS_OFFICE, "c-1.ftm", "Directorship; role: Chair"),
        ),
        (
            entity("Ownership", "x", owner="c-2", asset="c-1", percentage="50.1%"),
            ("c-1.ftm", Predicate.PART_OF, "c-2.ftm", "Ownership; percentage: 50.1%"),
        ),
        (
            entity("Membership", "x", member="p-1", organization="c-1"),
            ("p-1.ftm", Predicate.MEMBER_OF, "c-1.ftm", "Membership"),
        ),
        (
            entity("Employment", "x", employee="p-1", employer="c-1", role="Driver"),
            ("p-1.ftm", Predicate.HOLDS_OFFICE, "c-1.ftm", "Employment; role: Driver"),
        ),
        (
            entity("Representation", "x", agent="c-2", client="c-1"),
            ("c-2.ftm", Predicate.REPRESENTS, "c-1.ftm", "Representation"),
        ),
        (
            entity("Control", "x", controller="p-1", controlled="c-1"),
            ("p-1.ftm", Predicate.COMMANDS, "c-1.ftm", "Control"),
        ),
        (
            entity("Occupancy", "x", holder="p-1", post="post-1", status="ended"),
            ("p-1.ftm", Predicate.HOLDS_OFFICE, "libya", "Occupancy; Minister of Oil; status: ended"),
        ),
        (
            entity("Sanction", "x", entity="p-1", authority="Treasury Office", country="us", program="LIBYA2"),
            ("treasury-office.us.ftm-authority", Predicate.SANCTIONS, "p-1.ftm", "Sanction; program: LIBYA2"),
        ),
        (
            entity("Sanction", "x", entity="p-1", authority="Georgia"),
            ("georgia", Predicate.SANCTIONS, "p-1.ftm", "Sanction"),
        ),
        (
            entity("Sanction", "x", entity="p-1", authority="Georgia", country="us"),
            ("georgia.us.ftm-authority", Predicate.SANCTIONS, "p-1.ftm", "Sanction"),
        ),
        (
            entity("Sanction", "x", entity="p-1", authority="Georgia", country="us-ga"),
            ("georgia.ftm-authority", Predicate.SANCTIONS, "p-1.ftm", "Sanction"),
        ),
        (
            entity("Sanction", "x", entity="c-1", country="us"),
            ("united-states", Predicate.SANCTIONS, "c-1.ftm", "Sanction"),
        ),
    ],
)
def test_what_a_link_says(tmp_path: Path, link: Line, said: tuple[str, Predicate, str, str]) -> None:
    """A link can come before the entities that it connects."""
    found = read_lines(tmp_path, link, *FACTS, POST)
    assert found.rejected == []
    (claim,) = found.claims
    assert (claim.subject, claim.predicate, claim.object, claim.detail) == said
    assert (claim.source, claim.record, claim.basis) == ("source:ftm.register", "x", Basis.DATASET)
    assert dangling(found) == set()
    assert lines_of(found) == 5


def test_each_data_set_is_a_source_and_each_pair_a_claim(tmp_path: Path) -> None:
    link = entity("Membership", "x", member=["p-1", "c-2"], organization="c-1")
    found = read_lines(tmp_path, *FACTS, {**link, "datasets": ["us_ofac", "eu_list"]})
    assert {(claim.source, claim.subject) for claim in found.claims} == {
        (source, subject)
        for source in ("source:ftm.us-ofac", "source:ftm.eu-list")
        for subject in ("p-1.ftm", "c-2.ftm")
    }
    assert {each.id for each in found.records if isinstance(each, Publisher)} == {
        "publisher:us-ofac",
        "publisher:eu-list",
    }
    assert found.not_kept["claims more than links, which were of several ends or data sets"] == 3
    assert lines_of(found) == 4


def test_without_data_set_the_file_is_the_source(tmp_path: Path) -> None:
    link = {**entity("Membership", "x", member="p-1", organization="c-1"), "datasets": []}
    sources = [each.id for each in read_lines(tmp_path, *FACTS, link).records if isinstance(each, Source)]
    assert sources == ["source:ftm.register"]


def test_a_post_in_an_organization(tmp_path: Path) -> None:
    post = entity("Position", "post-1", name="Director", country="fr", organization="c-1")
    found = read_lines(tmp_path, *FACTS, post, entity("Occupancy", "x", holder="p-1", post="post-1"))
    assert [claim.object for claim in found.claims] == ["c-1.ftm"]


@pytest.mark.parametrize(
    ("dates", "text"),
    [
        ({}, None),
        ({"startDate": "2014-05"}, "2014-05/"),
        ({"startDate": "2014", "endDate": "2016-03-01"}, "2014/2016-03-01"),
        ({"startDate": "2014-05-01", "endDate": "2016-03-01"}, "2014-05-01/2016-03-01"),
        ({"startDate": "2014-05-01T10:00:00"}, "2014-05-01/"),
        ({"endDate": "2016"}, "/2016"),
        ({"date": "2015-01-02"}, "2015-01-02"),
        ({"startDate": "2015", "endDate": "2015"}, "2015"),
        ({"startDate": ["2014", "2014-05-03"]}, "2014-05-03/"),
        ({"startDate": ["2014", "2015"], "endDate": "2016"}, "/2016"),
    ],
)
def test_prefix_dates_are_periods(tmp_path: Path, dates: dict[str, str | list[str]], text: str | None) -> None:
    line = entity("Membership", "x", member="p-1", organization="c-1", **dates)
    period, contradicting = period_of(parsed(line))
    assert period == (Period.parse(text) if text else None)
    assert contradicting is (dates.get("startDate") == ["2014", "2015"])
    assert [claim.period for claim in read_lines(tmp_path, *FACTS, line).claims] == [period]


@pytest.mark.parametrize(
    ("link", "kind"),
    [
        (
            entity("Ownership", "x", owner="c-2", asset="c-1", percentage="50"),
            "Ownership of half or less, which makes no part of the owner",
        ),
        (entity("Ownership", "x", owner="c-2", asset="ship"), "Ownership of what is neither person nor body"),
        (entity("Membership", "x", member="c-1", organization="c-1"), "Membership of an actor with itself"),
        (entity("Sanction", "x", entity="c-1"), "Sanction without authority or country"),
        (
            entity("Occupancy", "x", holder="p-1", post="mayor"),
            "Occupancy of a post that names no organization, and no country, several, or only a part of one",
        ),
        (
            entity("Occupancy", "x", holder="p-1", post="ambassador"),
            "Occupancy of a post that names no organization, and no country, several, or only a part of one",
        ),
        (
            entity("Ownership", "x", owner="c-2", asset="c-1", percentage=["75", "25"]),
            "Ownership of half or less, which makes no part of the owner",
        ),
        (entity("Family", "x", person="p-1", relative="p-1"), "Family entities, which the graph has no place for"),
        (entity("Payment", "x", payer="p-1", beneficiary="c-1"), "Payment entities, which the graph has no place for"),
    ],
)
def test_what_makes_no_claim_is_counted(tmp_path: Path, link: Line, kind: str) -> None:
    ship = entity("Vessel", "ship", name="Ship")
    mayor = entity("Position", "mayor", name="Mayor", country="ly", subnationalArea="Tripoli")
    ambassador = entity("Position", "ambassador", name="Ambassador of Norway to Sweden", country=["no", "se"])
    found = read_lines(tmp_path, *FACTS, ship, mayor, ambassador, link)
    assert found.rejected == []
    assert found.claims == []
    assert found.left_out[kind] == 1
    assert lines_of(found) == 7


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (
            entity("Membership", "x", member="nobody", organization="c-1"),
            "member: 'nobody' is not an accepted entity of this file",
        ),
        (entity("Membership", "x", member="p-1"), "organization: is missing; a link of the schema Membership needs it"),
        (
            entity("Occupancy", "x", holder="p-1", post="c-1"),
            "post: 'c-1' is not an accepted Position of this file",
        ),
        (
            entity("Membership", "x", member="p-1", organization="c-1", startDate="May 2014"),
            "startDate: 'May 2014' is not a date, as in 2014-05-18 or 2014",
        ),
        (
            entity("Membership", "x", member="p-1", organization="c-1", startDate="2014-02-30"),
            "startDate: '2014-02-30' is not a date, as in 2014-05-18 or 2014",
        ),
        (
            entity("Membership", "x", member="p-1", organization="c-1", startDate="2014-05-02", endDate="2014-05-01"),
            "startDate: '2014-05-02/2014-05-01' ends before it starts",
        ),
    ],
)
def test_a_bad_link(tmp_path: Path, link: Line, said: str) -> None:
    found = read_lines(tmp_path, PERSON, link, COMPANY, OTHER)
    (rejected,) = found.said
    assert rejected.startswith(f"register.ftm.json:2: {said}")
    assert lines_of(found) == 4


def test_a_date_beside_a_start_is_counted(tmp_path: Path) -> None:
    link = entity("Membership", "x", member="p-1", organization="c-1", startDate="2014", date="2015-03")
    found = read_lines(tmp_path, *FACTS, link)
    assert [claim.period for claim in found.claims] == [Period.parse("2014/")]
    assert found.not_kept == {"values of the property date": 1}


def test_fragments_are_rejected(tmp_path: Path) -> None:
    """Each has only part of an entity: the share is in the second, and the name in the first."""
    link = entity("Ownership", "x", owner="c-2", asset="c-1")
    share = entity("Ownership", "x", owner="c-2", asset="c-1", percentage="10")
    found = read_lines(tmp_path, *FACTS, link, share, entity("Person", "p-1", nationality="de"))
    assert [message.partition(";")[0] for message in found.said] == [
        "register.ftm.json:5: id: 'x' is the id of line 4 already, which says otherwise",
        "register.ftm.json:6: id: 'p-1' is the id of line 1 already, which says otherwise",
    ]
    assert found.actors["p-1.ftm"].caption == "Jane Doe"
    assert lines_of(found) == 6


def test_a_line_that_stands_there_twice(tmp_path: Path) -> None:
    link = entity("Membership", "x", member="p-1", organization="c-1")
    found = read_lines(tmp_path, *FACTS, link, link, PERSON)
    assert found.said == []
    assert len(found.claims) == 1
    assert found.left_out == {
        "rows that repeat an earlier row": 2,
        "entities that are actors, and no claims": 3,
    }
    assert lines_of(found) == 6


def test_packed_and_plain_are_the_same(tmp_path: Path) -> None:
    link = entity("Membership", "x", member="p-1", organization="c-1")
    plain = read_lines(tmp_path, *FACTS, link)
    packed = gzip.compress(plain.path.read_bytes())
    assert read_lines(tmp_path, text=packed).records == plain.records
    (rejected,) = read_lines(tmp_path, text=packed[:-6]).rejected
    assert "the compressed file is damaged or incomplete" in rejected.message


@pytest.mark.parametrize(
    ("first", "recognized"),
    [
        (json.dumps(PERSON), True),
        ('{"type": "actor", "id": "x", "kind": "PERSON"}', False),
        ("0 1 1 0", False),
    ],
)
def test_what_is_recognized(tmp_path: Path, first: str, *, recognized: bool) -> None:
    path = tmp_path / "any.json"
    path.write_text(f"{first}\n", encoding="utf-8")
    assert LOADER.recognizes(path) is recognized


@pytest.mark.parametrize(
    ("share", "claims"),
    [
        *[
            ("50-75%", 1),
            ("75 – 100 %", 1),
            ("25-50%", 0),
            ("25-75%", 0),
            ("50%", 0),
            ("50,01", 1),
            ("100", 1),
            ("0", 0),
        ],
        *[
            ("> 50", 1),
            ("more than 60%", 1),
            ("at least 50 %", 0),
            ("At least 75 percent", 1),
            ("2/3", 1),
            ("1 / 4", 0),
        ],
        *[("less than 90%", 0), ("<5", 0), ("voting-rights-50-to-75-percent", 1)],
        *[("ownership-of-shares-25-to-50-percent-as-trust", 0), ("voting-rights-more-than-25-percent", 0)],
    ],
)
def test_shares_over_half_make_parts(tmp_path: Path, share: str, claims: int) -> None:
    found = read_lines(tmp_path, *FACTS, entity("Ownership", "x", owner="c-2", asset="c-1", percentage=share))
    assert found.said == []
    assert len(found.claims) == claims
    assert found.left_out["Ownership of half or less, which makes no part of the owner"] == 1 - claims


@pytest.mark.parametrize("share", ["101", "75-50", "50-101", "most", "> 101", "3/2", "0.75"])
def test_shares_that_cannot_be_read_are_counted(tmp_path: Path, share: str) -> None:
    found = read_lines(tmp_path, *FACTS, entity("Ownership", "x", owner="c-2", asset="c-1", percentage=share))
    assert (found.said, found.claims) == ([], [])
    assert found.left_out["Ownership of a share that cannot be read"] == 1


def test_dates_of_another_calendar_are_unknown_and_counted(tmp_path: Path) -> None:
    dates = {"startDate": "1436-02-11", "endDate": "2016"}
    found = read_lines(tmp_path, *FACTS, entity("Membership", "x", member="p-1", organization="c-1", **dates))
    (claim,) = found.claims
    assert claim.period is not None
    assert claim.period.text == "/2016"
    assert found.not_kept == {"dates of years from 1300 to 1500 or 2400 to 2700, which are not of our calendar": 1}
