"""The properties that link actors, and their predicates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from graphapi.model.vocabulary import Predicate


class Link(NamedTuple):
    """The predicate between an item and its value; `turned`: the value is the subject."""

    predicate: Predicate
    words: str
    turned: bool = False


LINKS: Final[Mapping[str, Link]] = {
    "P463": Link(Predicate.MEMBER_OF, "member of"),
    "P102": Link(Predicate.MEMBER_OF, "member of political party"),
    "P361": Link(Predicate.PART_OF, "part of"),
    "P749": Link(Predicate.PART_OF, "parent organization"),
    "P127": Link(Predicate.PART_OF, "owned by"),
    "P35": Link(Predicate.HOLDS_OFFICE, "head of state", turned=True),
    "P6": Link(Predicate.HOLDS_OFFICE, "head of government", turned=True),
    "P488": Link(Predicate.HOLDS_OFFICE, "chairperson", turned=True),
    "P169": Link(Predicate.HOLDS_OFFICE, "chief executive officer", turned=True),
    "P1037": Link(Predicate.HOLDS_OFFICE, "director", turned=True),
    "P3320": Link(Predicate.HOLDS_OFFICE, "board member", turned=True),
    "P598": Link(Predicate.COMMANDS, "commander of"),
    "P4791": Link(Predicate.COMMANDS, "commanded by", turned=True),
}
OFFICE: Final = "P39"
"""Position held: the office is a separate item, which names its organization."""
OF_OFFICE: Final = ("P2389", "P1001", "P361", "P17")
"""Properties of an office: the organization that it directs, its jurisdiction, the body that it is part of, its country."""
BESIDE_OFFICE: Final = ("P642", "P1001", "P108")
"""Qualifiers of a statement: of, jurisdiction, employer."""
OWN: Final = frozenset({"P31", "P297", "P17", "P27", "P569", "P570", "P571", "P576"})
"""Properties that describe the actor itself."""
