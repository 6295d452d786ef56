"""What loaders yield and the writer takes, and what a loader is."""

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
    """What is counted together: its kind, and in the loader's own words what it is. A loader of one's own may say OTHER."""

    kind: LeftOutKind
    text: str


REPEATED: Final = Reason(LeftOutKind.REPEATED, "rows that repeat an earlier row")
"""Where a reader does not know them, the load counts rows whose claims others made."""


def in_words(counts: Mapping[Reason, int]) -> dict[str, int]:
    """The counts for people to read."""
    return {reason.text: count for reason, count in counts.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What a source says and the graph does not hold, counted by reason: whole rows, or parts of rows that were taken.

    Each row of an input is taken, rejected or left out whole, so that their numbers add up to the input's.
    """

    reason: Reason
    line: int
    count: int = 1
    part: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """What a reader gets.

    `texts` are folders with the sources' full texts; `notify` gets remarks for a person; `encoding` is what the bytes of text
    files stand for, where that is not UTF-8 or UTF-16.
    """

    texts: tuple[Path, ...] = ()
    encoding: str | None = None
    notify: Callable[[str], None] = lambda _: None


@dataclass(frozen=True, slots=True)
class TextRows:
    """How rows stand in a text file: after `header` lines; `quoted` says that a row goes on while a quotation mark is open."""

    header: int = 0
    quoted: bool = False


@runtime_checkable
class Rowed(Protocol):
    """What a loader of text files may have too, so that rejected rows can be written out as given."""

    def rows(self, path: Path) -> TextRows:
        """How the rows stand in that file, in which `Rejected.line` is the line that a row begins on."""
        ...


@runtime_checkable
class Extracting(Protocol):
    """The same for a loader of files that are no text, or whose rows cannot be read without others of the file."""

    def of_rows(self, path: Path, numbers: Collection[int]) -> bytes:
        """A file like that one with the rows of these numbers (`Rejected.line`) and what they need, as given; empty if none is."""
        ...


@runtime_checkable
class Refusing(Protocol):
    """What a loader may have too that knows files of its source which it does not read."""

    def refuses(self, path: Path) -> str | None:
        """Why the file, which it does not recognize, is not read; None where it knows nothing of it."""
        ...


@runtime_checkable
class Composed(Protocol):
    """What a loader may have too whose inputs can be several files: a table and its mapping, say."""

    def files(self, path: Path) -> Sequence[Path]:
        """All files that are read for this one, always in the same order."""
        ...


class Loader(Protocol):
    """Reads one kind of input. Pure: no database, no clock; reading the same bytes yields the same records.

    What a record refers to is yielded before it, by this input or by one that it includes, or is in the graph already.
    Input that is not understood is yielded as Rejected, what is understood and not kept as LeftOut; nothing vanishes.
    """

    name: str

    def recognizes(self, path: Path) -> bool:
        """Whether this looks like the loader's kind of file, by its name and first bytes."""
        ...

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected | LeftOut]:
        """Yields the file's records in an order in which they can be written."""
        ...
