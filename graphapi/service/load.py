"""Loads files. All are read before anything is written, except into a staging database: that is written while they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from graphapi.errors import ConflictError, InvalidRecordsError
from graphapi.graph.driver.database import Database
from graphapi.graph.write.loads import find_load
from graphapi.graph.write.retraction import BY_NAME, Doubtful, Earlier
from graphapi.graph.write.writer import Joined, LoadReport, write, write_again
from graphapi.model.record import ReadOptions, Rejected
from graphapi.service.identity import resolve_load
from graphapi.service.inputs import InputFile, as_known, digest_of, source_of
from graphapi.service.reading import Counted, Reading, Tally, as_before, exhaust, items_of, read

__all__ = ["Doubtful", "LoadReport", "Order", "read_all", "write_all", "write_all_while_reading", "write_reading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Options for loading files.

    `texts` are folders with the articles in which quotes are checked. With `skip_invalid`, correct records are loaded without
    the rest. `encoding` is that of text files, if it is not UTF-8 or UTF-16. With `keep_earlier`, all claims of earlier
    versions stay; `replaces` names earlier loads to replace. With `auto`, certain pairs of actors with at least this score
    (0 to 1) are merged in the name of `by`; otherwise users decide about them.
    """

    texts: Sequence[Path] = ()
    skip_invalid: bool = False
    keep_earlier: bool = False
    replaces: Sequence[str] = ()
    auto: float | None = None
    by: str = "graphapi load"
    encoding: str | None = None

    def reading(self, notify: Callable[[str], None] | None = None) -> ReadOptions:
        """The options for loaders; `notify` gets their remarks."""
        plain = ReadOptions(texts=tuple(self.texts), encoding=self.encoding)
        return replace(plain, notify=notify) if notify else plain

    def refuses(self, readings: Sequence[Reading]) -> bool:
        """Whether nothing must be written, because of errors in some of the files."""
        return not self.skip_invalid and any(reading.rejected for reading in readings)


def read_all(
    inputs: Sequence[InputFile],
    order: Order,
    counted: Counted,
    rejected: Callable[[Rejected], None],
    remark: Callable[[str], None],
) -> list[Reading]:
    """Reads every file once. `rejected` gets errors immediately, `remark` the remarks of loaders."""
    options = order.reading(remark)
    return [read(given, options, counted, rejected) for given in inputs]


def write_all(database: Database, readings: Sequence[Reading], order: Order, counted: Counted) -> list[LoadReport]:
    """Writes one load for each file. Raises InvalidRecordsError, and writes nothing, if the order refuses the errors."""
    if order.refuses(readings):
        raise InvalidRecordsError("Some files have errors; nothing was written.")
    readings, options = known_before(database, readings), order.reading()
    earlier = earlier_loads(database, order, readings)
    reports = (write_reading(database, reading, options, counted, earlier) for reading in readings)
    return [_resolved(database, report, order) for report in reports]


def _resolved(database: Database, report: LoadReport, order: Order) -> LoadReport:
    """Merges actors of a load before the next file is loaded, so that undoing the load also undoes these merges."""
    made, left = resolve_load(database, report.load, order.auto, order.by)
    joined = tuple(Joined(keep=each.left, other=each.right, score=each.score, why=each.why) for each in made)
    return replace(report, joined=joined, to_decide=len(left))


def write_all_while_reading(
    staging: Database,
    inputs: Sequence[InputFile],
    order: Order,
    counted: Counted,
    rejected: Callable[[Rejected], None],
    remark: Callable[[str], None],
) -> Iterator[tuple[Reading, LoadReport]]:
    """Reads each file once, and writes its correct records to a staging database. The caller checks `order.refuses` at the end."""
    earlier, options = earlier_loads(staging, order, ()), order.reading(remark)
    for given in inputs:
        yield write_while_reading(staging, given, options, counted, rejected, earlier)


def known_before(database: Database, readings: Sequence[Reading]) -> list[Reading]:
    """The same readings, each with the name under which its file was loaded before."""
    return [replace(reading, file=as_known(database, reading.file)) for reading in readings]


def earlier_loads(database: Database, order: Order, together: Sequence[Reading]) -> Earlier:
    """The options for earlier loads when these are loaded together. None of these is a version of another.

    Raises BadInputError if `replaces` names something that is not a load.
    """
    return Earlier(
        keep=order.keep_earlier,
        replace=tuple(find_load(database, given).id for given in order.replaces),
        beside=tuple(source_of(reading.file, reading.sha256).load for reading in together),
    )


def write_reading(
    database: Database, reading: Reading, options: ReadOptions, counted: Counted, earlier: Earlier = BY_NAME
) -> LoadReport:
    """Reads the file again and writes its records, except those rejected in the first reading.

    Retracts what only earlier versions of the file had, as `earlier` says. Raises InvalidRecordsError if other records are
    rejected now: the file changed meanwhile. What was written until then stays; loading again completes it.
    """
    source = source_of(reading.file, reading.sha256)
    known = write_again(database, as_before(reading, options), source, progress=counted, earlier=earlier)
    return known or write(database, as_before(reading, options), source, progress=counted, earlier=earlier)


def write_while_reading(
    staging: Database,
    given: InputFile,
    options: ReadOptions,
    counted: Counted,
    rejected: Callable[[Rejected], None],
    earlier: Earlier = BY_NAME,
) -> tuple[Reading, LoadReport]:
    """Reads the file once, and writes its correct records. The caller deletes the database if it refuses the errors.

    Errors are reported as by `read`: all of them, even if it raises ConflictError or InvalidRecordsError.
    """
    tally, source = Tally(counted, rejected), source_of(given, digest_of(given))
    items = tally.counting(items_of(given, options))
    try:
        report = write(staging, items, source, earlier=earlier)
    except (ConflictError, InvalidRecordsError) as error:
        exhaust(items)
        # Without the ids of loads: the staging database is deleted, so there is nothing to undo.
        raise type(error)(f"{error.message} Nothing was loaded; correct the inputs and load again.") from error
    reading = tally.reading(given, digest_of(given))
    if reading.sha256 != source.sha256:
        raise InvalidRecordsError(f"{given.path} changed while it was being loaded. Nothing was loaded; load it again.")
    return reading, report
