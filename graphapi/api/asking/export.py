"""The whole answer to a stored question as a stream of bytes in a file format, with any number of entries."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain
from typing import Any, Final

from graphapi import __version__
from graphapi.api.asking.question import Question, layout_of, unknown
from graphapi.api.execution.planned import Planned
from graphapi.errors import TooManyError, UnknownQuestionError
from graphapi.export.about import About
from graphapi.export.format import Format
from graphapi.export.formats import CLAIMS_FILE, FORMATS
from graphapi.export.layout import Layout, Row
from graphapi.graph.read.answer import names_of, read_answer, stream_answer
from graphapi.graph.read.naming import Found
from graphapi.graph.read.selection import Selected
from graphapi.service.claims_file import claims_file
from graphapi.service.context import Context, Limits
from graphapi.service.exported import exported

EXPORTED: Final = ("claims", "relations", "backers", "recipients", "network")
"""The questions that can be exported."""
# Entries that become bytes in one step.
_AT_ONCE: Final = 500
_UNLIMITED: Final = Limits(page_size_max=2**31 - 1)
_MOST_CLAIMS: Final = 1_000_000_000
_PAGES: Final = frozenset({"first", "after", "claims"})


@dataclass(frozen=True, slots=True)
class Export:
    """A requested export; `given` are its parameters as written."""

    question: Question
    format: Format
    given: Mapping[str, Sequence[str]]
    seconds: float
    most: int | None = None
    """The maximum number of entries; more raise TooManyError."""

    async def begin(self, context: Context) -> Begun:
        """Resolves the actors of the question, and counts entries, so that all errors are raised before the first byte."""
        known = self.question.parameters
        whole = replace(self.question, parameters=tuple(each for each in known if each.name not in _PAGES))
        variables = whole.read(self.given)
        if any(each.name == "claims" for each in known):
            variables["claims"] = _MOST_CLAIMS
        plan = self.question.plan(variables)
        layout = layout_of(plan.entries, variables)
        if not self.format.takes(layout.columns):
            fitting = [each.name for each in FORMATS.values() if each.takes(layout.columns)]
            raise unknown(UnknownQuestionError, f"{self.question.name} is not exported as", self.format.name, fitting)
        found = await names_of(context.graph, plan.selected, _UNLIMITED)
        if plan.is_connection:
            await self._count(context, plan)
        data = await exported(context.graph)
        about = About(
            what=f"{self.question.name}: {self.question.description}",
            query={name: ",".join(texts) for name, texts in self.given.items()},
            names={each.given: each.id for each in found},
            during=variables.get("during"),
            known_at=variables.get("knownAt"),
            data_version=data.version,
            made_on=datetime.now(UTC).date().isoformat(),
            made_by=f"graphapi {__version__}",
            licences=data.licences,
        )
        if self.format is CLAIMS_FILE:
            ids = self._ids(context, plan, found)
            return Begun(layout, about, self.format, lambda: claims_file(context.graph, ids, whole=not self.given))
        return Begun(
            layout,
            about,
            self.format,
            lambda: _written(layout, about, self.format, self._entries(context, plan, found)),
        )

    async def _count(self, context: Context, plan: Planned) -> None:
        limits = [most for most in (self.most, self.format.most_rows) if most is not None]
        if not limits:
            return
        (connection,) = plan.selected.fields
        counting = replace(plan.selected, fields={connection: plan.selected.find("totalCount")}, token=None)
        (count,) = await _read(context, counting)
        if count > min(limits):
            raise TooManyError(count, min(limits))

    async def _ids(self, context: Context, plan: Planned, found: Sequence[Found]) -> AsyncGenerator[str]:
        """Only the ids of claims: their content is read as stored."""
        (connection,) = plan.selected.fields
        only = replace(plan.entries, fields={"Claim": plan.entries.find("id")})
        selected = replace(plan.selected, fields={connection: (only,)}, token=None)
        async with aclosing(stream_answer(context.graph, selected, _UNLIMITED, found, self.seconds)) as each:
            async for row in each:
                yield row[0]  # type: ignore[index]

    async def _entries(self, context: Context, plan: Planned, found: Sequence[Found]) -> AsyncGenerator[list[Any]]:
        """The entries, in parts."""
        if not plan.is_connection:
            yield [plan.complete(await _read(context, replace(plan.selected, token=None)))]
            return
        rows: list[Any] = []
        async with aclosing(stream_answer(context.graph, plan.selected, _UNLIMITED, found, self.seconds)) as each:
            async for row in each:
                rows.append(row)
                if len(rows) >= _AT_ONCE:
                    yield plan.complete(rows)
                    rows = []
        if rows:
            yield plan.complete(rows)


@dataclass(frozen=True, slots=True)
class Begun:
    """An export without errors so far: its columns, its description, and its bytes.

    `parts` is the file, in parts. Close it (`contextlib.aclosing`) if you do not read all of it.
    """

    layout: Layout
    about: About
    format: Format
    parts: Callable[[], AsyncGenerator[bytes]]


async def _written(
    layout: Layout, about: About, form: Format, entries: AsyncGenerator[list[Any]]
) -> AsyncGenerator[bytes]:
    writer = form.make(layout.columns, about)
    try:
        yield writer.begin()
        async with aclosing(entries):
            async for some in entries:
                rows: list[Row] = list(chain.from_iterable(map(layout.rows, some)))
                yield writer.write(rows)
        for part in writer.end():
            yield part
    finally:
        writer.close()


async def _read(context: Context, selected: Selected) -> Any:
    unlimited = replace(context, limits=_UNLIMITED)
    answered = await read_answer(context.graph, selected, unlimited.limits, unlimited.statements, context.queue)
    return answered.tree


def exports(questions: Mapping[str, Question]) -> dict[str, Question]:
    """The questions that can be exported."""
    return {name: questions[name] for name in EXPORTED}


def format_named(name: str) -> Format:
    """The format with this name. Raises UnknownQuestionError if there is none."""
    if name not in FORMATS:
        raise unknown(UnknownQuestionError, "There is no format", name, FORMATS)
    return FORMATS[name]


def question_named(questions: Mapping[str, Question], name: str) -> Question:
    """The question with this name. Raises UnknownQuestionError if it cannot be exported."""
    if name not in questions:
        raise unknown(UnknownQuestionError, "There is no export of", name, questions)
    return questions[name]
