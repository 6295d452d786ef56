"""The loader of Wikidata's entities: as their pages give them (`Q1.json`), as the API does, or a line each as in dumps."""

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
NO_ITEM: Final = Reason(LeftOutKind.NO_CLAIM, "entities that are no items")


class WikidataLoader:
    """Reads items in JSON; twice, because statements may stand before what they are about."""

    name: str = "wikidata"

    def recognizes(self, path: Path) -> bool:
        """By the first line: entities under one key, or an item a line."""
        lines = [line for line in first_lines(path, 2) if line.strip() not in {"[", "]"}]
        first = next(iter(lines), "")
        joined = "".join(lines)
        return bool(_WHOLE.match(joined) or (_LINE.match(first) and _ITEM.search(first)))

    def refuses(self, path: Path) -> str | None:
        """Why results of queries are not read as they are: what their columns mean, only who asked knows."""
        if _RESULTS.match("".join(first_lines(path, 3))):
            return (
                "holds results of a query, whose columns only you know: save them as CSV, and say what the columns are "
                "(graphapi table init); addresses of entities are ids there"
            )
        return None

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Publisher and source, the actors, then for each statement its claim."""
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
    """The items with the lines that they stand on; of a file with all under one key the line is 1."""
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
    """The item; what has another form than Wikidata's is a problem, properties and redirects are none."""
    if not isinstance(content, dict):
        return RowProblem("line", "is not an object of JSON")
    try:
        return parsed(content) or LeftOut(reason=NO_ITEM, line=line)
    except (KeyError, TypeError, AttributeError) as error:
        return RowProblem("line", f"has not the form of an entity of Wikidata: {type(error).__name__} {error}")
