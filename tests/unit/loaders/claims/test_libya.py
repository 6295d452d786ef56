"""Details of the claims in the five articles: times, opponents, stances, plans, names of publishers."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from graphapi.model.bounds import Bounds, TimeFacts, bounds_of
from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Event, Publisher, Source
from graphapi.model.vocabulary import DocTimeRel, Modality, Predicate, Stance
from tests.unit.loaders.claims.reading import Read, read

ROOT = Path(__file__).parents[4]
ARTICLES = {file.name[8:11]: file for file in sorted((ROOT / "datasets" / "libya").glob("article-*.yaml"))}
GNA = "government-of-national-accord"


@cache
def article(number: str) -> Read:
    return read(ARTICLES[number])


def every_claim() -> list[Claim]:
    return [claim for number in ARTICLES for claim in article(number).claims]


def time_facts(number: str, claim: Claim) -> TimeFacts:
    """Everything that bounds a claim of the article."""
    records = article(number).records
    lives = [each.lifespan for each in records if isinstance(each, Actor) and each.id in (claim.subject, claim.object)]
    (source,) = [each for each in records if isinstance(each, Source)]
    events = {each.id: each.period for each in records if isinstance(each, Event)}
    return TimeFacts(
        predicate=claim.predicate,
        modality=claim.modality,
        doc_time_rel=claim.doc_time_rel,
        period=claim.period,
        published=source.published,
        event=events.get(claim.event or ""),
        lives=tuple(life for life in lives if life),
    )


def claims(number: str, subject: str, predicate: Predicate, object_: str) -> list[Claim]:
    """The claims of the article with this subject, predicate and object."""
    ends = (subject, predicate, object_)
    return [claim for claim in article(number).claims if (claim.subject, claim.predicate, claim.object) == ends]


@pytest.mark.parametrize("number", ARTICLES)
def test_every_claim_says_how_its_time_relates_to_its_document(number: str) -> None:
    assert [claim for claim in article(number).claims if claim.doc_time_rel is None] == []


def test_what_still_was_to_come_is_of_no_other_time_than_what_is_planned() -> None:
    after = {claim.modality for claim in every_claim() if claim.doc_time_rel is DocTimeRel.AFTER}
    assert after == {Modality.PLANNED, Modality.HYPOTHETICAL}


def test_france_stands_behind_haftar_in_002_and_used_to_support_him_in_001() -> None:
    now = claims("002", "france", Predicate.SUPPORTS, "khalifa-haftar")
    past = [claim for claim in claims("001", "france", Predicate.SUPPORTS, "khalifa-haftar") if claim.forms]
    assert [claim.doc_time_rel for claim in now] == [DocTimeRel.OVERLAP] * 3
    assert [claim.doc_time_rel for claim in past] == [DocTimeRel.BEFORE]


@pytest.mark.parametrize("state", ["united-arab-emirates", "saudi-arabia", "france"])
def test_an_adversarys_charge_is_alleged_and_names_the_opponent(state: str) -> None:
    (charged,) = [claim for claim in claims("001", state, Predicate.SUPPORTS, "khalifa-haftar") if claim.against]
    assert (charged.stance, charged.claimant, charged.against) == (Stance.ALLEGED, "volcano-of-rage", frozenset({GNA}))


def test_readings_that_nobody_signs_are_alleged_without_a_claimant() -> None:
    (sisi,) = claims("004", "abdel-fattah-el-sisi", Predicate.SUPPORTS, "khalifa-haftar")
    (sought,) = claims("004", "khalifa-haftar", Predicate.REQUESTS, "egypt")
    (aligned,) = claims("003", "house-of-representatives", Predicate.MEMBER_OF, "secular-current")
    for claim in (sisi, sought, aligned):
        assert (claim.stance, claim.claimant) == (Stance.ALLEGED, None)


def test_who_accepts_stands_first() -> None:
    assert claims("001", "khalifa-haftar", Predicate.AGREES, "egyptian-libya-committee")
    assert claims("002", GNA, Predicate.AGREES, "united-states")
    assert claims("002", "emmanuel-macron", Predicate.MET, "khalifa-haftar")


@pytest.mark.parametrize(
    "event", ["macron-haftar-meeting", "american-misrata-visit", "paris-meeting-of-libyan-parties"]
)
def test_of_a_meeting_that_is_only_announced_everything_is_planned(event: str) -> None:
    found = {claim.modality for claim in every_claim() if claim.event == f"event:{event}"}
    assert found == {Modality.PLANNED}


def test_neutrality_is_support_for_no_side() -> None:
    for number, actor in (("003", "libyan-army"), ("002", "many-capitals")):
        (neutral,) = claims(number, actor, Predicate.SUPPORTS, "libyan-parties")
        assert neutral.stance is Stance.DENIED


def test_help_of_before_2011_ended_before_2019() -> None:
    """By its own period or by that of the stay in America."""
    events = {record.id: record.period for record in article("001").records if isinstance(record, Event)}
    for state in ("us-military", "united-states"):
        (help_,) = claims("001", state, Predicate.AIDS, "khalifa-haftar")
        period = help_.period or events[str(help_.event)]
        assert period is not None
        assert period.end_latest is not None
        assert period.end_latest.year <= 2011


def test_four_fifths_are_bounded_on_both_sides_as_the_readme_says() -> None:
    both = undated_source = 0
    for number in ARTICLES:
        for claim in article(number).claims:
            facts = time_facts(number, claim)
            found = bounds_of(facts)
            assert isinstance(found, Bounds), claim
            if (found.start_earliest or found.end_earliest) and (found.start_latest or found.end_latest):
                both += 1
            elif facts.published is None:
                undated_source += 1
    every = len(every_claim())
    assert (both, undated_source, every) == (234, 38, 290)
    readme = (ROOT / "datasets" / "libya" / "README.md").read_text(encoding="utf-8")
    assert f"Of the {every} claims" in readme
    assert f"- {both} ({100 * both / every:.0f} %)" in readme
    assert f"- {undated_source} ({100 * undated_source / every:.0f} %)" in readme


def test_lives_that_are_certain_are_given() -> None:
    lives = {record.id: str(record.lifespan) for record in article("000").records if isinstance(record, Actor)}
    assert lives["khalifa-haftar"] == "1943-11-07/.."
    assert lives["united-arab-emirates"] == "1971-12-02/.."
    assert lives["muammar-gaddafi"] == "1942~/2011-10-20"
    assert lives["government-of-national-accord"] == "2015-12/2021-03"


@pytest.mark.parametrize("number", ["001", "003", "004"])
def test_a_publisher_that_is_not_named_is_called_by_its_article(number: str) -> None:
    (publisher,) = [record for record in article(number).records if isinstance(record, Publisher)]
    assert all("Haftar" in name.value or "Pompeo" in name.value for name in publisher.names if name.lang != "ar")
    assert all(number not in name.value for name in publisher.names)
