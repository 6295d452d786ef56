"""Writes a staging database as import files, one for each kind of node and edge."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from io import BufferedWriter
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

import orjson

from graphapi.graph.bulk.import_file import Column, Lines, columns_of, number, write_import_file, write_numbers
from graphapi.graph.bulk.relations import relation_lines
from graphapi.graph.bulk.tables import Tables
from graphapi.graph.schema.declaration import NODES, RELATION
from graphapi.graph.schema.property import Property
from graphapi.graph.write.entities import LABELS

# Edges without properties: type, number spaces of start and end, and the query for their numbers.
_EDGES: Final = (
    ("SUBJECT", "Claim", "Entity", "SELECT n, subject FROM claim"),
    ("OBJECT", "Claim", "Entity", "SELECT n, object FROM claim"),
    ("FROM", "Claim", "Entity", "SELECT n, source FROM claim"),
    ("LOADED_IN", "Claim", "Load", "SELECT claim, load FROM brought WHERE said IS NULL"),
    *(
        (type_, "Claim", "Entity", f"SELECT claim, target FROM role WHERE type = '{type_}'")  # noqa: S608
        for type_ in ("AGAINST", "VIA", "CLAIMANT", "IN_EVENT", "AT")
    ),
    *(
        (type_, "Claim", "Claim", f"SELECT claim, target FROM claim_link WHERE type = '{type_}'")  # noqa: S608
        for type_ in ("REPEATS", "CORRECTS", "REFUTES")
    ),
    *(
        (type_, "Entity", "Entity", f"SELECT entity, target FROM link WHERE type = '{type_}'")  # noqa: S608
        for type_ in ("PUBLISHED_BY", "AT")
    ),
    ("NAMED", "Entity", "Name", "SELECT entity, n FROM name"),
    ("IDENTIFIED_BY", "Entity", "ExternalId", "SELECT actor, n FROM external_id"),
)
_SAID: Final = (
    ("LOADED_IN", "Claim", "Load", "SELECT claim, load, said FROM brought WHERE said IS NOT NULL"),
    ("LOADED_IN", "Entity", "Load", "SELECT entity, load, said FROM contribution"),
)


@dataclass(slots=True)
class StagedFiles:
    """The import files, with the numbers of their nodes and edges. Each file has its label or type, or None if its rows have it.

    The importer skips empty texts. So the files in `empty` have a line of JSON for each node or edge with any: label or
    type, id or key, and the names of these properties.
    """

    empty: tuple[Path, ...]
    nodes: list[tuple[str | None, Path]] = field(default_factory=list)
    edges: list[tuple[str | None, Path]] = field(default_factory=list)
    node_count: int = 0
    edge_count: int = 0

    def with_edges(self, other: StagedFiles) -> StagedFiles:
        """These files and the edge files of the other."""
        return replace(
            self,
            empty=(*self.empty, *other.empty),
            edges=[*self.edges, *other.edges],
            edge_count=self.edge_count + other.edge_count,
        )


def export(tables: Tables, folder: Path) -> StagedFiles:
    """Writes an import file for each kind of node and edge. Relations are written in a second process."""
    tables.finish()
    # Ctrl-C ends the second process too, without a traceback.
    silent = (signal.SIGINT, signal.SIG_DFL)
    with ProcessPoolExecutor(1, get_context("spawn"), signal.signal, silent) as beside:
        relations = beside.submit(_export_relations, tables.path, folder)
        with (folder / "empty.jsonl").open("wb") as empty:
            staged = _Export(tables, folder, empty).run()
        return staged.with_edges(relations.result())


def _export_relations(staging: Path, folder: Path) -> StagedFiles:
    with closing(Tables(staging, written=True)) as tables, (folder / "empty-relations.jsonl").open("wb") as empty:
        return _Export(tables, folder, empty).relations()


class _Export:
    def __init__(self, tables: Tables, folder: Path, empty: BufferedWriter) -> None:
        self._tables = tables
        self._folder = folder
        self._empty_lines = empty
        self._files = StagedFiles((Path(empty.name),))

    def run(self) -> StagedFiles:
        self._node("Load", "SELECT n, properties FROM load")
        for label in LABELS:
            self._entities(label)
        self._node("Name", "SELECT n, properties FROM name")
        self._node("ExternalId", "SELECT n, json_object('value', value) FROM external_id")
        self._node("Claim", "SELECT n, properties, digest FROM claim")
        for type_, start, end, sql in _EDGES:
            self._edge(type_, start, end, sql)
        for type_, start, end, sql in _SAID:
            self._contributions(type_, start, end, sql)
        return self._files

    def _node(self, label: str, sql: str) -> None:
        columns = (number("n", f":ID({label})"), *columns_of(_declared(label)))
        self._nodes(label, label, columns, map(_line, self._tables.all(sql)))

    def _entities(self, label: str) -> None:
        columns = (number("n", ":ID(Entity)"), Column("labels", ":LABEL"), *columns_of(_declared(label)))
        rows = self._tables.all("SELECT n, properties, labels FROM entity WHERE label = ?", label)
        lines = (b'{"n":%d,"labels":"%b",' % (n, labels.encode()) + blob[1:] for n, blob, labels in rows)
        self._nodes(label, None, columns, lines)

    def _nodes(self, name: str, label: str | None, columns: Sequence[Column], lines: Lines) -> None:
        path = self._folder / f"{name}.parquet"
        if written := write_import_file(path, columns, lines, lambda line: self._empty(name, orjson.loads(line))):
            self._files.nodes.append((label, path))
            self._files.node_count += written

    def _edge(self, type_: str, start: str, end: str, sql: str) -> None:
        path = self._folder / f"{type_}.{start}.parquet"
        headers = [column.header for column in _ends(start, end)]
        self._edges(type_, path, write_numbers(path, headers, self._tables.pieces(sql)))

    def _contributions(self, type_: str, start: str, end: str, sql: str) -> None:
        path = self._folder / f"{type_}.{start}.said.parquet"
        columns = (*_ends(start, end), Column("said", "said"))
        lines = (orjson.dumps({"start": n, "end": load, "said": said}) for n, load, said in self._tables.all(sql))
        self._edges(type_, path, write_import_file(path, columns, lines))

    def relations(self) -> StagedFiles:
        path = self._folder / "relations.parquet"
        columns = (*_ends("Entity", "Entity"), Column("type", ":TYPE"), *columns_of(RELATION))
        lines = relation_lines(self._tables)
        self._edges(
            None, path, write_import_file(path, columns, lines, lambda line: self._empty(None, orjson.loads(line)))
        )
        return self._files

    def _edges(self, type_: str | None, path: Path, written: int) -> None:
        if written:
            self._files.edges.append((type_, path))
            self._files.edge_count += written

    def _empty(self, kind: str | None, line: dict[str, Any]) -> None:
        names = [name for name, value in line.items() if value == ""]
        self._empty_lines.write(orjson.dumps([kind or line["type"], line.get("id") or line.get("key"), names]) + b"\n")


def _declared(label: str) -> tuple[Property, ...]:
    return next(node.properties for node in NODES if node.label == label)


def _ends(start: str, end: str) -> Iterator[Column]:
    yield number("start", f":START_ID({start})")
    yield number("end", f":END_ID({end})")


def _line(row: tuple[Any, ...]) -> bytes:
    n, properties, *digest = row
    blob = properties if isinstance(properties, bytes) else properties.encode()
    if digest and digest[0]:
        return b'{"n":%d,"digest":"%b",' % (n, digest[0].encode()) + blob[1:]
    return b'{"n":%d,' % n + blob[1:]
