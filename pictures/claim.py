"""The way of a claim, from a file to an answer: each station is a part of the code, in the words of its docstring."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from importlib import import_module
from typing import Final

from pictures.svg import Box, arrow, drawing, words

# What it is, and the module that does it. Down to the graph, and up again.
_DOWN: Final = (
    ("Loader", "graphapi_loaders"),
    ("Model", "graphapi.model.record"),
    ("Service: load", "graphapi.service.load"),
    ("Writer", "graphapi.graph.write.writer"),
)
_UP: Final = (
    ("Endpoint", "graphapi.api.http.endpoint"),
    ("Resolver", "graphapi.api.execution.resolver"),
    ("Service: ask", "graphapi.service.ask"),
    ("Compiler", "graphapi.graph.read.root"),
)
_GRAPH: Final = ("Graph, in Neo4j", "graphapi.graph.schema.declaration")
_LETTERS: Final = 58
_COLUMNS: Final = (220, 680)
_STEP: Final = 136


def picture() -> str:
    """The SVG's text. ModuleNotFoundError where a station is no longer where it was."""
    return drawing(900, 840, "The way of a claim", _parts())


def _parts() -> Iterator[str]:
    down, up = ([Box(x, 130 + _STEP * row, 390, 96) for row in range(4)] for x in _COLUMNS)
    graph, file, answer = Box(450, 770, 390, 96), Box(220, 30, 390, 32), Box(680, 30, 390, 32)
    ways = [
        (file, down[0], "rows, entries"),
        (down[0], down[1], "records"),
        (down[1], down[2], "records, none of them wrong"),
        (down[2], down[3], "batches"),
        (down[3], graph, "claims and relations"),
        (graph, up[3], "one record"),
        (up[3], up[2], "a finished tree"),
        (up[2], up[1], "a finished tree"),
        (up[1], up[0], "an object"),
        (up[0], answer, "JSON"),
    ]
    for start, end, what in ways:
        yield arrow(start, end, [what])
    for box, (title, module) in zip([*down, *up, graph], [*_DOWN, *_UP, _GRAPH], strict=True):
        yield box.drawn()
        yield words(box.x, box.y - 32, [title], "title")
        yield words(box.x, box.y - 13, [module], "code")
        yield words(box.x, box.y + 6, _said(module))
    for box, title in (
        (file, "A file of a kind that a loader reads"),
        (answer, "Who asks: GraphQL, or the command line"),
    ):
        yield words(box.x, box.y, [title], "title")


def _said(module: str) -> list[str]:
    """The first line of a module's docstring, in at most three lines."""
    first = (import_module(module).__doc__ or "").splitlines()[0]
    return textwrap.wrap(first, _LETTERS, max_lines=3, placeholder=" …")
