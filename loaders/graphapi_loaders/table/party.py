"""Resolves cells of a row to actors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Final

from graphapi.model import code
from graphapi.model.entity import Actor
from graphapi.model.name import Name, fold
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders import states
from graphapi_loaders.blank import is_blank
from graphapi_loaders.external_id import is_id, wikidata_id
from graphapi_loaders.slug import name_slug, own_slug
from graphapi_loaders.table.words import SCHEMES, By
from graphapi_loaders.written.fields import EXPECTED, EXTERNAL_ID, SLUG
from graphapi_loaders.written.problems import listed

# Folded texts that tables write for a missing name: all actors with such a name would become one.
_NOBODY: Final = frozenset(
    map(
        fold,
        (
            *(
                "",
                "na",
                "n/a",
                "nan",
                "none",
                "null",
                "n/d",
                "s/o",
                "not available",
                "not applicable",
                "missing",
                "unknown",
            ),
            *("inconnu", "inconnue", "desconocido", "desconocida", "неизвестно", "неизвестный", "غير معروف", "مجهول"),
        ),
    )
)
_NUMBERED: Final = frozenset({By.COW, By.GW})
_WHAT: Final = {
    By.ISO2: "an ISO 3166-1 alpha-2 code of a state, as in FR",
    By.ISO3: "an ISO 3166-1 alpha-3 code of a state, as in FRA",
    By.COW: "a Correlates of War number of a state, as in 220",
    By.GW: "a Gleditsch-Ward number of a state, as in 220",
    By.FIPS: "a FIPS 10-4 code of a state",
}


class UnknownPartyError(Exception):
    """A cell that is not an actor; the message says why, and what was expected."""


@dataclass(frozen=True, slots=True)
class Party:
    """A resolved actor: its id, and its record unless the graph must have it already."""

    id: str
    actor: Actor | None


@dataclass(frozen=True, slots=True)
class ActorCells:
    """The cells of a row about one actor; empty if they are blank."""

    cell: str
    name: str = ""
    kind: ActorKind | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Parties:
    """How a column names actors. `suffix` distinguishes actors of the table from others with the same name.

    `kind` is that of actors other than states; `known` has ids for some cells. With `one`, a cell with several states is
    invalid.
    """

    by: By
    suffix: str
    kind: ActorKind | None = None
    scheme: str | None = None
    lang: str | None = None
    known: Mapping[str, str] | None = None
    one: bool = False

    def find(self, cells: ActorCells) -> Party:
        """The actor. Raises UnknownPartyError."""
        if known := (self.known or {}).get(cells.cell):
            return _known(known)
        if self.by is By.ID:
            id_ = code.plain(cells.cell)
            if not re.fullmatch(SLUG, id_):
                raise UnknownPartyError(f"{cells.cell!r} is not {EXPECTED[SLUG]}")
            return _known(id_)
        return _of(self._actor(cells))

    def _actor(self, cells: ActorCells) -> Actor:
        if self.by is By.EXTERNAL_ID:
            return self._external(cells)
        if self.by is By.NAME:
            return self._named(cells)
        return country(self.by, cells.cell)

    def _named(self, cells: ActorCells) -> Actor:
        """The state with this name, unless the row has another kind; else an actor of the table. Raises UnknownPartyError.

        In a column of persons, the name of a state is ambiguous (Jordan, Chad), which is an error.
        """
        if found := self._state(cells.cell, cells.kind):
            return found
        if is_blank(cells.cell) or (plain := fold(cells.cell)) in _NOBODY or plain.isdecimal():
            raise UnknownPartyError(
                f"{cells.cell!r} is not a name; list it under `empty` or `values` if it means nothing"
            )
        if cells.kind is None and (state := _state(cells.cell)):
            raise UnknownPartyError(
                f"{cells.cell!r} is a state's name, where `kind` says PERSON; expected under `values` who is meant: "
                f"{{{cells.cell}: {state.id}}}, or a person's id"
            )
        return Actor(
            id=f"{name_slug(cells.cell)}.{self.suffix}",
            kind=self._kind(cells),
            names=frozenset({Name(cells.cell, self.lang)}),
            country=cells.country or None,
        )

    def _external(self, cells: ActorCells) -> Actor:
        cell = code.plain(cells.cell)
        if (entity := wikidata_id(cell)) != cell:
            cell = entity if self.scheme else f"wikidata:{entity}"
        scheme, _, id_ = cell.partition(":") if self.scheme is None else (self.scheme, ":", cell)
        external_id = f"{scheme}:{id_}"
        if not re.fullmatch(EXTERNAL_ID, external_id):
            raise UnknownPartyError(
                f"{cells.cell!r} is not {EXPECTED[EXTERNAL_ID] if self.scheme is None else 'an id'}"
            )
        if not is_id(scheme, id_):
            raise UnknownPartyError(f"{id_!r} is not an id of {scheme}")
        if found := self._state(cells.name, cells.kind):
            return _called(found, cells.name, external_id)
        return Actor(
            id=f"{scheme}-{own_slug(id_)}",
            kind=self._kind(cells),
            names=frozenset({Name(cells.name or external_id, self.lang if cells.name else None)}),
            country=cells.country or None,
            external_ids=frozenset({external_id}),
        )

    def _state(self, name: str, kind: ActorKind | None) -> Actor | None:
        """The state with this name; None if there is none, or if the actor is or may be of another kind."""
        if kind is ActorKind.STATE:
            return country(By.STATE, name)
        person = kind is None and self.kind is ActorKind.PERSON
        return None if kind or person else _state(name)

    def _kind(self, cells: ActorCells) -> ActorKind:
        kind = cells.kind or self.kind
        if kind is None or kind is ActorKind.STATE:
            raise UnknownPartyError(_no_state(cells.name or cells.cell))
        return kind


def country(by: By, cell: str) -> Actor:
    """The state with this name or code. Raises UnknownPartyError."""
    if found := find_country(by, cell):
        return found
    raise UnknownPartyError(_no_state(cell) if by is By.STATE else f"{cell!r} is not {_WHAT[by]}")


def find_country(by: By, cell: str) -> Actor | None:
    """The state with this name or code; None if there is none."""
    if by is By.STATE:
        return _state(cell)
    text = code.plain(cell).upper()
    return states.by_code(SCHEMES[by], (text.lstrip("0") or text) if by in _NUMBERED else text)


def _state(name: str) -> Actor | None:
    """The state with this name, also for its government, which is the same actor; None if there is none."""
    if not name:
        return None
    return states.by_government(name)


@lru_cache(maxsize=4096)
def _no_state(name: str) -> str:
    near = near_states(name, 0.75)
    return f"{name!r} is not a known state{f'; did you mean {listed(near)}?' if near else ''}"


def near_states(name: str, likeness: float) -> list[str]:
    """Names of states with a similar spelling. Takes about a millisecond."""
    return get_close_matches(name, _names(), n=2, cutoff=likeness)


@cache
def _names() -> tuple[str, ...]:
    return tuple(sorted({name.value for state in states.states() for name in state.names}))


def _known(id_: str) -> Party:
    """The party for an id in the graph. Only states have a record."""
    return Party(id_, _by_id().get(id_))


@cache
def _by_id() -> Mapping[str, Actor]:
    return {state.id: state for state in states.states()}


def _of(actor: Actor) -> Party:
    return Party(actor.id, actor)


def _called(state: Actor, name: str, external_id: str) -> Actor:
    known = any(each.value == name for each in state.names)
    names = state.names if known else state.names | {Name(name, None, NameKind.ALIAS)}
    return replace(state, names=names, external_ids=state.external_ids | {external_id})
