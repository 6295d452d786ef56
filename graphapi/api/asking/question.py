"""Questions: their names and parameters, and their answers as data and as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Final

import orjson
from graphql import FieldNode, OperationDefinitionNode, get_named_type, parse

from graphapi.api.asking.parameter import ACTOR, Parameter, parameters
from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.execution.planned import Planned, planned
from graphapi.errors import (
    BadInputError,
    UnknownClaimError,
    UnknownParameterError,
    UnknownQuestionError,
)
from graphapi.export.layout import Layout
from graphapi.graph.driver.recent import Recent
from graphapi.graph.read.selection import Selected
from graphapi.model.period import Period
from graphapi.service.actor_name import reference
from graphapi.service.ask import Data, ask
from graphapi.service.context import Context
from graphapi.service.operations import Operation
from graphapi.service.operations import questions as operations

_AFTER: Final = "after"
_SIZE: Final = "first"


@dataclass(frozen=True, slots=True)
class Answer:
    """The data of an answer; `entries` are the listed objects, or its only object."""

    data: Data
    layout: Callable[[], Layout]
    entries: Sequence[Mapping[str, Any]]
    next: str | None
    """The cursor of the next page; None if there is none."""

    @property
    def rows(self) -> Iterable[list[Any]]:
        """A row for each claim of each entry."""
        layout = self.layout()
        for entry in self.entries:
            yield from layout.rows(entry)


@dataclass(frozen=True, slots=True)
class Question:
    """A question. `root` is the key of its main field, a connection or not; fields for its actors may come before it."""

    name: str
    text: str
    description: str
    parameters: tuple[Parameter, ...]
    root: str
    is_list: bool
    schema: ExecutableSchema
    _layouts: Recent[bytes, Layout] = field(default_factory=lambda: Recent(64), repr=False, compare=False)

    def read(self, given: Mapping[str, Sequence[str]]) -> dict[str, Any]:
        """Variables from plain texts. Raises UnknownParameterError, or BadInputError for missing or invalid values."""
        known = {each.name: each for each in self.parameters}
        for name in given:
            if name not in known:
                raise unknown(UnknownParameterError, f"{self.name} has no parameter", name, known)
        for each in self.parameters:
            if each.required and each.name not in given:
                raise BadInputError(f"{each.name} is missing. {each.description}".strip(), parameter=each.name)
        return {name: _variable(known[name], texts) for name, texts in given.items()}

    def plan(self, variables: Mapping[str, Any]) -> Planned:
        """The selection that the question would read."""
        return planned(self.schema, self.text, variables)[self.root]

    async def answer(self, context: Context, variables: Mapping[str, Any], *, most: int | None = None) -> Answer:
        """The whole answer, or the requested page (`first`). Raises TooManyError for a list with more than `most` entries."""
        whole = self.is_list and not {_SIZE, _AFTER} & variables.keys()
        paged = self.root if whole else None
        data = await ask(self.schema, context, self.text, variables, paged=paged, most=most)
        found = data[self.root]
        if found is None:
            raise UnknownClaimError(f"No claim has the id {variables['claim']!r}.", given=variables["claim"])
        page = found["pageInfo"] if self.is_list else None
        following = page["endCursor"] if page and page["hasNextPage"] else None
        return Answer(data, lambda: self.layout(variables), found["nodes"] if self.is_list else [found], following)

    def layout(self, variables: Mapping[str, Any]) -> Layout:
        """The layout of rows for these variables."""
        key = orjson.dumps(variables)
        return self._layouts.find(key) or self._layouts.keep(key, layout_of(self.plan(variables).entries, variables))


def layout_of(entries: Selected, variables: Mapping[str, Any]) -> Layout:
    """The layout for the selection on entries and the period of the question."""
    during = variables.get("during")
    return Layout(entries, Period.of_question(during) if during else None)


def questions_of(schema: ExecutableSchema) -> dict[str, Question]:
    """All questions, by name."""
    return {name: _question(name, each, schema) for name, each in operations().items()}


def unknown(
    error: type[UnknownQuestionError | UnknownParameterError], words: str, name: str, known: Iterable[str]
) -> BadInputError:
    """The error for an unknown name, with similar known ones."""
    names = sorted(known)
    near = get_close_matches(name.lower(), names, n=3, cutoff=0.5)
    hint = f" Near: {', '.join(near)}." if near else f" There are: {', '.join(names)}."
    return error(f"{words} {name[:60]!r}.{hint}", given=name[:60], near=near, known=names)


def _question(name: str, given: Operation, schema: ExecutableSchema) -> Question:
    # No limits here: if a document is too large for the settings, its answer has the error.
    document = parse(given.text)
    (operation,) = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    last = operation.selection_set.selections[-1]
    assert isinstance(last, FieldNode)  # noqa: S101 - a test looks at them
    root = last.alias.value if last.alias else last.name.value
    assert schema.core.query_type  # noqa: S101 - each of ours has one
    is_list = str(get_named_type(schema.core.query_type.fields[last.name.value].type)).endswith("Connection")
    return Question(name, given.text, given.description, parameters(schema.core, document), root, is_list, schema)


def _variable(parameter: Parameter, texts: Sequence[str]) -> Any:
    value = parameter.read(texts)
    if parameter.type != ACTOR:
        return value
    return [reference(each) for each in value] if parameter.many else reference(value)
