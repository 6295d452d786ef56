"""An answer: its entries as the API has them, as rows of evidence, and as frames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from graphapi.client import frames
from graphapi.client.question import Question
from graphapi.client.rows import Row, is_cut, rows

Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Answer(Sequence[Entry], Generic[Entry]):
    """A sequence of its entries. `data` is what came back last, with whom the question was about.

    `total` is how many entries there are, `undated` how many are left out because nothing dates them.
    """

    question: Question
    entries: list[Entry]
    data: dict[str, Any] = field(repr=False)
    total: int | None = None
    undated: int | None = None

    @property
    def is_cut(self) -> bool:
        """Whether some entry has more claims than were asked for: ask with more `claims`."""
        return any(is_cut(entry) for entry in self.entries)

    def rows(self) -> list[Row]:
        """A row for each claim that an entry rests on, and for each that denies it; names have dots: `claim.quote.text`."""
        return [row for entry in self.entries for row in rows(entry, self.question.columns)]

    def polars(self) -> Any:
        """The rows as a polars DataFrame, with dates as dates."""
        return frames.polars(self.rows(), self.question.columns)

    def pandas(self) -> Any:
        """The rows as a pandas DataFrame, with dates as datetime64."""
        return frames.pandas(self.rows(), self.question.columns)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __getitem__(self, index: Any) -> Any:
        return self.entries[index]
