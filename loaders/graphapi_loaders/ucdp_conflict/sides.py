"""The parties of a side: primary ones with their numbers, secondary ones by name and the code of their state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind
from graphapi_loaders import states
from graphapi_loaders.slug import own_slug
from graphapi_loaders.ucdp.parties import GOVERNMENT, UnknownPartyError, party

_BETWEEN: Final = re.compile(r",\s*(?=Government of )")
_COMMA: Final = re.compile(r"\s*,\s*")
_NUMBER: Final = re.compile(r"\d{1,9}", re.ASCII)


class Secondary(NamedTuple):
    """A party that entered with troops; `known` is False if it is not a known state."""

    actor: Actor
    known: bool


@lru_cache(maxsize=4096)
def primary(names: str, ids: str) -> list[Actor]:
    """The primary parties of a side; empty if the numbers of names and ids differ. Raises UnknownPartyError."""
    numbers = _COMMA.split(ids) if ids else []
    if not names or not numbers or not all(map(_NUMBER.fullmatch, numbers)):
        raise UnknownPartyError(f"{names!r} with the number {ids!r}: expected parties, each with its number")
    parted = _parted(names) if len(numbers) > 1 else [names]
    if len(parted) != len(numbers):
        return []
    return [party(number, name, nonstate=None) for number, name in zip(numbers, parted, strict=True)]


@lru_cache(maxsize=4096)
def secondary(names: str, codes: str) -> Sequence[Secondary]:
    """The secondary parties of a side: states by their name, else by their Gleditsch-Ward code."""
    numbers = _COMMA.split(codes) if codes else []
    parted = _parted(names) if names else []
    same = len(numbers) == len(parted)
    return tuple(_secondary(name, numbers[place] if same else "") for place, name in enumerate(parted))


def _parted(names: str) -> list[str]:
    """Names between commas; some names contain a comma: `Macedonia, FYR`."""
    pieces = [piece for each in _BETWEEN.split(names) for piece in _whole(each)]
    return [piece for piece in pieces if piece]


def _whole(name: str) -> Iterator[str]:
    state = name.removeprefix(GOVERNMENT)
    if state != name and states.by_name(state):
        yield name
    else:
        yield from _COMMA.split(name)


def _secondary(name: str, code: str) -> Secondary:
    state = states.by_name(name.removeprefix(GOVERNMENT)) or (
        states.by_code(states.Scheme.GW, code) if _NUMBER.fullmatch(code) else None
    )
    if state:
        names = state.names | ({Name(name, "en", NameKind.ALIAS)} if name.startswith(GOVERNMENT) else set())
        return Secondary(replace(state, names=names), known=True)
    kind = ActorKind.ORGANIZATION if name.startswith(GOVERNMENT) else ActorKind.UNKNOWN
    return Secondary(Actor(id=f"{own_slug(name)}.ucdp", kind=kind, names=frozenset({Name(name, "en")})), known=False)
