"""Texts that are read as periods, and their bounds."""

from __future__ import annotations

import calendar
import doctest
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.errors import BadDateError
from graphapi.model.period import Period, day_after
from graphapi.model.vocabulary import DatePrecision
from tests.unit.model.strategies import periods, texts


def bounds(text: str) -> str:
    period = Period.parse(text)
    ends = (period.start_earliest, period.start_latest, period.end_earliest, period.end_latest)
    return " ".join(end.isoformat() if end else "-" for end in ends)


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        ("2019-05-15", "2019-05-15 2019-05-15 2019-05-15 2019-05-15", DatePrecision.DAY),
        ("2016-02", "2016-02-01 2016-02-29 2016-02-01 2016-02-29", DatePrecision.MONTH),
        ("2019", "2019-01-01 2019-12-31 2019-01-01 2019-12-31", DatePrecision.YEAR),
        ("2014-21", "2014-03-01 2014-05-31 2014-03-01 2014-05-31", DatePrecision.SEASON),
        ("2014-23", "2014-09-01 2014-11-30 2014-09-01 2014-11-30", DatePrecision.SEASON),
        ("201X", "2010-01-01 2019-12-31 2010-01-01 2019-12-31", DatePrecision.DECADE),
        ("19XX", "1900-01-01 1999-12-31 1900-01-01 1999-12-31", DatePrecision.CENTURY),
        ("2014-XX", "2014-01-01 2014-12-31 2014-01-01 2014-12-31", DatePrecision.YEAR),
        ("2014-XX-XX", "2014-01-01 2014-12-31 2014-01-01 2014-12-31", DatePrecision.YEAR),
        ("2014-05-XX", "2014-05-01 2014-05-31 2014-05-01 2014-05-31", DatePrecision.MONTH),
        # Uncertain or approximate: one unit of the precision on each side; both: two units.
        ("2018?", "2017-01-01 2019-12-31 2017-01-01 2019-12-31", DatePrecision.YEAR),
        ("2018~", "2017-01-01 2019-12-31 2017-01-01 2019-12-31", DatePrecision.YEAR),
        ("2018%", "2016-01-01 2020-12-31 2016-01-01 2020-12-31", DatePrecision.YEAR),
        ("2016-01?", "2015-12-01 2016-02-29 2015-12-01 2016-02-29", DatePrecision.MONTH),
        ("2018-12%", "2018-10-01 2019-02-28 2018-10-01 2019-02-28", DatePrecision.MONTH),
        ("2016-02-29~", "2016-02-28 2016-03-01 2016-02-28 2016-03-01", DatePrecision.DAY),
        ("201X?", "2000-01-01 2029-12-31 2000-01-01 2029-12-31", DatePrecision.DECADE),
        ("20XX?", "1900-01-01 2199-12-31 1900-01-01 2199-12-31", DatePrecision.CENTURY),
        ("2017/2019-04", "2017-01-01 2017-12-31 2019-04-01 2019-04-30", DatePrecision.YEAR),
        ("2018-06-01/2018-07", "2018-06-01 2018-06-01 2018-07-01 2018-07-31", DatePrecision.MONTH),
        ("2014-05/..", "2014-05-01 2014-05-31 2014-05-01 -", DatePrecision.MONTH),
        ("2014-05/", "2014-05-01 2014-05-31 2014-05-01 -", DatePrecision.MONTH),
        ("../2018", "- 2018-12-31 2018-01-01 2018-12-31", DatePrecision.YEAR),
        ("/2018", "- 2018-12-31 2018-01-01 2018-12-31", DatePrecision.YEAR),
        # One of the days from the first to the last, with the precision of these.
        ("[2019-05-10..2019-06-02]", "2019-05-10 2019-06-02 2019-05-10 2019-06-02", DatePrecision.MONTH),
        ("[2018-09-11..2019-08-30]", "2018-09-11 2019-08-30 2018-09-11 2019-08-30", DatePrecision.YEAR),
        ("[2019-05..2019-06]/..", "2019-05-01 2019-06-30 2019-05-01 -", DatePrecision.SEASON),
        # Each end bounds the other: it began no later than it ended.
        ("2014/2014-05", "2014-01-01 2014-05-31 2014-05-01 2014-05-31", DatePrecision.YEAR),
        ("2014-05/2014", "2014-05-01 2014-05-31 2014-05-01 2014-12-31", DatePrecision.YEAR),
        ("2014?/2014-05", "2013-01-01 2014-05-31 2014-05-01 2014-05-31", DatePrecision.YEAR),
        # The limits of the calendar.
        ("0001", "0001-01-01 0001-12-31 0001-01-01 0001-12-31", DatePrecision.YEAR),
        ("9999", "9999-01-01 9999-12-31 9999-01-01 9999-12-31", DatePrecision.YEAR),
        ("0002?", "0001-01-01 0003-12-31 0001-01-01 0003-12-31", DatePrecision.YEAR),
        ("9998?", "9997-01-01 9999-12-31 9997-01-01 9999-12-31", DatePrecision.YEAR),
        ("9999-11~", "9999-10-01 9999-12-31 9999-10-01 9999-12-31", DatePrecision.MONTH),
        ("9999-12-30?", "9999-12-29 9999-12-31 9999-12-29 9999-12-31", DatePrecision.DAY),
        ("99XX", "9900-01-01 9999-12-31 9900-01-01 9999-12-31", DatePrecision.CENTURY),
    ],
)
def test_bounds_of_every_accepted_shape(text: str, expected: str, precision: DatePrecision) -> None:
    assert bounds(text) == expected
    assert Period.parse(text).precision is precision


