"""Days as programs write them."""

from __future__ import annotations

import pytest

from graphapi_loaders.day_written import Days, Order, order_of, trouble, written_day


@pytest.mark.parametrize(
    "text",
    [
        *(
            "2014-05-08",
            "20140508",
            "2014/5/8",
            "2014.05.08",
            "8 May 2014",
            "08-May-2014",
            "May 8th, 2014",
            "8 MAY 2014",
        ),
        *(
            "2014-05-08 00:00:00",
            "2014-05-08T00:00:00Z",
            "2014-05-08T00:00:00.000+00:00",
            "٢٠١٤-٠٥-٠٨",
            "2014\u200f-05-08",
        ),
    ],
)
def test_one_day_in_many_forms(text: str) -> None:
    found = written_day(text)
    assert found
    assert found.text == "2014-05-08"


@pytest.mark.parametrize(
    "text", ["", "2014", "2014-05", "201405", "2014-02-30", "1435-05-08", "8 Mai 2014", "5/8/2014"]
)
def test_what_is_no_day_or_may_be_two(text: str) -> None:
    assert written_day(text) is None


def test_the_order_is_told_by_the_column() -> None:
    assert order_of(["5/8/2014", "18/5/2014"]) is Order.DAY_FIRST
    assert order_of(["5/8/2014", "5/18/2014"]) is Order.MONTH_FIRST
    assert order_of(["5/8/2014", "2014-05-18"]) is None
    assert order_of(["5/18/2014", "18/5/2014"]) is None
    found = Days(lambda: ["18.05.2014"]).read("5.8.2014")
    assert found
    assert found.text == "2014-08-05"
    assert Days(lambda: ["6/5/2014"]).read("5/8/2014") is None


def test_the_column_is_not_looked_through_without_need() -> None:
    def never() -> list[str]:
        raise AssertionError

    assert Days(never).read("2014-05-08")
    assert Days(never).read("soon") is None


def test_what_is_wrong_is_told() -> None:
    assert trouble("1435-05-08").startswith("'1435-05-08' is of the year 1435, of another calendar")
    assert trouble("5/8/2014").startswith("'5/8/2014' is ambiguous or invalid")
    assert trouble("soon") == "'soon' is not a day, as in 2014-05-18"
