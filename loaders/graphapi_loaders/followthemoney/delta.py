"""Applies OpenSanctions' delta files to the file that they were made for. The result is the newer file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from graphapi_loaders.followthemoney.entity import EntityError, content_of
from graphapi_loaders.followthemoney.nested import is_nested
from graphapi_loaders.row_problem import broken_off
from graphapi_loaders.text_file import BOM, BROKEN, opened

ADD: Final = "ADD"
_OPERATIONS: Final = (ADD, "MOD", "DEL")
_NAMED: Final = 5


class DeltaError(Exception):
    """A file that is not what was expected, or deltas that were not made for it."""


@dataclass(slots=True)
class Change:
    """What deltas do to an entity: its last version, None if it is removed. `is_new`: the older file must not have it."""

    is_new: bool
    entity: bytes | None
    is_applied: bool = False


@dataclass(slots=True)
class Applied:
    """How many entities were added, changed, removed, and kept as they were."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    kept: int = 0


def changes_of(deltas: Iterable[Path]) -> dict[str, Change]:
    """What the deltas do together, by the id of the entity. They must be in order of time. Raises DeltaError."""
    changes: dict[str, Change] = {}
    for path in deltas:
        for line, content in _lines(path):
            operation, entity = content.get("op"), content.get("entity")
            id_ = entity.get("id") if isinstance(entity, dict) else None
            if operation not in _OPERATIONS or not isinstance(id_, str):
                raise DeltaError(
                    f"{path}:{line}: is no line of a delta file (op and entity); name the older file first"
                )
            earlier = changes.get(id_)
            if earlier and (earlier.entity is None) != (operation == ADD):
                state = "exists already" if operation == ADD else "does not exist any more"
                raise DeltaError(
                    f"{path}:{line}: {operation} of {id_}, which {state}; name the deltas in order of time"
                )
            changes[id_] = Change(
                earlier.is_new if earlier else operation == ADD, None if operation == "DEL" else orjson.dumps(entity)
            )
    return changes


def apply(path: Path, changes: dict[str, Change], counts: Applied) -> Iterator[bytes]:
    """The lines of the newer file, new entities last; counts what was done.

    Raises DeltaError, at the end at the latest, unless the file has each entity that is changed or removed and none
    that is added.
    """
    twice: list[str] = []
    for line, content in _lines(path):
        id_ = content.get("id")
        if not isinstance(id_, str) or is_nested(content):
            raise DeltaError(f"{path}:{line}: is no line of entities.ftm.json (an entity, without others in it)")
        change = changes.get(id_)
        if change is None:
            counts.kept += 1
            yield orjson.dumps(content) + b"\n"
            continue
        if change.is_new or change.is_applied:
            twice.append(id_)
        change.is_applied = True
        if change.entity is None:
            counts.removed += 1
        else:
            counts.changed += 1
            yield change.entity + b"\n"
    missing = []
    for id_, change in changes.items():
        if not change.is_applied and not change.is_new:
            missing.append(id_)
        elif not change.is_applied and change.entity is not None:
            counts.added += 1
            yield change.entity + b"\n"
    if twice or missing:
        problems = (("they change or remove", "is not", missing), ("they add or change", "is already", twice))
        text = "; ".join(f"{what} {_named(ids)}, which {verb} there" for what, verb, ids in problems if ids)
        raise DeltaError(f"{path}: the deltas were made for another version of it: {text}")


def _named(ids: list[str]) -> str:
    more = len(ids) - _NAMED
    return ", ".join(ids[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")


def _lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects in the lines of a file. Raises DeltaError."""
    line = 0
    try:
        with opened(path) as file:
            for line, raw in enumerate(file, start=1):
                if text := (raw.removeprefix(BOM) if line == 1 else raw).strip():
                    yield line, content_of(text)
    except EntityError as error:
        raise DeltaError(f"{path}:{line}: {error}") from error
    except BROKEN as error:
        raise DeltaError(f"{path}:{line + 1}: {broken_off(error, 'line').message}") from error
    except OSError as error:
        raise DeltaError(f"{path}: {error.strerror or error}") from error
