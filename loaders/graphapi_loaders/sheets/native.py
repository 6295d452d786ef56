"""Values that are no texts in workbooks and Parquet files, as texts: exactly, and the same from both."""

from __future__ import annotations

from datetime import date, datetime, time


def number_text(value: float) -> str:
    """The number; whole ones without a point, since 2014.0 is the year 2014 wherever a column had a gap."""
    return str(int(value)) if isinstance(value, int) or value.is_integer() else repr(value)


def time_text(value: date | time) -> str:
    """ISO 8601: the day, and the time where there is one other than midnight; or the time of any day."""
    if isinstance(value, datetime):
        plain = value.replace(tzinfo=None)
        return plain.date().isoformat() if plain.time() == plain.time().min else plain.isoformat()
    return value.isoformat()
