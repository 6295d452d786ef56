"""Joins OpenSanctions' statements (one value for each row) into entities, on disk, with the first day in each data set."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from graphapi.model.record import LeftOut, LeftOutKind, Reason, Rejected
from graphapi_loaders.day import on_iso
from graphapi_loaders.followthemoney.entity import Entity, EntityError, parsed
from graphapi_loaders.followthemoney.schema import schemata
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.scratch import scratch
from graphapi_loaders.sheets.data_file import DataRow, layout_with, opened_data, rows_of
from graphapi_loaders.sheets.table import UnreadableTableError

TELLING: Final = frozenset({"canonical_id", "entity_id", "schema", "prop", "value", "dataset", "first_seen"})
JOINED: Final = Reason(LeftOutKind.NO_CLAIM, "statements about an entity together with others")
_OWN: Final = "id"  # a row that only says that the entity exists


def is_statements(path: Path) -> bool:
    """Whether the header of the file is that of statements."""
    return layout_with(path, TELLING) is not None


class Statements:
    """The statements of a file, in a temporary database."""

    def __init__(self) -> None:
        self._rows = scratch()
        self._rows.execute(
            "CREATE TABLE statement (id TEXT, line INT, schema TEXT, prop TEXT, value TEXT, dataset TEXT, seen TEXT)"
        )
        self._rows.execute("CREATE TABLE joined (old TEXT PRIMARY KEY, id TEXT) WITHOUT ROWID")

    def read(self, path: Path, encoding: str | None) -> Iterator[Rejected]:
        """Stores all rows, and yields rejected ones."""
        layout = layout_with(path, TELLING, encoding)
        try:
            with opened_data(path, layout) if layout else _none(path) as table:
                for row in rows_of(path, table):
                    if isinstance(row, Rejected):
                        yield row
                    elif problem := _problem(row):
                        yield problem.at(str(path), row.line)
                    else:
                        self._add(row)
        except UnreadableTableError as error:
            yield RowProblem("(file)", str(error)).at(str(path), 1)
        self._rows.execute("CREATE INDEX by_id ON statement (id, line)")

    def entities(self) -> Iterator[tuple[int, Entity | LeftOut | EntityError]]:
        """Each entity with the line of its first statement. Links have the current ids of their ends."""
        rows = self._rows.execute(
            "SELECT statement.id, line, schema, prop, coalesce(joined.id, value), dataset, seen FROM statement "
            "LEFT JOIN joined ON joined.old = statement.value ORDER BY statement.id, line"
        )
        for id_, group in groupby(rows, key=itemgetter(0)):
            statements = [*group]
            line = statements[0][1]
            try:
                yield line, _entity(id_, statements)
            except EntityError as error:
                yield line, error
            if len(statements) > 1:
                yield line, LeftOut(reason=JOINED, line=line, count=len(statements) - 1)

    def close(self) -> None:
        self._rows.close()

    def _add(self, row: DataRow) -> None:
        id_, old = row["canonical_id"], row["entity_id"]
        if old != id_:
            self._rows.execute("INSERT OR IGNORE INTO joined VALUES (?, ?)", (old, id_))
        seen = row["first_seen"][: len("2019-01-01")]
        values = (id_, row.line, row["schema"], row["prop"], row["value"], row["dataset"], seen)
        self._rows.execute("INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def _entity(id_: str, statements: list[tuple[Any, ...]]) -> Entity:
    """The entity from its statements. Raises EntityError."""
    properties: dict[str, list[str]] = {}
    seen: dict[str, str] = {}
    for _, _, _, prop, value, dataset, day in statements:
        if prop != _OWN and value not in properties.setdefault(prop, []):
            properties[prop].append(value)
        if on_iso(day):
            seen[dataset] = min(seen.get(dataset, day), day)
    content = {
        "id": id_,
        "schema": _schema({row[2] for row in statements}),
        "properties": properties,
        "datasets": list(dict.fromkeys(row[5] for row in statements)),
    }
    return parsed(content, seen)


def _schema(names: set[str]) -> str:
    """The most specific schema in the data sets: a Company, even if others only know a LegalEntity."""
    known = schemata()
    return max(sorted(names), key=lambda name: len(known[name].kinds) if name in known else 0)


def _problem(row: DataRow) -> RowProblem | None:
    empty = next((column for column in ("canonical_id", "schema", "prop", "dataset") if not row[column]), None)
    return RowProblem(empty, "is empty") if empty else None


def _none(path: Path) -> Any:
    raise UnreadableTableError(f"{path.name} does not have the columns of OpenSanctions' statements")
