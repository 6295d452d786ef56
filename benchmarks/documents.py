"""Random documents like those of front ends: some fields of an actor, of backers, claims or relations, and evidence."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Final

from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, get_named_type, is_leaf_type, is_required_argument

from benchmarks.question import Question

_ROOTS: Final = {
    "backers": 'of: {name: "Haftar"}, first: 20',
    "actor": 'ref: {name: "Haftar"}',
    "claims": "first: 20",
    "relations": "first: 20",
}
_FILTER: Final = 'filter: {during: "2014/2019"}'
_FILTERED: Final = ("backers", "claims", "relations")
# The evidence, for each field with claims.
_EVIDENCE: Final = "claims(first: 2) { nodes { id quote { text } source { id title publisher { id title } } } }"
_DEEPEST: Final = 3


def documents(schema: GraphQLSchema, seed: int) -> Iterator[Question]:
    """An endless sequence of documents, with the root fields in turn. The same schema and seed give the same documents."""
    random = Random(seed)
    writer = _Writer(schema, random)
    while True:
        for root, arguments in _ROOTS.items():
            filtered = root in _FILTERED and random.random() < 0.5
            given = f"{arguments}, {_FILTER}" if filtered else arguments
            yield Question(f"{{ {root}({given}) {writer.selection(root)} }}")


class _Writer:
    def __init__(self, schema: GraphQLSchema, random: Random) -> None:
        self._query = schema.query_type
        self._random = random

    def selection(self, root: str) -> str:
        assert self._query is not None
        return self._below(self._query.fields[root], 0)

    def _below(self, field: GraphQLField, depth: int) -> str:
        """The selection set of a field: the rows of a connection, or some fields of an object."""
        type_ = get_named_type(field.type)
        assert isinstance(type_, GraphQLObjectType)
        if "nodes" in type_.fields:
            counted = "totalCount " if self._random.random() < 0.3 else ""
            return f"{{ {counted}nodes {self._below(type_.fields['nodes'], depth)} }}"
        return f"{{ {' '.join(self._fields(type_, depth))} }}"

    def _fields(self, type_: GraphQLObjectType, depth: int) -> Iterator[str]:
        free = {name: field for name, field in type_.fields.items() if not _required(field)}
        leaves = [name for name, field in free.items() if is_leaf_type(get_named_type(field.type))]
        objects = [name for name, field in free.items() if isinstance(get_named_type(field.type), GraphQLObjectType)]
        yield from self._random.sample(leaves, min(len(leaves), self._random.randint(2, 6)))
        if depth == 0 and "claims" in objects:
            objects.remove("claims")
            yield _EVIDENCE
        if depth < _DEEPEST:
            for name in self._random.sample(objects, min(len(objects), self._random.randint(0, 3 - depth))):
                paged = "(first: 3)" if "first" in free[name].args else ""
                yield f"{name}{paged} {self._below(free[name], depth + 1)}"


def _required(field: GraphQLField) -> bool:
    return any(is_required_argument(argument) for argument in field.args.values())
