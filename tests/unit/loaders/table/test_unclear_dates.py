"""Dates of other calendars, and months that can be years, are reported and never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.period import Period
from graphapi_loaders.table.proposal import propose
from tests.unit.loaders.table.files import COLUMNS, csv_of, read, told

PLAIN = COLUMNS.replace("formats: [DD/MM/YYYY, YYYY], ", "")


def rows(*dates: str) -> str:
    return csv_of(*(f"France,Haftar,{date},backs,{number}" for number, date in enumerate(dates)))


@pytest.mark.parametrize(
    ("date", "about"),
    [
        ("1436-02-11", "2015, as a Solar Hijri (Jalali) year 2057"),
        ("١٤٠١-٠٥", "1981, as a Solar Hijri (Jalali) year 2022"),
    ],
)
def test_a_year_of_another_calendar_is_asked_about(tmp_path: Path, date: str, about: str) -> None:
    (said,) = read(tmp_path, rows(date), PLAIN).said
    assert f"as a lunar Hijri year that would be about {about}; say which: `calendar: HIJRI`" in said
    meant = read(tmp_path, rows(date), PLAIN.replace("role: period", "role: period, calendar: GREGORIAN"))
    assert len(meant.claims) == 1


def test_a_year_of_the_buddhist_era_is_asked_about(tmp_path: Path) -> None:
    (said,) = read(tmp_path, rows("2557-05-01"), PLAIN).said
    assert "as a year of the Buddhist Era that would be 2014; say so: `calendar: BUDDHIST`" in said
    columns = PLAIN.replace("role: period", "role: period, formats: [YYYY-MM-DD], calendar: BUDDHIST")
    (claim,) = read(tmp_path, rows("2557-05-01"), columns).claims
    assert claim.period == Period.parse("2014-05-01")


def test_the_other_calendar_is_told_in_a_proposal(tmp_path: Path) -> None:
    table = tmp_path / "backing.csv"
    table.write_text(rows("1398/02/15", "1399/11/01"), encoding="utf-8")
    proposed = propose(table)
    assert "years 1398 to 1399: as a lunar Hijri year" in proposed
    assert "calendar: TODO" in proposed


@pytest.mark.parametrize("dates", [("2009-10", "2012-2014"), ("2009-10", "2014-15"), ("2009-10", "2010-11")])
def test_a_month_among_ranges_may_be_one(tmp_path: Path, dates: tuple[str, str]) -> None:
    messages = read(tmp_path, rows(*dates), PLAIN).said
    assert "backing.csv:2: When: '2009-10' can be a month, or from year to year" in messages[0]
    (tmp_path / "backing.mapping.yaml").unlink()
    assert "a month (EDTF), or from year to year (YYYY-YY)? 2009-10" in propose(tmp_path / "backing.csv")


def test_a_month_among_months_is_one(tmp_path: Path) -> None:
    found = read(tmp_path, rows("2009-10", "2009-03"), PLAIN)
    assert [period for *_, period in told(found)] == ["2009-10", "2009-03"]


def test_ranges_are_read_by_formats(tmp_path: Path) -> None:
    mapping = PLAIN.replace("role: period", "role: period, formats: [YYYY-YY, YYYY-YYYY, since YYYY, YYYY]")
    found = read(tmp_path, rows("2009-10", "2012–2014", "since 2011", "2010"), mapping)
    assert [period for *_, period in told(found)] == ["2009/2010", "2012/2014", "2011/..", "2010"]
