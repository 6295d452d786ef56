"""Lists loads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from graphapi.cli.migration import ready_database
from graphapi.cli.terminal import answers, messages, print_json
from graphapi.cli.words import number
from graphapi.service.stats import LoadEntry, latest_loads


def loads(*, most: int, as_json: bool) -> None:
    """Prints the latest loads, the latest first, with counts of their claims and rows.

    Raises MigrationError where the schema is incomplete.
    """
    console = messages()
    with ready_database(console) as database:
        found = latest_loads(database, most)
    if as_json:
        print_json({"loads": [asdict(load) for load in found]})
        return
    if not found:
        answers().print("Nothing was loaded.")
    for load in found:
        for line in _lines(load):
            answers().print(line, markup=False, soft_wrap=True)


def _lines(load: LoadEntry) -> Iterator[str]:
    yield f"{load.id}  {load.input}, by {load.loader}, {_state(load)}"
    claims = f"{load.new:,} new, {load.changed:,} changed, {load.unchanged:,} unchanged"
    yield f"  claims: {claims}" + (f", {load.retracted:,} of earlier versions retracted" if load.retracted else "")
    if load.rejected:
        yield f"  rejected: {number(load.rejected, 'line')}"
    for counts, what in ((load.left_out, "left out"), (load.not_kept, "not kept")):
        for kind, count in (counts or {}).items():
            yield f"  {what}: {count:,} {kind}"


def _state(load: LoadEntry) -> str:
    if load.undo_started:
        return f"being undone since {_shown(load.undo_started)}: undo it again to finish that"
    if load.finished:
        return _shown(load.finished)
    return f"begun {_shown(load.started)} and not finished: load it again"


def _shown(moment: str) -> str:
    """The time, to the second."""
    return moment[:19].replace("T", " ")
