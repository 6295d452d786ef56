"""Turns events into claims, one by one: an action of the actor towards the recipient on one day, from one publisher."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.digest import digest
from graphapi.model.entity import Actor, Place, Publisher, Source
from graphapi.model.name import Name, fold
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import ActorKind, Basis, NameKind, Predicate
from graphapi_loaders import plover, states
from graphapi_loaders.day_written import trouble
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow, days_in
from graphapi_loaders.sheets.data_set import Given, NotKept, repeated
from graphapi_loaders.slug import name_slug, own_slug, slug

TELLING: Final = frozenset({"event id", "event date", "event type", "event mode", "actor name", "recipient name"})
REQUIRED: Final = ("actor country", "recipient country", "primary actor sector", "primary recipient sector")
_USED: Final = frozenset(
    {
        *TELLING,
        *REQUIRED,
        *("contexts", "city", "country", "source", "publication date", "actor name raw", "recipient name raw"),
    }
)
POLECAT: Final = Publisher(
    id="publisher:polecat",
    names=frozenset(
        {
            Name("Political Event Classification, Attributes, and Types", "en"),
            Name("POLECAT", "en", NameKind.ACRONYM),
        }
    ),
    country="US",
)
NOBODY: Final = Reason(LeftOutKind.NO_ACTOR, "events without two actors who are named")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "events of an actor with itself")
UNKNOWN_COUNTRIES: Final = Reason(LeftOutKind.UNCLEAR, "cells with an unknown country")
_DIGITS: Final = 12
_ARMED: Final = frozenset({"REB", "SEP", "INS", "UAF", "PRM", "CRM"})
_ORGANIZED: Final = frozenset(
    {"IGO", "NGO", "MNC", "BUS", "PTY", "JUD", "LEG", "MIL", "COP", "SPY", "MED", "EDU", "UIS"}
)


@dataclass(frozen=True, slots=True)
class _Publication:
    publisher: Publisher
    source: Source


class EventIntake:
    """Turns events into records. Remembers events that it has seen, and recently yielded records."""

    def __init__(self, path: Path, columns: Sequence[str], seen: Seen) -> None:
        self._file = str(path)
        self._seen = seen
        self._given = Given()
        self._unkept = NotKept(columns, _USED)
        self._days = days_in(path, TELLING, "event date")

    def opening(self) -> Iterator[Record]:
        """POLECAT as a publisher. The sources come from the rows."""
        yield POLECAT

    def not_kept(self) -> Iterator[LeftOut]:
        """The cells that are not used."""
        return self._unkept.counted()

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """The claim of an event, after its source, actors and place if they are new; or the reason why there is none."""
        predicate, day = plover.predicate_of(row["event type"]), self._days.read(row["event date"])
        wrong = [*_problems(row, predicate, day)]
        match None if wrong else repeated(self._seen, row, "event id"):
            case LeftOut() as again:
                yield again
                return
            case RowProblem() as problem:
                wrong.append(problem)
        actor, recipient = (
            _party(row[f"{side} name"], row[f"primary {side} sector"]) for side in ("actor", "recipient")
        )
        if wrong or predicate is None or day is None:
            yield from (problem.at(self._file, row.line) for problem in wrong)
        elif actor is None or recipient is None:
            yield LeftOut(reason=NOBODY, line=row.line)
        elif actor.id == recipient.id:
            yield LeftOut(reason=OF_ITSELF, line=row.line)
        else:
            yield from self._claim(row, predicate, actor, recipient, day)

    def _claim(
        self, row: DataRow, predicate: Predicate, actor: Actor, recipient: Actor, day: Period
    ) -> Iterator[Record | LeftOut]:
        publication = _publication(row["source"], self._days.read(row["publication date"]))
        state = states.by_code(states.Scheme.CAMEO, row["country"]) or states.by_name(row["country"])
        place = _place(row["city"], state)
        yield from self._given.new(publication.publisher, publication.source, actor, recipient, place)
        yield Claim(
            source=publication.source.id,
            predicate=predicate,
            subject=actor.id,
            object=recipient.id,
            place=place.id if place else None,
            period=day,
            basis=Basis.DATASET,
            detail=_detail(row),
            record=row["event id"],
        )
        self._unkept.add(row)
        if row["country"] and state is None:
            yield LeftOut(reason=UNKNOWN_COUNTRIES, line=row.line, part=True)


def _detail(row: DataRow) -> str:
    mode = f", {row['event mode']}" if row["event mode"] else ""
    contexts = row["contexts"].strip("[]").replace("'", "")
    raw = [row["actor name raw"], row["recipient name raw"]]
    words = f"in the text: {raw[0]} to {raw[1]}" if all(raw) else ""
    return "; ".join(
        filter(
            None, (f"{row['event type']}{mode} (PLOVER)", f"in the context of {contexts}" if contexts else "", words)
        )
    )


@lru_cache(maxsize=65536)
def _party(name: str, sector: str) -> Actor | None:
    """The state with this name, else an actor of POLECAT; None if the name is blank."""
    if not fold(name):
        return None
    if state := states.by_government(name):
        return state
    kind = (
        ActorKind.ARMED_GROUP
        if sector in _ARMED
        else ActorKind.ORGANIZATION
        if sector in _ORGANIZED
        else ActorKind.UNKNOWN
    )
    return Actor(id=f"{own_slug(name)}.polecat", kind=kind, names=frozenset({Name(name, "en")}))


@lru_cache(maxsize=65536)
def _place(city: str, state: Actor | None) -> Place | None:
    country = state.country if state else None
    if not city:
        return Place(id=f"place:{state.id}", names=state.names, country=country) if state else None
    id_ = f"{name_slug(city)}.{state.id}" if state else name_slug(city)
    return Place(id=f"place:{id_}", names=frozenset({Name(city, "en")}), country=country)


@lru_cache(maxsize=65536)
def _publication(publisher: str, published: Period | None) -> _Publication:
    """The source: all reports of a publisher on one day; POLECAT itself if no publisher is named."""
    by = (
        Publisher(id=f"publisher:{slug(publisher) or name_slug(publisher)}", names=frozenset({Name(publisher, None)}))
        if publisher
        else POLECAT
    )
    suffix = digest({"publisher": by.id, "published": published.text if published else None}, _DIGITS)
    source = Source(
        id=f"source:polecat.{suffix}",
        publisher=by.id,
        title=f"Report of {publisher} that POLECAT coded" if publisher else "POLECAT",
        url="https://doi.org/10.7910/DVN/AJGVIT",
        published=published,
    )
    return _Publication(by, source)


def _problems(row: DataRow, predicate: Predicate | None, day: Period | None) -> Iterator[RowProblem]:
    if not row["event id"]:
        yield RowProblem("event id", "is empty; expected the event's id")
    if day is None:
        yield RowProblem("event date", trouble(row["event date"]))
    if predicate is None:
        yield RowProblem("event type", f"{row['event type']!r} is not a category of PLOVER")
