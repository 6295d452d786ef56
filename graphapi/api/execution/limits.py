"""Limits of documents, checked before anything runs: size, depth, and the cost of validation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSyntaxError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    parse,
)

from graphapi.errors import TooLargeError

# The other limits follow from the number of tokens, or are above what people and generators of clients write.
_CHARACTERS_A_TOKEN: Final = 10
_DIRECTIVES_MAX: Final = 50
_DEFINITIONS_MAX: Final = 50
_FIELDS_MAX: Final = 2_000
# Validation compares fields at the same place of the answer in pairs: 2,000 pairs take about 20 ms.
_PAIRS_MAX: Final = 2_000

# Clients unwrap types by any number of `ofType`: the answer ends where the type does. graphql-core refuses lists in lists of
# types by its own rule (MaxIntrospectionDepthRule).
_INTROSPECTION_DEPTH_MAX: Final = 50
_INTROSPECTION: Final = frozenset({"__schema", "__type"})

_Definition: TypeAlias = OperationDefinitionNode | FragmentDefinitionNode


_IN_WORDS: Final = {
    "characters": "characters",
    "tokens": "tokens",
    "depth": "levels of nested fields",
    "aliases": "aliases",
    "directives": "directives",
    "definitions": "operations and fragments",
    "fields": "fields",
    "pairs": "pairs of fields with the same name in one place",
}


@dataclass(frozen=True, slots=True)
class DocumentLimits:
    """The limits of a document: nested fields, aliases, and tokens of its text."""

    depth: int = 15
    aliases: int = 50
    tokens: int = 2_000


def parse_within(limits: DocumentLimits) -> Callable[[str], DocumentNode]:
    """A parser for documents within the limits. It raises TooLargeError, or GraphQLSyntaxError as graphql-core does.

    Documents that it accepts are validated within about 100 ms.
    """

    def parse_limited(text: str) -> DocumentNode:
        document = _parse(text, limits)
        _Measured(limits).document(document)
        return document

    return parse_limited


def _parse(text: str, limits: DocumentLimits) -> DocumentNode:
    characters = _CHARACTERS_A_TOKEN * limits.tokens
    if len(text) > characters:
        raise _too_large("characters", characters)
    try:
        return parse(text, max_lexical_tokens=limits.tokens)
    except GraphQLSyntaxError as error:
        # graphql-core distinguishes these only by their messages.
        if "nested too deeply" in error.message:
            raise _too_large("depth", limits.depth) from error
        if "tokens" in error.message and "more than" in error.message:
            raise _too_large("tokens", limits.tokens) from error
        raise


class _Measured:
    """Measures a document, and stops at the first exceeded limit."""

    def __init__(self, limits: DocumentLimits) -> None:
        self._limits = limits
        self._counts: Counter[str] = Counter()
        self._fragments: dict[str, FragmentDefinitionNode] = {}

    def document(self, document: DocumentNode) -> None:
        definitions = [node for node in document.definitions if isinstance(node, _Definition)]
        self._count("definitions", len(definitions), _DEFINITIONS_MAX)
        self._fragments = {node.name.value: node for node in definitions if isinstance(node, FragmentDefinitionNode)}
        for definition in definitions:
            self._written(definition)
        for definition in definitions:
            # Validation also reads each fragment separately, whether or not it is used.
            self._answered([definition.selection_set], 1, self._deepest(definition), frozenset())

    def _deepest(self, definition: _Definition) -> int:
        """The maximum depth; a fragment on an introspection type has that of introspection."""
        on_types = isinstance(definition, FragmentDefinitionNode) and definition.type_condition.name.value[:2] == "__"
        return _INTROSPECTION_DEPTH_MAX if on_types else self._limits.depth

    def _written(self, node: _Definition | SelectionNode) -> None:
        """Counts aliases and directives in the text."""
        self._count("directives", len(node.directives or ()), _DIRECTIVES_MAX)
        if isinstance(node, FieldNode) and node.alias:
            self._count("aliases", 1, self._limits.aliases)
        selection_set: SelectionSetNode | None = getattr(node, "selection_set", None)
        for child in selection_set.selections if selection_set else ():
            self._written(child)

    def _answered(self, sets: Sequence[SelectionSetNode], depth: int, deepest: int, within: frozenset[str]) -> None:
        """Counts the fields at one place of the answer, which several selection sets can fill, and those below it."""
        if depth > deepest:
            raise _too_large("depth", deepest)
        named: dict[str, list[FieldNode]] = {}
        visited: set[str] = set()
        for node in self._collected(sets, visited, within):
            named.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
        for nodes in named.values():
            self._count("fields", 1, _FIELDS_MAX)
            self._count("pairs", len(nodes) * (len(nodes) - 1) // 2, _PAIRS_MAX)
            below = [node.selection_set for node in nodes if node.selection_set]
            if below:
                on_types = all(node.name.value in _INTROSPECTION for node in nodes)
                self._answered(below, depth + 1, _INTROSPECTION_DEPTH_MAX if on_types else deepest, within | visited)

    def _collected(
        self, sets: Sequence[SelectionSetNode], visited: set[str], within: frozenset[str]
    ) -> Iterator[FieldNode]:
        for selection_set in sets:
            for node in selection_set.selections:
                match node:
                    case FieldNode():
                        yield node
                    case InlineFragmentNode():
                        yield from self._collected([node.selection_set], visited, within)
                    case FragmentSpreadNode():
                        name = node.name.value
                        # Stops at a fragment within itself, which validation reports.
                        if name in self._fragments and name not in visited and name not in within:
                            visited.add(name)
                            yield from self._collected([self._fragments[name].selection_set], visited, within)

    def _count(self, what: str, more: int, limit: int) -> None:
        self._counts[what] += more
        if self._counts[what] > limit:
            raise _too_large(what, limit)


def _too_large(what: str, limit: int) -> TooLargeError:
    message = f"The document is too large; it can have at most {limit:,} {_IN_WORDS[what]}."
    return TooLargeError(message, what=what, limit=limit)
