"""Ids of rows that depend on the question: the same question returns the same ids, different questions never share one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from graphapi.graph.read.parts.statement_builder import StatementBuilder

_LENGTH = 20


@dataclass(frozen=True, slots=True)
class Question:
    """The question that the rows of a list answer.

    `asked` is all that the rows depend on besides the graph: the kind of list and the values of its arguments. `of` is a
    Cypher expression for the id of the actor in the question.
    """

    asked: object
    of: str

    def id(self, builder: StatementBuilder, kind: str, *parts: str) -> str:
        """The id of a row, as a Cypher expression. `parts` are expressions that identify a row of the question."""
        return " + ':' + ".join([f"'{kind}'", builder.value(digest(self.asked)), self.of, *parts])


def digest(asked: object) -> str:
    """A digest that is equal for equal questions: with null for an argument that is not given, or a list in another order."""
    return sha256(json.dumps(_plain(asked), sort_keys=True).encode()).hexdigest()[:_LENGTH]


def _plain(value: object) -> object:
    match value:
        case Mapping():
            return {str(name): _plain(item) for name, item in value.items() if item is not None}
        case list() | tuple():
            # Lists of arguments are sets: their order and repeated values do not change the answer.
            return sorted({json.dumps(_plain(item), sort_keys=True) for item in value})
        case _:
            return value
