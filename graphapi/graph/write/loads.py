"""Finds and lists earlier loads, and notes that a load begins."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Any, Final

from graphapi.errors import BadInputError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement

PREFIX: Final = "load:"
_NEAR: Final = 3


@dataclass(frozen=True, slots=True)
class Begun:
    """The start of a load, which also defines the order of loads. `replaced`: a newer version of its input was loaded."""

    started: object
    replaced: bool


@dataclass(frozen=True, slots=True)
class LoadName:
    """The names of a load for people. `started` is ISO 8601."""

    id: str
    input: str
    loader: str
    started: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadEntry:
    """A load with its counts. Moments are ISO 8601; None if they have not happened.

    `new`, `changed`, `unchanged` and `retracted` count claims, compared with earlier loads. `rejected` counts lines;
    `left_out` and `not_kept` count by kind. These three are None until the load is done.
    """

    id: str
    input: str
    loader: str
    sha256: str
    started: str
    finished: str | None
    undo_started: str | None
    new: int
    changed: int
    unchanged: int
    retracted: int
    rejected: int | None
    left_out: Mapping[str, int] | None
    not_kept: Mapping[str, int] | None


def begin(transaction: Transaction, load: Mapping[str, object], now: datetime, *, again: bool) -> Begun:
    """Notes that a load begins or continues.

    With `again`, a finished load becomes the newest, if later ones have changed or retracted its records.
    """
    (row,) = transaction.run(Statement(cypher_text("write/start_load"), {**load, "now": now}))
    if again and row["finished"]:
        (found,) = transaction.run(Statement(cypher_text("write/outdated"), {"id": load["id"]}))
        if found["outdated"]:
            params = {"id": load["id"], "now": now}
            (renewed,) = transaction.run(Statement(cypher_text("write/renew_load"), params))
            return Begun(renewed["started"], replaced=False)
    return Begun(row["started"], row["replaced"])


def finished_loads(database: Database, ids: Collection[str]) -> frozenset[str]:
    """The ids of finished loads among these; `Input.load` is the id for an input."""
    rows = database.run(Statement(cypher_text("read/finished_loads"), {"ids": sorted(ids)}))
    return frozenset(row["id"] for row in rows)


def known_name(database: Database, loader: str, path: str) -> str | None:
    """The longest name, with folders, under which an input at this path was loaded before; None if there is none."""
    rows = database.run(Statement(cypher_text("read/input_names"), {"loader": loader, "path": path}))
    return next((row["input"] for row in rows), None)


def list_loads(database: Database, most: int) -> list[LoadEntry]:
    """The latest loads, newest first."""
    return [_entry(row) for row in database.run(Statement(cypher_text("read/loads"), {"most": most}))]


def find_load(database: Database, given: str) -> LoadName:
    """The load with this id (prefix and end can be missing), or the only load of an input with this name.

    Raises BadInputError, with similar ones, if there is none, or if several match.
    """
    loads = [LoadName(**row) for row in database.run(Statement(cypher_text("read/load_names")))]
    found = [load for load in loads if given in {load.id, load.id.removeprefix(PREFIX)}]
    found = found or [load for load in loads if load.input == given]
    if given.removeprefix(PREFIX):
        found = found or [load for load in loads if load.id.removeprefix(PREFIX).startswith(given.removeprefix(PREFIX))]
    match found:
        case [load]:
            return load
        case []:
            raise _unknown(given, loads)
        case _:
            raise BadInputError(
                f"{given!r} matches {len(found)} loads; give the id of one: {_named(found)}.",
                given=given,
                candidates=[load.id for load in found],
            )


def _unknown(given: str, loads: Collection[LoadName]) -> BadInputError:
    ids = {name: load for load in loads for name in (load.id, load.id.removeprefix(PREFIX), load.input)}
    near = [ids[name] for name in get_close_matches(given, ids, n=_NEAR)]
    shown = list(dict.fromkeys(near)) or list(loads)[:_NEAR]
    hint = f" {'Near' if near else 'The latest'}: {_named(shown)}." if shown else " Nothing was loaded."
    return BadInputError(f"There is no load {given!r}.{hint}", given=given, near=[load.id for load in shown])


def _named(loads: Collection[LoadName]) -> str:
    return ", ".join(f"{load.id} ({load.input}, by {load.loader}, {load.started[:10]})" for load in loads)


def _entry(row: Row) -> LoadEntry:
    load = row["load"]
    done = load.get("finished_at") is not None
    return LoadEntry(
        id=load["id"],
        input=load["input"],
        loader=load["loader"],
        sha256=load["sha256"],
        started=load["started_at"].iso_format(),
        finished=_moment(load.get("finished_at")),
        undo_started=_moment(load.get("undo_started_at")),
        new=row["new"],
        changed=row["changed"],
        unchanged=row["brought"] - row["new"] - row["changed"],
        retracted=row["retracted"],
        rejected=load.get("rejected") if done else None,
        left_out=_counts(load, "left_out") if done else None,
        not_kept=_counts(load, "not_kept") if done else None,
    )


def _moment(value: Any) -> str | None:
    return value.iso_format() if value is not None else None


def _counts(load: Mapping[str, Any], name: str) -> Mapping[str, int]:
    return dict(zip(load.get(name, ()), load.get(f"{name}_counts", ()), strict=True))
