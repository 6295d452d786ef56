"""Converts numbers, dates and times in workbooks and Parquet files to texts, exactly and in the same way for both."""

from __future__ import annotations

from datetime import date, datetime, time


def number_text(value: float) -> str:
    """The number. Whole numbers have no point, because programs write 2014.0 for a year if the column has blanks."""
    return str(int(value)) if isinstance(value, int) or value.is_integer() else repr(value)


def time_text(value: date | time) -> str:
    """The date and time in ISO 8601, without the time if it is midnight; or a time without a date."""
    if isinstance(value, datetime):
        plain = value.replace(tzinfo=None)
        return plain.date().isoformat() if plain.time() == plain.time().min else plain.isoformat()
    return value.isoformat()
