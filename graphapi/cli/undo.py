"""Undoes a load, and prints what was removed and restored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from graphapi.cli.migration import ready_database
from graphapi.cli.progress import counted
from graphapi.cli.room import watched
from graphapi.cli.terminal import answers, messages, print_json
from graphapi.cli.words import number
from graphapi.service.undo import LoadName, Undone, in_all, look_at
from graphapi.service.undo import undo as undo_load


def undo(given: str, *, dry_run: bool, migrate: bool, as_json: bool) -> None:
    """Undoes a load, or prints what that would remove.

    Raises BadInputError if no load or several match, ConflictError if others refer to records that only this load has.
    """
    console = messages()
    with ready_database(console, migrate=migrate) as database:
        load, seen = look_at(database, given)
        if not dry_run:
            with counted(console, "Undoing", in_all(seen)) as count:
                seen = undo_load(database, load, watched(count))
    if as_json:
        print_json({**asdict(load), **asdict(seen), "undone": not dry_run})
        return
    for line in _lines(load, seen, dry_run=dry_run):
        answers().print(line, markup=False, soft_wrap=True)


def _lines(load: LoadName, done: Undone, *, dry_run: bool) -> Iterator[str]:
    yield f"{'Would undo' if dry_run else 'Undone:'} {load.id} ({load.input}, by {load.loader}, begun {load.started[:19]})"
    yield f"  removed: {_listed(done.claims, done.nodes) or 'nothing'}"
    if kept := _listed(done.kept_claims, done.kept_nodes):
        yield f"  kept, because other loads brought them too: {kept}"
    if done.reworded:
        yield f"  restored to their earlier text, of the claims kept: {done.reworded:,}"
    if done.reinstated:
        yield f"  no longer retracted: {number(done.reinstated, 'claim')}"


def _listed(claims: int, nodes: Mapping[str, int]) -> str:
    words = {"claim": claims, **{label.lower(): count for label, count in nodes.items()}}
    return ", ".join(number(count, what) for what, count in words.items() if count)
