"""Loads files into the graph. All are read before anything is written."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from graphapi.cli import dry_run
from graphapi.cli.bulk import empty_server, write_in_bulk
from graphapi.cli.copies import copy_before
from graphapi.cli.failure import ExitCode
from graphapi.cli.import_folder import check_new, write_import_folder
from graphapi.cli.judgements import user
from graphapi.cli.migration import ready_database
from graphapi.cli.outcome import Outcome, doubt, facts_of, print_outcome, published_facts, some
from graphapi.cli.problems import Problems
from graphapi.cli.progress import counted
from graphapi.cli.rejected import write_rejected
from graphapi.cli.room import watched
from graphapi.cli.terminal import Console, answers, messages, print_json
from graphapi.errors import BadInputError, InvalidRecordsError
from graphapi.graph.driver.database import Database
from graphapi.service.inputs import InputFile, find_inputs, find_loaders
from graphapi.service.load import LoadReport, Order, read_all, write_all, write_all_while_reading
from graphapi.service.reading import Reading
from graphapi.service.webhook import deliver
from graphapi.settings import Settings
from graphapi_loaders.charset import UnknownEncodingError, encoding_named

_NAMED: Final = 5  # of files that are left aside
_NEW_OBJECTS: Final = 50_000
_AUTO_IN_BULK: Final = (
    "--bulk does not merge actors. Load first, then merge: `graphapi identities candidates --auto SCORE`."
)
_FILES_WITHOUT_BULK: Final = "--files is for bulk loads: give --bulk too."

BulkTarget = Callable[[Callable[[Database], list[LoadReport]], Console], list[LoadReport]]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadOptions(Order):
    """Options of a load."""

    dry_run: bool = False
    migrate: bool = False
    rejected_to: Path | None = None
    bulk: bool = False
    files: Path | None = None
    no_copy: bool = False


def load(paths: Sequence[Path], options: LoadOptions, *, as_json: bool) -> ExitCode:
    """Loads files and prints the result. Returns SKIPPED if records were rejected and skipped.

    Raises InvalidRecordsError, after all errors are reported, if records have errors and must not be skipped.
    """
    collect_seldom()
    if options.auto is not None:
        if options.bulk:
            raise BadInputError(_AUTO_IN_BULK)
        options = replace(options, by=f"{user()} (load --auto {options.auto:g})")
    console = messages()
    in_bulk = _bulk_target(options, console)
    inputs, outcome = inputs_of(paths, console), Outcome()
    try:
        if in_bulk:
            _load_in_bulk(in_bulk, inputs, outcome, options, console)
        else:
            _load(inputs, outcome, options, console)
        if not options.dry_run:
            outcome.rejected_files += write_rejected(outcome.readings, options.rejected_to or Path.cwd())
    finally:
        if as_json:
            print_json(facts_of(outcome))
    if not as_json:
        print_outcome(answers(), outcome)
    _print_rejected_files(console, outcome.rejected_files)
    if not (options.dry_run or options.files):
        _notify_webhook(Settings(), outcome, console)  # the command checked them before it read anything
    return ExitCode.SKIPPED if outcome.rejected else ExitCode.OK


def encoding_of(name: str | None) -> str | None:
    """The encoding with that name. Raises BadInputError if there is none."""
    try:
        return encoding_named(name) if name else None
    except UnknownEncodingError as error:
        raise BadInputError(f"--encoding: {error}.") from error


def collect_seldom() -> None:
    """Makes Python collect cyclic garbage less often, and not among the objects of the program itself.

    Records are not in cycles. Measured: at the default rate, collecting took an eighth of the processor time of a load.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)


def inputs_of(paths: Sequence[Path], console: Console) -> tuple[InputFile, ...]:
    """The files to load. Says which files of a folder are skipped. Raises BadInputError if there are none to load."""
    found = find_inputs(paths, find_loaders())
    if found.left_aside:
        names = ", ".join(str(path) for path in found.left_aside[:_NAMED])
        more = len(found.left_aside) - _NAMED
        names += f" and {more:,} more" if more > 0 else ""
        console.print(
            f"Skipped, because no loader recognizes them: {names}", markup=False, style="quiet", soft_wrap=True
        )
    if not found.inputs:
        raise BadInputError("Nothing to load: no loader recognizes any of these files.")
    return found.inputs


