"""The loader of Wikidata's entities, from their pages (`Q1.json`), the API, or dumps with one line each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import orjson

from graphapi.model.record import LeftOut, LeftOutKind, ReadOptions, Reason, Record, Rejected
from graphapi_loaders.row_problem import RowProblem, broken_off
from graphapi_loaders.text_file import BOM, BROKEN, first_lines, opened
from graphapi_loaders.wikidata.intake import PUBLISHER, SOURCE, ItemIntake
from graphapi_loaders.wikidata.item import Item, parsed

_WHOLE: Final = re.compile(r'\s*\{\s*"entities"\s*:\s*\{')
_LINE: Final = re.compile(r'\s*\{.*"(?:labels|claims|statements)"\s*:')
_ITEM: Final = re.compile(r'"id"\s*:\s*"Q\d+"|"type"\s*:\s*"item"')
_RESULTS: Final = re.compile(r'\s*\{\s*"head"\s*:\s*\{\s*"vars"')
NO_ITEM: Final = Reason(LeftOutKind.NO_CLAIM, "entities that are not items")


class WikidataLoader:
    """Reads items in JSON, twice, because statements can come before the items that they name."""

    name: str = "wikidata"

    def recognizes(self, path: Path) -> bool:
        """Whether the first line has entities under one key, or an item."""
        lines = [line for line in first_lines(path, 2) if line.strip() not in {"[", "]"}]
        first = next(iter(lines), "")
        joined = "".join(lines)
        return bool(_WHOLE.match(joined) or (_LINE.match(first) and _ITEM.search(first)))

    def refuses(self, path: Path) -> str | None:
        """Why results of queries are not read: only the author of the query knows the meaning of their columns."""
        if _RESULTS.match("".join(first_lines(path, 3))):
            return (
                "holds results of a query, whose columns only you know: save them as CSV, and say what the columns are "
                "(graphapi table init); addresses of entities are ids there"
            )
        return None

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, the actors, then the claim of each statement."""
        intake, file = ItemIntake(), str(path)
        for _, found in _items(path, options.encoding):
            if isinstance(found, Item):
                intake.country(found)
        yield PUBLISHER
        yield SOURCE
        for line, found in _items(path, options.encoding):
            if isinstance(found, Item):
                yield from intake.entity(found, line)
            else:
                yield found.at(file, line) if isinstance(found, RowProblem) else found
        for line, found in _items(path, options.encoding):
            if isinstance(found, Item):
                yield from intake.statements(found, line)
        yield from intake.not_kept()


def _items(path: Path, encoding: str | None) -> Iterator[tuple[int, Item | LeftOut | RowProblem]]:
    """The items with their lines; the line is 1 in a file with all items under one key."""
    line = 0
    try:
        with opened(path, encoding) as file:
            whole = _WHOLE.match("".join(first_lines(path, 2)))
            if whole:
                yield from ((1, found) for found in _of_whole(file.read().removeprefix(BOM)))
                return
            for line, raw in enumerate(file, start=1):
                text = (raw.removeprefix(BOM) if line == 1 else raw).strip().rstrip(b",")
                if text not in {b"", b"[", b"]"}:
                    yield line, _item(text, line)
    except BROKEN as error:
        yield line + 1, broken_off(error, "line")


def _of_whole(content: bytes) -> Iterator[Item | LeftOut | RowProblem]:
    try:
        entities = orjson.loads(content)["entities"]
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        yield RowProblem("(file)", f"is not JSON of entities: {error}")
        return
    for each in entities.values() if isinstance(entities, dict) else ():
        yield _taken(each, 1)


def _item(text: bytes, line: int) -> Item | LeftOut | RowProblem:
    try:
        return _taken(orjson.loads(text), line)
    except orjson.JSONDecodeError as error:
        return RowProblem("line", f"is not JSON: {error}")


def _taken(content: Any, line: int) -> Item | LeftOut | RowProblem:
    """The item, or a problem for another form. Properties and redirects are left out, which is not a problem."""
    if not isinstance(content, dict):
        return RowProblem("line", "is not an object of JSON")
    try:
        return parsed(content) or LeftOut(reason=NO_ITEM, line=line)
    except (KeyError, TypeError, AttributeError) as error:
        return RowProblem("line", f"has not the form of an entity of Wikidata: {type(error).__name__} {error}")
