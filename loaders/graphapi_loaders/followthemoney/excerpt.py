"""Copies some lines of a file, with the lines that they need."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import orjson

from graphapi_loaders.followthemoney.links import LINKS
from graphapi_loaders.text_file import BOM, BROKEN, opened


def lines_with_ends(path: Path, numbers: Collection[int]) -> bytes:
    """The lines with these numbers, the entities that their links connect, and the organizations of their posts."""
    taken: dict[int, bytes] = {}
    chosen, wanted = frozenset(numbers), frozenset[str]()
    while found := {
        number: line
        for number, line in _lines(path)
        if number not in taken and (number in chosen or (wanted and _content(line).get("id") in wanted))
    }:
        taken |= found
        wanted = frozenset(id_ for line in found.values() for id_ in _ends(_content(line)))
    return b"".join(taken[number] for number in sorted(taken))


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The lines with their numbers, as far as a compressed file can be read."""
    with suppress(*BROKEN), opened(path) as file:
        for number, raw in enumerate(file, start=1):
            line = raw.removeprefix(BOM) if number == 1 else raw
            yield number, line if line.endswith(b"\n") else line + b"\n"


def _content(line: bytes) -> Mapping[str, Any]:
    """The object in a line; empty if it is not an object, because rejected lines can have any content."""
    try:
        content = orjson.loads(line)
    except orjson.JSONDecodeError:
        return {}
    return content if isinstance(content, dict) and isinstance(content.get("id"), str) else {}


def _ends(content: Mapping[str, Any]) -> Iterator[str]:
    """Ids of the entities that it needs: the ends of a link, or the organization of a position."""
    schema, properties = content.get("schema"), content.get("properties")
    if not isinstance(schema, str) or not isinstance(properties, dict):
        return
    link = LINKS.get(schema)
    names = (link.subject, link.object) if link else ("organization",) if schema == "Position" else ()
    for values in map(properties.get, names):
        yield from (each for each in values if isinstance(each, str)) if isinstance(values, list) else ()
