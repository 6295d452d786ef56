"""Turns one row into claims, or reports all its problems."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple, Protocol, TypeVar

from graphapi.errors import BadDateError
from graphapi.model.claim import Claim, Quote
from graphapi.model.digest import digest
from graphapi.model.entity import Actor, Place
from graphapi.model.period import OPEN, Period
from graphapi.model.record import LeftOutKind, Record
from graphapi.model.vocabulary import WITH_FORMS, Basis, Credibility, Modality, Predicate, Stance, SupportForm
from graphapi_loaders.day import between_iso, on_iso
from graphapi_loaders.table.cell import CellError
from graphapi_loaders.table.cell_readers import CellReaders
from graphapi_loaders.table.columns import Actors, Cells, Dates, LeaveOutError, Texts
from graphapi_loaders.table.party import Party
from graphapi_loaders.table.precision import PrecisionError, made
from graphapi_loaders.table.publication import Publication
from graphapi_loaders.table.words import Empty, Role, Taken
from graphapi_loaders.written.fields import EXPECTED, URL
from graphapi_loaders.written.problems import listed

OF_ITSELF: Final = "rows of an actor with itself"
NOBODY: Final = "rows that name no {}"
_T = TypeVar("_T")
_W_co = TypeVar("_W_co", bound=StrEnum, covariant=True)


@dataclass(frozen=True, slots=True)
class RowClaim:
    """A claim of a row, and the records that it refers to."""

    claim: Claim
    entities: tuple[Record, ...]


class Cast(NamedTuple):
    """The actors of a claim."""

    subject: Party
    object: Party
    against: tuple[Party, ...]
    via: tuple[Party, ...]
    claimant: Party | None

    @property
    def actors(self) -> Iterator[Actor]:
        """The records of the actors, except those that must be in the graph already."""
        parties = (self.subject, self.object, *self.against, *self.via, self.claimant)
        return (party.actor for party in parties if party and party.actor)


class _Stated(NamedTuple):
    """The words of the vocabulary in a claim."""

    predicate: Predicate
    stance: Stance
    modality: Modality
    basis: Basis
    credibility: Credibility
    forms: frozenset[SupportForm]


class _Worded(Protocol[_W_co]):
    """A column with words of a closed list."""

    def read(self, cells: Cells) -> tuple[_W_co, ...]: ...


@dataclass(slots=True)
class _Reading:
    """A row while it is read, with its errors so far."""

    cells: Cells
    wrong: list[CellError] = field(default_factory=list)

    def get(self, read: Callable[[Cells], _T], default: _T) -> _T:
        try:
            return read(self.cells)
        except CellError as error:
            self.wrong.append(error)
            return default

    def text(self, texts: Texts | Dates | None) -> str:
        return self.get(texts.read, "") if texts else ""

    def word(self, words: _Worded[_W_co] | None) -> _W_co | None:
        return next(iter(self.words(words)), None) if words else None

    def words(self, words: _Worded[_W_co]) -> tuple[_W_co, ...]:
        nothing: tuple[_W_co, ...] = ()
        return self.get(words.read, nothing)

    def party(self, actors: Actors | None) -> Party | None:
        return next(iter(self.parties(actors)), None) if actors else None

    def parties(self, actors: Actors) -> tuple[Party, ...]:
        nothing: tuple[Party, ...] = ()
        return self.get(actors.read, nothing)


class Rows:
    """Turns rows into claims."""

    def __init__(self, readers: CellReaders, header: Sequence[str]) -> None:
        self._is = readers
        self._header = header
        self._used = readers.used()
        self._dates = [dates for dates in (readers.period, readers.start, readers.end) if dates]

    def claims_of(self, cells: Cells) -> list[RowClaim] | list[CellError]:
        """The claims of the row, one for each pair of subject and object; or all errors of the row.

        Raises LeaveOutError if the row must be left out.
        """
        row = _Reading(cells)
        self._skip_untaken(row)
        stated, casts = self._stated(row), self._casts(row)
        period, place = self._period(row), row.get(self._is.place.read, None) if self._is.place else None
        quote, detail, record = self._quote(row), self._detail(row), row.text(self._is.record)
        publication = self._publication(row)
        if row.wrong or stated is None or casts is None or publication is None:
            return row.wrong
        two = [cast for cast in casts if cast.subject.id != cast.object.id]
        if not two:
            raise LeaveOutError(LeftOutKind.SAME_ACTOR, OF_ITSELF)
        if wrong := [error for cast in two for error in self._contradictions(stated, cast)]:
            return wrong
        fields = (stated, period, place, quote, detail, record or (None if quote else self._content(cells)))
        return [self._claimed(cast, publication, *fields) for cast in two]

    def _claimed(  # noqa: PLR0913, PLR0917 - each is a part of a claim
        self,
        cast: Cast,
        publication: Publication,
        stated: _Stated,
        period: Period | None,
        place: Place | None,
        quote: Quote | None,
        detail: str | None,
        record: str | None,
    ) -> RowClaim:
        claim = Claim(
            source=publication.source.id,
            subject=cast.subject.id,
            object=cast.object.id,
            against=frozenset(party.id for party in cast.against),
            via=frozenset(party.id for party in cast.via),
            claimant=cast.claimant.id if cast.claimant else None,
            place=place.id if place else None,
            period=period,
            detail=detail,
            quote=quote,
            record=record,
            **stated._asdict(),
        )
        return RowClaim(claim, (*publication.entities, *cast.actors, *((place,) if place else ())))

    def skip_untaken(self, cells: Cells) -> None:
        """Raises LeaveOutError for a row that the mapping excludes."""
        self._skip_untaken(_Reading(cells))

    def actors(self, cells: Cells) -> list[Actor] | list[CellError]:
        """The actors of a row in a list of actors, or all errors of the row. Raises LeaveOutError."""
        row = _Reading(cells)
        self._skip_untaken(row)
        parties = _parties(row, self._is.subject, None)
        if row.wrong:
            return row.wrong
        if not parties:
            raise LeaveOutError(LeftOutKind.NO_ACTOR, NOBODY.format(Role.SUBJECT))
        return [party.actor for party in parties if party.actor]

    def content(self, cells: Cells) -> Iterator[str]:
        """The used cells, in an order that does not depend on that of the columns."""
        return (cells[place] for place in self._used)

    def _skip_untaken(self, row: _Reading) -> None:
        """Raises LeaveOutError if the mapping excludes the row, before other cells are read."""
        for words in self._is.taken:
            if row.word(words) is Taken.NO:
                name = words.place.name
                cell = row.cells[words.place.index] or "empty"
                raise LeaveOutError(LeftOutKind.EXCLUDED, f"rows whose {name} is {cell}")

    def _stated(self, row: _Reading) -> _Stated | None:
        is_, same = self._is, self._is.mapping.constants
        predicate = row.word(is_.predicate) if is_.predicate else same.predicate
        stated = (
            row.word(is_.stance) or same.stance or Stance.ASSERTED,
            row.word(is_.modality) or same.modality or Modality.ACTUAL,
            row.word(is_.basis) or same.basis or Basis.DATASET,
            row.word(is_.credibility) or same.credibility or Credibility.CANNOT_BE_JUDGED,
            frozenset(same.forms).union(*(row.words(words) for words in is_.forms), self._coded_forms(row)),
        )
        if predicate is None and not row.wrong:
            raise LeaveOutError(LeftOutKind.NO_CLAIM, NOBODY.format(Role.PREDICATE))
        return _Stated(predicate, *stated) if predicate else None

    def _coded_forms(self, row: _Reading) -> frozenset[SupportForm]:
        nothing: frozenset[SupportForm] = frozenset()
        return row.get(self._is.coded.forms, nothing) if self._is.coded and not row.wrong else nothing

    def _casts(self, row: _Reading) -> list[Cast] | None:
        is_ = self._is
        subjects = _parties(row, is_.subject, is_.constant_subject)
        objects = _parties(row, is_.object, is_.constant_object)
        claimant = row.party(is_.claimant) or is_.constant_claimant
        against = tuple(party for actors in is_.against for party in row.parties(actors))
        via = tuple(party for actors in is_.via for party in row.parties(actors))
        if subjects and objects:
            return [
                Cast(subject, object_, against, via, claimant)
                for subject in dict.fromkeys(subjects)
                for object_ in dict.fromkeys(objects)
            ]
        if not row.wrong:
            raise LeaveOutError(LeftOutKind.NO_ACTOR, NOBODY.format(Role.OBJECT if subjects else Role.SUBJECT))
        return None

    def _period(self, row: _Reading) -> Period | None:
        is_ = self._is
        if is_.mapping.constants.period:
            return _parsed(is_.mapping.constants.period)
        dates = is_.period or is_.end or is_.start
        if dates is None:
            return None
        before = len(row.wrong)
        text = row.text(is_.period) if is_.period else self._interval(row)
        if not text or len(row.wrong) > before:
            return None
        try:
            return _parsed(self._precise(row, text, Role.PERIOD_PRECISION))
        except PrecisionError as error:
            row.wrong.append(CellError(dates.place.name, str(error)))
            return None
        except BadDateError as error:
            row.wrong.append(CellError(dates.place.name, error.message))
            return None

    def _interval(self, row: _Reading) -> str:
        """Start and end as EDTF. A missing end is unknown, unless the mapping gives it a meaning."""
        is_ = self._is
        start, end = row.text(is_.start), row.text(is_.end)
        try:
            start = self._precise(row, start, Role.START_PRECISION)
            end = self._precise(row, end, Role.END_PRECISION)
        except PrecisionError as error:
            row.wrong.append(CellError((is_.start or is_.end).place.name, str(error)))  # type: ignore[union-attr]
        for dates, text in ((is_.start, start), (is_.end, end)):
            if dates and "/" in text:
                row.wrong.append(CellError(dates.place.name, f"{text!r} is an interval; expected one date"))
        if end or not start:
            return start if start == end else f"{start}/{end}"
        match is_.end.place.empty if is_.end else Empty.NOTHING:
            case Empty.ONGOING:
                return f"{start}/{OPEN}"
            case Empty.SAME_AS_START:
                return start
            case _:
                return f"{start}/"

    def _precise(self, row: _Reading, text: str, role: Role) -> str:
        """The date or interval with the precision in the row. Raises PrecisionError."""
        for words in self._is.precision[role]:
            if precision := row.word(words):
                text = made(text, precision, is_end=role is Role.END_PRECISION)
        return text

    def _quote(self, row: _Reading) -> Quote | None:
        text, translation = row.text(self._is.quote), row.text(self._is.translation)
        return Quote(text=text, lang=self._is.quote_lang, translation=translation or None) if text else None

    def _detail(self, row: _Reading) -> str | None:
        parts = [(label, row.text(texts)) for label, texts in self._is.details]
        parts += [("dated", dates.written(row.cells)) for dates in self._dates]
        return "; ".join(f"{label}: {text}" if label else text for label, text in parts if text) or None

    def _publication(self, row: _Reading) -> Publication | None:
        is_ = self._is
        before = len(row.wrong)
        publisher, title, url = row.text(is_.publisher), row.text(is_.title), row.text(is_.url)
        published = row.text(is_.published)
        if is_.url and url and not re.fullmatch(URL, url):
            row.wrong.append(CellError(is_.url.place.name, f"{url!r} is not {EXPECTED[URL]}"))
        return is_.publications.of(publisher, title, url, published) if len(row.wrong) == before else None

    def _contradictions(self, stated: _Stated, cast: Cast) -> Iterator[CellError]:
        """An error for each combination of cells that a claim cannot have."""
        is_ = self._is
        if stated.forms and stated.predicate not in WITH_FORMS:
            name = is_.forms[0].place.name if is_.forms else "forms"
            expected = listed(sorted(WITH_FORMS))
            yield CellError(
                name, f"forms of support do not go with {stated.predicate}; expected them with {expected} only"
            )
        for columns, parties in ((is_.against, cast.against), (is_.via, cast.via)):
            for party in parties:
                if party.id in (cast.subject.id, cast.object.id):
                    yield CellError(columns[0].place.name, f"{party.id!r} is subject or object; expected a third actor")

    def _content(self, cells: Cells) -> str:
        """The record id for a table without ids: a digest of the used cells, independent of the order of columns."""
        content = sorted((self._header[place], cells[place]) for place in self._used if cells[place])
        return f"row {digest({'cells': content})}"


def _parties(row: _Reading, actors: Actors | None, constant: Party | None) -> tuple[Party, ...]:
    found = row.parties(actors) if actors else ()
    return found or ((constant,) if constant else ())


@lru_cache(maxsize=65536)
def _parsed(text: str) -> Period:
    return on_iso(text) or between_iso(text) or Period.parse(text)
