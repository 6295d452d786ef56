"""The loader of FollowTheMoney files. It reads them twice, because links can come before the entities that they connect."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import orjson

from graphapi.model.record import REPEATED, LeftOut, ReadOptions, Record, Rejected
from graphapi_loaders.followthemoney.entity import Entity, EntityError, content_of, parsed
from graphapi_loaders.followthemoney.excerpt import lines_with_ends
from graphapi_loaders.followthemoney.intake import EntityIntake
from graphapi_loaders.followthemoney.links import LINKS
from graphapi_loaders.followthemoney.nested import is_nested, taken_apart
from graphapi_loaders.followthemoney.statements import Statements, is_statements
from graphapi_loaders.row_problem import RowProblem, broken_off, form_problem
from graphapi_loaders.seen import Earlier, Seen
from graphapi_loaders.text_file import BOM, BROKEN, first_line, first_lines, opened

_WHOLE: Final = "expected entities.ftm.json (or targets.nested.json) of the same data set"
_OF_DELTA: Final = re.compile(r'^(?=.*"op"\s*:).*"entity"\s*:\s*\{')
_DELTA: Final = (
    "is a delta file of OpenSanctions, which only has what changed since an older file; "
    "apply it to that file, and load the result: graphapi followthemoney apply --help"
)
_TABLES: Final = {
    ("id", "schema", "name", "aliases", "sanctions"): (
        f"is OpenSanctions' simplified table, which does not say who sanctioned whom since when; {_WHOLE}"
    ),
}
_TELLING: Final = ('"id"', '"schema"', '"properties"')


class FollowTheMoneyLoader:
    """Reads entities in JSON Lines, one for each line, plain or compressed."""

    name: str = "followthemoney"

    def recognizes(self, path: Path) -> bool:
        """Whether one of the first lines is an object with an id, a schema and properties."""
        if is_statements(path):
            return True
        lines = (line.replace("\0", "").lstrip(" \t\ufffd") for line in first_lines(path))
        return any(
            line.startswith("{") and all(key in line for key in _TELLING) and not _OF_DELTA.search(line)
            for line in lines
        )

    def refuses(self, path: Path) -> str | None:
        """Why other files of OpenSanctions are not read."""
        first = first_line(path)
        if first.startswith("{") and _OF_DELTA.search(first):
            return _DELTA
        top = " ".join(first_lines(path))
        if top.startswith(("[", "{")) and all(key in top for key in _TELLING):
            return "has entities of FollowTheMoney, and not one a line; expected JSON Lines (of a list: `jq -c '.[]'`)"
        return next(
            (why for columns, why in _TABLES.items() if set(columns) <= set(first.replace('"', "").split(","))), None
        )

    def of_rows(self, path: Path, numbers: Collection[int]) -> bytes:
        """These lines, and the entities that their links connect."""
        return lines_with_ends(path, numbers)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """The actors, then for each link its claims, after its source, publisher, authority and state if they are new."""
        if is_statements(path):
            with closing(Statements()) as statements:
                yield from statements.read(path, options.encoding)
                yield from _read(path, statements.entities)
            return
        if problem := form_problem(first_line(path)):
            yield problem.at(str(path), 1)
            return
        yield from _read(path, lambda: _entities(path, options.encoding))


def _read(
    path: Path, entities: Callable[[], Iterator[tuple[int, Entity | LeftOut | EntityError]]]
) -> Iterator[Record | Rejected | LeftOut]:
    """The records from two passes over the entities: first those that links can name, then the links."""
    file, intake = str(path), EntityIntake(path.name.partition(".")[0])
    for line, found in entities():
        if isinstance(found, EntityError):
            yield from _rejected(file, line, found)
        elif isinstance(found, LeftOut):
            yield found
        elif found.schema.name not in LINKS:
            yield from _taken(file, line, intake.entity(found, line))
    for line, found in entities():
        if isinstance(found, Entity) and found.schema.name in LINKS:
            yield from _taken(file, line, intake.link(found, line))
    yield from intake.counted()


def _entities(path: Path, encoding: str | None) -> Iterator[tuple[int, Entity | LeftOut | EntityError]]:
    """For each line an entity, a repetition of an earlier line, or an error."""
    line = 0
    try:
        with opened(path, encoding) as file, closing(Seen()) as seen:
            for line, raw in enumerate(file, start=1):
                text = (raw.removeprefix(BOM) if line == 1 else raw).strip()
                if text:
                    yield from ((line, found) for found in _entities_of(text, line, seen))
    except BROKEN as error:
        yield line + 1, EntityError([broken_off(error, "line")])


def _entities_of(text: bytes, line: int, seen: Seen) -> Iterator[Entity | LeftOut | EntityError]:
    """The entity in a line, and those nested in it."""
    try:
        content = content_of(text)
    except EntityError as error:
        yield error
        return
    if not is_nested(content):
        yield _entity(content, text, line, seen)
        return
    for place, each in enumerate(taken_apart(content)):
        found = _entity(each, orjson.dumps(each, option=orjson.OPT_SORT_KEYS), line, seen)
        # The same entity can be nested in several others, with more properties in one and fewer in another.
        yield LeftOut(reason=REPEATED, line=line) if place and isinstance(found, EntityError) and found.again else found


def _entity(content: Mapping[str, Any], text: bytes, line: int, seen: Seen) -> Entity | LeftOut | EntityError:
    """The entity of a line. Fragments with the same id are errors: a share or an end can be in another fragment."""
    try:
        found = parsed(content)
    except EntityError as error:
        return error
    earlier = seen.earlier([found.id], [text.decode()], line)
    return _again(found.id, earlier, line) if earlier else found


def _again(id_: str, earlier: Earlier, line: int) -> LeftOut | EntityError:
    if earlier.same:
        return LeftOut(reason=REPEATED, line=line)
    message = f"{id_!r} is the id of line {earlier.line} already, which says otherwise; expected one line an entity"
    return EntityError(
        [RowProblem("id", f"{message} (join fragments by `ftm aggregate`; load data sets from files of their own)")],
        again=True,
    )


def _taken(file: str, line: int, records: Iterator[Record | LeftOut]) -> Iterator[Record | Rejected | LeftOut]:
    """The records, or the problems of an invalid entity, which are found before the first record is yielded."""
    try:
        yield from records
    except EntityError as error:
        yield from _rejected(file, line, error)


def _rejected(file: str, line: int, error: EntityError) -> Iterator[Rejected]:
    yield from (each.at(file, line) for each in error.problems)
