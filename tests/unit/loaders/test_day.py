"""Days made without parsing EDTF are the ones that parsing gives."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.model.period import Period
from loaders.day import on, on_iso


@settings(max_examples=50, deadline=None)
@given(st.dates(min_value=date(1, 1, 1)))
def test_the_same_as_parsed(day: date) -> None:
    assert on(day) == on_iso(day.isoformat()) == Period.parse(day.isoformat())


@pytest.mark.parametrize(
    "text", ["", "2014", "2014-05", "2014-02-30", "20140518", "2014-5-18", " 2014-05-18", "٢٠١٤-٠٥-١٨"]
)
def test_what_is_no_day(text: str) -> None:
    assert on_iso(text) is None