REFUSED = [
    "", " ", "/", "//", "..", "../..", "/..", "../", "...", "yesterday", "2020/2018", "2019-05-02/2019-05-01",
    "2019-06/2019-05", "2019?/2018", "2019/2018~", "2019-02-30", "2019-02-29", "2019-13", "2019-00", "2019-05-00",
    "2019-5", "19", "191", "20190515", "15.05.2019", " 2019", "2019 ", "2019\n", "2019/2020/2021", "2019-",
    "2018/2019-02-30", "2019-05-15T10:00:00Z", "2019/yesterday",
    # Years outside 0001 to 9999, and uncertain ones that can be outside
    "0000", "000X", "00XX", "-0001", "-2019", "Y12019", "12019", "0001?", "9999?", "9999-12~", "9999-12-31%", "00XX/2019",
    # Level 2, and a winter, which is in two years
    "2014-24", "2014-24?", "2014-25", "2014-33", "2014-41", "2014-XX-15", "XXXX", "2X19", "20X9", "156X-12-25",
    "[2014,2016]", "{2014..2016}", "2014-06?-11", "?2014", "2014S2", "2014-21-01", "2014-XX-XX-XX", "1XXX",
    # Digits that are not ASCII
    "٢٠١٩", "２０１９", "2019-٠٥", "201٩",
    "\ud800", "2019\x00", "9" * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: ascii(text[:20]))
def test_all_else_is_refused_and_told_what_is_accepted(text: str) -> None:
    with pytest.raises(BadDateError) as caught:
        Period.parse(text)
    assert "2014-05/.." in caught.value.message
    assert len(caught.value.message) < 500


def test_a_bad_end_is_named() -> None:
    with pytest.raises(BadDateError, match="'2019-02-30' is not a date"):
        Period.parse("2018/2019-02-30")
    with pytest.raises(BadDateError, match="'2020/2018' ends before it starts"):
        Period.parse("2020/2018")
    with pytest.raises(BadDateError, match="2014-12/2015-02"):
        Period.parse("2014-24/2015")


@settings(max_examples=300)
@given(st.text(alphabet="0129-/.X?~% ", max_size=16))
def test_no_text_does_anything_but_parse_or_be_refused(text: str) -> None:
    with suppress(BadDateError):
        assert str(Period.parse(text)) == text


