"""Checks of a mapping that a schema cannot express: which parts go together, and which are required."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from graphapi.model.vocabulary import WITH_FORMS
from graphapi_loaders.table.date_format import EDTF, BadFormatError, date_format
from graphapi_loaders.table.mapping import Column, ConstantActor, Constants, Mapping
from graphapi_loaders.table.words import (
    ACTORS,
    CODED,
    COUNTRIES,
    DATES,
    MANY,
    OF_ACTORS,
    SEVERAL,
    WHO,
    WORDS,
    By,
    Empty,
    Makes,
    Precision,
    Role,
)
from graphapi_loaders.written.fields import SLUG
from graphapi_loaders.written.problems import Problem, listed, unknown_word

# Option of a column -> the roles that can have it.
_OPTIONS: Final[dict[str, frozenset[Role]]] = {
    "by": frozenset({Role.PREDICATE, *ACTORS, *(Role(f"{role}.country") for role in ACTORS), Role.PLACE_COUNTRY}),
    "kind": frozenset(ACTORS),
    "scheme": frozenset(ACTORS),
    "lang": frozenset(
        {
            *ACTORS,
            *(Role(f"{role}.name") for role in ACTORS),
            Role.PLACE,
            Role.QUOTE,
            Role.PUBLISHER,
            Role.SUBJECT_ALIAS,
        }
    ),
    "values": frozenset({*ACTORS, *WORDS, Role.PUBLISHER}),
    "formats": frozenset(DATES),
    "calendar": frozenset(DATES),
    "separator": MANY | {Role.SUBJECT_ALIAS},
    "label": frozenset({Role.DETAIL}),
}
_OF_END: Final = frozenset({Empty.ONGOING, Empty.SAME_AS_START})
_POINT: Final = {
    Role.PLACE_LATITUDE: Role.PLACE_LONGITUDE,
    Role.PLACE_LONGITUDE: Role.PLACE_LATITUDE,
}
_NEEDS_KIND: Final = frozenset({By.NAME, By.EXTERNAL_ID})
_NEEDED: Final = (Role.SUBJECT, Role.OBJECT, Role.PREDICATE)


def contradictions(mapping: Mapping) -> Iterator[Problem]:
    """A problem for each contradiction in a mapping, and for each missing part."""
    yield from _twice(mapping)
    for name, column in mapping.columns.items():
        for problem in (
            *_options(column),
            *_parts(column, mapping),
            *_of_one(column, mapping),
            *_words(column),
            *_formats(column),
        ):
            yield Problem(("columns", name, *problem.loc), problem.message)
    for role in ACTORS:
        yield from _actor(role, mapping)
    yield from _whole(mapping)


def columns_of(mapping: Mapping, role: Role) -> dict[str, Column]:
    """The columns of a role, by name."""
    return {name: column for name, column in mapping.columns.items() if column.role is role}


def _twice(mapping: Mapping) -> Iterator[Problem]:
    first: dict[Role, str] = {}
    for name, column in mapping.columns.items():
        role = column.role
        if role not in SEVERAL and role in first:
            yield Problem(
                ("columns", name, "role"), f"'{role}' is given by the column {first[role]!r} already; expected one"
            )
        first.setdefault(role, name)
        constant = getattr(mapping.constants, role.value, None) if "." not in role.value else None
        if constant and role not in SEVERAL:
            yield Problem(
                ("columns", name, "role"), f"'{role}' is given by `constants` already; expected one of the two"
            )
    if mapping.publisher and Role.PUBLISHER in first:
        yield Problem(("publisher",), f"is given by the column {first[Role.PUBLISHER]!r} too; expected one of the two")
    dates = [role for role in (Role.START, Role.END) if role in first]
    if dates and (Role.PERIOD in first or mapping.constants.period):
        yield Problem(
            ("columns", first[dates[0]], "role"), f"'{dates[0]}' and 'period' say the same; expected one of the two"
        )


def _options(column: Column) -> Iterator[Problem]:
    for option, roles in _OPTIONS.items():
        if getattr(column, option) is not None and column.role not in roles:
            yield Problem((option,), f"does not go with the role {column.role}")
    if column.scheme and column.by is not By.EXTERNAL_ID:
        yield Problem(("scheme",), "goes with `by: EXTERNAL_ID` only")
    if column.empty in _OF_END and column.role is not Role.END:
        yield Problem(("empty",), f"{column.empty} goes with the role end only")
    if column.by is not None and (column.by in CODED) is not (column.role is Role.PREDICATE):
        yield Problem(("by",), f"{column.by} does not go with the role {column.role}")
    if column.role.part == "country" and column.by not in COUNTRIES:
        yield Problem(("by",), f"is {column.by or 'missing'}; expected {listed(sorted(COUNTRIES))}")
    if column.role is Role.QUOTE_TRANSLATION and column.lang:
        yield Problem(("lang",), "does not go with a translation, which is English")


def _parts(column: Column, mapping: Mapping) -> Iterator[Problem]:
    """Problems of a role with a dot, which needs one column with the role before the dot."""
    head, part = column.role.value.partition(".")[0], column.role.part
    if not part or head == "source":
        return
    if column.role is Role.PERIOD_PRECISION and columns_of(mapping, Role.START):
        return
    bases = columns_of(mapping, Role(head))
    if len(bases) != 1:
        yield Problem(
            ("role",), f"'{column.role}' needs one column with the role {head}; there are {len(bases) or 'none'}"
        )
        return
    base = next(iter(bases.values()))
    if part == "day" and not columns_of(mapping, Role(f"{head}.month")):
        yield Problem(("role",), f"'{column.role}' needs a column with the role {head}.month")
    if part == "month" and base.formats != ["YYYY"]:
        yield Problem(("role",), f"'{column.role}' needs `formats: [YYYY]` in the column with the role {head}")
    if part in {"name", "alias", "kind", "country"} and base.by is By.ID:
        yield Problem(("role",), f"'{column.role}' does not go with `by: ID`: who that is, the graph knows")
    if part == "name" and base.by is not By.EXTERNAL_ID:
        yield Problem(("role",), f"'{column.role}' needs `by: EXTERNAL_ID` in the column with the role {head}")
    if part == "kind" and base.kind:
        yield Problem(("role",), f"'{column.role}' and the `kind` of the column with the role {head} say the same")


def _of_one(column: Column, mapping: Mapping) -> Iterator[Problem]:
    """Problems of roles that need both coordinates, or a single actor in a cell."""
    if column.role in _POINT and not columns_of(mapping, _POINT[column.role]):
        yield Problem(("role",), f"'{column.role}' needs a column with the role {_POINT[column.role]}")
    head, part = column.role.value.partition(".")[0], column.role.part
    if part in {"name", "alias", "country"} and any(
        each.separator for each in mapping.columns.values() if each.role == head
    ):
        message = f"'{column.role}' does not go with a `separator` in the column with the role {head}"
        yield Problem(("role",), f"{message}: with several in a cell it is unclear whose it is")


def _words(column: Column) -> Iterator[Problem]:
    """Problems of `values`."""
    enum = WORDS.get(column.role)
    if enum and column.values == {}:
        yield Problem(("values",), f"is empty; expected what its cells stand for: {listed(enum)}")
    for cell, words in (column.values or {}).items():
        if enum:
            yield from _of_list(cell, words, enum, column.role)
        elif len(words) > 1 or not all(re.fullmatch(SLUG, word) for word in words):
            yield Problem(
                ("values", cell), "expected an id in the graph, such as khalifa-haftar or aljazeera, or nothing"
            )
        elif not words and column.role is Role.PUBLISHER:
            yield Problem(("values", cell), "is nothing; expected a publisher's id, such as aljazeera")


def _of_list(cell: str, words: list[str], enum: type[StrEnum], role: Role) -> Iterator[Problem]:
    known = [word.value for word in enum]
    for word in words:
        if word not in known:
            yield Problem(("values", cell), unknown_word(word, known))
    if role is Role.START_PRECISION and Precision.ONGOING in words:
        yield Problem(("values", cell), "is ONGOING, which a start is not; expected it with the end or the period")
    if len(words) > 1 and role is not Role.FORMS:
        yield Problem(("values", cell), f"stands for {len(words)} words; expected one")


def _formats(column: Column) -> Iterator[Problem]:
    for format_ in column.formats or ():
        try:
            if format_ != EDTF:
                date_format(format_)
        except BadFormatError as error:
            yield Problem(("formats",), str(error))


def _actor(role: Role, mapping: Mapping) -> Iterator[Problem]:
    kinds = columns_of(mapping, Role(f"{role}.kind"))
    for name, column in columns_of(mapping, role).items():
        if column.by is None:
            yield Problem(("columns", name, "by"), f"is missing; expected how it names the actor: {listed(WHO)}")
        elif column.by in _NEEDS_KIND and not column.kind and not kinds:
            yield Problem(("columns", name, "kind"), "is missing; expected the kind of actors that are not states")
    constant: ConstantActor | None = getattr(mapping.constants, role.value, None)
    if constant and constant.by in _NEEDS_KIND and not constant.kind:
        yield Problem(("constants", role.value, "kind"), "is missing; expected the kind of actor if it is not a state")


def _list_of_actors(mapping: Mapping) -> Iterator[Problem]:
    """Problems of a mapping for a list of actors."""
    if not columns_of(mapping, Role.SUBJECT):
        yield Problem(("columns",), "no column has the role subject; expected who the actors are")
    for name, column in mapping.columns.items():
        if column.role not in OF_ACTORS:
            yield Problem(("columns", name, "role"), f"'{column.role}' does not go with `makes: ACTORS`")
    if mapping.constants != Constants():
        yield Problem(("constants",), "do not go with `makes: ACTORS`")


def _whole(mapping: Mapping) -> Iterator[Problem]:
    if mapping.makes is Makes.ACTORS:
        yield from _list_of_actors(mapping)
        return
    roles = {column.role for column in mapping.columns.values()}
    constants = mapping.constants
    for role in _NEEDED:
        if role not in roles and not getattr(constants, role.value):
            yield Problem(("columns",), f"no column has the role {role}; expected one, or `{role}` under `constants`")
    if not mapping.publisher and Role.PUBLISHER not in roles:
        yield Problem(("publisher",), "is missing; expected who publishes it, or a column with the role publisher")
    if (Role.CLAIMANT in roles or constants.claimant) and Role.BASIS not in roles and not constants.basis:
        yield Problem(("constants", "basis"), "is missing; expected beside a claimant, here or as a column")
    if constants.forms and constants.predicate and constants.predicate not in WITH_FORMS:
        yield Problem(
            ("constants", "forms"), f"do not go with {constants.predicate}; expected {listed(sorted(WITH_FORMS))}"
        )
    for name, column in columns_of(mapping, Role.QUOTE).items():
        if not column.lang and not mapping.source.lang:
            yield Problem(
                ("columns", name, "lang"), "is missing; expected the quotes' language here or as the source's"
            )
