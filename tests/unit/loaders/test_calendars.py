"""Dates of the Hijri, Jalali and Julian calendars as Gregorian days: none is guessed or outside of the known range."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.period import Period
from graphapi_loaders.calendars import Calendar, NoSuchDayError, in_our_calendar
from tests.unit.loaders.table.files import COLUMNS, csv_of, read


@pytest.mark.parametrize(
    ("calendar", "parts", "ours"),
    [
        (Calendar.HIJRI, (1440, 8, 13), "2019-04-18"),
        (Calendar.HIJRI, (1440, 9), "[2019-05-06..2019-06-03]"),
        (Calendar.HIJRI, (1440, 12), "[2019-08-02..2019-08-30]"),
        (Calendar.HIJRI, (1440,), "[2018-09-11..2019-08-30]"),
        (Calendar.JALALI, (1398, 2, 15), "2019-05-05"),
        (Calendar.JALALI, (1399,), "[2020-03-20..2021-03-20]"),
        (Calendar.JULIAN, (1917, 10, 25), "1917-11-07"),
        (Calendar.JULIAN, (1582, 10, 5), "1582-10-15"),
        (Calendar.GREGORIAN, (2019, 4, 18), "2019-04-18"),
        (Calendar.BUDDHIST, (2562, 4, 18), "2019-04-18"),
        (Calendar.BUDDHIST, (2562, 12), "2019-12"),
        (Calendar.BUDDHIST, (2562,), "2019"),
    ],
)
def test_days_months_and_years(calendar: Calendar, parts: tuple[int, ...], ours: str) -> None:
    assert in_our_calendar(calendar, *parts) == ours
    assert Period.parse(ours).text == ours


@pytest.mark.parametrize(
    ("calendar", "parts"),
    [
        (Calendar.HIJRI, (1440, 13, 1)),
        (Calendar.HIJRI, (1440, 9, 30)),
        (Calendar.HIJRI, (2019, 4, 18)),
        (Calendar.JALALI, (1398, 12, 30)),
        (Calendar.JULIAN, (1901, 2, 29)),
        (Calendar.JULIAN, (1901, 13)),
    ],
)
def test_days_that_there_are_not(calendar: Calendar, parts: tuple[int, ...]) -> None:
    with pytest.raises(NoSuchDayError, match=f"is not a date of the calendar {calendar}"):
        in_our_calendar(calendar, *parts)


@given(st.integers(1344, 1499), st.sampled_from([Calendar.HIJRI, Calendar.JALALI]))
def test_months_make_the_year_without_a_gap(year: int, calendar: Calendar) -> None:
    ends = [in_our_calendar(calendar, year, month)[1:-1].split("..") for month in range(1, 13)]
    days = [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in ends]
    assert all(after[0] - before[1] == timedelta(days=1) for before, after in pairwise(days))
    assert in_our_calendar(calendar, year) == f"[{ends[0][0]}..{ends[-1][1]}]"


@pytest.mark.parametrize(
    ("calendar", "formats", "cell", "period"),
    [
        ("HIJRI", "", "1440-08-13", "2019-04-18"),
        ("HIJRI", "", "١٤٤٠-٠٨-١٣", "2019-04-18"),
        ("HIJRI", "", "1440", "[2018-09-11..2019-08-30]"),
        ("HIJRI", "DD MONTH YYYY, MONTH YYYY", "13 شعبان 1440", "2019-04-18"),
        ("HIJRI", "DD MONTH YYYY, MONTH YYYY", "Ramadan 1440", "[2019-05-06..2019-06-03]"),
        ("HIJRI", "YYYY-YYYY", "1438-1440", "[2016-10-02..2017-09-20]/[2018-09-11..2019-08-30]"),
        ("JALALI", "YYYY/MM/DD", "1398/02/15", "2019-05-05"),
        ("JALALI", "YYYY/MM/DD", "۱۳۹۹/۱۱/۰۱", "2021-01-20"),
        ("JALALI", "MONTH YYYY", "اردیبهشت ۱۳۹۸", "[2019-04-21..2019-05-21]"),
        ("JULIAN", "DD MONTH YYYY", "25 October 1917", "1917-11-07"),
    ],
)
def test_a_column_of_another_calendar(tmp_path: Path, calendar: str, formats: str, cell: str, period: str) -> None:
    """The claim also keeps the date as written."""
    given_formats = f"formats: [{formats}], " if formats else ""
    mapping = COLUMNS.replace("formats: [DD/MM/YYYY, YYYY], ", f"{given_formats}calendar: {calendar}, ")
    found = read(tmp_path, csv_of(f'France,Haftar,"{cell}",backs,x'), mapping)
    assert found.said == []
    (claim,) = found.claims
    assert claim.period
    assert claim.period.text == period
    assert claim.detail == f"dated: {cell} ({calendar})"


def test_dates_in_several_columns(tmp_path: Path) -> None:
    head = (
        "Who,Whom,What,Y,M,D\nFrance,Haftar,backs,1440,8,13\nFrance,Haftar,backs,1440,8,\nMali,Haftar,backs,1440,9,30\n"
    )
    columns = COLUMNS.replace(
        "When: {role: period, formats: [DD/MM/YYYY, YYYY], empty: NOTHING}",
        "Y: {role: period, formats: [YYYY], calendar: HIJRI}",
    )
    columns = columns.replace("Notes: {role: ignored}", "M: {role: period.month}\n  D: {role: period.day}")
    found = read(tmp_path, head, columns)
    assert [claim.period.text for claim in found.claims if claim.period] == ["2019-04-18", "[2019-04-06..2019-05-05]"]
    assert found.said == [
        "backing.csv:4: D: 1440-09-30 is not a date of the calendar HIJRI, which is known from 1343 to 1499"
    ]


def test_what_is_no_date_of_the_calendar_is_rejected(tmp_path: Path) -> None:
    mapping = COLUMNS.replace("formats: [DD/MM/YYYY, YYYY], ", "calendar: HIJRI, ")
    (said,) = read(tmp_path, csv_of("France,Haftar,2019-04-18,backs,x"), mapping).said
    assert "'2019-04-18' is not a date of the calendar HIJRI, which is known from 1343 to 1499" in said
