"""Resolves the codes of an actor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind
from graphapi_loaders.gdelt.codes import Kind, label, state
from graphapi_loaders.slug import slug

_COLUMNS: Final = (
    ("CountryCode", (Kind.STATE, Kind.REGION)),
    ("KnownGroupCode", (Kind.GROUP,)),
    ("EthnicCode", (Kind.ETHNIC,)),
    ("Religion1Code", (Kind.RELIGION,)),
    ("Religion2Code", (Kind.RELIGION,)),
    # Four groups (United Nations, Red Cross, Amnesty, Greenpeace) are also types.
    ("Type1Code", (Kind.TYPE, Kind.GROUP)),
    ("Type2Code", (Kind.TYPE, Kind.GROUP)),
    ("Type3Code", (Kind.TYPE, Kind.GROUP)),
)
_GOVERNMENT: Final = "GOV"
_ARMED: Final = frozenset({"MIL", "REB", "SEP", "INS", "UAF", "IMG"})
# Types that only describe a group, so that it is the same group: IGOUNO and UNO are the United Nations.
_GENERIC: Final = frozenset({"IGO", "NGO", "NGM", "IMG", "INT", "MNC", "HRI", "DEV", "HLH", "ENV", "REL"})
_ORDER: Final = (None, Kind.GROUP, Kind.ETHNIC, Kind.RELIGION, Kind.TYPE)
_CODES = re.compile(r"...|.+")


class Part(NamedTuple):
    """A part of a code. `kind` is None if it is not in CAMEO's tables; then the label is the code as written."""

    kind: Kind | None
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Party:
    """The result for a code. `actor` is None if the code is only a role, and not a specific actor."""

    code: str
    unknown: bool
    actor: Actor | None = field(compare=False)


class BadCodeError(Exception):
    """A code that is not in CAMEO's tables, with its column and the message."""

    def __init__(self, column: str, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.message = message


@lru_cache(maxsize=65536)
def party(code: str, columns: tuple[str, ...]) -> Party | None:
    """The party for a code (`USAMIL`) and the eight columns with its parts; None if there is no actor.

    Raises BadCodeError if a column has a code that is not in its table.
    """
    code, columns = code.strip(), tuple(cell.strip() for cell in columns)
    given = [(cell, kind) for cell, kind in zip(columns, _kinds(columns), strict=True) if kind]
    if not code:
        if given:
            cells = " ".join(dict(given))
            raise BadCodeError("Code", f"is blank, though other columns name the actor: {cells}")
        return None
    parts = _parts(code, given)
    unknown = any(part.kind is None for part in parts)
    return Party(code, unknown, _actor(parts) if _names_someone(parts) else None)


def _kinds(columns: Sequence[str]) -> Iterable[Kind | None]:
    for cell, (column, kinds) in zip(columns, _COLUMNS, strict=True):
        found = next((kind for kind in kinds if label(kind, cell)), None)
        if cell and not found:
            raise BadCodeError(column, f"{cell!r} is not a CAMEO code of a {' or '.join(kinds)}")
        yield found


def _parts(code: str, given: Sequence[tuple[str, Kind]]) -> list[Part]:
    """The parts of the code, three letters each. The columns decide ambiguous ones (SHN, CHE and che)."""
    parts: list[Part] = []
    left = list(given)
    for each in _CODES.findall(code):
        kind = _taken(each, left) or next((kind for kind in Kind if _is(kind, each)), None)
        text = label(kind, each) if kind else None
        if kind is None and parts and parts[-1].kind is None:
            parts[-1] = Part(None, parts[-1].code + each, parts[-1].label + each)
        else:
            # The code of a people can have any case: KUR is kur, but CHE (Switzerland) is not che.
            parts.append(Part(kind, each.lower() if kind is Kind.ETHNIC else each, text or each))
    return parts


def _taken(code: str, left: list[tuple[str, Kind]]) -> Kind | None:
    """The kind of a part according to a column, each used once: with the ethnic code `che`, CHE in RUSCHE is not Switzerland."""
    same = (each for each in left if each[0] == code)
    people = (each for each in left if each[1] is Kind.ETHNIC and each[0].lower() == code.lower())
    found = next(chain(same, people), None)
    if found:
        left.remove(found)
    return found[1] if found else None


def _is(kind: Kind, code: str) -> bool:
    """Whether a part is of the kind, if no column says so. Peoples need small letters."""
    return label(kind, code) is not None and (kind is not Kind.ETHNIC or code.islower())


def _names_someone(parts: Sequence[Part]) -> bool:
    return any(part.kind is not Kind.TYPE for part in parts)


def _actor(parts: Sequence[Part]) -> Actor:
    code = "".join(part.code for part in parts)
    found = {each.id: each for part in parts if part.kind is Kind.STATE and (each := state(part.code))}
    others = [part for part in parts if part.kind is not Kind.STATE]
    if len(found) == 1 and all(part.code == _GOVERNMENT for part in others):
        return next(iter(found.values()))
    if not found and (group := _group(others)):
        return state(group.code) or _named(group.code, group.label, ActorKind.ORGANIZATION)
    armed = any(part.kind is Kind.TYPE and part.code in _ARMED for part in others)
    country = next(iter(found.values())).country if len(found) == 1 else None
    return _named(code, _caption(parts), ActorKind.ARMED_GROUP if armed else ActorKind.UNKNOWN, country)


def _group(parts: Sequence[Part]) -> Part | None:
    """The group in the code, if all other parts only describe it."""
    groups = {part.code: part for part in parts if part.kind is Kind.GROUP}
    rest = [part for part in parts if part.kind is not Kind.GROUP]
    plain = all(part.kind in (Kind.REGION, Kind.RELIGION) or part.code in _GENERIC for part in rest)
    return next(iter(groups.values())) if len(groups) == 1 and plain else None


def _caption(parts: Sequence[Part]) -> str:
    """The labels of the parts, with the country or region in brackets at the end: `Rebels (Libya)`, `Africa`."""
    what = dict.fromkeys(part.label for kind in _ORDER for part in parts if part.kind is kind)
    where = dict.fromkeys(part.label for part in parts if part.kind in (Kind.STATE, Kind.REGION))
    return f"{', '.join(what)} ({', '.join(where)})" if what and where else ", ".join(what or where)


def _named(code: str, name: str, kind: ActorKind, country: str | None = None) -> Actor:
    """The actor of a code. If a state has the same code (SHN: Saint Helena, and a Shinto school), it is not an external id."""
    return Actor(
        id=f"{slug(name)}.cameo-{slug(code)}",
        kind=kind,
        names=frozenset({Name(name, "en")}),
        country=country,
        external_ids=frozenset() if state(code) else frozenset({f"cameo:{code}"}),
    )
