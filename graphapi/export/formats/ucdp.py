"""Tables in the shape of the UCDP External Support Dataset: triad-years, and actor-years.

Columns with the same meaning have the same names as in that data set; ids are ours. Claims without a known year have no row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Final

from graphapi.export.about import About
from graphapi.export.column import Column, Kind
from graphapi.export.format import Format, Plain
from graphapi.export.formats.separated import Separated
from graphapi.export.layout import Row
from graphapi.model.terms.form import FORM_TERMS
from graphapi.model.vocabulary import ActorKind, Modality, Predicate, Stance

NEEDS: Final = (frozenset({"subject_id", "object_id", "against_id", "forms", "start_earliest", "modality", "stance"}),)
# "letter x" in the origin of a form in the vocabulary.
_LETTER: Final = re.compile(r"letter ([a-z])\b")
LETTERS: Final = {str(term.value): found[1] for term in FORM_TERMS if (found := _LETTER.search(term.source))}
_BACKING: Final = frozenset({Predicate.SUPPORTS.value, Predicate.AIDS.value})
_TRIAD: Final = ("year", "actor_id", "actor_name", "oppo_id", "oppo_name", "ext_id", "ext_name", "ext_nonstate")
_ACTOR: Final = ("year", "actor_id", "actor_name", "ext_count", "ext_names")
_TOLD: Final = ("ext_alleged", "ext_sup", *(f"ext_{letter}" for letter in LETTERS.values()), "ext_sum")
_OURS: Final = ("certain", "claims", "claim_ids", "publishers", "licences")


@dataclass(slots=True)
class _Support:
    letters: set[str] = field(default_factory=set)
    asserted: bool = False
    certain: bool = False
    supporters: dict[str, str] = field(default_factory=dict)
    claims: dict[str, None] = field(default_factory=dict)
    publishers: dict[str, None] = field(default_factory=dict)
    licences: dict[str, None] = field(default_factory=dict)


class Years(Plain):
    """Sums up claims by year; all rows come at the end, in order. `1` and `0` have the same meaning as in UCDP's files."""

    first: ClassVar[tuple[str, ...]]

    def __init__(self, columns: Sequence[Column], _: About) -> None:
        self._places = {column.name: place for place, column in enumerate(columns)}
        self._found: dict[tuple[str, ...], _Support] = {}
        names = (*self.first, *_TOLD, *_OURS)
        texts = {"actor_name", "oppo_name", "ext_name", "ext_names", "publishers", "licences", "claim_ids"}
        self._table = Separated([Column(name, Kind.TEXT if name in texts else Kind.NUMBER) for name in names], ",")

    def begin(self) -> bytes:
        """The names of columns."""
        return self._table.begin()

    def write(self, rows: Sequence[Row]) -> bytes:
        """Counts asserted and alleged claims about actual backing. Returns nothing yet."""
        for row in rows:
            coded = self._value(row, "predicate"), self._value(row, "modality"), self._value(row, "stance")
            if coded[0] in _BACKING and coded[1] == Modality.ACTUAL and coded[2] in (Stance.ASSERTED, Stance.ALLEGED):
                self._add(row)
        return b""

    def end(self) -> Iterable[bytes]:
        """A row for each key (`keys`), in order."""
        for key in sorted(self._found):
            yield self._table.write([self._row(key, self._found[key])])

    def keys(self, row: Row, year: int) -> Iterator[tuple[str, ...]]:
        """The keys of the rows that a claim counts for in a year."""
        raise NotImplementedError

    def lead(self, key: tuple[str, ...], support: _Support) -> list[Any]:
        """The first cells of a row."""
        raise NotImplementedError

    def _add(self, row: Row) -> None:
        for year, certain in self._years(row):
            for key in self.keys(row, year):
                support = self._found.setdefault(key, _Support())
                forms = self._value(row, "forms") or ["UNKNOWN"]
                support.letters |= {LETTERS[form] for form in forms if form in LETTERS}
                support.asserted |= self._value(row, "stance") == Stance.ASSERTED
                support.certain |= certain
                support.supporters[self._value(row, "subject_id")] = self._value(row, "subject")
                support.claims[self._value(row, "claim_id")] = None
                support.publishers[self._value(row, "publisher")] = None
                if licence := self._value(row, "licence"):
                    support.licences[licence] = None

    def _years(self, row: Row) -> Iterator[tuple[int, bool]]:
        """The possible years of a claim, each with whether it is certain; none if the claim is undated or has an open end."""
        first, started, ended, last = (
            date.fromisoformat(day) if (day := self._value(row, name)) else None
            for name in ("start_earliest", "start_latest", "end_earliest", "end_latest")
        )
        if not self._value(row, "dated") or first is None or last is None:
            return
        for year in range(first.year, last.year + 1):
            yield year, bool(started and ended and started.year <= year <= ended.year)

    def _row(self, key: tuple[str, ...], support: _Support) -> list[Any]:
        letters = [int(letter in support.letters) for letter in LETTERS.values()]
        return [
            *self.lead(key, support),
            int(not support.asserted),
            1,
            *letters,
            sum(letters),
            int(support.certain),
            len(support.claims),
            "; ".join(support.claims),
            "; ".join(support.publishers),
            "; ".join(support.licences),
        ]

    def _value(self, row: Row, name: str) -> Any:
        return row[self._places[name]]


class TriadYears(Years):
    """One row for each year, backer, recipient and opponent. Without a named opponent, `oppo_id` is empty."""

    first = _TRIAD

    def keys(self, row: Row, year: int) -> Iterator[tuple[str, ...]]:
        """One key for each opponent."""
        own = (str(year), self._value(row, "object_id"), self._value(row, "object"))
        nonstate = str(int(self._value(row, "subject_kind") != ActorKind.STATE))
        backer = (self._value(row, "subject_id"), self._value(row, "subject"), nonstate)
        opponents = list(zip(self._value(row, "against_id") or [""], self._value(row, "against") or [""], strict=True))
        for id_, name in opponents:
            yield (*own, id_, name, *backer)

    def lead(self, key: tuple[str, ...], support: _Support) -> list[Any]:
        """The key itself."""
        return list(key)


class ActorYears(Years):
    """One row for each year and recipient, with its backers."""

    first = _ACTOR

    def keys(self, row: Row, year: int) -> Iterator[tuple[str, ...]]:
        """One key: year and recipient."""
        yield str(year), self._value(row, "object_id"), self._value(row, "object")

    def lead(self, key: tuple[str, ...], support: _Support) -> list[Any]:
        """The key, with the number and the names of all backers."""
        return [*key, len(support.supporters), "; ".join(support.supporters.values())]


_MEDIA_TYPE: Final = "text/csv; charset=utf-8; header=present"
TRIAD_YEARS: Final = Format(
    "triad-years.csv",
    _MEDIA_TYPE,
    "who backed whom against whom in which year, as UCDP ESD",
    TriadYears,
    NEEDS,
    says_about=False,
)
ACTOR_YEARS: Final = Format(
    "actor-years.csv", _MEDIA_TYPE, "who was backed in which year, as UCDP ESD", ActorYears, NEEDS, says_about=False
)
