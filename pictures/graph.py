"""The graph's model: each label as a box, each type of relationship as a line, from the declaration."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from graphapi.graph.schema.declaration import EDGES, NODES, RELATION, Edge
from graphapi.model.vocabulary import Predicate
from pictures.svg import Box, arrow, drawing, loop, words

_PLACES: Final = {
    "Name": (150, 130),
    "Actor": (460, 130),
    "ExternalId": (770, 130),
    "Resemblance": (770, 40),
    "MergedActor": (770, 230),
    "Load": (150, 330),
    "Claim": (460, 330),
    "Source": (770, 330),
    "Place": (150, 480),
    "Event": (460, 480),
    "Publisher": (770, 480),
    "Lock": (150, 590),
    "Migration": (460, 590),
    "Judgement": (770, 590),
}
# A type with so many starts is told in the box of its end: lines would cross everything.
_MANY: Final = 3
_LISTED: Final = 5  # starts that fit into a box


def picture() -> str:
    """The SVG's text. KeyError where the declaration has a label that has no place here."""
    return drawing(920, 640, "The graph: labels and types of relationships", _parts())


def _parts() -> Iterator[str]:
    starts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for edge in EDGES:
        starts[edge.type, edge.end].append(edge.start)
    told = {key: found for key, found in starts.items() if len(found) >= _MANY}
    boxes = {node.label: Box(*_PLACES[node.label], 190, 64) for node in NODES}
    yield from _lines(boxes, [edge for edge in EDGES if (edge.type, edge.end) not in told])
    yield loop(boxes["Actor"], [f"{len(Predicate)} predicates: {Predicate.SUPPORTS}, {Predicate.OPPOSES}…"])
    for label, box in boxes.items():
        yield box.drawn()
        yield words(box.x, box.y - 12, [label], "title")
        yield words(box.x, box.y + 6, _within(label, told))


def _lines(boxes: dict[str, Box], edges: list[Edge]) -> Iterator[str]:
    types: dict[tuple[str, str], list[str]] = defaultdict(list)
    for edge in edges:
        types[edge.start, edge.end].append(edge.type)
    for (start, end), names in types.items():
        listed = ", ".join(names)
        yield loop(boxes[start], [listed]) if start == end else arrow(boxes[start], boxes[end], wrap(listed, 24))


def _within(label: str, told: dict[tuple[str, str], list[str]]) -> list[str]:
    """What stands below a label."""
    for (type_, end), starts in told.items():
        if end == label and len(starts) > _LISTED:
            return [f"{type_} from {len(starts)} labels"]
        if end == label:
            return [f"{type_} from {', '.join(starts[:2])},", ", ".join(starts[2:])]
    count = next(len(node.properties) for node in NODES if node.label == label)
    return [f"{count} propert{'y' if count == 1 else 'ies'}"] + (
        [f"{len(RELATION)} of each relation"] if label == "Actor" else []
    )
