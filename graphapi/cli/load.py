"""Loads files into the graph: all of them are read before anything is written."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from graphapi.cli import dry_run
from graphapi.cli.bulk import empty_server, write_in_bulk
from graphapi.cli.failure import ExitCode
from graphapi.cli.migration import ready_database
from graphapi.cli.progress import counted
from graphapi.cli.rejected import write_rejected
from graphapi.cli.terminal import Console, answers, messages, print_json
from graphapi.errors import BadInputError, InvalidRecordsError
from graphapi.graph.database import Database
from graphapi.graph.loads import find_load
from graphapi.graph.preview import Preview
from graphapi.graph.retraction import Doubtful, Earlier
from graphapi.graph.writer import LoadReport
from graphapi.loading import InputFile, Reading, find_inputs, find_loaders, read, write_reading, write_while_reading
from graphapi.local import LocalServer
from graphapi.model.record import ReadOptions, Rejected

_NAMED: Final = 5  # of files that are left aside
_NEW_OBJECTS: Final = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadOptions:
    """How to load."""

    texts: Sequence[Path] = ()
    skip_invalid: bool = False
    dry_run: bool = False
    migrate: bool = False
    keep_earlier: bool = False
    replaces: Sequence[str] = ()
    rejected_to: Path | None = None
    bulk: bool = False


@dataclass(slots=True)
class Outcome:
    """What was read, and what was written of it: as many reports as readings, none on a dry run."""

    readings: list[Reading] = field(default_factory=list)
    reports: list[LoadReport] = field(default_factory=list)
    rejected_files: list[Path] = field(default_factory=list)
    previews: list[Preview] = field(default_factory=list)

    @property
    def rejected(self) -> int:
        return sum(len(reading.rejected) for reading in self.readings)


def load(paths: Sequence[Path], options: LoadOptions, *, as_json: bool) -> ExitCode:
    """Loads, and prints what was done. SKIPPED where records were left out as asked.

    Raises InvalidRecordsError, once everything that is wrong is told, if records are wrong and none may be skipped.
    """
    collect_seldom()
    console = messages()
    empty = empty_server(console) if options.bulk and not options.dry_run else None
    inputs, outcome = inputs_of(paths, console), Outcome()
    try:
        if empty:
            _load_in_bulk(empty, inputs, outcome, options, console)
        else:
            _load(inputs, outcome, options, console)
        if not options.dry_run:
            outcome.rejected_files += write_rejected(outcome.readings, options.rejected_to or Path.cwd())
    finally:
        if as_json:
            print_json(_facts(outcome))
    if not as_json:
        _print_outcome(answers(), outcome)
    _print_rejected_files(console, outcome.rejected_files)
    return ExitCode.SKIPPED if outcome.rejected else ExitCode.OK


def collect_seldom() -> None:
    """Has Python look for garbage in cycles after more new objects, and not in what the program itself consists of.

    Records are in no cycles. Measured: looking for them at the usual pace took an eighth of a load's processor time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


def inputs_of(paths: Sequence[Path], console: Console) -> tuple[InputFile, ...]:
    """The files to load; says which of a folder's are left aside. BadInputError where there is none to load."""
    found = find_inputs(paths, find_loaders())
    if found.left_aside:
        names = ", ".join(str(path) for path in found.left_aside[:_NAMED])
        more = len(found.left_aside) - _NAMED
        names += f" and {more:,} more" if more > 0 else ""
        console.print(f"Left aside, as no loader recognizes them: {names}", markup=False, style="quiet", soft_wrap=True)
    if not found.inputs:
        raise BadInputError("There is nothing to load: no file in it is of a kind that a loader recognizes.")
    return found.inputs


def read_all(
    inputs: Sequence[InputFile], options: LoadOptions, console: Console, remark: Callable[[str], None]
) -> list[Reading]:
    """Reads every file once, telling what is rejected at once; `remark` takes the loaders' remarks."""
    with counted(console, "Reading") as count:
        reading = ReadOptions(texts=tuple(options.texts), tell=remark)
        return [read(given, reading, count, partial(_tell_rejected, console)) for given in inputs]


def write_all(
    database: Database, readings: Sequence[Reading], options: LoadOptions, console: Console
) -> list[LoadReport]:
    """Writes what was read, one load a file."""
    earlier, reading_again = _earlier(database, options), ReadOptions(texts=tuple(options.texts))
    with counted(console, "Writing", sum(reading.records for reading in readings)) as count:
        reports = [write_reading(database, reading, reading_again, count, earlier) for reading in readings]
    _tell_doubtful(console, readings, reports)
    return reports


def _load(inputs: Sequence[InputFile], outcome: Outcome, options: LoadOptions, console: Console) -> None:
    outcome.readings += read_all(inputs, options, console, remark=partial(_tell, console, "warning"))
    _refuse_rejected(outcome, options)
    if options.dry_run:
        outcome.previews += dry_run.previews(
            outcome.readings, options.texts, options.replaces, console, keep=options.keep_earlier
        )
        return
    with ready_database(console, migrate=options.migrate) as database:
        outcome.reports += write_all(database, outcome.readings, options, console)


