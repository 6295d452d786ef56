"""Mentions: further articles about events in other files."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.entity import Source
from graphapi.model.period import Period
from tests.unit.loaders.gdelt.files import EVENT, MENTION, read_events, read_mentions
from tests.unit.loaders.table_reading import dangling

NOT_HERE = "mentions of events that no file of events beside them holds"


def test_a_mention_is_another_claim_about_the_same_relation(tmp_path: Path) -> None:
    events = read_events(tmp_path, EVENT)
    found = read_mentions(tmp_path, MENTION)
    assert {claim.relation for claim in found.claims} == {claim.relation for claim in events.claims}
    assert found.claims[0].id != events.claims[0].id
    (source,) = [each for each in found.records if isinstance(each, Source)]
    assert (source.publisher, source.published) == ("publisher:example.com", Period.parse("2019-04-07"))
    assert dangling(found) == set()


def test_the_article_that_the_event_names_makes_the_same_claim(tmp_path: Path) -> None:
    events = read_events(tmp_path, EVENT)
    same = {**MENTION, "MentionIdentifier": EVENT["SOURCEURL"], "MentionTimeDate": EVENT["DATEADDED"]}
    assert read_mentions(tmp_path, same).records == events.records


def test_mentions_alone_are_counted(tmp_path: Path) -> None:
    found = read_mentions(tmp_path, MENTION)
    assert found.left_out == {NOT_HERE: 1}
    assert found.records == []


def test_mentions_of_what_makes_no_claim_are_counted(tmp_path: Path) -> None:
    statement = {**EVENT, "EventCode": "010", "EventBaseCode": "010", "EventRootCode": "01"}
    read_events(tmp_path, statement, {**EVENT, "GLOBALEVENTID": "2", "Year": "1"})
    rows = (MENTION, {**MENTION, "GLOBALEVENTID": "2"}, {**MENTION, "GLOBALEVENTID": "3"})
    found = read_mentions(tmp_path, *rows)
    assert found.left_out == {
        "mentions of statements, which make no relation (CAMEO 01)": 1,
        "mentions of events whose own row has errors": 1,
        NOT_HERE: 1,
    }
    assert found.rows == 3


@pytest.mark.parametrize(
    ("cells", "publisher"),
    [
        ({"MentionType": "6", "MentionIdentifier": "https://archive.org/details/1"}, "publisher:archive.org"),
        (
            {"MentionType": "2", "MentionIdentifier": "Radio, 3 May", "MentionSourceName": "BBC Monitoring"},
            "publisher:bbc-monitoring",
        ),
        ({"MentionType": "5", "MentionIdentifier": "10.2307/1"}, "publisher:jstor"),
    ],
)
def test_documents_of_other_kinds(tmp_path: Path, cells: dict[str, str], publisher: str) -> None:
    read_events(tmp_path, EVENT)
    (source,) = [each for each in read_mentions(tmp_path, {**MENTION, **cells}).records if isinstance(each, Source)]
    assert source.publisher == publisher


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"MentionTimeDate": "20190407"}, "MentionTimeDate: '20190407' is not a time, as in 20150218230000"),
        ({"EventTimeDate": "20190407250000"}, "EventTimeDate: '20190407250000' is not a time, as in 20150218230000"),
        ({"MentionType": "7"}, "MentionType: '7' is not a type of mention from 1 to 6"),
        ({"MentionIdentifier": " "}, "MentionIdentifier: is blank; expected the identifier of the document"),
        (
            {"MentionIdentifier": "example.com"},
            "MentionIdentifier: 'example.com' is not a web address, though MentionType is 1",
        ),
        ({"Confidence": "high"}, "Confidence: 'high' is not a whole number"),
    ],
)
def test_a_bad_cell(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    read_events(tmp_path, EVENT)
    found = read_mentions(tmp_path, MENTION, {**MENTION, **cells})
    assert found.said == [f"20190407120000.mentions.CSV:2: {said}"]
    assert found.rows == 2
