"""Reads the files to load, before anything is written, and reports their errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from graphapi.errors import BadInputError, InvalidRecordsError
from graphapi.model.claim import Claim
from graphapi.model.record import LeftOut, ReadOptions, Reason, Record, Rejected
from graphapi.service.inputs import InputFile, digest_of

Counted = Callable[[int], None]
"""Called with the number of further records that are done."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of the first reading of a file: the number of its records, its errors, and what is not kept.

    For a table, `claims`, `left_out` (whole rows, by reason) and `rejected_rows` add up to the number of rows. `not_kept`
    counts, by reason, parts of rows that claims do not have.
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
        """The number of lines with problems; a line can have several problems."""
        parts = {str(part) for part in self.file.parts}
        return len({(item.file, item.line) for item in self.rejected if item.file in parts})


def read(given: InputFile, options: ReadOptions, counted: Counted, rejected: Callable[[Rejected], None]) -> Reading:
    """Reads the whole file and keeps only its errors, which it also reports immediately."""
    tally = Tally(counted, rejected)
    exhaust(tally.counting(items_of(given, options)))
    return tally.reading(given, digest_of(given))


def as_before(reading: Reading, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
    """The items of the file, read again. Raises InvalidRecordsError if other records are rejected now: the file changed."""
    known = frozenset(reading.rejected)
    for item in items_of(reading.file, options):
        if isinstance(item, Rejected) and item not in known:
            raise InvalidRecordsError(f"{reading.file.path} was changed while it was being loaded: {item}")
        yield item


class Tally:
    """Counts the items of a reader, and reports errors."""

    def __init__(self, counted: Counted, rejected: Callable[[Rejected], None]) -> None:
        self._counted = counted
        self._tell = rejected
        self._records = 0
        self._claims = 0
        self._rejected: list[Rejected] = []
        self._left_out: Counter[Reason] = Counter()
        self._not_kept: Counter[Reason] = Counter()

    def counting(self, items: Iterable[Record | Rejected | LeftOut]) -> Iterator[Record | Rejected | LeftOut]:
        """The same items, counted as they pass."""
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
        """The result, after all items are read."""
        return Reading(
            given, sha256, self._records, self._claims, tuple(self._rejected), self._left_out, self._not_kept
        )


def exhaust(items: Iterable[object]) -> None:
    """Consumes all items."""
    for _ in items:
        pass


def items_of(given: InputFile, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
    """The items from the loader of the file. Raises BadInputError if the file cannot be read."""
    try:
        yield from given.loader.read(given.path, options)
    except OSError as error:
        raise BadInputError(
            f"{given.path}: cannot be read: {error.strerror or error}.", path=str(given.path)
        ) from error
