"""Reads the tables beside the model: `#` begins a comment, tabs separate cells, ` | ` separates several values of a cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from csv import QUOTE_NONE, DictReader
from importlib.resources import files


def rows(table: str) -> Iterator[Mapping[str, str]]:
    """The rows of a table, by the names of its columns."""
    text = files("graphapi.model").joinpath(table).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return DictReader(lines, delimiter="\t", quoting=QUOTE_NONE)


def several(cell: str | None) -> list[str]:
    """The values of a cell; none if it is empty."""
    return cell.split(" | ") if cell else []
