"""Dates are as precise as they are written, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi_loaders.table.date_format import DateReader, UnreadableDateError


@pytest.mark.parametrize(
    ("formats", "cell", "edtf"),
    [
        ("EDTF", "2014-05/..", "2014-05/.."),
        ("EDTF", "2018?", "2018?"),
        ("DD/MM/YYYY", "1/5/2014", "2014-05-01"),
        ("DD/MM/YYYY", "٠١/٠٥/٢٠١٤", "2014-05-01"),
        ("MM/YYYY", "05/2014", "2014-05"),
        ("YYYY", "2014", "2014"),
        ("YYYY", "2014.0", "2014"),
        ("EDTF", "2014.0", "2014"),
        ("YYYYMMDD", "20140518", "2014-05-18"),
        ("YYYY-MM-DDThh:mm:ss", "2014-05-18T13:05:00", "2014-05-18"),
        ("YYYY-MM-DD hh:mm", "2014-05-18 9:05", "2014-05-18"),
        ("DD MONTH YYYY", "18 May 2014", "2014-05-18"),
        ("DD MONTH YYYY", "1 août 2014", "2014-08-01"),
        ("DD MONTH YYYY", "1 janv. 2014", "2014-01-01"),
        ("DD MONTH YYYY", "١٨ أيار ٢٠١٤", "2014-05-18"),
        ("DD MONTH YYYY", "18 ماي 2014", "2014-05-18"),
        ("DD MONTH YYYY", "18 كانون الثاني 2014", "2014-01-18"),
        ("MONTH YYYY", "مايو 2014", "2014-05"),
        ("YYYY-YYYY", "2012-2015", "2012/2015"),
        ("YYYY-YYYY", "2012 – 2015", "2012/2015"),
        ("YYYY-YY", "2013-14", "2013/2014"),
        ("YYYY-YY", "1999-01", "1999/2001"),
        ("YYYY/YY", "2013/14", "2013/2014"),
        ("YYYY to YYYY", "2012 to 2015", "2012/2015"),
        ("MM/YYYY-MM/YYYY", "11/2014-02/2015", "2014-11/2015-02"),
        ("since YYYY", "since 2012", "2012/.."),
        ("since YYYY", "depuis 2012", "2012/.."),
        ("since YYYY", "2012–present", "2012/.."),
        ("until YYYY", "until 2012", "/2012"),
    ],
)
def test_dates(formats: str, cell: str, edtf: str) -> None:
    assert DateReader((formats,)).read(cell) == edtf


@pytest.mark.parametrize(
    ("formats", "cell", "said"),
    [
        (("DD/MM/YYYY",), "2014", "'2014' is not a date written as DD/MM/YYYY"),
        (
            ("DD/MM/YYYY", "MM/DD/YYYY"),
            "03/04/2014",
            "'03/04/2014' can be 2014-04-03 (DD/MM/YYYY) or 2014-03-04 (MM/DD/YYYY)",
        ),
        (("DD/MM/YYYY",), "31/04/2014", "'31/04/2014' is not a day that there is (DD/MM/YYYY)"),
        (("MM/YYYY",), "13/2014", "'13/2014' is not a day that there is (MM/YYYY)"),
        (("DD MONTH YYYY",), "18 Smarch 2014", "'18 Smarch 2014' is not a date written as DD MONTH YYYY"),
        (("EDTF",), "2014-02-30", "'2014-02-30' is not a date written as EDTF"),
        (("EDTF",), "18.5.2014", "'18.5.2014' is not a date written as EDTF"),
        (("YYYY",), "2014 x", "'2014 x' is not a date written as YYYY"),
        (("YYYY-YYYY",), "2015-2012", "'2015-2012' ends before it begins (YYYY-YYYY)"),
        (
            ("EDTF",),
            "2012–2015",
            "'2012–2015' is not a date written as EDTF; if it is from year to year, say `formats: [YYYY-YYYY]`",
        ),
        (
            ("EDTF",),
            "since 2012",
            "'since 2012' is not a date written as EDTF; if it goes on since then, say `formats: [since YYYY]`",
        ),
        (
            ("EDTF",),
            "2013/14",
            "'2013/14' is not a date written as EDTF; if it is from year to year, say `formats: [YYYY/YY]`",
        ),
        (("EDTF", "YYYY-YY"), "2009-10", "'2009-10' can be 2009-10 (EDTF) or 2009/2010 (YYYY-YY)"),
    ],
)
def test_what_is_no_date(formats: tuple[str, ...], cell: str, said: str) -> None:
    with pytest.raises(UnreadableDateError) as error:
        DateReader(formats).read(cell)
    assert str(error.value) == said


def test_two_formats_that_agree_are_no_doubt() -> None:
    assert DateReader(("DD/MM/YYYY", "MM/DD/YYYY")).read("05/05/2014") == "2014-05-05"
    assert DateReader(("DD/MM/YYYY", "MM/DD/YYYY")).read("18/05/2014") == "2014-05-18"


@given(st.dates())
def test_every_day_in_every_order(day: date) -> None:
    texts = {
        "DD/MM/YYYY": f"{day.day}/{day.month}/{day.year:04}",
        "YYYY.MM.DD": f"{day.year:04}.{day.month:02}.{day.day:02}",
    }
    assert {DateReader((format_,)).read(text) for format_, text in texts.items()} == {day.isoformat()}
