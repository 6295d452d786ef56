"""Turns events into claims, one by one: actions between the two sides, and joint operations of allies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Place, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import Basis, NameKind, Predicate, SupportForm
from graphapi_loaders.acled.event import PRECISIONS, Kind, kind_of, period_of, place_of
from graphapi_loaders.acled.parties import party
from graphapi_loaders.day_written import trouble
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow, days_in
from graphapi_loaders.sheets.data_set import Given, NotKept, repeated

TELLING: Final = frozenset({"event_date", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1"})
REQUIRED: Final = ("event_id_cnty", "time_precision", "actor2", "assoc_actor_2", "inter2")
_USED: Final = frozenset(
    {
        *TELLING,
        *REQUIRED,
        *("location", "country", "latitude", "longitude", "geo_precision", "source", "notes", "fatalities"),
    }
)
PUBLISHER: Final = Publisher(
    id="publisher:acled",
    names=frozenset({Name("Armed Conflict Location & Event Data", "en"), Name("ACLED", "en", NameKind.ACRONYM)}),
)
SOURCE: Final = Source(
    id="source:acled",
    publisher=PUBLISHER.id,
    title="Armed Conflict Location & Event Data",
    url="https://acleddata.com",
    lang="en",
)
NO_RELATION: Final = Reason(LeftOutKind.NO_CLAIM, "strategic developments other than agreements")
NOBODY: Final = Reason(LeftOutKind.NO_ACTOR, "events without two actors: of crowds, civilians, unidentified groups")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "events of an actor with itself")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than events: both sides of battles, and those beside them")
NO_ALLIES: Final = Reason(
    LeftOutKind.NO_ACTOR, "associated actors that are not a particular actor, or appear with a crowd"
)
_LONGEST: Final = 8000


class _Side(NamedTuple):
    actor: Actor | None
    allies: tuple[Actor, ...]
    unnamed: int


class EventIntake:
    """Turns events into records. Remembers events that it has seen, and recently yielded records."""

    def __init__(self, path: Path, columns: Sequence[str], seen: Seen) -> None:
        self._file = str(path)
        self._seen = seen
        self._given = Given()
        self._unkept = NotKept(columns, _USED)
        self._days = days_in(path, TELLING, "event_date")

    def opening(self) -> Iterator[Record]:
        """The publisher and the data set."""
        yield PUBLISHER
        yield SOURCE

    def not_kept(self) -> Iterator[LeftOut]:
        """The cells that are not used."""
        return self._unkept.counted()

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """New actors and places of the event, and its claims; or the reason why there are none."""
        kind, period = kind_of(row), period_of(row["event_date"], row["time_precision"], self._days)
        wrong = [*_problems(row, kind, period)]
        match None if wrong else repeated(self._seen, row, "event_id_cnty"):
            case LeftOut() as again:
                yield again
                return
            case RowProblem() as problem:
                wrong.append(problem)
        if wrong or kind is None or period is None:
            yield from (problem.at(self._file, row.line) for problem in wrong)
        elif kind.predicate is None:
            yield LeftOut(reason=NO_RELATION, line=row.line)
        else:
            yield from self._claims(row, kind, Period.parse(period))

    def _claims(self, row: DataRow, kind: Kind, period: Period) -> Iterator[Record | LeftOut]:
        sides = (_side(row, "1", kind), _side(row, "2", kind))
        one, other, place = sides[0].actor, sides[1].actor, place_of(row)
        claims = [*_between(row, kind, period, place, one, other)]
        for side, opponent in ((sides[0], other), (sides[1], one)):
            claims += _beside(row, period, place, side, opponent)
        if not claims:
            yield LeftOut(reason=OF_ITSELF if one and other else NOBODY, line=row.line)
            return
        yield from self._given.new(one, other, *(ally for side in sides for ally in side.allies), place)
        yield from claims
        self._unkept.add(row)
        if len(claims) > 1:
            yield LeftOut(reason=MORE_CLAIMS, line=row.line, count=len(claims) - 1, part=True)
        if unnamed := sum(side.unnamed + (len(side.allies) if side.actor is None else 0) for side in sides):
            yield LeftOut(reason=NO_ALLIES, line=row.line, count=unnamed, part=True)


def _side(row: DataRow, number: str, kind: Kind) -> _Side:
    actor = party(row[f"actor{number}"], row[f"inter{number}"])
    names = [name for part in row[f"assoc_actor_{number}"].split(";") if (name := part.strip())]
    allies = [party(name, "") for name in names] if kind.allies else []
    named = tuple(dict.fromkeys(ally for ally in allies if ally and (actor is None or ally.id != actor.id)))
    return _Side(actor, named, len(names) - len(named))


def _between(
    row: DataRow, kind: Kind, period: Period, place: Place | None, one: Actor | None, other: Actor | None
) -> Iterator[Claim]:
    """Claims of one actor against the other; in a battle, for which ACLED names no attacker, in both directions."""
    if one is None or other is None or one.id == other.id or kind.predicate is None:
        return
    pairs = ((one, other), (other, one)) if kind.mutual else ((one, other),)
    for subject, object_ in pairs:
        yield _claim(row, kind.predicate, subject, object_, period, place)


def _beside(row: DataRow, period: Period, place: Place | None, side: _Side, opponent: Actor | None) -> Iterator[Claim]:
    """Claims of allies of a side: joint operations with its actor, against the other side."""
    if side.actor is None:
        return
    for ally in side.allies:
        yield _claim(row, Predicate.COOPERATES, ally, side.actor, period, place, opponent)


def _claim(
    row: DataRow,
    predicate: Predicate,
    subject: Actor,
    object_: Actor,
    period: Period,
    place: Place | None,
    opponent: Actor | None = None,
) -> Claim:
    together = predicate is Predicate.COOPERATES
    against = {opponent.id} - {subject.id, object_.id} if opponent else set()
    return Claim(
        source=SOURCE.id,
        predicate=predicate,
        subject=subject.id,
        object=object_.id,
        against=frozenset(against) if together else frozenset(),
        forms=frozenset({SupportForm.JOINT_OPERATIONS}) if together else frozenset(),
        place=place.id if place else None,
        period=period,
        basis=Basis.DATASET,
        detail=_detail(row),
        record=row["event_id_cnty"],
    )


def _detail(row: DataRow) -> str:
    dead = f"dead: {row['fatalities']}" if row["fatalities"] not in ("", "0") else ""
    parts = [
        f"{row['event_type']}: {row['sub_event_type']}",
        row["notes"],
        f"reported by {row['source']}" if row["source"] else "",
        dead,
    ]
    text = "; ".join(part for part in parts if part)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _problems(row: DataRow, kind: Kind | None, period: str | None) -> Iterator[RowProblem]:
    if not row["event_id_cnty"]:
        yield RowProblem("event_id_cnty", "is empty; expected the event's id")
    if kind is None:
        yield RowProblem("event_type", f"{row['event_type']!r} is not a type of event in ACLED")
    if period is None:
        date, precision = row["event_date"], row["time_precision"]
        wrong = f"{date!r} with the precision {precision!r} is not a day with one of 1, 2 and 3"
        yield RowProblem("event_date", wrong if precision not in PRECISIONS else trouble(date))
