"""The time of a claim is bounded by its text, its event, its publication and the lifespans of its actors."""

from __future__ import annotations

import pytest

from graphapi.model.bounds import Bounds, Span, TimeFacts, bounds_of
from graphapi.model.period import Period
from graphapi.model.vocabulary import BoundSource, Certainty, Contradiction, DocTimeRel, Modality, Predicate

PAPER = "2019-05-13"


def time_facts(
    predicate: Predicate = Predicate.SUPPORTS,
    *,
    relation: DocTimeRel | None = None,
    modality: Modality = Modality.ACTUAL,
    period: str | None = None,
    published: str | None = PAPER,
    event: str | None = None,
    lives: tuple[str, ...] = (),
) -> TimeFacts:
    return TimeFacts(
        predicate=predicate,
        modality=modality,
        doc_time_rel=relation,
        period=Period.parse(period) if period else None,
        published=Period.parse(published) if published else None,
        event=Period.parse(event) if event else None,
        lives=tuple(map(Period.parse, lives)),
    )


def bounded(given: TimeFacts) -> Bounds:
    found = bounds_of(given)
    assert isinstance(found, Bounds), found
    return found


def shown(bounds: Bounds) -> str:
    """Start and end, each with its earliest and latest day; `..` if unbounded."""
    each = (bounds.start_earliest, bounds.start_latest, bounds.end_earliest, bounds.end_latest)
    days = [str(bound.day) if bound else ".." for bound in each]
    return f"{days[0]} {days[1]} | {days[2]} {days[3]}"


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        # A state can have ended or not; an event was over; a statement in the present held on the day.
        (time_facts(Predicate.SUPPORTS), ".. 2019-05-13 | .. .."),
        (time_facts(Predicate.MET), ".. 2019-05-13 | .. 2019-05-13"),
        (time_facts(Predicate.SUPPORTS, relation=DocTimeRel.OVERLAP), ".. 2019-05-13 | 2019-05-13 .."),
        (time_facts(Predicate.SUPPORTS, relation=DocTimeRel.BEFORE), ".. 2019-05-13 | .. 2019-05-13"),
        (time_facts(Predicate.MET, modality=Modality.PLANNED), ".. .. | .. .."),
        (
            time_facts(Predicate.MET, modality=Modality.PLANNED, relation=DocTimeRel.AFTER),
            "2019-05-13 .. | 2019-05-13 ..",
        ),
        # The last possible day bounds what happened, the first what still held.
        (time_facts(Predicate.MET, published="2018?"), ".. 2019-12-31 | .. 2019-12-31"),
        (
            time_facts(Predicate.SUPPORTS, relation=DocTimeRel.OVERLAP, published="2018?"),
            ".. 2019-12-31 | 2017-01-01 ..",
        ),
        (time_facts(Predicate.MET, published=None), ".. .. | .. .."),
        # The period of the text, narrowed.
        (time_facts(Predicate.MET, period="2019"), "2019-01-01 2019-05-13 | 2019-01-01 2019-05-13"),
        (time_facts(Predicate.SUPPORTS, period="2019"), "2019-01-01 2019-05-13 | 2019-01-01 2019-12-31"),
        (time_facts(Predicate.SUPPORTS, period="2014-05/.."), "2014-05-01 2014-05-31 | 2019-05-13 .."),
        (time_facts(Predicate.ATTACKS, period="2019-04-04/.."), "2019-04-04 2019-04-04 | 2019-05-13 .."),
        # A claim without a period has that of its event; one with a period must be within it.
        (time_facts(Predicate.MET, event="2019-05-02"), "2019-05-02 2019-05-02 | 2019-05-02 2019-05-02"),
        (time_facts(Predicate.MET, period="2018", event="2018-11"), "2018-11-01 2018-11-30 | 2018-11-01 2018-11-30"),
        # Lifespans bound both ends.
        (time_facts(Predicate.SUPPORTS, lives=("1971-12-02/..",)), "1971-12-02 2019-05-13 | 1971-12-02 .."),
        (
            time_facts(Predicate.MET, lives=("1942/2011-10-20", "1943/..")),
            "1943-01-01 2011-10-20 | 1943-01-01 2011-10-20",
        ),
    ],
)
def test_bounds(claim: TimeFacts, expected: str) -> None:
    assert shown(bounded(claim)) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (time_facts(Predicate.MET, period="2019-05-15"), Contradiction.PUBLICATION),
        (time_facts(Predicate.SUPPORTS, period="2020/.."), Contradiction.PUBLICATION),
        (time_facts(period="2014/2016", relation=DocTimeRel.OVERLAP), Contradiction.PUBLICATION),
        (time_facts(period="2014/..", relation=DocTimeRel.BEFORE), Contradiction.PUBLICATION),
        (time_facts(period="2019-06/2019-07", modality=Modality.PLANNED, published="2020"), None),
        (time_facts(Predicate.MET, period="2018", event="2017"), Contradiction.EVENT),
        (time_facts(Predicate.MET, period="2012", lives=("1942/2011-10-20",)), Contradiction.LIFE),
        (time_facts(Predicate.MET, published="1950", lives=("1971-12-02/..",)), Contradiction.LIFE),
        (time_facts(Predicate.OPPOSES, lives=("1900/1910", "1950/..")), Contradiction.LIFE),
    ],
)
def test_contradictions(claim: TimeFacts, expected: Contradiction | None) -> None:
    found = bounds_of(claim)
    assert (found if isinstance(found, Contradiction) else None) is expected


