"""Links between entities: which are relations of ours, and what of them is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from graphapi.model.record import LeftOutKind, Reason
from graphapi.model.vocabulary import Predicate
from graphapi_loaders.followthemoney.entity import Entity, FaultyError

MINORITY: Final = Reason(LeftOutKind.NO_CLAIM, "Ownership of half or less, which makes no part of the owner")
# A number, or a range of two: 50-75 % is over half, 25-75 % need not be.
_NUMBER: Final = r"\d{1,3}(?:[.,]\d+)?"
_SHARE = re.compile(rf"(?:(?P<least>{_NUMBER}) ?%? ?[-–] ?)?(?P<number>{_NUMBER}) ?%?", re.ASCII)
_HALF: Final = 50
_ALL: Final = 100


@dataclass(frozen=True, slots=True)
class Link:
    """A schema that links two entities: which properties name subject and object, and which the detail tells."""

    predicate: Predicate
    subject: str
    object: str
    told: tuple[str, ...] = ("role", "status", "summary", "description")


LINKS: Final[Mapping[str, Link]] = {
    "Ownership": Link(
        Predicate.PART_OF, "asset", "owner", ("percentage", "ownershipType", "role", "status", "summary")
    ),
    "Control": Link(Predicate.COMMANDS, "controller", "controlled"),
    "Directorship": Link(Predicate.HOLDS_OFFICE, "director", "organization"),
    "Employment": Link(Predicate.HOLDS_OFFICE, "employee", "employer"),
    "Membership": Link(Predicate.MEMBER_OF, "member", "organization"),
    "Representation": Link(Predicate.REPRESENTS, "agent", "client"),
    "Occupancy": Link(
        Predicate.HOLDS_OFFICE, "holder", "post", ("status", "constituency", "politicalGroup", "summary")
    ),
    "Sanction": Link(
        Predicate.SANCTIONS, "authority", "entity", ("program", "provisions", "reason", "status", "duration", "summary")
    ),
}


def is_minority(entity: Entity) -> bool:
    """Whether an ownership is of half or less, or may be: of several shares the least tells. Raises FaultyError for a share that is none."""
    shares = [_share(value) for value in entity.get("percentage")]
    return bool(shares) and min(shares) <= _HALF


def detail(entity: Entity, link: Link, *more: str) -> str:
    """What the link says besides: `Directorship; role: Chairman`."""
    said = (f"{name}: {' | '.join(entity.get(name))}" for name in link.told if entity.get(name))
    return "; ".join((entity.schema.name, *more, *said))


def _share(value: str) -> float:
    found = _SHARE.fullmatch(value)
    least, share = (_number(found[end]) if found else -1 for end in ("least", "number"))
    if not found or not least <= share <= _ALL:
        raise FaultyError.of("percentage", f"{value!r} is not a number from 0 to 100, or a range of two")
    return share if least >= _HALF or not found["least"] else least


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0


def not_kept(entity: Entity, kept: frozenset[str]) -> list[str]:
    """The properties whose values have no place."""
    return [name for name, values in entity.properties.items() if values and name not in kept]
