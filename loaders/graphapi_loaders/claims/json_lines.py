"""Reads JSON Lines, one line at a time, so that memory use stays small."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final, NoReturn

from graphapi.model.record import Rejected
from graphapi_loaders.claims.document import KINDS
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.written.encoding import NotUtf8Error, decode
from graphapi_loaders.written.problems import Problem, listed, shown, unknown_word

LINE_LIMIT: Final = 1024 * 1024
TYPE: Final = "type"


def read_lines(path: Path) -> Iterator[Entry | Rejected]:
    """An entry for each line that is a JSON object of a known type; blank lines are skipped."""
    try:
        file = path.open("rb")
    except OSError as error:
        yield _whole_line(path, 1, f"the file cannot be read: {error.strerror}")
        return
    with file:
        blank = True
        for number, line in enumerate(iter(lambda: file.readline(LINE_LIMIT + 1), b""), start=1):
            if len(line) > LINE_LIMIT:
                _skip_line(file, line)
                yield _whole_line(path, number, f"is longer than {LINE_LIMIT // 1024} KiB; expected one item a line")
            elif line.removeprefix(codecs.BOM_UTF8).strip():
                yield _entry(path, number, line)
            else:
                continue
            blank = False
    if blank:
        yield _whole_line(path, 1, "the file is empty; expected one JSON object a line")


def _skip_line(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(LINE_LIMIT)


def _entry(path: Path, number: int, line: bytes) -> Entry | Rejected:
    try:
        value = _parsed(line)
    except _NotTakenError as error:
        return _whole_line(path, number, str(error))
    kind = value.pop(TYPE, None)
    if isinstance(kind, str) and kind in KINDS:
        return Entry(kind, value, path, number)
    message = f"is missing; expected {listed(KINDS)}" if kind is None else unknown_word(kind, KINDS, "type")
    return Entry("", {}, path, number).rejected(Problem((TYPE,), message))


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(
            decode(line.rstrip()), object_pairs_hook=_unique_keys, parse_constant=_refuse, parse_int=_integer
        )
    except NotUtf8Error as error:
        raise _NotTakenError(str(error)) from error
    except json.JSONDecodeError as error:
        raise _NotTakenError(f"is not JSON: {error.msg} (column {error.colno})") from error
    except RecursionError as error:
        raise _NotTakenError("is nested too deeply") from error
    if not isinstance(value, dict):
        raise _NotTakenError(f"expected a JSON object, found {shown(value)}")
    return value


def _whole_line(path: Path, number: int, message: str) -> Rejected:
    return Entry("", {}, path, number).rejected(Problem((), message))


class _NotTakenError(Exception):
    """A line that is not JSON, or JSON that this format does not allow."""


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for position, key in enumerate(keys) if key in keys[:position])
        raise _NotTakenError(f"has the key {shown(twice)} twice in one object")
    return unique


def _refuse(constant: str) -> NoReturn:
    raise _NotTakenError(f"holds {constant}, which is not JSON")


def _integer(digits: str) -> int:
    if len(digits) > 18:
        raise _NotTakenError("holds a number that is out of range")
    return int(digits)
