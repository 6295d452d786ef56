"""Periods made without parsing EDTF are equal to the parsed ones."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.errors import BadDateError
from graphapi.model.period import Period
from graphapi_loaders.day import between_iso, on, on_iso


@settings(max_examples=50, deadline=None)
@given(st.dates(min_value=date(1, 1, 1)))
def test_the_same_as_parsed(day: date) -> None:
    assert on(day) == on_iso(day.isoformat()) == Period.parse(day.isoformat())


@pytest.mark.parametrize(
    "text", ["", "2014", "2014-05", "2014-02-30", "20140518", "2014-5-18", " 2014-05-18", "٢٠١٤-٠٥-١٨"]
)
def test_what_is_no_day(text: str) -> None:
    assert on_iso(text) is None


ENDS = st.one_of(
    st.dates(min_value=date(1, 1, 1)).map(date.isoformat), st.sampled_from(["..", "", "2014", "2014-02-30"])
)


@settings(max_examples=100, deadline=None)
@given(ENDS, ENDS)
def test_intervals_are_the_same_as_parsed(start: str, end: str) -> None:
    """Or they are left to the parser, which rejects intervals that end before they start."""
    found = between_iso(f"{start}/{end}")
    if found:
        assert found == Period.parse(f"{start}/{end}")
    elif len(start) != 4 and len(end) != 4:
        with pytest.raises(BadDateError):
            Period.parse(f"{start}/{end}")


@pytest.mark.parametrize("text", ["", "/", "../..", "2014-05-18", "2014-05-18/2014-05-17", "2014-05-18/x"])
def test_what_is_no_interval_of_days(text: str) -> None:
    assert between_iso(text) is None