def read_and_report(
    inputs: Sequence[InputFile], order: Order, console: Console, remark: Callable[[str], None]
) -> list[Reading]:
    """Reads each file once, and reports rejected records immediately. `remark` gets the warnings of loaders."""
    problems = Problems(partial(_report, console, "error"))
    with counted(console, "Reading") as count:
        readings = read_all(inputs, order, count, problems.add, remark)
    problems.sum_up()
    return readings


def write_and_report(
    database: Database, readings: Sequence[Reading], order: Order, console: Console
) -> list[LoadReport]:
    """Writes one load for each file, and reports earlier loads that may be older versions."""
    with counted(console, "Writing", sum(reading.records for reading in readings)) as count:
        reports = write_all(database, readings, order, watched(count))
    _report_doubtful(console, readings, reports)
    return reports


def _load(inputs: Sequence[InputFile], outcome: Outcome, options: LoadOptions, console: Console) -> None:
    outcome.readings += read_and_report(inputs, options, console, remark=partial(_report, console, "warning"))
    _refuse_rejected(outcome, options)
    if options.dry_run:
        outcome.previews += dry_run.previews(outcome.readings, options, console)
        return
    if not options.no_copy:
        copy_before(sum(reading.records for reading in outcome.readings), console)
    with ready_database(console, migrate=options.migrate) as database:
        outcome.reports += write_and_report(database, outcome.readings, options, console)


def _bulk_target(options: LoadOptions, console: Console) -> BulkTarget | None:
    """Where a bulk load writes to, checked before anything is read. None for other loads."""
    if options.files and not options.bulk:
        raise BadInputError(_FILES_WITHOUT_BULK)
    if not options.bulk or options.dry_run:
        return None
    if options.files:
        check_new(options.files)
        return partial(write_import_folder, options.files)
    return partial(write_in_bulk, empty_server(console))


def _load_in_bulk(
    target: BulkTarget, inputs: Sequence[InputFile], outcome: Outcome, options: LoadOptions, console: Console
) -> None:
    """Reads each file once, into a staging database: it is deleted if anything is wrong."""

    def write_staging(database: Database) -> list[LoadReport]:
        reports = []
        problems, remark = Problems(partial(_report, console, "error")), partial(_report, console, "warning")
        with counted(console, "Reading and preparing") as count:
            for reading, report in write_all_while_reading(
                database, inputs, options, count if options.files else watched(count), problems.add, remark
            ):
                outcome.readings.append(reading)
                reports.append(report)
        problems.sum_up()
        _refuse_rejected(outcome, options)
        _report_doubtful(console, outcome.readings, reports)
        return reports

    outcome.reports += target(write_staging, console)


def _refuse_rejected(outcome: Outcome, options: LoadOptions) -> None:
    if options.refuses(outcome.readings):
        files = sum(bool(reading.rejected) for reading in outcome.readings)
        raise InvalidRecordsError(
            f"{some(outcome.rejected, 'error')} in {some(files, 'file')}, listed above; nothing was written. "
            "Fix them, or load the rest with --skip-invalid.",
        )


def _report_doubtful(console: Console, readings: Sequence[Reading], reports: Sequence[LoadReport]) -> None:
    for reading, report in zip(readings, reports, strict=True):
        for doubtful in report.doubtful:
            _report(console, "warning", doubt(reading, doubtful))


def _report(console: Console, style: str, text: str) -> None:
    console.print(text, style=style, markup=False, soft_wrap=True)


def _notify_webhook(settings: Settings, outcome: Outcome, console: Console) -> None:
    """Calls the webhook. If that fails, the load is still done."""
    if settings.webhook_url and settings.webhook_secret:
        secret = settings.webhook_secret.get_secret_value()
        if wrong := deliver(settings.webhook_url, secret, "load.finished", {"loads": published_facts(outcome)}):
            host = urlsplit(settings.webhook_url).hostname
            _report(console, "warning", f"The webhook at {host} did not get a message about this load: {wrong}.")


def _print_rejected_files(console: Console, files: Sequence[Path]) -> None:
    for path in files:
        _report(console, "warning", f"What was rejected is in {path}, why in {path}.reasons. Fix it and load it.")
