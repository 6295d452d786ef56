"""Rows as data frames, with dates as dates; the library must be installed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any, Final

from graphapi.client.errors import MissingPackageError
from graphapi.client.rows import Row

_EDTF: Final = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_DECEMBER: Final = 12


def polars(rows: Sequence[Row], columns: Mapping[str, str]) -> Any:
    """A polars DataFrame. MissingPackageError where polars is not installed."""
    pl = _imported("polars")
    kinds = {
        "int": pl.Int64,
        "float": pl.Float64,
        "bool": pl.Boolean,
        "date": pl.Date,
        "datetime": pl.Datetime("us", "UTC"),
        "list": pl.List(pl.String),
    }
    schema = {name: kinds.get(kind, pl.String) for name, kind in _dated(columns).items()}
    return pl.DataFrame([_read(row, columns) for row in rows], schema=schema, orient="row")


def pandas(rows: Sequence[Row], columns: Mapping[str, str]) -> Any:
    """A pandas DataFrame. MissingPackageError where pandas is not installed."""
    pd = _imported("pandas")
    # To the second: nanoseconds begin in 1677.
    kinds = {
        "int": "Int64",
        "float": "Float64",
        "bool": "boolean",
        "date": "datetime64[s]",
        "datetime": "datetime64[us, UTC]",
        "list": "object",
    }
    read = [_read(row, columns) for row in rows]
    return pd.DataFrame(
        {
            name: pd.Series([row[name] for row in read], dtype=kinds.get(kind, "string"))
            for name, kind in _dated(columns).items()
        }
    )


def _dated(columns: Mapping[str, str]) -> dict[str, str]:
    """With two further columns for each date that may be of a month or a year: its first and its last day."""
    found = {}
    for name, kind in columns.items():
        found[name] = "str" if kind == "edtf" else kind
        if kind == "edtf":
            found |= {f"{name}.first_day": "date", f"{name}.last_day": "date"}
    return found


def _read(row: Row, columns: Mapping[str, str]) -> Row:
    read: Row = {}
    for name, kind in columns.items():
        value = row[name]
        match kind:
            case "date":
                read[name] = date.fromisoformat(value) if value else None
            case "datetime":
                read[name] = datetime.fromisoformat(value) if value else None
            case "edtf":
                first, last = _days(value) if value else (None, None)
                read |= {name: value, f"{name}.first_day": first, f"{name}.last_day": last}
            case "list":
                read[name] = None if value is None else [str(each) for each in value]
            case _:
                read[name] = value
    return read


def _days(text: str) -> tuple[date | None, date | None]:
    """The first and the last day of a year, a month or a day; None for other dates (`2018?`)."""
    match = _EDTF.fullmatch(text)
    if not match:
        return None, None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # noqa: S101 - the pattern
    if day is not None and month is not None:
        return date(year, month, day), date(year, month, day)
    first = date(year, month or 1, 1)
    last_month = month or _DECEMBER
    after = date(year + 1, 1, 1) if last_month == _DECEMBER else date(year, last_month + 1, 1)
    return first, after - timedelta(days=1)


def _imported(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingPackageError(
            "MISSING_PACKAGE", f"{name} is not installed: pip install 'graphapi-client[{name}]'."
        ) from error
