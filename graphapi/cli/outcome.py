"""The result of a load: what was read and written for each file, as text or as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from graphapi.cli import dry_run
from graphapi.cli.terminal import Console
from graphapi.model.record import in_words
from graphapi.model.vocabulary import Contradiction
from graphapi.service.load import Doubtful, LoadReport
from graphapi.service.preview import Preview
from graphapi.service.reading import Reading

_CONTRADICTS: Final = {
    Contradiction.EVENT: "dated outside their event",
    Contradiction.PUBLICATION: "dated after their publication",
    Contradiction.LIFE: "dated outside the life of an actor",
}


@dataclass(slots=True)
class Outcome:
    """What was read and written: one report for each reading, none after a dry run."""

    readings: list[Reading] = field(default_factory=list)
    reports: list[LoadReport] = field(default_factory=list)
    rejected_files: list[Path] = field(default_factory=list)
    previews: list[Preview] = field(default_factory=list)

    @property
    def rejected(self) -> int:
        return sum(len(reading.rejected) for reading in self.readings)


def print_outcome(console: Console, outcome: Outcome) -> None:
    """Prints one or two lines for each file."""
    for number, reading in enumerate(outcome.readings):
        line = f"{reading.file.name}: {reading.records:,} records"
        if outcome.reports:
            report = outcome.reports[number]
            line += f", claims: {report.new:,} new, {report.changed:,} changed, {report.unchanged:,} unchanged"
            if report.retracted:
                line += f"; {report.retracted:,} of earlier versions retracted"
        else:
            line += f", {some(reading.claims, 'claim')}, not written (dry run)"
        if reading.rejected:
            lines = len({(item.file, item.line) for item in reading.rejected})
            line += f"; skipped: {some(lines, 'line')} with {some(len(reading.rejected), 'error')}"
        console.print(line, markup=False, soft_wrap=True)
        for preview in outcome.previews[number : number + 1]:
            for note in dry_run.lines(preview):
                console.print(note, markup=False, soft_wrap=True)
        reports = outcome.reports[number : number + 1]
        for note in (*_resolved(reports), *_contradicting(reports)):
            console.print(note, markup=False, soft_wrap=True)
        for counts, what in ((reading.left_out, "left out"), (reading.not_kept, "not kept")):
            for text, count in in_words(counts).items():
                console.print(f"  {what}: {count:,} {text}", markup=False, soft_wrap=True)


def _resolved(reports: Sequence[LoadReport]) -> Iterator[str]:
    """Lines about merged actors, and the number of pairs to decide."""
    for report in reports:
        for each in report.joined:
            yield f"  merged: {each.other} into {each.keep}: {each.why}; `graphapi identities part` takes it back"
        if report.to_decide:
            pairs = some(report.to_decide, "pair")
            yield f"  may be one: {pairs} of actors; `graphapi identities review` asks about them"


def _contradicting(reports: Sequence[LoadReport]) -> Iterator[str]:
    """A line for each kind of contradiction: claims that are kept and make no relation."""
    for report in reports:
        for contradiction, count in report.contradicting.items():
            yield f"  make no relation: {some(count, 'claim')}, {_CONTRADICTS[Contradiction(contradiction)]}"


def published_facts(outcome: Outcome) -> list[dict[str, object]]:
    """Facts about each load that can be published: without paths of this machine and lines of files."""
    return [
        {
            "input": reading.file.name,
            "loader": reading.file.loader.name,
            "sha256": reading.sha256,
            "rejected_rows": reading.rejected_rows,
            "written": _facts(report),
        }
        for reading, report in zip(outcome.readings, outcome.reports, strict=True)
    ]


def facts_of(outcome: Outcome) -> dict[str, object]:
    """The same as JSON, with all rejected records."""
    written: list[dict[str, object] | None] = [_facts(report) for report in outcome.reports]
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
                "left_out": in_words(reading.left_out),
                "not_kept": in_words(reading.not_kept),
                "rejected_rows": reading.rejected_rows,
                "rejected": [asdict(item) for item in reading.rejected],
                "written": report,
                "would": would,
            }
            for reading, report, would in zip(outcome.readings, written, previews, strict=True)
        ],
        "rejected_files": [str(path) for path in outcome.rejected_files],
    }


def _facts(report: LoadReport) -> dict[str, object]:
    counts = {"left_out": in_words(report.left_out), "not_kept": in_words(report.not_kept)}
    return {**asdict(report), **counts}


def doubt(reading: Reading, doubtful: Doubtful) -> str:
    """A line about claims of an earlier load that stay, and why."""
    why = "the two have too few claims in common to be sure that this is a newer version"
    if doubtful.of_other_sources:
        why = "their sources are not in it either and may be in another file"
    elif reading.rejected:
        why = "they may be among the skipped records"
    return (
        f"{reading.file.name}: {doubtful.gone:,} claims of {doubtful.load} ({doubtful.input}) are not in it. They stay, since "
        f"{why}; if they are gone, load it again with --replaces {doubtful.load}."
    )


def some(count: int, what: str) -> str:
    """A number with its noun: `1 error`, `2 errors`."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
