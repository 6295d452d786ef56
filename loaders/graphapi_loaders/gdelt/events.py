"""Files of events: each row is an event that one article reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi_loaders.gdelt import columns
from graphapi_loaders.gdelt.event import Event, understood
from graphapi_loaders.gdelt.publication import Publication, of_citation, of_nothing, of_url
from graphapi_loaders.row_problem import RowProblem

UNKNOWN_CODES: Final = Reason(LeftOutKind.UNCLEAR, "actor codes with parts that CAMEO's tables lack, shown as written")
CITED: Final = Reason(LeftOutKind.UNCLEAR, "citations instead of an address, without a publisher")
NUMBERS: Final = Reason(
    LeftOutKind.NO_PROPERTY, "Goldstein scales, tones, and numbers of mentions, sources and articles"
)
COORDINATES: Final = Reason(LeftOutKind.NO_PROPERTY, "coordinates of the event's place")
ACTOR_PLACES: Final = Reason(LeftOutKind.NO_PROPERTY, "places of the actors")
_MANY: Final = 50_000  # remembered entities that were yielded; yielding one again changes nothing


class Given:
    """Remembers recently yielded entities."""

    def __init__(self) -> None:
        self._given: set[Record] = set()

    def new(self, publication: Publication, event: Event) -> Iterator[Record]:
        """The new records that the claim of the event refers to."""
        for entity in (*publication, event.subject, event.object, *((event.place,) if event.place else ())):
            if entity not in self._given:
                if len(self._given) >= _MANY:
                    self._given.clear()
                self._given.add(entity)
                yield entity


class Events:
    """Turns rows into records, one by one, and counts what their claims do not keep."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._given = Given()
        self._not_kept: Counter[Reason] = Counter()

    def take(self, cells: Sequence[str], line: int) -> Iterator[Record | Rejected | LeftOut]:
        """The claim of a row, after new records that it refers to; or the reason why there is none."""
        layout = columns.EVENTS[len(cells)]
        wrong: list[RowProblem] = []
        row = understood(cells, layout, wrong)
        if row is None:
            yield from (each.at(self._file, line) for each in wrong)
        elif isinstance(row.event, Reason):
            yield LeftOut(reason=row.event, line=line)
        else:
            url = cells[layout.url].strip() if layout.url is not None else ""
            publication = published(url, row.added)
            yield from self._given.new(publication, row.event)
            yield row.event.claim(publication[1].id)
            self._not_kept[UNKNOWN_CODES] += row.unknown_codes
            self._not_kept[CITED] += bool(url) and publication[1].url is None
            self._count(cells, layout)

    def not_kept(self) -> Iterator[LeftOut]:
        """Parts of accepted rows that their claims do not have."""
        counted = ((reason, count) for reason, count in self._not_kept.items() if count)
        yield from (LeftOut(reason=reason, line=1, count=count, part=True) for reason, count in counted)

    def _count(self, cells: Sequence[str], layout: columns.Layout) -> None:
        self._not_kept[NUMBERS] += 1
        self._not_kept[COORDINATES] += bool(cells[layout.place(2)][1])
        self._not_kept[ACTOR_PLACES] += bool(cells[layout.place(0)][1]) + bool(cells[layout.place(1)][1])


def published(url: str, added: Period) -> Publication:
    """The article that a row of events names; the data set itself if it names none."""
    if not url:
        return of_nothing(added)
    return of_url(url, added) or of_citation(url, "", added)