def _load_in_bulk(
    empty: LocalServer, inputs: Sequence[InputFile], outcome: Outcome, options: LoadOptions, console: Console
) -> None:
    """Reads every file once: what is written until something is found to be wrong is only a draft."""

    def draft(database: Database) -> list[LoadReport]:
        earlier, reports = _earlier(database, options), []
        reading_once = ReadOptions(texts=tuple(options.texts), tell=partial(_tell, console, "warning"))
        with counted(console, "Reading and preparing") as count:
            for given in inputs:
                reading, report = write_while_reading(
                    database, given, reading_once, count, partial(_tell_rejected, console), earlier
                )
                outcome.readings.append(reading)
                reports.append(report)
        _refuse_rejected(outcome, options)
        _tell_doubtful(console, outcome.readings, reports)
        return reports

    outcome.reports += write_in_bulk(empty, draft, console)


def _earlier(database: Database, options: LoadOptions) -> Earlier:
    named = tuple(find_load(database, given).id for given in options.replaces)
    return Earlier(keep=options.keep_earlier, replace=named)


def _refuse_rejected(outcome: Outcome, options: LoadOptions) -> None:
    if outcome.rejected and not options.skip_invalid:
        files = sum(bool(reading.rejected) for reading in outcome.readings)
        raise InvalidRecordsError(
            f"{_some(outcome.rejected, 'fault')} in {_some(files, 'file')}, listed above; nothing was written. "
            "Mend them, or load the rest with --skip-invalid.",
        )


def _tell_doubtful(console: Console, readings: Sequence[Reading], reports: Sequence[LoadReport]) -> None:
    for reading, report in zip(readings, reports, strict=True):
        for doubtful in report.doubtful:
            _tell(console, "warning", _doubt(reading, doubtful))


def _doubt(reading: Reading, doubtful: Doubtful) -> str:
    why = "too few are in both for it to be surely a newer version"
    if doubtful.of_other_sources:
        why = "their sources are not in it either, and may be in another file"
    elif reading.rejected:
        why = "they may be among what was skipped"
    return (
        f"{reading.file.name}: {doubtful.gone:,} claims of {doubtful.load} ({doubtful.input}) are not in it. They stay, since "
        f"{why}; if they are gone, load it again with --replaces {doubtful.load}."
    )


def _some(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _tell_rejected(console: Console, item: Rejected) -> None:
    _tell(console, "error", str(item))


def _tell(console: Console, style: str, text: str) -> None:
    console.print(text, style=style, markup=False, soft_wrap=True)


def _print_outcome(console: Console, outcome: Outcome) -> None:
    for number, reading in enumerate(outcome.readings):
        line = f"{reading.file.name}: {reading.records:,} records"
        if outcome.reports:
            report = outcome.reports[number]
            line += f", claims: {report.new:,} new, {report.changed:,} changed, {report.unchanged:,} unchanged"
            if report.retracted:
                line += f"; {report.retracted:,} of earlier versions retracted"
        else:
            line += ", not written (dry run)"
        if reading.rejected:
            lines = len({(item.file, item.line) for item in reading.rejected})
            line += f"; skipped: {_some(lines, 'line')} with {_some(len(reading.rejected), 'fault')}"
        console.print(line, markup=False, soft_wrap=True)
        for preview in outcome.previews[number : number + 1]:
            for told in dry_run.lines(preview):
                console.print(told, markup=False, soft_wrap=True)
        for counts, what in ((reading.left_out, "left out"), (reading.not_kept, "not kept")):
            for kind, count in counts.items():
                console.print(f"  {what}: {count:,} {kind}", markup=False, soft_wrap=True)


def _print_rejected_files(console: Console, files: Sequence[Path]) -> None:
    for path in files:
        _tell(console, "warning", f"What was rejected is in {path}, why in {path}.reasons. Mend it and load it.")


def _facts(outcome: Outcome) -> dict[str, object]:
    written: list[dict[str, object] | None] = [asdict(report) for report in outcome.reports]
    written += [None] * (len(outcome.readings) - len(written))
    previews: list[dict[str, object] | None] = [asdict(preview) for preview in outcome.previews]
    previews += [None] * (len(outcome.readings) - len(previews))
    return {
        "inputs": [
            {
                "file": str(reading.file.path),
                "input": reading.file.name,
                "loader": reading.file.loader.name,
                "sha256": reading.sha256,
                "records": reading.records,
                "claims": reading.claims,
                "left_out": dict(reading.left_out),
                "not_kept": dict(reading.not_kept),
                "rejected_rows": reading.rejected_rows,
                "rejected": [asdict(item) for item in reading.rejected],
                "written": report,
                "would": would,
            }
            for reading, report, would in zip(outcome.readings, written, previews, strict=True)
        ],
        "rejected_files": [str(path) for path in outcome.rejected_files],
    }
