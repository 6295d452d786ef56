"""How fast loading is, as ratios measured in one run: `python -m benchmarks.loading --report docs/benchmarks-loading.md`.

Needs the folder `shared/data` beside the repository. Each part starts its own local servers, in a temporary folder.
"""

from __future__ import annotations

import argparse
import os
import platform
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

import psutil

from benchmarks.loading_rows import export, icews_2014
from benchmarks.raw import finished_rows, look_up, write_raw
from graphapi import __version__
from graphapi.cli.load import collect_seldom
from graphapi.graph.bulk.export import export as stage_files
from graphapi.graph.bulk.finish import finish, refuse_full
from graphapi.graph.bulk.staging_database import StagingDatabase
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrate
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.writer import LoadReport
from graphapi.local import VERSION, ImportFiles, LocalConnection, LocalServer
from graphapi.model.record import ReadOptions
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.load import write_reading, write_while_reading
from graphapi.service.reading import Reading, read

_SIZES: Final = (1000, 2000, 5000)  # rows in a batch of the hand-written statement: the fastest counts
_GROWTH_ROWS: Final = 10_000
_GROWTH: Final = (1, 10, 100)
_APART: Final = 1_500_000  # rows of the export that are skipped between the graph and the rows loaded into it
_BULK_PARTS: Final = ("reading into the staging database", "import files", "Neo4j's import and start", "schema")
_PARTS: Final = ("ordinary", "bulk", "growth")


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measured ratio, its goal (a minimum, or a maximum with `at_most`), and the numbers behind it."""

    what: str
    value: float
    goal: float
    of: str
    at_most: bool = False

    @property
    def reached(self) -> bool:
        return self.value <= self.goal if self.at_most else self.value >= self.goal

    def __str__(self) -> str:
        goal = f"{'at most' if self.at_most else 'at least'} {self.goal:g}"
        return f"| {self.what} | **{self.value:.2f}** | {goal} | {'yes' if self.reached else 'no'} | {self.of} |"


def ordinary(folder: Path, rounds: int) -> Iterator[Ratio]:
    """Ratios of loading, loading again and undoing, compared with hand-written statements in the same rounds."""
    path = icews_2014(folder)
    loads: list[float] = []
    again: list[float] = []
    undone: list[float] = []
    raw: dict[int, list[float]] = {size: [] for size in _SIZES}
    found: list[float] = []
    claims = 0
    with _server(folder, "ordinary") as database:
        first, _ = load_file(database, path)  # not measured, because a server that has just started writes slowly
        rows = finished_rows(database)
        undo(database, first.load)
        for _ in range(rounds):
            report, seconds = load_file(database, path)
            claims = report.accepted
            loads.append(seconds)
            again.append(load_file(database, path)[1])
            found.append(look_up(database, rows))
            undone.append(timed(lambda: undo(database, first.load)))
            load_file(database, path)  # the hand-written statement needs the actors
            for size in _SIZES:
                raw[size].append(write_raw(database, first.load, rows, size))
            undo(database, first.load)
    best = min(raw, key=lambda size: median(raw[size]))
    load, lone = median(loads), median(raw[best])
    yield Ratio(
        "Loading ICEWS 2014, against one statement that writes the same",
        lone / load,
        0.6,
        f"{_rate(claims, load)} and {_rate(claims, lone)} claims/s (batches of {best:,})",
    )
    yield Ratio(
        "Loading it again, against looking up the id and digest of its claims",
        median(found) / median(again),
        0.5,
        f"{_rate(claims, median(again))} and {_rate(claims, median(found))} claims/s",
    )
    yield Ratio(
        "Undoing it, against loading it",
        load / median(undone),
        1.0,
        f"{_rate(claims, median(undone))} and {_rate(claims, load)} claims/s",
    )


def bulk(folder: Path, rows: int, ordinary_rows: int) -> Iterator[Ratio]:
    """The ratio of a first load in bulk, including server start and indexes, to an ordinary load into a warm server."""
    some, warm = export(folder / "some.tab", ordinary_rows), export(folder / "warm.tab", 20_000, skip=rows)
    with _server(folder, "ordinary") as database:
        load_file(database, warm)
        report, seconds = load_file(database, some)
    rate = report.accepted / seconds
    some.unlink()
    path = export(folder / "many.tab", rows)
    with _kept(folder, "bulk") as server:
        report, parts = load_in_bulk(server, path)
    seconds = sum(parts.values())
    yield Ratio(
        f"A first load of {rows:,} rows in bulk, against the ordinary way",
        report.accepted / seconds / rate,
        5.0,
        f"{_rate(report.accepted, seconds)} and {rate:,.0f} claims/s (the latter of {ordinary_rows:,} rows); {_listed(parts)}",
    )


def growth(folder: Path) -> Iterator[Ratio]:
    """Ratios of loading the same rows into graphs of three sizes, after a first load that does not count."""
    seconds: dict[int, float] = {}
    more = [export(folder / f"more-{n}.tab", _GROWTH_ROWS, skip=_APART + n * _GROWTH_ROWS) for n in range(4)]
    for times in _GROWTH:
        with _kept(folder, f"growth-{times}") as server:
            load_in_bulk(server, export(folder / "base.tab", times * _GROWTH_ROWS))
            with opened(server.start()) as database:
                taken = [load_file(database, path)[1] for path in more]
        seconds[times] = median(taken[1:])
    first = seconds[_GROWTH[0]]
    for times in _GROWTH[1:]:
        yield Ratio(
            f"{_GROWTH_ROWS:,} rows into a graph of {times * _GROWTH_ROWS:,}, against one of {_GROWTH_ROWS:,}",
            seconds[times] / first,
            1.5,
            f"{seconds[times]:.1f} and {first:.1f} s",
            at_most=True,
        )


def load_file(database: Database, path: Path) -> tuple[LoadReport, float]:
    """Loads a file as the command does. Returns the report, and the seconds for reading it twice and writing it."""
    begun = time.perf_counter()
    return _write(database, path), time.perf_counter() - begun


def load_in_bulk(server: LocalServer, path: Path) -> tuple[LoadReport, dict[str, float]]:
    """Loads a file in bulk into an empty server, which then runs. Returns the report, and the seconds for each part."""
    at = [time.perf_counter()]
    with server.scratch() as folder:
        with StagingDatabase(folder / "staging.sqlite") as staging:
            (found,) = find_inputs([path], find_loaders()).inputs
            reading, report = write_while_reading(staging, found, ReadOptions(), lambda _: None, lambda _: None)
            _refuse(reading)
            at.append(time.perf_counter())
            staged = stage_files(staging.tables, folder)
            at.append(time.perf_counter())
        files = ImportFiles(staged.nodes, staged.edges)
        with server.made_of(files, _check) as connection, opened(connection) as database:
            at.append(time.perf_counter())
            migrate(database)
            finish(database, staged)
    at.append(time.perf_counter())
    return report, dict(zip(_BULK_PARTS, (end - begin for begin, end in pairwise(at)), strict=True))


def timed(work: Callable[[], object]) -> float:
    """The duration of the work in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def opened(connection: LocalConnection) -> Database:
    return Database(Access(connection.uri, connection.user, connection.password))


