"""The loader of ICEWS files, which are of two kinds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from graphapi.model.record import LeftOut, ReadOptions, Record, Rejected, TextRows
from graphapi_loaders.icews.benchmark import RELATIONS, is_benchmark, read_benchmark
from graphapi_loaders.icews.export import is_export, layout_of, read_export
from graphapi_loaders.icews.id_table import beside
from graphapi_loaders.text_file import first_line, first_lines


class IcewsLoader:
    """Reads the benchmark splits of ICEWS 2014, and exports of the Dataverse, plain or compressed."""

    name: str = "icews"

    def recognizes(self, path: Path) -> bool:
        """Whether the file is an export, by its header, or a split, by its four numbers and the table of relations beside it."""
        if is_export(first_line(path)) or layout_of(path):
            return True
        return any(map(is_benchmark, first_lines(path))) and beside(path, RELATIONS).exists()

    def rows(self, path: Path) -> TextRows:
        """The rows. An export has a header, which can be below other lines."""
        if layout := layout_of(path):
            return TextRows(header=layout.header_line, quoted=True)
        return TextRows(header=1 if is_export(first_line(path)) else 0)

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """The claims of the file, each after its actors and sources."""
        if is_export(first_line(path)) or layout_of(path):
            return read_export(path, options.encoding)
        return read_benchmark(path)
