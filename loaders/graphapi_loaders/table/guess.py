"""Guesses the role of a column from its header and cells. What is unclear is left to the user."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from graphapi.model.name import fold
from graphapi.model.terms import terms
from graphapi.model.vocabulary import ActorKind
from graphapi_loaders import cameo, plover
from graphapi_loaders.day import old_year
from graphapi_loaders.table.date_format import (
    EDTF,
    DateReader,
    UnreadableDateError,
    is_or_range,
    may_be_ranges,
    other_calendars,
)
from graphapi_loaders.table.mapping import TO_FILL_IN
from graphapi_loaders.table.party import find_country
from graphapi_loaders.table.sample import Column
from graphapi_loaders.table.several import names_in
from graphapi_loaders.table.words import ACTORS, COUNTRIES, DATES, SEVERAL, WORDS, By, Empty, Role
from graphapi_loaders.written.fields import EXTERNAL_ID, URL

_FORMATS: Final = (
    *(EDTF, "DD/MM/YYYY", "MM/DD/YYYY", "DD.MM.YYYY", "MM.DD.YYYY", "DD-MM-YYYY", "MM-DD-YYYY"),
    *("YYYY/MM/DD", "YYYYMMDD", "MM/YYYY"),
    *(
        "YYYY-MM-DDThh:mm:ss",
        "YYYY-MM-DD hh:mm:ss",
        "DD/MM/YYYY hh:mm",
        "MM/DD/YYYY hh:mm",
        "DD MONTH YYYY",
        "MONTH DD, YYYY",
        "MONTH YYYY",
    ),
    *("YYYY-YYYY", "YYYY to YYYY", "YYYY-YY", "since YYYY", "until YYYY"),
)
_ADDRESSES: Final = "addresses: `source.url`, if each row was coded from the document there, which then is its source; else `detail` or `ignored`"
_LIVES: Final = frozenset(
    fold(word)
    for word in (
        *(
            "birth",
            "born",
            "dob",
            "birthdate",
            "birthday",
            "birthyear",
            "death",
            "died",
            "founded",
            "founding",
            "established",
        ),
        *(
            "naissance",
            "né",
            "née",
            "décès",
            "mort",
            "fondation",
            "ميلاد",
            "الميلاد",
            "المولد",
            "وفاة",
            "الوفاة",
            "تأسيس",
            "التأسيس",
        ),
    )
)
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d", re.ASCII)
_CODES: Final = {By.ISO2: re.compile("[A-Za-z]{2}"), By.ISO3: re.compile("[A-Z]{3}")}
# Headers that mean actors if the cells are names, and times if they are dates.
_ENDS: Final = {
    fold(word): role
    for role, words in ((Role.START, ("from", "de", "du", "من")), (Role.END, ("to", "à", "au", "إلى")))
    for word in words
}
_LISTED: Final = 50  # values of an enumeration
_TRIED: Final = 500  # cells with which formats and names of states are tried
_SHOWN: Final = 4


@dataclass(slots=True)
class Guess:
    """A guess for a column: its role and options, and remarks for the user, of which `urgent` ones come first in the file."""

    column: Column
    role: str = TO_FILL_IN
    options: dict[str, str | Sequence[str] | Mapping[str, str]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    urgent: list[str] = field(default_factory=list)


def guesses(columns: Iterable[Column]) -> list[Guess]:
    """A guess for each column. A role that only one column can have is used once."""
    found = [Guess(column) for column in columns]
    taken: set[Role] = set()
    for exact in (True, False):
        for guess in found:
            named = guess.column.named and guess.role == TO_FILL_IN
            role = _by_header(guess.column.name, exact=exact) if named else None
            if role is Role.SOURCE_URL or (role in DATES and _of_birth(guess.column.name)):
                continue
            if role and (role in SEVERAL or role not in taken) and _fits(role, guess.column):
                guess.role = role.value
                taken.add(role)
    for guess in found:
        if guess.role == TO_FILL_IN:
            _by_cells(guess, taken)
    for guess in found:
        if guess.role == Role.PERIOD and Role.END in taken and Role.START not in taken:
            guess.role = Role.START.value
        guess.remarks.insert(0, _examples(guess.column))
        _details(guess)
        if guess.column.merged and guess.role != Role.IGNORED:
            guess.urgent.append("merged cells, of which only the first has the value")
            guess.options["empty"] = Empty.SAME_AS_ABOVE.value
    return found


def _of_birth(name: str) -> bool:
    """Whether a header means birth, death or founding, which is not the time of a claim."""
    return bool(_LIVES.intersection(fold(name.replace("_", " ")).split()))


def role_of(guess: Guess) -> Role | None:
    """The guessed role; None if it is unclear."""
    return None if guess.role == TO_FILL_IN else Role(guess.role)


@cache
def _headers() -> Mapping[str, Role]:
    lines = (files("graphapi_loaders.table") / "headers.tsv").read_text(encoding="utf-8").splitlines()
    return {
        fold(word): Role(row["role"])
        for row in csv.DictReader(lines, delimiter="\t")
        for word in row["words"].split(";")
    }


def _by_header(name: str, *, exact: bool) -> Role | None:
    """The role of a header that is a known word, or, if not `exact`, contains one; the longest word decides."""
    folded = fold(re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name))
    if exact:
        return _headers().get(folded)
    inside = [word for word in _headers() if len(word) > 2 and f" {word} " in f" {folded} "]
    return _headers()[max(inside, key=len)] if inside else None


def _fits(role: Role, column: Column) -> bool:
    """Whether the cells are possible for the role."""
    if role in DATES:
        return not column.cells or bool(_formats(column)[0])
    if role is Role.SOURCE_URL:
        return all(re.fullmatch(URL, cell) for cell in column.cells)
    if fold(column.name) in _ENDS:
        return not column.cells or bool(_formats(column)[1])
    return role is not Role.RECORD or column.distinct


def _by_cells(guess: Guess, taken: set[Role]) -> None:
    """Guesses the role of a column with an unknown header: dates and addresses are recognized by their form."""
    column = guess.column
    end = _ENDS.get(fold(column.name))
    if not column.cells or column.useless:
        guess.role = Role.IGNORED.value
    elif end and not taken & {Role.PERIOD, end} and not _formats(column)[1]:
        guess.role = end.value
    elif _fits(Role.SOURCE_URL, column):
        guess.urgent.append(_ADDRESSES)
    elif (
        not taken & {Role.PERIOD, Role.START}
        and not _of_birth(column.name)
        and len(column.cells) > 1
        and not _formats(column)[1]
        and not _years(column)
    ):
        guess.role = Role.PERIOD.value
    role = role_of(guess)
    if role:
        taken.add(role)


def _details(guess: Guess) -> None:
    role = role_of(guess)
    if role in ACTORS:
        _actor(guess)
    elif role is Role.PLACE_COUNTRY:
        guess.options["by"] = _by(guess.column) or TO_FILL_IN
    elif role in DATES:
        _dates(guess)
    elif role is Role.PREDICATE and (by := _coding(guess.column)):
        guess.options["by"] = by.value
    elif role and (words := WORDS.get(role)):
        _words(guess, words)
    elif role is Role.PUBLISHER:
        guess.remarks.append("those that are in the graph already, or they count as others: `values: {NAME: id}`")
    elif role is Role.QUOTE:
        guess.options["lang"] = TO_FILL_IN


def _actor(guess: Guess) -> None:
    column = guess.column
    if not column.cells:
        guess.options["by"] = TO_FILL_IN
        return
    by = _by(column)
    if by is None and all(re.fullmatch(EXTERNAL_ID, cell) for cell in column.cells):
        by = By.EXTERNAL_ID
    if by is None and all(cell.isdecimal() for cell in column.cells):
        guess.options["by"] = TO_FILL_IN
        guess.remarks.append("numbers: COW, GW, or an EXTERNAL_ID with its scheme?")
        return
    guess.options["by"] = (by or By.NAME).value
    if column.empty and not column.merged:
        guess.remarks.append(f"{column.empty:,} are empty: `empty: SAME_AS_ABOVE`, if each is as the cell above it")
    if column.lines:
        guess.urgent.append(f"several names in one cell? {column.lines:,} have several lines")
    if several := [cell for cell in column.cells if len(names_in(cell)) > 1 and not _is(By.STATE, cell)]:
        guess.urgent.append(f"several names in one cell? {_some(several)}: say what separates them, `separator`")
    if by is None:
        strangers = [cell for cell in column.cells if not _is(By.STATE, cell)][: _SHOWN + 1]
        guess.options["kind"] = TO_FILL_IN
        guess.remarks.append(f"no states: {_some(strangers)}; `kind` is theirs: {', '.join(ActorKind)}")
        guess.remarks.append("those that are in the graph already: `values: {NAME: id}`")


def _dates(guess: Guess) -> None:
    formats, left = _formats(guess.column)
    clear = [format_ for format_ in formats if not _is_unclear(format_, guess.column)]
    # If some cells show the order of day and month, it also holds for ambiguous ones.
    unclear = [format_ for format_ in formats if format_ not in clear and _turned(format_) not in clear]
    for format_ in unclear:
        guess.remarks.append(f"{format_} or {_turned(format_)}: both fit all rows")
    if left:
        guess.remarks.append(f"written otherwise: {_some(left)}")
    cells = [*guess.column.cells][:_TRIED]
    if two_ways := [cell for cell in cells if is_or_range(cell)] if may_be_ranges(cells) else []:
        guess.urgent.append(f"a month (EDTF), or from year to year (YYYY-YY)? {_some(two_ways)}")
        clear = [format_ for format_ in clear if format_ not in {EDTF, "YYYY-YY"}]
    if years := [year for cell in cells if (year := _old_year(cell, formats))]:
        guess.urgent.append(f"years {min(years)} to {max(years)}: {other_calendars(min(years))}")
        guess.options["calendar"] = TO_FILL_IN
    if unclear or left or two_ways:
        guess.options["formats"] = [*clear, TO_FILL_IN]
    elif clear not in ([], [EDTF]):
        guess.options["formats"] = clear
    if guess.column.empty and guess.role != Role.END:
        guess.options["empty"] = TO_FILL_IN
        guess.remarks.append(
            f"{guess.column.empty:,} are empty: REJECT or LEAVE_OUT such rows, or does it say NOTHING?"
        )


def _old_year(cell: str, formats: Sequence[str]) -> int | None:
    return next((old_year(DateReader((each,)).read(cell)) for each in formats if _is_date(each, cell)), None)


def _words(guess: Guess, enum: type[StrEnum]) -> None:
    known = (
        {
            fold(label): term.value
            for term in terms(enum)
            for label in (term.value, term.labels.en, term.labels.fr, term.labels.ar)
        }
        if enum in _described()
        else {}
    )
    cells = [cell for cell, _ in guess.column.cells.most_common(_LISTED)]
    if not cells:
        return
    guess.options["values"] = {cell: str(known.get(fold(cell), TO_FILL_IN)) for cell in cells}
    guess.remarks.append(f"each stands for one of {', '.join(enum)}, or for nothing: ~")
    if len(guess.column.cells) > _LISTED:
        guess.remarks.append(
            f"{len(guess.column.cells) - _LISTED:,} more values are not listed: is this the right role?"
        )


@cache
def _described() -> frozenset[type[StrEnum]]:
    return frozenset(enum for enum in WORDS.values() if enum.__module__ == "graphapi.model.vocabulary")


def _formats(column: Column) -> tuple[list[str], list[str]]:
    """Formats for the cells, as few as possible, and the cells without any of them."""
    found: list[str] = []
    left = [*column.cells][:_TRIED]
    for format_ in [*_fitting(left), *_FORMATS]:
        rest = [cell for cell in left if not _is_date(format_, cell)]
        if len(rest) < len(left):
            found.append(format_)
            left = rest
    return found, left


def _is_unclear(format_: str, column: Column) -> bool:
    """Whether no cell in the format shows which number is the month (03-04-2019). After a leading year it is the first."""
    if format_.startswith("YYYY") or not {"DD", "MM"} <= {*re.findall("DD|MM", format_)}:
        return False
    cells = [cell for cell in [*column.cells][:_TRIED] if _is_date(format_, cell)]
    return all(_is_date(_turned(format_), cell) for cell in cells)


def _turned(format_: str) -> str:
    """The format with day and month exchanged."""
    return re.sub("DD|MM", lambda part: "MM" if part[0] == "DD" else "DD", format_)


def _fitting(cells: Sequence[str]) -> list[str]:
    """The formats that fit all cells."""
    tried = cells[:_TRIED]
    return [format_ for format_ in _FORMATS if tried and all(_is_date(format_, cell) for cell in tried)]


def _is_date(format_: str, cell: str) -> bool:
    try:
        DateReader((format_,)).read(cell)
    except UnreadableDateError:
        return False
    return True


def _years(column: Column) -> bool:
    return all(_YEAR.fullmatch(cell) for cell in column.cells)


def _by(column: Column) -> By | None:
    """The first kind of name or code of states that fits all cells; None if there is none."""
    cells = [*column.cells][:_TRIED]
    tried = [
        by
        for by in (By.STATE, By.ISO2, By.ISO3)
        if by not in _CODES or all(_CODES[by].fullmatch(cell) for cell in cells)
    ]
    return next((by for by in tried if by in COUNTRIES and cells and all(_is(by, cell) for cell in cells)), None)


def _coding(column: Column) -> By | None:
    """The code of events that fits all cells; None if there is none."""
    cells = [*column.cells][:_TRIED]
    if cells and all(map(plover.predicate_of, cells)):
        return By.PLOVER
    return By.CAMEO if cells and all(map(cameo.of_cell, cells)) else None


def _is(by: By, cell: str) -> bool:
    return find_country(by, cell) is not None


def _examples(column: Column) -> str:
    text = f"such as {_some([*column.cells])}" if column.cells else "empty in the rows looked at"
    if not column.unreadable:
        return text
    unreadable = f"{column.unreadable:,} cannot be read: such rows are rejected, unless the column is ignored"
    return f"{text}; {unreadable}" if column.cells else unreadable


def _some(cells: Sequence[str]) -> str:
    shown = " · ".join(cell if len(cell) <= 40 else f"{cell[:40]}…" for cell in cells[:_SHOWN])
    return f"{shown} …" if len(cells) > _SHOWN else shown
