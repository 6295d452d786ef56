"""Links between entities: their predicates, and the details that are kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from graphapi.model.code import plain
from graphapi.model.record import LeftOutKind, Reason
from graphapi.model.vocabulary import Predicate
from graphapi_loaders.followthemoney.entity import Entity

MINORITY: Final = Reason(LeftOutKind.NO_CLAIM, "Ownership of half or less, which makes no part of the owner")
UNREADABLE: Final = Reason(LeftOutKind.UNCLEAR, "Ownership of a share that cannot be read")
# A number, or a range of two: 50-75 % is more than half, 25-75 % may be less.
_NUMBER: Final = r"\d{1,3}(?:[.,]\d+)?"
_SHARE = re.compile(rf"(?:(?P<least>{_NUMBER}) ?%? ?(?:[-–]|to) ?)?(?P<number>{_NUMBER}) ?(?:%|percent)?", re.ASCII)
_OVER = re.compile(rf"(?:>|more than|over|above) ?(?P<number>{_NUMBER}) ?(?:%|percent)?", re.ASCII)
_AT_LEAST = re.compile(rf"(?:>=|≥|at least|from) ?(?P<number>{_NUMBER}) ?(?:%|percent)?", re.ASCII)
_UNDER = re.compile(rf"(?:<=?|≤|less than|under|below|up to|at most) ?{_NUMBER} ?(?:%|percent)?", re.ASCII)
_FRACTION = re.compile(r"(?P<part>\d{1,6}) ?/ ?(?P<whole>[1-9]\d{0,6})", re.ASCII)
# As in the register of the United Kingdom: ownership-of-shares-75-to-100-percent-as-trust.
_SLUG = re.compile(r"(?:ownership-of-shares|voting-rights)-(?P<share>.+?-percent)(?:-.*)?", re.ASCII)
_OF_ONE = re.compile(r"[01][.,]\d+", re.ASCII)  # unclear whether percent or a fraction
_HALF: Final = 50
_ALL: Final = 100


@dataclass(frozen=True, slots=True)
class Link:
    """A schema that links two entities: the properties for subject and object, and those in the detail."""

    predicate: Predicate
    subject: str
    object: str
    kept: tuple[str, ...] = ("role", "status", "summary", "description")


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


def small_share(entity: Entity) -> Reason | None:
    """Why an ownership makes no claim: the share is, or may be, half or less (the lowest of several counts), or is unreadable."""
    shares = [_share(plain(value).replace("٪", "%").lower()) for value in entity.get("percentage")]
    if any(share is not None and share <= _HALF for share in shares):
        return MINORITY
    return UNREADABLE if None in shares else None


def detail(entity: Entity, link: Link, *more: str) -> str:
    """The detail of a link: `Directorship; role: Chairman`."""
    parts = (f"{name}: {' | '.join(entity.get(name))}" for name in link.kept if entity.get(name))
    return "; ".join((entity.schema.name, *more, *parts))


def _share(value: str) -> float | None:
    """The minimum of a share in percent; None if it is not a share."""
    if slug := _SLUG.fullmatch(value):
        value = slug["share"].replace("-", " ")
    if fraction := _FRACTION.fullmatch(value):
        share = _ALL * int(fraction["part"]) / int(fraction["whole"])
        return share if share <= _ALL else None
    if _UNDER.fullmatch(value):
        return 0
    if over := _OVER.fullmatch(value) or _AT_LEAST.fullmatch(value):
        share = _number(over["number"])
        more = bool(_OVER.fullmatch(value)) and share == _HALF
        return share + more if share <= _ALL else None
    found = _SHARE.fullmatch(value)
    least, share = (_number(found[end]) if found else -1 for end in ("least", "number"))
    if not found or not least <= share <= _ALL or _OF_ONE.fullmatch(value):
        return None
    return share if least >= _HALF or not found["least"] else least


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0


def not_kept(entity: Entity, kept: frozenset[str]) -> list[str]:
    """The properties that are not kept."""
    return [name for name, values in entity.properties.items() if values and name not in kept]
