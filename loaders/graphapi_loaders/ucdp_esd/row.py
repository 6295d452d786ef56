"""Checks one row and reads its values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graphapi.model.unseen import without_unseen
from graphapi.model.vocabulary import SupportForm
from graphapi_loaders import states
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.ucdp.parties import ELEMENTS
from graphapi_loaders.ucdp_esd.columns import FLAGS, LETTERS, NUMBERS, SUPPORTER_FLAGS
from graphapi_loaders.ucdp_esd.edition import FIRST_YEAR, Edition

_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
# Bytes that are not UTF-8 are read as lone surrogates.
_UNREADABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_BREAKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row by column, with normalized white space."""

    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def says(self, column: str) -> bool:
        """Whether a flag is set."""
        return self.cells[column] == "1"

    @property
    def letters(self) -> tuple[str, ...]:
        return tuple(letter for letter in LETTERS if self.says(f"ext_{letter}"))

    def forms(self, edition: Edition) -> frozenset[SupportForm]:
        return frozenset(edition.forms[letter] for letter in self.letters)

    @property
    def detail(self) -> str | None:
        """Further values of the row about the support, besides its forms."""
        coalition = self["ext_coalition_name"]
        parts = (
            (self.says("ext_coalition") or coalition, f"coalition: {coalition}" if coalition else "in a coalition"),
            (
                self.says("ext_elements") and not self["ext_name"].endswith(ELEMENTS),
                "given by elements of the state, not by its government",
            ),
            (self.says("ext_bothsides"), "supports both sides"),
        )
        return "; ".join(text for holds, text in parts if holds) or None


def plain(cell: str) -> str:
    """The cell without invisible characters, with one blank for each run of white space, and none at the ends."""
    return _BREAKS.sub(" ", without_unseen(cell)).strip()


def problems(row: Row, edition: Edition) -> Iterator[RowProblem]:
    """All problems of single cells; if there are none, those of cells that contradict each other."""
    unreadable = [*_unreadable(row)]
    single = unreadable or [*_numbers(row), *_flags(row), *_year(row, edition), *_names(row), *_countries(row)]
    yield from single
    if not single:
        yield from _supporter(row) if row.says("ext_sup") else _no_supporter(row)


def _unreadable(row: Row) -> Iterator[RowProblem]:
    """Problems for cells that are not text. The intake adds how to name another encoding."""
    for column, cell in row.cells.items():
        if bad := _UNREADABLE.search(cell):
            what = "a byte that is not UTF-8" if bad[0] >= "\ud800" else f"the control character U+{ord(bad[0]):04X}"
            yield RowProblem(column, f"contains {what}")


def _numbers(row: Row) -> Iterator[RowProblem]:
    for column in NUMBERS:
        if not _NUMBER.fullmatch(row[column]):
            yield RowProblem(column, f"{row[column]!r} is not a whole number")
    if row["ext_id"] and not _NUMBER.fullmatch(row["ext_id"]):
        yield RowProblem("ext_id", f"{row['ext_id']!r} is not a whole number")


def _flags(row: Row) -> Iterator[RowProblem]:
    for column in FLAGS:
        if row[column] not in ("0", "1"):
            yield RowProblem(column, f"{row[column]!r} is neither 0 nor 1")
    for column in SUPPORTER_FLAGS:
        if row[column] not in ("0", "1", ""):
            yield RowProblem(column, f"{row[column]!r} is neither 0 nor 1, nor blank")


def _year(row: Row, edition: Edition) -> Iterator[RowProblem]:
    year = row["year"]
    if not (_NUMBER.fullmatch(year) and FIRST_YEAR <= int(year) <= edition.last_year):
        yield RowProblem(
            "year", f"{year!r} is not a year from {FIRST_YEAR} to {edition.last_year} ({edition.source.title})"
        )


def _names(row: Row) -> Iterator[RowProblem]:
    for column in ("actor_name", "oppo_name"):
        if not row[column]:
            yield RowProblem(column, "is blank; expected the party's name")


def _countries(row: Row) -> Iterator[RowProblem]:
    for column in ("gwno_a", "gwno_b"):
        for code in filter(None, (part.strip() for part in row[column].split(","))):
            if states.by_code(states.Scheme.GW, code) is None:
                yield RowProblem(column, f"{code!r} is not a Gleditsch-Ward code of a state")
    for column in ("country_a", "country_b"):
        whole = states.by_name(row[column])  # a name with a comma: `Macedonia, FYR`
        for name in () if whole else filter(None, (part.strip() for part in row[column].split(","))):
            if states.by_name(name) is None:
                yield RowProblem(column, f"{name!r} is not a known state")


def _supporter(row: Row) -> Iterator[RowProblem]:
    if not row["ext_id"]:
        yield RowProblem("ext_id", "is blank, though ext_sup says that there was support")
    for column in SUPPORTER_FLAGS:
        if not row[column]:
            yield RowProblem(column, "is blank, though ext_sup says that there was support")
    if not row.letters:
        yield RowProblem("ext_sup", "says that there was support, but no form is marked (ext_u is for an unknown one)")


def _no_supporter(row: Row) -> Iterator[RowProblem]:
    if row["ext_id"] or row["ext_name"]:
        yield RowProblem("ext_sup", f"says that there was no support, but names {row['ext_name'] or row['ext_id']!r}")
    for letter in row.letters:
        yield RowProblem("ext_sup", f"says that there was no support, but ext_{letter} is 1")
