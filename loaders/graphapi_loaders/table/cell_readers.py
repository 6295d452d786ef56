"""The readers for cells of a row: for each role in the mapping, the reader at the position of its column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, TypeVar

from graphapi.model.vocabulary import ActorKind, Basis, Credibility, Modality, Predicate, Stance, SupportForm
from graphapi_loaders.blank import BLANKS
from graphapi_loaders.table.cell import Place
from graphapi_loaders.table.columns import Actors, Aliases, Coded, Countries, Dates, Places, Texts, Words
from graphapi_loaders.table.consistency import columns_of
from graphapi_loaders.table.date_format import EDTF
from graphapi_loaders.table.mapping import Column, ConstantActor
from graphapi_loaders.table.mapping_file import MappingFile
from graphapi_loaders.table.party import ActorCells, Parties, Party, UnknownPartyError
from graphapi_loaders.table.publication import Publications
from graphapi_loaders.table.words import PRECISIONS, By, Empty, Precision, Role, Taken, when_empty
from graphapi_loaders.written.problems import Problem, listed, suggestion

_W = TypeVar("_W", bound=StrEnum)
_SHOWN: Final = 12  # columns in a message
_NAMIBIA: Final = "NA"


class CellReaders:
    """A reader for each role; None or empty if no column has the role.

    `problems` are those of the constants in the mapping.
    """

    def __init__(self, file: MappingFile, header: Sequence[str], ranges: frozenset[str] = frozenset()) -> None:
        """`ranges` are columns in which 2011-12 may mean two years."""
        self._file = file
        self._ranges = ranges
        self._places = {name: place for place, name in enumerate(header)}
        self.mapping = file.mapping
        self.problems: list[Problem] = []
        self.taken = [self._words(name, column, Taken) for name, column in columns_of(self.mapping, Role.TAKEN).items()]
        self.predicate = self._predicate()
        self.coded = self.predicate if isinstance(self.predicate, Coded) else None
        self.stance = self._one_word(Role.STANCE, Stance)
        self.modality = self._one_word(Role.MODALITY, Modality)
        self.basis = self._one_word(Role.BASIS, Basis)
        self.credibility = self._one_word(Role.CREDIBILITY, Credibility)
        self.forms = [
            self._words(name, column, SupportForm) for name, column in columns_of(self.mapping, Role.FORMS).items()
        ]
        self.subject = self._actor(Role.SUBJECT)
        self.object = self._actor(Role.OBJECT)
        self.claimant = self._actor(Role.CLAIMANT)
        self.against = [*self._actors(Role.AGAINST)]
        self.via = [*self._actors(Role.VIA)]
        self.constant_subject = self._constant(Role.SUBJECT)
        self.constant_object = self._constant(Role.OBJECT)
        self.constant_claimant = self._constant(Role.CLAIMANT)
        self.period = self._dates(Role.PERIOD)
        self.start = self._dates(Role.START)
        self.end = self._dates(Role.END)
        self.precision = {
            role: [self._words(name, column, Precision) for name, column in columns_of(self.mapping, role).items()]
            for role in PRECISIONS
        }
        self.place = self._place()
        self.quote = self._text(Role.QUOTE, long=True)
        self.translation = self._text(Role.QUOTE_TRANSLATION, long=True)
        self.record = self._text(Role.RECORD)
        self.details = [
            (column.label, Texts(self._at(name, column), long=True, cut=True))
            for name, column in columns_of(self.mapping, Role.DETAIL).items()
        ]
        self.publisher = self._text(Role.PUBLISHER)
        self.title = self._text(Role.SOURCE_TITLE)
        self.url = self._text(Role.SOURCE_URL)
        self.published = self._dates(Role.SOURCE_PUBLISHED)
        self.publications = Publications(self.mapping, self._lang(Role.PUBLISHER), self._known(Role.PUBLISHER))

    @property
    def quote_lang(self) -> str:
        """The language of quotes. A mapping with quotes has one."""
        return self._lang(Role.QUOTE) or self.mapping.source.lang or "und"

    def used(self) -> list[int]:
        """The positions of used columns in order of their names, so that the order in the file makes no difference."""
        return [self._places[name] for name in sorted(self.mapping.columns) if not self._is_ignored(name)]

    def ignored(self) -> dict[int, str]:
        """The names of ignored columns by position."""
        return {self._places[name]: name for name in self.mapping.columns if self._is_ignored(name)}

    def saying(self) -> dict[int, frozenset[str]]:
        """For each position, the blanks with a meaning in that column: those in `values`, and NA as the code of Namibia.

        In columns of subject and object all blanks count as text, so that they are reported as invalid names.
        """
        return {self._places[name]: _saying(column) for name, column in self.mapping.columns.items()}

    def is_filled(self, place: int) -> bool:
        """Whether an empty cell of the column means the same as the one above."""
        return any(
            column.empty is Empty.SAME_AS_ABOVE and self._places[name] == place
            for name, column in self.mapping.columns.items()
        )

    def by_lines(self) -> frozenset[int]:
        """The positions of columns in which each line of a cell is a separate value."""
        return frozenset(
            self._places[name] for name, column in self.mapping.columns.items() if column.separator == "\n"
        )

    def named(self) -> list[Actors]:
        """The readers for columns of actors."""
        return [each for each in (self.subject, self.object, self.claimant, *self.against, *self.via) if each]

    def _is_ignored(self, name: str) -> bool:
        return self.mapping.columns[name].role is Role.IGNORED

    def _at(self, name: str, column: Column) -> Place:
        line = self._file.root.line_at(("columns", name))
        return Place(name, self._places[name], line, column.empty or when_empty(column.role))

    def _only(self, role: Role) -> tuple[str, Column] | None:
        return next(iter(columns_of(self.mapping, role).items()), None)

    def _lang(self, role: Role) -> str | None:
        found = self._only(role)
        return found[1].lang if found else None

    def _known(self, role: Role) -> dict[str, str]:
        """Ids of existing nodes by cell, from `values` of the column with this role."""
        found = self._only(role)
        values = (found[1].values or {}) if found else {}
        return {cell: words[0] for cell, words in values.items() if words}

    def _words(self, name: str, column: Column, enum: type[_W]) -> Words[_W]:
        return Words(self._at(name, column), enum, column.values, column.separator)

    def _one_word(self, role: Role, enum: type[_W]) -> Words[_W] | None:
        found = self._only(role)
        return self._words(*found, enum) if found else None

    def _predicate(self) -> Words[Predicate] | Coded | None:
        found = self._only(Role.PREDICATE)
        if found and found[1].by:
            return Coded(self._at(*found), found[1].by, found[1].values)
        return self._words(*found, Predicate) if found else None

    def _text(self, role: Role, *, long: bool = False) -> Texts | None:
        found = self._only(role)
        return Texts(self._at(*found), long=long) if found else None

    def _dates(self, role: Role) -> Dates | None:
        found = self._only(role)
        if not found:
            return None
        parts = (self._only(Role(f"{role}.{part}")) for part in ("month", "day") if role is not Role.SOURCE_PUBLISHED)
        places = [self._at(*found), *(self._at(*part) for part in parts if part)]
        ranges = found[1].formats is None and found[0] in self._ranges
        return Dates(places, found[1].formats or [EDTF], found[1].calendar, ranges=ranges)

    def _country(self, role: Role) -> Countries | None:
        found = self._only(role)
        return Countries(self._at(*found), found[1].by or By.STATE) if found else None

    def _place(self) -> Places | None:
        found = self._only(Role.PLACE)
        if not found:
            return None
        north, east = self._only(Role.PLACE_LATITUDE), self._only(Role.PLACE_LONGITUDE)
        point = (self._at(*north), self._at(*east)) if north and east else None
        return Places(self._at(*found), self._country(Role.PLACE_COUNTRY), found[1].lang, point)

    def _actor(self, role: Role) -> Actors | None:
        return next(self._actors(role), None)

    def _actors(self, role: Role) -> Iterator[Actors]:
        name, kind = self._only(Role(f"{role}.name")), self._only(Role(f"{role}.kind"))
        for column_name, column in columns_of(self.mapping, role).items():
            values = column.values or {}
            yield Actors(
                self._at(column_name, column),
                Parties(
                    by=column.by or By.NAME,
                    suffix=self.mapping.source.id,
                    kind=column.kind,
                    scheme=column.scheme,
                    lang=name[1].lang if name else column.lang,
                    known={cell: words[0] for cell, words in values.items() if words},
                    one=column.separator is None and role in (Role.SUBJECT, Role.OBJECT, Role.CLAIMANT),
                ),
                name=self._at(*name) if name else None,
                aliases=[*self._aliases()] if role is Role.SUBJECT else (),
                kind=self._words(*kind, ActorKind) if kind else None,
                country=self._country(Role(f"{role}.country")),
                nobody=frozenset(cell for cell, words in values.items() if not words),
                separator=column.separator,
            )

    def _aliases(self) -> Iterator[Aliases]:
        for name, column in columns_of(self.mapping, Role.SUBJECT_ALIAS).items():
            yield Aliases(self._at(name, column), column.lang, column.separator)

    def _constant(self, role: Role) -> Party | None:
        given: ConstantActor | None = getattr(self.mapping.constants, role.value)
        if given is None:
            return None
        parties = Parties(given.by, self.mapping.source.id, given.kind, given.scheme, given.lang)
        try:
            return parties.find(ActorCells(given.value))
        except UnknownPartyError as error:
            self.problems.append(Problem(("constants", role.value, "value"), str(error)))
            return None


def _saying(column: Column) -> frozenset[str]:
    if column.role in (Role.SUBJECT, Role.OBJECT):
        return BLANKS
    return frozenset([*(column.values or {}), *([_NAMIBIA] if column.by is By.ISO2 else [])])


def header_problems(file: MappingFile, name_of_table: str, header: Sequence[str]) -> Iterator[Problem]:
    """A problem for each mapped column that is not in the header, and for each column that is neither mapped nor ignored."""
    mapped = file.mapping.columns
    for name in mapped:
        if name not in header:
            near = suggestion(name, header) or f"; it has {_some(header)}"
            yield Problem(("columns", name), f"is not a column of {name_of_table}{near}{_separated(header)}")
    forgotten = [name for name in dict.fromkeys(header) if name and name not in mapped]
    if len(forgotten) > _SHOWN:
        message = f"{len(forgotten)} columns of {name_of_table} are neither mapped nor ignored: {', '.join(forgotten)}"
        yield Problem(("columns",), f"{message}; say their roles, or `role: ignored`")
        return
    for name in forgotten:
        message = f"the column {name!r} of {name_of_table} is neither mapped nor ignored"
        yield Problem(("columns",), f"{message}; say its role, or `role: ignored`")


def _separated(header: Sequence[str]) -> str:
    """The end of a message if the header has only one cell, probably because of another separator; else empty."""
    other = next((sign for sign in (";", "\t", "|", ",") if len(header) == 1 and sign in header[0]), None)
    return f"; its cells seem parted by {'tab' if other == chr(9) else other!r}: say `separator`" if other else ""


def _some(header: Sequence[str]) -> str:
    named = [name for name in header if name]
    if not named:
        return "none"
    return listed(named) if len(named) <= _SHOWN else f"{', '.join(named[:_SHOWN])} …"
