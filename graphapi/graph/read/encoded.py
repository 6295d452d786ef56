"""Turns the sort keys in an answer into cursors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from graphapi.graph.read import cursor
from graphapi.graph.read.parts.statement_builder import CursorPlace, Step


def encode(tree: Any, places: Iterable[CursorPlace]) -> Any:
    """The tree, in which the keys at the places are cursors now."""
    for place in places:
        *steps, position = place.path
        for row in _walk(tree, steps):
            if isinstance(position, int) and row[position] is not None:
                row[position] = cursor.encode(place.listing, row[position])
    return tree


def _walk(tree: Any, steps: Sequence[Step]) -> Iterator[list[Any]]:
    """The rows at the end of the steps; none if a value on the way is null."""
    if tree is None:
        return
    match steps:
        case []:
            yield tree
        case [int(position), *further]:
            yield from _walk(tree[position], further)
        case [str(type_name), *further]:
            if tree[0] == type_name:
                yield from _walk(tree, further)
        case [_, *further]:
            for item in tree:
                yield from _walk(item, further)
