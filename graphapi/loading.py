"""Loads files: each is read by the loader that recognizes it, all of them before anything is written."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from graphapi.errors import BadInputError, ConflictError, InvalidRecordsError
from graphapi.graph.driver.database import Database
from graphapi.graph.write.loads import finished_loads
from graphapi.graph.write.preview import Before, Preview, preview
from graphapi.graph.write.retraction import BY_NAME, Earlier
from graphapi.graph.write.writer import Input, LoadReport, write, write_again
from graphapi.model.claim import Claim
from graphapi.model.record import Composed, LeftOut, Loader, ReadOptions, Reason, Record, Rejected

GROUP: Final = "graphapi.loaders"
"""The entry points by which packages offer loaders."""

Counted = Callable[[int], None]
"""Takes how many more records are done."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file and the loader that reads it. `name` is the file's as the graph keeps it: no machine's folders in it."""

    path: Path
    name: str
    loader: Loader

    @property
    def parts(self) -> tuple[Path, ...]:
        """The files that are read for it: mostly itself alone."""
        return _parts(self.path, self.loader)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands under the paths given: files to load, and those in folders that no loader recognizes."""

    inputs: tuple[InputFile, ...]
    left_aside: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the first reading of a file found: how many records it has, what is wrong with the rest, what is not kept.

    Of a table, `claims`, `left_out` (whole rows, by reason) and `rejected_rows` add up to its rows; `not_kept` counts, by
    reason, what rows say beyond their claims.
    """

    file: InputFile
    sha256: str
    records: int
    claims: int
    rejected: tuple[Rejected, ...]
    left_out: Mapping[Reason, int]
    not_kept: Mapping[Reason, int]

    @property
    def rejected_rows(self) -> int:
        """How many lines of this file have faults; a line may have several."""
        parts = {str(part) for part in self.file.parts}
        return len({(item.file, item.line) for item in self.rejected if item.file in parts})


def find_loaders() -> Mapping[str, Loader]:
    """The loaders of all installed packages, by their entry points' names."""
    return {point.name: point.load() for point in sorted(entry_points(group=GROUP), key=lambda point: point.name)}


def find_inputs(paths: Sequence[Path], loaders: Mapping[str, Loader]) -> Found:
    """The files under the paths, folders gone through in order of names; each file once, several of one input as one.

    Raises BadInputError for a path that is not there, for what is no file (a pipe cannot be read twice), and for a file,
    named as such, that no loader recognizes.
    """
    inputs: dict[frozenset[Path], InputFile] = {}
    left_aside: list[Path] = []
    for given in paths:
        if not given.exists():
            raise BadInputError(f"{given}: there is no such file or folder.", path=str(given))
        if not given.is_dir() and not given.is_file():
            raise BadInputError(f"{given}: is neither a file nor a folder.", path=str(given))
        for path in _files(given):
            loader = next((loader for loader in loaders.values() if loader.recognizes(path)), None)
            if loader:
                parts = frozenset(part.resolve() for part in _parts(path, loader))
                inputs.setdefault(parts, InputFile(path, _name(path, given), loader))
            elif path is given:
                known = ", ".join(loaders) or "none is installed"
                raise BadInputError(
                    f"{given}: no loader recognizes this file (loaders: {known}). If it is a table of your own, propose a "
                    f"mapping for it first: graphapi table init {given}",
                    path=str(given),
                )
            else:
                left_aside.append(path)
    return Found(tuple(inputs.values()), tuple(left_aside))


def are_loaded(database: Database, files: Sequence[InputFile]) -> bool:
    """Whether every one of the files was loaded to its end before, with the very bytes that it has now."""
    loads = {_source(file, _sha256(file)).load for file in files}
    return loads <= finished_loads(database, loads)


def read(given: InputFile, options: ReadOptions, counted: Counted, rejected: Callable[[Rejected], None]) -> Reading:
    """Reads the whole file and keeps nothing of it but what is wrong, which is also told at once."""
    tally = _Tally(counted, rejected)
    _exhaust(tally.counting(_read(given, options)))
    return tally.reading(given, _sha256(given))


def write_reading(
    database: Database, reading: Reading, options: ReadOptions, counted: Counted, earlier: Earlier = BY_NAME
) -> LoadReport:
    """Reads the file again and writes its records, but not what was rejected in the first reading.

    Retracts what earlier versions of the file held and it does not, as `earlier` says. Raises InvalidRecordsError if others
    are rejected now: the file was changed meanwhile. What was written until then stays, and is completed by loading again.
    """
    source = _source(reading.file, reading.sha256)
    known = write_again(database, _as_before(reading, options), source, progress=counted, earlier=earlier)
    return known or write(database, _as_before(reading, options), source, progress=counted, earlier=earlier)