@given(texts)
def test_parsing_and_printing_agree(text: str) -> None:
    period = Period.parse(text)
    assert str(period) == text
    assert Period.parse(str(period)) == period


@given(texts)
def test_the_ends_are_kept_as_written(text: str) -> None:
    period = Period.parse(text)
    assert text in (period.start_text, f"{period.start_text}/{period.end_text}")
    assert period.ongoing == text.endswith("..")
    assert period.end_unknown == text.endswith("/")


@settings(max_examples=300)
@given(periods)
def test_bounds_are_ordered(period: Period) -> None:
    first, last = period.start_earliest or date.min, period.end_latest or date.max
    assert first <= period.start_latest <= last
    assert first <= period.end_earliest <= last
    start, end = period.extent
    assert first <= start <= end <= last


@settings(max_examples=40)
@given(st.dates())
def test_any_day_month_and_year_of_the_calendar(day: date) -> None:
    year, month = f"{day.year:04}", f"{day.year:04}-{day.month:02}"
    assert bounds(day.isoformat()) == " ".join([day.isoformat()] * 4)
    end_of_month = f"{month}-{calendar.monthrange(day.year, day.month)[1]}"
    assert bounds(month) == f"{month}-01 {end_of_month} {month}-01 {end_of_month}"
    assert bounds(year) == f"{year}-01-01 {year}-12-31 {year}-01-01 {year}-12-31"


@given(texts, st.dates(date(2010, 1, 1), date(2022, 1, 1)), st.dates(date(2010, 1, 1), date(2022, 1, 1)))
def test_reported_raises_only_the_earliest_end_of_what_was_going_on(text: str, one: date, other: date) -> None:
    period = Period.parse(text)
    seen = period.reported(one)
    if not period.ongoing:
        assert seen is period
        return
    assert seen.end_earliest == max(one, period.end_earliest)
    assert (seen.text, seen.start_earliest, seen.start_latest, seen.end_latest, seen.precision) == (
        period.text, period.start_earliest, period.start_latest, period.end_latest, period.precision,
    )  # fmt: skip
    assert seen.reported(other) == period.reported(max(one, other)), "an earlier report takes nothing back"
    assert period.reported(None) == period


@pytest.mark.parametrize(
    ("text", "on", "extent"),
    [
        ("2014", None, "2014-01-01 2014-12-31"),
        ("2014?", None, "2014-01-01 2014-12-31"),  # uncertainty does not extend it
        ("2014-05~/2016%", None, "2014-05-01 2016-12-31"),
        ("2014-05/", None, "2014-05-01 2014-05-31"),
        ("2014-05/..", None, "2014-05-01 2014-05-31"),
        ("2014-05/..", "2019-05-13", "2014-05-01 2019-05-13"),
        ("2014?/..", "2014-02-01", "2014-01-01 2014-12-31"),
        ("2020/..", "2019-05-13", "2020-01-01 2020-12-31"),
        ("../2018", None, "2018-01-01 2018-12-31"),
        ("/2018-03", None, "2018-03-01 2018-03-31"),
        ("9999/..", None, "9999-01-01 9999-12-31"),
    ],
)
def test_extent_guesses_no_end(text: str, on: str | None, extent: str) -> None:
    period = Period.parse(text).reported(date.fromisoformat(on) if on else None)
    assert " ".join(day.isoformat() for day in period.extent) == extent


def test_the_last_day_has_no_next() -> None:
    assert day_after(date.max) == date.max
    assert day_after(date(2016, 2, 28)) == date(2016, 2, 29)
    assert day_after(date.min) == date.min + timedelta(days=1)


def test_the_examples_of_the_guide() -> None:
    guide = Path(__file__).parents[3] / "docs" / "time.md"
    outcome = doctest.testfile(str(guide), module_relative=False, encoding="utf-8", optionflags=doctest.ELLIPSIS)
    assert outcome.attempted > 20
    assert outcome.failed == 0
