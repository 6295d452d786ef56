"""Ids of rows that depend on the question: one question asked again gives them again, two questions never share one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from graphapi.graph.read.parts.statement_builder import StatementBuilder

_LENGTH = 20


@dataclass(frozen=True, slots=True)
class Question:
    """What the rows of a list are an answer to.

    `asked` is all that they depend on beyond the graph: the kind of list and the values of its arguments. `of` is a
    Cypher expression for what tells it from the same question of somebody else: the id of the actor asked for.
    """

    asked: object
    of: str

    def id(self, builder: StatementBuilder, kind: str, *parts: str) -> str:
        """The id of a row, as a Cypher expression. `parts` are expressions that tell the question's rows apart."""
        return " + ':' + ".join([f"'{kind}'", builder.value(digest(self.asked)), self.of, *parts])


def digest(asked: object) -> str:
    """The same for what means the same: a null for an argument that is not given, a list in another order."""
    return sha256(json.dumps(_plain(asked), sort_keys=True).encode()).hexdigest()[:_LENGTH]


def _plain(value: object) -> object:
    match value:
        case Mapping():
            return {str(name): _plain(item) for name, item in value.items() if item is not None}
        case list() | tuple():
            # Lists of arguments are sets: their order and what is in them twice change no answer.
            return sorted({json.dumps(_plain(item), sort_keys=True) for item in value})
        case _:
            return value