def report_text(ratios: Sequence[Ratio]) -> str:
    """The report as Markdown."""
    memory = psutil.virtual_memory().total / 2**30
    versions = f"Neo4j {VERSION} (heap 512 MB), Python {platform.python_version()}, graphapi {__version__}"
    machine = f"{os.cpu_count()} cores, {memory:.0f} GB of memory; {versions}."
    return "\n".join(
        [
            "# How fast loading is",
            "",
            "Written by `python -m benchmarks.loading --report docs/benchmarks-loading.md`; each ratio is of times measured in one run.",
            "",
            machine,
            "",
            "| what | ratio | goal | reached | of |",
            "| --- | --- | --- | --- | --- |",
            *map(str, ratios),
            "",
        ]
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures, prints, and writes the report if `--report` is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=_PARTS, action="append", help="measure only this")
    parser.add_argument("--rounds", type=int, default=3, help="of ordinary loads")
    parser.add_argument("--rows", type=int, default=1_000_000, help="of the bulk load")
    parser.add_argument("--ordinary-rows", type=int, default=200_000, help="of the load that it is held against")
    parser.add_argument("--report", type=Path, help="file to write")
    given = parser.parse_args(arguments)
    collect_seldom()  # as the command does
    ratios = []
    with TemporaryDirectory(prefix="graphapi-loading-", dir=Path.cwd().parent) as name:
        for part in given.only or _PARTS:
            folder = Path(name, part)
            folder.mkdir()
            for ratio in _measured(part, folder, given):
                print(ratio, flush=True)
                ratios.append(ratio)
    if given.report:
        given.report.write_text(report_text(ratios), encoding="utf-8")


def _measured(part: str, folder: Path, given: argparse.Namespace) -> Iterator[Ratio]:
    match part:
        case "ordinary":
            return ordinary(folder, given.rounds)
        case "bulk":
            return bulk(folder, given.rows, given.ordinary_rows)
        case _:
            return growth(folder)


@contextmanager
def _kept(folder: Path, name: str) -> Iterator[LocalServer]:
    """An empty local server, which is stopped and deleted at the end."""
    server = LocalServer(name=name, data_dir=folder)
    try:
        yield server
    finally:
        server.wipe(stop=True)


@contextmanager
def _server(folder: Path, name: str) -> Iterator[Database]:
    with _kept(folder, name) as server, opened(server.start()) as database:
        migrate(database)
        yield database


def _write(database: Database, path: Path) -> LoadReport:
    (found,) = find_inputs([path], find_loaders()).inputs
    options = ReadOptions()
    reading = read(found, options, lambda _: None, lambda _: None)
    _refuse(reading)
    return write_reading(database, reading, options, lambda _: None)


def _refuse(reading: Reading) -> None:
    if reading.rejected:
        raise ValueError(str(reading.rejected[0]))


def _check(connection: LocalConnection) -> None:
    with opened(connection) as database:
        refuse_full(database)


def _listed(parts: Mapping[str, float]) -> str:
    return ", ".join(f"{part} {seconds:.0f} s" for part, seconds in parts.items())


def _rate(claims: int, seconds: float) -> str:
    return f"{claims / seconds:,.0f}"


if __name__ == "__main__":
    main()
