"""Who an actor's codes mean."""

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
    # Four groups (United Nations, Red Cross, Amnesty, Greenpeace) stand among the types too.
    ("Type1Code", (Kind.TYPE, Kind.GROUP)),
    ("Type2Code", (Kind.TYPE, Kind.GROUP)),
    ("Type3Code", (Kind.TYPE, Kind.GROUP)),
)
_GOVERNMENT: Final = "GOV"
_ARMED: Final = frozenset({"MIL", "REB", "SEP", "INS", "UAF", "IMG"})
# What a group is, which makes no other group of it: IGOUNO and UNO are the United Nations.
_GENERIC: Final = frozenset({"IGO", "NGO", "NGM", "IMG", "INT", "MNC", "HRI", "DEV", "HLH", "ENV", "REL"})
_ORDER: Final = (None, Kind.GROUP, Kind.ETHNIC, Kind.RELIGION, Kind.TYPE)
_CODES = re.compile(r"...|.+")


class Part(NamedTuple):
    """A part of an actor's code. `kind` is None where CAMEO's tables lack it: then the label is the code as written."""

    kind: Kind | None
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Party:
    """The actor that codes mean; None where they name only a role, of nobody in particular."""

    code: str
    unknown: bool
    actor: Actor | None = field(compare=False)


class BadCodeError(Exception):
    """A code that is not in CAMEO's tables: which column's, and what is wrong with it."""

    def __init__(self, column: str, message: str) -> None:
        super().__init__(message)
        self.column = column
        self.message = message


@lru_cache(maxsize=65536)
def party(code: str, columns: tuple[str, ...]) -> Party | None:
    """Whom the code (`USAMIL`) means, with the eight columns that it was taken apart into; None where there is no actor.

    Raises BadCodeError where a column holds a code that its table lacks.
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
    """The code's parts of three letters. The columns tell what one is that stands for two things (SHN, CHE and che)."""
    parts: list[Part] = []
    left = list(given)
    for each in _CODES.findall(code):
        kind = _taken(each, left) or next((kind for kind in Kind if _is(kind, each)), None)
        text = label(kind, each) if kind else None
        if kind is None and parts and parts[-1].kind is None:
            parts[-1] = Part(None, parts[-1].code + each, parts[-1].label + each)
        else:
            # One people, however its code is written: KUR is kur, but CHE (Switzerland) is not che.
            parts.append(Part(kind, each.lower() if kind is Kind.ETHNIC else each, text or each))
    return parts


def _taken(code: str, left: list[tuple[str, Kind]]) -> Kind | None:
    """What a column says that a part is, each column once: in RUSCHE of ethnic code `che`, CHE is no Switzerland."""
    same = (each for each in left if each[0] == code)
    people = (each for each in left if each[1] is Kind.ETHNIC and each[0].lower() == code.lower())
    found = next(chain(same, people), None)
    if found:
        left.remove(found)
    return found[1] if found else None


def _is(kind: Kind, code: str) -> bool:
    """Whether a part is of the kind, where no column says so: peoples only in small letters."""
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
    """The one group that the code names, where all else in it only says what the group is."""
    groups = {part.code: part for part in parts if part.kind is Kind.GROUP}
    rest = [part for part in parts if part.kind is not Kind.GROUP]
    plain = all(part.kind in (Kind.REGION, Kind.RELIGION) or part.code in _GENERIC for part in rest)
    return next(iter(groups.values())) if len(groups) == 1 and plain else None


def _caption(parts: Sequence[Part]) -> str:
    """What the codes stand for, where it is behind in brackets: `Rebels (Libya)`, `Africa`."""
    what = dict.fromkeys(part.label for kind in _ORDER for part in parts if part.kind is kind)
    where = dict.fromkeys(part.label for part in parts if part.kind in (Kind.STATE, Kind.REGION))
    return f"{', '.join(what)} ({', '.join(where)})" if what and where else ", ".join(what or where)


def _named(code: str, name: str, kind: ActorKind, country: str | None = None) -> Actor:
    """One actor for each code. A code that is a state's too (SHN, Saint Helena and a Shinto school) is no external id of it."""
    return Actor(
        id=f"{slug(name)}.cameo-{slug(code)}",
        kind=kind,
        names=frozenset({Name(name, "en")}),
        country=country,
        external_ids=frozenset() if state(code) else frozenset({f"cameo:{code}"}),
    )
