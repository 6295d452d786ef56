"""CERTAIN, POSSIBLE or impossible, compared with a slow reference that tries every pair of days."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.model.period import Period, can_overlap, touch
from graphapi.model.vocabulary import Certainty
from tests.unit.model.strategies import periods, texts

# The whole calendar of the reference. Every text below is well within it, so open ends can reach its limits.
HORIZON = [date(2017, 9, 1) + timedelta(days=step) for step in range(304)]
SMALL_DATES = [f"2018-01-{day:02}{mark}" for day in (1, 2, 15, 31) for mark in ("", "?", "%")]
SMALL_DATES += [f"2018-{month:02}{mark}" for month in (1, 2, 3) for mark in ("", "~")]
small_dates = st.sampled_from(SMALL_DATES)


def days_of(written: str) -> list[date]:
    """Every day that a day or month of 2018 can mean, by hand."""
    plain, doubt = written.rstrip("?~%"), {"?": 1, "~": 1, "%": 2}.get(written[-1], 0)
    if len(plain) == len("2018-01-01"):
        return [date.fromisoformat(plain) + timedelta(days=off) for off in range(-doubt, doubt + 1)]
    middle = int(plain[5:])
    months = [(2018, month) if month else (2017, 12) for month in range(middle - doubt, middle + doubt + 1)]
    return [
        date(year, month, day) for year, month in months for day in range(1, calendar.monthrange(year, month)[1] + 1)
    ]


def readings(text: str) -> set[tuple[date, date]]:
    """Every possible pair of first and last day of a period."""
    start, slash, end = text.partition("/")
    starts = HORIZON if start in ("", "..") else days_of(start)
    ends = starts if not slash else HORIZON if end in ("", "..") else days_of(end)
    return {(first, last) for first, last in product(starts, ends) if first <= last}


def reference(text: str, window: str) -> Certainty | None:
    covered = readings(window)
    opens, closes = min(first for first, _ in covered), max(last for _, last in covered)
    outcomes = {first <= closes and last >= opens for first, last in readings(text)}
    if outcomes == {True}:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if True in outcomes else None


def ordered(ends: tuple[str, str]) -> bool:
    return Period.parse(ends[0]).extent[0] <= Period.parse(ends[1]).extent[1]


small_texts = (
    small_dates
    | st.tuples(small_dates, small_dates).filter(ordered).map("/".join)
    | small_dates.map("{}/..".format)
    | small_dates.map("{}/".format)
    | small_dates.map("../{}".format)
)


@settings(max_examples=250)
@given(small_texts, small_texts)
def test_agrees_with_trying_every_pair_of_days(text: str, window: str) -> None:
    assert Period.parse(text).certainty(Period.parse(window)) is reference(text, window)


@pytest.mark.parametrize(
    ("period", "window", "expected"),
    [
        ("2019-05-15", "2019-05-15", "CERTAIN"),
        ("2019-05-15", "2019-05-16", None),
        ("2019-05-15", "2019", "CERTAIN"),
        ("2019-05", "2019", "CERTAIN"),
        ("2019", "2019-05", "POSSIBLE"),
        ("2019", "2019-12-31", "POSSIBLE"),
        ("2019", "2018", None),
        ("2018?", "2018", "POSSIBLE"),
        ("2018?", "2017/2019", "CERTAIN"),
        ("2018?", "2016", None),
        # All of 2015 is certain: it began by the end of 2014 and ended no earlier than 2016.
        ("2014/2016", "2015-06-01", "CERTAIN"),
        ("2014/2016", "2014", "CERTAIN"),
        ("2014/2016", "2014-06", "POSSIBLE"),
        ("2014/2016", "2013", None),
        # Open and unknown ends
        ("2014-05/..", "2014-05", "CERTAIN"),
        ("2014-05/..", "2016", "POSSIBLE"),
        ("2014-05/", "2016", "POSSIBLE"),
        ("2014-05/", "2014-05", "CERTAIN"),
        ("2014-05/..", "2014-04", None),
        ("../2018", "2018", "CERTAIN"),
        ("../2018", "2017", "POSSIBLE"),
        ("../2018", "2019", None),
        ("../2018", "0001-01-01", "POSSIBLE"),
        ("2014-05/..", "9999-12-31", "POSSIBLE"),
        ("2016", "2014/..", "CERTAIN"),
        ("2016", "../2014", None),
        ("2016", "2014/", "CERTAIN"),
    ],
)
def test_worked_examples(period: str, window: str, expected: str | None) -> None:
    assert Period.parse(period).certainty(Period.parse(window)) == expected


def test_what_was_seen_going_on_is_certain_until_then() -> None:
    seen = Period.parse("2014-05/..").reported(date(2019, 5, 13))
    assert seen.certainty(Period.parse("2016")) is Certainty.CERTAIN
    assert seen.certainty(Period.parse("2019-05-13")) is Certainty.CERTAIN
    assert seen.certainty(Period.parse("2019-05-14")) is Certainty.POSSIBLE


@settings(max_examples=300)
@given(periods, texts, texts)
def test_certain_stays_certain_when_the_window_grows(period: Period, one: str, other: str) -> None:
    inner, wider = Period.parse(one), Period.parse(other)
    opens = min(inner.start_earliest or date.min, wider.start_earliest or date.min)
    closes = max(inner.end_latest or date.max, wider.end_latest or date.max)
    grown = replace(inner, start_earliest=opens, end_latest=closes)
    before, after = period.certainty(inner), period.certainty(grown)
    if before is Certainty.CERTAIN:
        assert after is Certainty.CERTAIN
    if before is not None:
        assert after is not None


@given(periods, periods)
def test_certain_implies_possible(period: Period, window: Period) -> None:
    if period.certainty(window) is Certainty.CERTAIN:
        assert can_overlap(period, window)


@given(periods, periods)
def test_overlap_and_touch_are_symmetric(one: Period, other: Period) -> None:
    assert can_overlap(one, other) == can_overlap(other, one)
    assert touch(one, other) == touch(other, one)
    assert can_overlap(one, one)
    assert touch(one, one)


@given(periods)
def test_no_date_can_overlap_with_any(period: Period) -> None:
    assert can_overlap(None, period)
    assert can_overlap(period, None)
    assert can_overlap(None, None)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2014", "2015", True),
        ("2014", "2016", False),
        ("2014-03", "2014-04", True),
        ("2014-03", "2014-05", False),
        ("2014-03-31", "2014-04", True),
        ("2014-03-30", "2014-04", False),
        ("2016-02", "2016-03-01", True),
        ("2014", "2014-06-15", True),
        ("2014?", "2016", False),
        ("2014-05/", "2016", False),
        ("2014-05/..", "2016", False),
        ("../2018", "2016", False),
        ("../2018", "2017", True),
        ("0001-01-01", "9999-12-31", False),
        ("9999-12-30", "9999-12-31", True),
    ],
)
def test_touching(one: str, other: str, *, expected: bool) -> None:
    assert touch(Period.parse(one), Period.parse(other)) is expected
