"""Finds and reads mapping files. Problems have the line in the mapping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from graphapi.model.record import Rejected
from graphapi_loaders.sheets.cell import heading
from graphapi_loaders.table.consistency import contradictions
from graphapi_loaders.table.mapping import TO_FILL_IN, Column, Head, Mapping
from graphapi_loaders.written.encoding import NotUtf8Error, decode
from graphapi_loaders.written.node import Loc, Node, path_of
from graphapi_loaders.written.problems import Problem, problems_of, shown
from graphapi_loaders.written.yaml_nodes import UnreadableError, read_nodes

ENDINGS: Final = (".mapping.yaml", ".mapping.yml")
LIMIT: Final = 1024 * 1024
_TABLE = re.compile(
    rb"^table:[ \t]*(?:\"(?P<double>[^\"\r\n]*)\"|'(?P<single>[^'\r\n]*)'|(?P<plain>[^#\r\n]*?))[ \t]*(?:#.*)?\r?$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class MappingFile:
    """A mapping and the lines of its parts."""

    path: Path
    mapping: Mapping
    root: Node

    @property
    def table(self) -> Path:
        return self.path.parent / self.mapping.table

    def rejected(self, problem: Problem) -> Rejected:
        """The rejection for a problem, with its line in the mapping."""
        return _rejected(self.path, self.root, problem)


def is_mapping(path: Path) -> bool:
    """Whether the file has the name of a mapping."""
    return path.name.lower().endswith(ENDINGS)


def beside(table: Path) -> Path | None:
    """The mapping beside a table (`meetings.mapping.yaml` for `meetings.csv`), unless it names another table; else None."""
    candidates = (table.with_name(f"{stem_of(table)}{ending}") for ending in ENDINGS)
    return next((path for path in candidates if path.is_file() and _names(path, table)), None)


def stem_of(table: Path) -> str:
    """The name of the table without its suffixes: `meetings` for `meetings.csv.gz`."""
    name = table.name.removesuffix(".gz")
    return Path(name).stem


def table_of(mapping: Path) -> Path | None:
    """The table that a mapping names, even if the mapping is invalid; None if it names none."""
    try:
        with mapping.open("rb") as file:
            found = _TABLE.search(file.read(LIMIT))
    except OSError:
        return None
    name = next((text for text in found.groups() if text), b"") if found else b""
    return mapping.parent / name.decode(errors="replace") if name else None


def read_mapping(path: Path) -> MappingFile | list[Rejected]:
    """The mapping, or all its problems. Raises OSError if the file cannot be read."""
    content = path.read_bytes()
    if len(content) > LIMIT:
        return [_rejected(path, None, Problem((), f"is larger than {LIMIT:,} bytes; expected a mapping"))]
    try:
        root, repeated = read_nodes(decode(content))
    except NotUtf8Error as error:
        return [Rejected(file=str(path), line=error.line, field="(file)", message=str(error))]
    except UnreadableError as error:
        misread = error.misread
        return [
            Rejected(file=str(path), line=misread.line, field=path_of(misread.loc) or "(file)", message=misread.message)
        ]
    if root is None or not isinstance(root.value, dict):
        return [
            _rejected(
                path, root, Problem((), "is empty; expected a mapping with `format: table/1`, source and columns")
            )
        ]
    twice = [
        Rejected(file=str(path), line=misread.line, field=path_of(misread.loc), message=misread.message)
        for misread in repeated
    ]
    mapping, problems = _mapping(root)
    wrong = [*twice, *(_rejected(path, root, problem) for problem in problems)]
    return wrong if wrong or mapping is None else MappingFile(path, mapping, root)


def _names(mapping: Path, table: Path) -> bool:
    """Whether the mapping names the table, or no readable table, which is reported when the mapping is read."""
    named = table_of(mapping)
    return named is None or named.resolve() == table.resolve()


def _mapping(root: Node) -> tuple[Mapping | None, list[Problem]]:
    if open_ := [*_to_fill_in(root)]:
        return None, open_
    given: dict[str, object] = root.plain()
    columns = given.pop("columns", None)
    problems: list[Problem] = []
    try:
        head = Head.model_validate(given)
    except ValidationError as error:
        head = None
        problems += problems_of(error, Head)
    found: dict[str, Column] = {}
    if not isinstance(columns, dict) or not columns:
        problems.append(Problem(("columns",), f"expected what each column says, found {shown(columns)}"))
    else:
        found = _columns(columns, problems)
    if problems or head is None:
        return None, problems
    mapping = Mapping.model_construct(**dict(head), columns=found)
    return mapping, [*contradictions(mapping)]


def _columns(columns: dict[str, object], problems: list[Problem]) -> dict[str, Column]:
    found: dict[str, Column] = {}
    for name, given in columns.items():
        if heading(name) in found:
            problems.append(
                Problem(("columns", name), "is in the mapping twice, apart from blanks or how letters are composed")
            )
        try:
            found[heading(name)] = Column.model_validate(given)
        except ValidationError as error:
            problems += [
                Problem(("columns", name, *problem.loc), problem.message) for problem in problems_of(error, Column)
            ]
    return found


def _to_fill_in(node: Node, loc: Loc = ()) -> Iterator[Problem]:
    """A problem for each placeholder that was not replaced."""
    if node.value == TO_FILL_IN:
        yield Problem(loc, f"is still {TO_FILL_IN}; expected to be filled in")
    elif isinstance(node.value, dict):
        for key, inner in node.value.items():
            yield from _to_fill_in(inner, (*loc, key))
    elif isinstance(node.value, list):
        for position, inner in enumerate(node.value):
            yield from _to_fill_in(inner, (*loc, position))


def _rejected(path: Path, root: Node | None, problem: Problem) -> Rejected:
    line = root.line_at(problem.loc) if root else 1
    return Rejected(file=str(path), line=line, field=path_of(problem.loc) or "(file)", message=problem.message)
