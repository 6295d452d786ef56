"""Conditions on periods and values, as Cypher on the properties of a variable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Final

from graphapi.errors import BadDateError
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.model.code import plain
from graphapi.model.period import Period
from graphapi.model.vocabulary import Certainty

Window = tuple[str, str]
UNPUBLISHED: Final = "unpublished"
"""In a filter with `knownAt`: whether sources without a publication date count too. Not an argument of the API."""
LEVELS: Final = (Certainty.UNDATED, Certainty.POSSIBLE, Certainty.CERTAIN)
"""From the weakest to the strongest; a level is an index in this tuple."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_SHOWN = 60  # characters of an invalid text, so that the message stays readable


def where(conditions: Iterable[str]) -> str:
    """A WHERE clause with all conditions; empty if there are none."""
    stated = " AND ".join(f"({condition})" for condition in conditions)
    return f" WHERE {stated}" if stated else ""


def window(builder: StatementBuilder, filters: Arguments) -> Window | None:
    """Parameters with the first and last day of `during`; None without it."""
    during = filters.get("during")
    if during is None:
        return None
    period = Period.of_question(str(during))
    return builder.value(period.start_earliest or date.min), builder.value(period.end_latest or date.max)


def possible(variable: str, days: Window) -> str:
    """The bounds allow an overlap; true without bounds."""
    first, last = days
    return f"coalesce({variable}.start_earliest <= {last}, true) AND coalesce({variable}.end_latest >= {first}, true)"


def certain(variable: str, days: Window) -> str:
    """The bounds force an overlap: by one claim, it began by the last day and lasted until the first."""
    first, last = days
    forced = f"coalesce({variable}.start_latest <= {last} AND {variable}.end_earliest >= {first}, false)"
    anchor = f"date({variable}.anchor_starts[i]) <= {last} AND date({variable}.anchor_ends[i]) >= {first}"
    return (
        f"({forced} AND ({variable}.anchor_starts IS NULL "
        f"OR any(i IN range(0, size({variable}.anchor_starts) - 1) WHERE {anchor})))"
    )


def dated(variable: str) -> str:
    """Whether the text or the event gives a date. An event itself has a date if it has a period."""
    return f"coalesce({variable}.dated, {variable}.period IS NOT NULL)"


def level(variable: str, days: Window) -> str:
    """The level (an index in `LEVELS`) of a value in the window, if its bounds allow an overlap."""
    return f"CASE WHEN {certain(variable, days)} THEN 2 WHEN {dated(variable)} THEN 1 ELSE 0 END"


def least_level(builder: StatementBuilder, filters: Arguments) -> str:
    """A parameter with the minimum level of the filter."""
    return builder.value(LEVELS.index(Certainty(str(filters.get("certainty") or Certainty.POSSIBLE))))


def lowest(levels: str) -> str:
    """The lowest level of a list; the highest level there is, if the list is empty."""
    return f"reduce(least = 2, one IN {levels} | CASE WHEN one < least THEN one ELSE least END)"


def named_level(number: str) -> str:
    """The certainty of a level."""
    return f"{list(map(str, LEVELS))}[{number}]"


def overlaps(builder: StatementBuilder, variable: str, days: Window | None, filters: Arguments) -> list[str]:
    """The conditions of `during` and `certainty` on the bounds of a value."""
    if days is None:
        return []
    return [possible(variable, days), f"{level(variable, days)} >= {least_level(builder, filters)}"]


def certainty(variable: str, days: Window | None) -> str:
    """The certainty of a value that passed `overlaps`; null without a window."""
    return "null" if days is None else named_level(level(variable, days))


def level_with(one: str, other: str) -> str:
    """The level at which two values have a common day, if they can have one (`can_overlap`)."""
    forced = (
        f"coalesce({one}.start_latest <= {other}.end_earliest AND {other}.start_latest <= {one}.end_earliest, false)"
    )
    return f"CASE WHEN {forced} THEN 2 WHEN {dated(one)} AND {dated(other)} THEN 1 ELSE 0 END"


def can_overlap(one: str, other: str) -> str:
    """The bounds of two values allow a day in common; a missing bound allows any."""
    return (
        f"coalesce({one}.start_earliest <= {other}.end_latest, true) "
        f"AND coalesce({other}.start_earliest <= {one}.end_latest, true)"
    )


def first_day(variable: str) -> str:
    """A sort key: the first possible day, or the first possible end if the start is open. Undated values come last."""
    day = f"coalesce(toString({variable}.start_earliest), toString({variable}.end_earliest), '~')"
    return f"CASE WHEN {dated(variable)} THEN {day} ELSE '~' END"


def among(builder: StatementBuilder, expression: str, filters: Arguments, name: str) -> list[str]:
    """The condition that the expression is one of the values in the filter; none if the filter lists no values."""
    return if_given(builder, filters.get(name), lambda wanted: f"{expression} IN {wanted}")


def if_given(builder: StatementBuilder, value: object, condition: Callable[[str], str]) -> list[str]:
    """The condition on a parameter with the value, if there is one.

    A piece always has the condition, which a null fulfils, so that its text does not depend on which values are given.
    """
    if builder.is_piece:
        parameter = builder.value(value)
        return [f"{parameter} IS NULL OR {condition(parameter)}"]
    return [] if value is None else [condition(builder.value(value))]


def known_by(builder: StatementBuilder, filters: Arguments) -> str | None:
    """A parameter with the day of `knownAt`, or None."""
    given = filters.get("knownAt")
    if given is None:
        return None
    text = plain(str(given))
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise BadDateError(f"{shown!r} is not a day; expected YYYY-MM-DD", given=shown) from error
    if day.isoformat() != text:  # ISO 8601 has other ways to write a day
        raise BadDateError(f"{shown!r} is not written as a day; expected YYYY-MM-DD", given=shown)
    return builder.value(day)


def changed_since(builder: StatementBuilder, filters: Arguments) -> str | None:
    """A parameter with the moment of `changedSince`, or None."""
    given = filters.get("changedSince")
    if given is None:
        return None
    text = plain(str(given))
    shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    expected = "expected a moment with its offset, as in 2026-11-29T10:00:00Z, or a day"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadDateError(f"{shown!r} is not a date and time; {expected}", given=shown) from error
    if _DAY.fullmatch(text):
        return builder.value(moment.replace(tzinfo=UTC))
    if moment.tzinfo is None:
        raise BadDateError(f"{shown!r} has no time zone; {expected}", given=shown)
    try:
        return builder.value(moment.astimezone(UTC))
    except OverflowError as error:
        raise BadDateError(f"{shown!r} is outside of the supported years", given=shown) from error


def published_by(source: str, day: str, *, unpublished: bool) -> str:
    """The condition of `knownAt` on a source. With `unpublished`, sources without a publication date count too."""
    published = f"{source}.published_latest <= {day}"
    return f"coalesce({published}, true)" if unpublished else published
