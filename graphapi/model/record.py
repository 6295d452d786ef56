"""The records that loaders yield and the writer takes, and the interface of loaders."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple, Protocol, runtime_checkable

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Event, Place, Publisher, Source

Record = Publisher | Source | Actor | Place | Event | Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """A rejected item of an input: where it is, which field is wrong, and what was expected."""

    file: str
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field}: {self.message}"


class LeftOutKind(StrEnum):
    """Why part of a valid input is not in the graph."""

    NO_CLAIM = "NO_CLAIM"
    NO_ACTOR = "NO_ACTOR"
    SAME_ACTOR = "SAME_ACTOR"
    NOT_AT_HAND = "NOT_AT_HAND"
    REPEATED = "REPEATED"
    EMPTY = "EMPTY"
    EXCLUDED = "EXCLUDED"
    NO_PROPERTY = "NO_PROPERTY"
    UNCLEAR = "UNCLEAR"
    OTHER = "OTHER"


class Reason(NamedTuple):
    """A key for counts: the kind, and a description by the loader. Your own loader can use OTHER."""

    kind: LeftOutKind
    text: str


REPEATED: Final = Reason(LeftOutKind.REPEATED, "rows that repeat an earlier row")
"""For rows with a claim that an earlier row made, if the reader does not count them itself."""


def in_words(counts: Mapping[Reason, int]) -> dict[str, int]:
    """The counts by description."""
    return {reason.text: count for reason, count in counts.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Input that is not in the graph, counted by reason: whole rows, or parts of accepted rows.

    Each row of an input is accepted, rejected or left out as a whole, so that these numbers add up to that of all rows.
    """

    reason: Reason
    line: int
    count: int = 1
    part: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """Options for a reader.

    `texts` are folders with full texts of sources, `notify` gets remarks for the user, `encoding` is that of text files, if
    it is not UTF-8 or UTF-16.
    """

    texts: tuple[Path, ...] = ()
    encoding: str | None = None
    notify: Callable[[str], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class TextRows:
    """The rows of a text file: they come after `header` lines. With `quoted`, a row continues while a quotation mark is open."""

    header: int = 0
    quoted: bool = False


@runtime_checkable
class Rowed(Protocol):
    """An optional method of loaders for text files, so that rejected rows can be written out unchanged."""

    def rows(self, path: Path) -> TextRows:
        """The position of rows in the file. `Rejected.line` is the first line of a row."""
        ...


@runtime_checkable
class Extracting(Protocol):
    """The same for loaders of other files, or of files in which a row needs other rows."""

    def of_rows(self, path: Path, numbers: Collection[int]) -> bytes:
        """A file of the same form: the rows of these numbers (`Rejected.line`), unchanged, and rows that they need; or empty."""
        ...


@runtime_checkable
class Refusing(Protocol):
    """An optional method of loaders that know files of their source which they do not read."""

    def refuses(self, path: Path) -> str | None:
        """Why a file that the loader does not recognize is not read; None if it does not know the file."""
        ...


@runtime_checkable
class Composed(Protocol):
    """An optional method of loaders with inputs of several files, such as a table and its mapping."""

    def files(self, path: Path) -> Sequence[Path]:
        """All files that are read for this one, always in the same order."""
        ...


class Loader(Protocol):
    """Reads one kind of input, without a database and a clock: the same bytes always yield the same records.

    A record comes after those that it refers to, which are in this input, in one that it includes, or in the graph already.
    Invalid input is yielded as Rejected, valid input that is not kept as LeftOut, so that nothing is lost.
    """

    name: str

    def recognizes(self, path: Path) -> bool:
        """Whether the loader reads this kind of file, judged by name and first bytes."""
        ...

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Yields the records of the file, in an order in which they can be written."""
        ...
