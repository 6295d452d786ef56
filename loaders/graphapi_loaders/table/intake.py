"""Turns rows into claims and the records that they refer to, leaves rows out, or rejects them with all their problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor
from graphapi.model.record import REPEATED, LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import ActorKind
from graphapi_loaders.blank import is_blank
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.cell import plain
from graphapi_loaders.sheets.table import Broken, Row
from graphapi_loaders.table.cell import LONG, CellError
from graphapi_loaders.table.cell_readers import CellReaders
from graphapi_loaders.table.columns import LeaveOutError
from graphapi_loaders.table.party import near_states
from graphapi_loaders.table.row import RowClaim, Rows
from graphapi_loaders.table.several import PARTING
from graphapi_loaders.table.words import Makes
from graphapi_loaders.written.problems import listed

LISTED: Final = Reason(LeftOutKind.NO_CLAIM, "rows that are actors, and no claims")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than rows, which name several subjects or objects")
EMPTY: Final = Reason(LeftOutKind.EMPTY, "rows without anything in them")
NOT_KEPT: Final = "cells of the column {}"
TOO_LONG: Final = f"ends of texts of the column {{}} that have more than {LONG:,} characters"
_LIKENESS: Final = 0.85
_WARNED: Final = 1000  # actors whose names are compared with those of states, which takes a millisecond each
_SHOWN: Final = 5  # cells that look like several names
_MANY: Final = 50_000  # remembered sources and places that were yielded; yielding one again changes nothing


class TableIntake:
    """Turns rows into records. Remembers yielded actors and, on disk, earlier rows. Counts what claims do not keep."""

    def __init__(
        self, file: str, readers: CellReaders, header: Sequence[str], seen: Seen, notify: Callable[[str], None]
    ) -> None:
        self._file = file
        self._tell = notify
        self._header = header
        self._rows = Rows(readers, header)
        self._empty = frozenset(readers.mapping.empty)
        self._by_lines = readers.by_lines()
        self._lists = readers.mapping.makes is Makes.ACTORS
        self._saying = readers.saying()
        self._used = readers.used()
        self._ignored = readers.ignored()
        self._seen = seen
        self._filled = [place for place in readers.used() if readers.is_filled(place)]
        self._above: dict[int, str] = {}
        self._by_name = [(actors, actors.place.index) for actors in readers.named()]
        self._looked_at: set[str] = set()
        self._several = 0
        self._details = [texts for _, texts in readers.details]
        self._suffix = f".{readers.mapping.source.id}"
        self._actors: dict[str, tuple[Actor, int]] = {}
        self._given: set[Record] = set()
        self._not_kept: Counter[int] = Counter()

    def take(self, row: Row | Broken) -> Iterator[Record | Rejected | LeftOut]:
        """New actors, sources and places of the row, and its claims; or the reason why there are none."""
        if isinstance(row, Broken):
            self._above.clear()
            yield self._rejected(row.line, "row", row.message)
            return
        if len(row.cells) != len(self._header):
            self._above.clear()
            message = f"has {len(row.cells)} cells; expected {len(self._header)}, one a column"
            yield self._rejected(row.line, "row", message)
            return
        if problems := [(place, message) for place, message in row.problems if place not in self._ignored]:
            self._above.clear()
            yield from (self._rejected(row.line, self._header[place], message) for place, message in problems)
            return
        cells = self._plain(row.cells)
        if not any(cells):
            yield LeftOut(reason=EMPTY, line=row.line)
            return
        for place in self._filled:
            cells[place] = cells[place] or self._above.get(place, "")
            self._above[place] = cells[place]
        self._warn_of_several(row)
        try:
            if wrong := [*self._parted(row)]:
                self._rows.skip_untaken(cells)
                yield from wrong
            else:
                yield from (self._listed if self._lists else self._taken)(cells, row.line)
        except LeaveOutError as error:
            yield LeftOut(reason=error.reason, line=row.line)

    def not_kept(self) -> Iterator[LeftOut]:
        """The counts of cells in ignored columns of accepted rows, and of texts that were cut because they are too long."""
        if self._several > _SHOWN:
            self._tell(f"{self._file}: {self._several - _SHOWN:,} more cells look like several names")
        for texts in self._details:
            if texts.too_long:
                reason = Reason(LeftOutKind.NO_PROPERTY, TOO_LONG.format(texts.place.name))
                yield LeftOut(reason=reason, line=1, count=texts.too_long, part=True)
        for place, name in self._ignored.items():
            if count := self._not_kept[place]:
                yield LeftOut(
                    reason=Reason(LeftOutKind.NO_PROPERTY, NOT_KEPT.format(name)), line=1, count=count, part=True
                )

    def _parted(self, row: Row) -> Iterator[Rejected]:
        """A rejection for each cell in which line breaks or signs that no name has separate several names."""
        for actors, place in self._by_name:
            cell = row.cells[place].strip()
            if PARTING.search(cell) and actors.several(cell) and not actors.knows(plain(cell)):
                sign = "line break" if "\n" in cell or "\r" in cell else (PARTING.search(cell) or [""])[0]
                start = (
                    f'{" ".join(cell.split())!r} names several; expected one, or what parts them: `separator: "{sign}"`'
                )
                yield self._rejected(row.line, actors.place.name, f"{start} (or under `values` who it is)")

    def _warn_of_several(self, row: Row) -> None:
        """Counts cells that seem to have several names, before line breaks become blanks, and reports the first few."""
        for actors, place in self._by_name:
            cell = row.cells[place]
            if cell in self._looked_at or len(self._looked_at) >= _MANY:
                continue
            self._looked_at.add(cell)
            if actors.several(cell) and not PARTING.search(cell.strip()):
                self._several += 1
                if self._several <= _SHOWN:
                    shown = " ".join(cell.split())
                    problem = f"{actors.place.name}: {shown!r} looks like several names, and is read as one actor"
                    out = "say what separates them (`separator`)"
                    self._tell(f"{self._file}:{row.line}: {problem}; if it is not one, {out}")

    def _plain(self, cells: Sequence[str]) -> list[str]:
        found = [
            "\n".join(map(plain, cell.splitlines())) if place in self._by_lines else plain(cell)
            for place, cell in enumerate(cells)
        ]
        return [
            "" if cell in self._empty or (is_blank(cell) and cell not in self._saying[place]) else cell
            for place, cell in enumerate(found)
        ]

    def _listed(self, cells: Sequence[str], line: int) -> Iterator[Record | Rejected | LeftOut]:
        """The actors of a row in a list of actors, which makes no claim."""
        found = self._rows.actors(cells)
        if errors := [each for each in found if isinstance(each, CellError)]:
            yield from (self._rejected(line, error.column, error.message) for error in errors)
            return
        actors = [each for each in found if isinstance(each, Actor)]
        if wrong := [*self._conflicts(actors, line)]:
            yield from (self._rejected(line, "row", message) for message in wrong)
            return
        yield from self._new(actors, line)
        yield LeftOut(reason=LISTED, line=line)
        self._not_kept.update(place for place in self._ignored if cells[place])

    def _taken(self, cells: Sequence[str], line: int) -> Iterator[Record | Rejected | LeftOut]:
        found = self._rows.claims_of(cells)
        if errors := [each for each in found if isinstance(each, CellError)]:
            yield from (self._rejected(line, error.column, error.message) for error in errors)
            return
        found_claims = [each for each in found if isinstance(each, RowClaim)]
        if wrong := [
            *dict.fromkeys(message for each in found_claims for message in self._conflicts(each.entities, line))
        ]:
            yield from (self._rejected(line, "row", message) for message in wrong)
            return
        content = [*self._rows.content(cells)]
        earlier = [self._seen.earlier(_identity(each.claim), content, line) for each in found_claims]
        if other := next((each for each in earlier if each and not each.same), None):
            message = f"says otherwise than line {other.line}, with the same record, actors and period; expected one of the two"
            yield self._rejected(line, "row", message)
            return
        new = [each for each, before in zip(found_claims, earlier, strict=True) if before is None]
        for each in new:
            yield from self._new(each.entities, line)
            yield each.claim
        if not new:
            yield LeftOut(reason=REPEATED, line=line)
            return
        if len(new) > 1:
            yield LeftOut(reason=MORE_CLAIMS, line=line, count=len(new) - 1, part=True)
        self._not_kept.update(place for place in self._ignored if cells[place])

    def _new(self, entities: Sequence[Record], line: int) -> Iterator[Record]:
        for entity in entities:
            if isinstance(entity, Actor):
                given = self._actors.get(entity.id)
                if given is None:
                    self._warn(entity, line)
                if given is None or given[0] != entity:
                    self._actors[entity.id] = (entity, line)
                    yield entity
            elif entity not in self._given:
                if len(self._given) >= _MANY:
                    self._given.clear()
                self._given.add(entity)
                yield entity

    def _warn(self, actor: Actor, line: int) -> None:
        """Reports a name that is nearly that of a state, because it may be misspelled."""
        own = actor.id.endswith(self._suffix) and len(self._actors) < _WARNED
        if near := near_states(actor.caption, _LIKENESS) if own else []:
            problem = f"{actor.caption!r} is not the name of a state, and is read as another actor"
            self._tell(f"{self._file}:{line}: {problem}; did you mean {listed(near)}?")

    def _conflicts(self, entities: Sequence[Record], line: int) -> Iterator[str]:
        """A message for each actor with another kind or country than in an earlier row."""
        for entity in entities:
            if isinstance(entity, Actor) and (given := self._actors.get(entity.id)):
                for what, here, there in (
                    ("kind", entity.kind, given[0].kind),
                    ("country", entity.country, given[0].country),
                ):
                    if here != there and here and there and ActorKind.UNKNOWN not in (here, there):
                        yield f"{entity.caption} has the {what} {here}, on line {given[1]} {there}; expected one"

    def _rejected(self, line: int, field: str, message: str) -> Rejected:
        return Rejected(file=self._file, line=line, field=field, message=message)


def _identity(claim: Claim) -> Iterator[str]:
    """The values that the id of the claim is made from."""
    roles = (claim.source, claim.record or "", claim.predicate, claim.subject, claim.object, claim.claimant or "")
    rest = (claim.place or "", claim.period.text if claim.period else "", claim.quote.text if claim.quote else "")
    return chain(roles, rest, sorted(claim.against), ("|",), sorted(claim.via))