def write_while_reading(
    draft: Database,
    given: InputFile,
    options: ReadOptions,
    counted: Counted,
    rejected: Callable[[Rejected], None],
    earlier: Earlier = BY_NAME,
) -> tuple[Reading, LoadReport]:
    """Reads the file once, and writes what is right: for a database that is thrown away where that is not wanted.

    What is wrong is told as by `read`, all of it also where it raises ConflictError or InvalidRecordsError.
    """
    tally, source = _Tally(counted, rejected), _source(given, _sha256(given))
    items = tally.counting(_read(given, options))
    try:
        report = write(draft, items, source, earlier=earlier)
    except (ConflictError, InvalidRecordsError) as error:
        _exhaust(items)
        # Without its loads: the draft is thrown away, and there is nothing to take back.
        raise type(error)(f"{error.message} Nothing was loaded: any input can be corrected.") from error
    reading = tally.reading(given, _sha256(given))
    if reading.sha256 != source.sha256:
        raise InvalidRecordsError(f"{given.path} was changed while it was being loaded. Nothing was loaded.")
    return reading, report


def preview_all(
    database: Database, readings: Sequence[Reading], options: ReadOptions, counted: Counted, earlier: Earlier = BY_NAME
) -> list[Preview]:
    """Reads the files again and looks up what writing them one after the other would change; writes nothing."""
    before = Before()
    with before.claims:
        return [
            preview(
                database,
                _as_before(reading, options),
                _source(reading.file, reading.sha256),
                earlier,
                before,
                counted,
            )
            for reading in readings
        ]


class _Tally:
    """Counts what a file's reader yields, and tells what is wrong."""

    def __init__(self, counted: Counted, rejected: Callable[[Rejected], None]) -> None:
        self._counted = counted
        self._tell = rejected
        self._records = 0
        self._claims = 0
        self._rejected: list[Rejected] = []
        self._left_out: Counter[Reason] = Counter()
        self._not_kept: Counter[Reason] = Counter()

    def counting(self, items: Iterable[Record | Rejected | LeftOut]) -> Iterator[Record | Rejected | LeftOut]:
        """The same items."""
        for item in items:
            if isinstance(item, Rejected):
                self._rejected.append(item)
                self._tell(item)
            elif isinstance(item, LeftOut):
                (self._not_kept if item.part else self._left_out)[item.reason] += item.count
            else:
                self._records += 1
                self._claims += isinstance(item, Claim)
                self._counted(1)
            yield item

    def reading(self, given: InputFile, sha256: str) -> Reading:
        """What was found, once all is read."""
        return Reading(
            given, sha256, self._records, self._claims, tuple(self._rejected), self._left_out, self._not_kept
        )


def _exhaust(items: Iterable[object]) -> None:
    for _ in items:
        pass


def _files(given: Path) -> Iterator[Path]:
    """The path itself if it is a file, else the files below it; hidden ones are not looked at."""
    if not given.is_dir():
        yield given
        return
    for folder, folders, names in os.walk(given):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _name(path: Path, given: Path) -> str:
    """Told from the folder that was given, whose own name comes first."""
    resolved = given.resolve()
    return path.resolve().relative_to(resolved.parent).as_posix() if given.is_dir() else resolved.name


def _read(given: InputFile, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
    try:
        yield from given.loader.read(given.path, options)
    except OSError as error:
        raise BadInputError(
            f"{given.path}: cannot be read: {error.strerror or error}.", path=str(given.path)
        ) from error


def _as_before(reading: Reading, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
    known = frozenset(reading.rejected)
    for item in _read(reading.file, options):
        if isinstance(item, Rejected) and item not in known:
            raise InvalidRecordsError(f"{reading.file.path} was changed while it was being loaded: {item}")
        yield item


def _source(file: InputFile, sha256: str) -> Input:
    return Input(loader=file.loader.name, name=file.name, sha256=sha256)


def _parts(path: Path, loader: Loader) -> tuple[Path, ...]:
    return tuple(loader.files(path)) if isinstance(loader, Composed) else (path,)


def _sha256(given: InputFile) -> str:
    """Of the file's bytes; of several files that are one input, of their digests."""
    digests = [_digest(part) for part in given.parts if part.is_file()]
    return digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
