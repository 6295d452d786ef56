"""Reads the tables beside a benchmark split, which define its numbers: `name<TAB>number`, with `_` for blanks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from graphapi.model.record import Rejected
from graphapi_loaders.text_file import BROKEN, opened

_T = TypeVar("_T")
_ROW = re.compile(r"(?P<name>[^\t]*[^\t\s][^\t]*)\t(?P<number>\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class IdTable(Generic[_T]):
    """The meaning of the numbers in a split, and the problems of the table."""

    items: dict[int, _T]
    rejected: tuple[Rejected, ...]


def beside(split: Path, name: str) -> Path:
    """The path of the table, plain or gzipped; the plain one if neither exists."""
    gzipped = split.with_name(f"{name}.gz")
    return gzipped if gzipped.exists() else split.with_name(name)


def read_id_table(path: Path, item: Callable[[str], _T | None], expected: str) -> IdTable[_T]:
    """Reads a table. `item` converts a name to its value, or returns None if it is unknown."""
    items: dict[int, _T] = {}
    rejected: list[Rejected] = []
    for found in _rows(path):
        if isinstance(found, Rejected):
            rejected.append(found)
            continue
        line, name, number = found
        made = item(name)
        if made is None:
            rejected.append(_rejected(path, line, "name", f"{name!r} is not {expected}"))
        elif number in items:
            rejected.append(_rejected(path, line, "number", f"{number} is already in the table"))
        else:
            items[number] = made
    return IdTable(items, tuple(rejected))


def _rows(path: Path) -> Iterator[tuple[int, str, int] | Rejected]:
    try:
        with opened(path) as file:
            for line, row in enumerate(file, start=1):
                yield _row(path, line, row)
    except OSError as error:
        yield _rejected(
            path, 1, "file", f"cannot be read: {error.strerror or error}; it says what the numbers stand for"
        )
    except BROKEN as error:
        yield _rejected(path, 1, "file", f"the compressed file is damaged or incomplete: {error}")


def _row(path: Path, line: int, row: bytes) -> tuple[int, str, int] | Rejected:
    try:
        text = row.decode("utf-8-sig" if line == 1 else "utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        return _rejected(path, line, "row", f"is not UTF-8: {error.reason}")
    found = _ROW.fullmatch(text)
    if not found:
        return _rejected(path, line, "row", f"{text!r} is not a name, a tab and a number")
    return line, " ".join(found["name"].replace("_", " ").split()), int(found["number"])


def _rejected(path: Path, line: int, field: str, message: str) -> Rejected:
    return Rejected(file=str(path), line=line, field=field, message=message)