def test_each_bound_remembers_what_it_follows_from() -> None:
    found = bounded(time_facts(Predicate.MET, period="2019", lives=("1971-12-02/..",)))
    assert [found.start_earliest and found.start_earliest.source, found.start_latest and found.start_latest.source] == [
        BoundSource.TEXT,
        BoundSource.PUBLICATION,
    ]
    only = bounded(time_facts(Predicate.SUPPORTS, lives=("1971-12-02/..",)))
    assert only.start_earliest
    assert only.start_earliest.source is BoundSource.LIFE


@pytest.mark.parametrize(
    ("claim", "during", "expected"),
    [
        # Outer bounds alone are never POSSIBLE, but they exclude windows.
        (time_facts(Predicate.SUPPORTS), "2016", Certainty.UNDATED),
        (time_facts(Predicate.SUPPORTS), "2030", Certainty.UNDATED),
        (time_facts(Predicate.SUPPORTS, lives=("1971-12-02/..",)), "1950", None),
        (time_facts(Predicate.MET), "2030", None),
        (time_facts(Predicate.MET), "2019-05-13", Certainty.UNDATED),
        # A statement in the present held on the day of publication.
        (time_facts(Predicate.SUPPORTS, relation=DocTimeRel.OVERLAP), "2019-05-13", Certainty.CERTAIN),
        (time_facts(Predicate.SUPPORTS, relation=DocTimeRel.OVERLAP), "2019", Certainty.CERTAIN),
        (time_facts(Predicate.SUPPORTS, relation=DocTimeRel.OVERLAP), "2018", Certainty.UNDATED),
        (time_facts(Predicate.MET, lives=("1971-12-02/..",)), "1960/2020", Certainty.CERTAIN),
        # A date, also that of the event, makes it POSSIBLE.
        (time_facts(Predicate.MET, period="2018"), "2018-05", Certainty.POSSIBLE),
        (time_facts(Predicate.MET, event="2018"), "2018-05", Certainty.POSSIBLE),
        (time_facts(Predicate.ATTACKS, event="2019-04-04/.."), "2014", None),
    ],
)
def test_certainty(claim: TimeFacts, during: str, expected: Certainty | None) -> None:
    assert bounded(claim).certainty(Period.parse(during)) is expected


def test_two_reports_in_the_present_say_nothing_of_the_time_between() -> None:
    """It held in 2016 and in 2019, but no source says that it held all the time."""
    first, last = (
        bounded(time_facts(relation=DocTimeRel.OVERLAP, published=published))
        for published in ("2016-02-01", "2019-05-13")
    )
    both = Span.of([first, last])
    assert [both.certainty(Period.parse(year)) for year in ("2015", "2016", "2017", "2019", "2020")] == [
        Certainty.UNDATED,
        Certainty.CERTAIN,
        Certainty.UNDATED,
        Certainty.CERTAIN,
        Certainty.UNDATED,
    ]
    assert both.certainty(Period.parse("2016/2019")) is Certainty.CERTAIN


def test_what_was_over_is_another_state_of_affairs_than_what_still_held() -> None:
    assert time_facts(relation=DocTimeRel.BEFORE).past
    assert not time_facts(relation=DocTimeRel.OVERLAP).past
    assert not time_facts().past
    assert time_facts(Predicate.MET).past
    assert not time_facts(Predicate.MET, period="2018").past
