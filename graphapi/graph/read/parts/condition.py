"""Conditions on periods and values, as Cypher on the properties of a variable."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Final

from graphapi.errors import BadDateError
from graphapi.graph.read.parts.statement_builder import Arguments, StatementBuilder
from graphapi.model.period import Period
from graphapi.model.vocabulary import Certainty

Window = tuple[str, str]
UNPUBLISHED: Final = "unpublished"
"""In a filter with `knownAt`: whether sources count too whose day of publication nobody knows. No argument of the API."""
LEVELS: Final = (Certainty.UNDATED, Certainty.POSSIBLE, Certainty.CERTAIN)
"""From the weakest; a level is the place in it."""
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_SHOWN = 60  # of a bad text, so that a message stays readable whatever was sent


def where(conditions: Iterable[str]) -> str:
    """A WHERE clause with all conditions; empty if there are none."""
    stated = " AND ".join(f"({condition})" for condition in conditions)
    return f" WHERE {stated}" if stated else ""


def window(builder: StatementBuilder, filters: Arguments) -> Window | None:
    """Parameters with the first and the last day of `during`; None without it."""
    during = filters.get("during")
    if during is None:
        return None
    period = Period.parse(str(during))
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
    """The text or the event says when it was; an event itself is dated by its period."""
    return f"coalesce({variable}.dated, {variable}.period IS NOT NULL)"


def level(variable: str, days: Window) -> str:
    """How certain it is for the window, of what its bounds allow: a number, as `LEVELS` has them."""
    return f"CASE WHEN {certain(variable, days)} THEN 2 WHEN {dated(variable)} THEN 1 ELSE 0 END"


def least_level(builder: StatementBuilder, filters: Arguments) -> str:
    """A parameter with the level that the filter asks for at least."""
    return builder.value(LEVELS.index(Certainty(str(filters.get("certainty") or Certainty.POSSIBLE))))


def named_level(number: str) -> str:
    """The certainty of a level."""
    return f"{list(map(str, LEVELS))}[{number}]"


def overlaps(builder: StatementBuilder, variable: str, days: Window | None, filters: Arguments) -> list[str]:
    """What `during` and `certainty` ask of a value's bounds."""
    if days is None:
        return []
    return [possible(variable, days), f"{level(variable, days)} >= {least_level(builder, filters)}"]


def certainty(variable: str, days: Window | None) -> str:
    """The certainty of a value that passed `overlaps`; null without a window."""
    return "null" if days is None else named_level(level(variable, days))


def level_with(one: str, other: str) -> str:
    """How certain it is that two values with bounds have a day in common, where they can have one (`can_overlap`)."""
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
    """To be sorted by: the first day that it may have held, of an open start the first end; what is undated comes last."""
    day = f"coalesce(toString({variable}.start_earliest), toString({variable}.end_earliest), '~')"
    return f"CASE WHEN {dated(variable)} THEN {day} ELSE '~' END"


def among(builder: StatementBuilder, expression: str, filters: Arguments, name: str) -> list[str]:
    """The expression is one of the values that the filter lists; nothing asked where it lists none."""
    wanted = filters.get(name)
    return [] if wanted is None else [f"{expression} IN {builder.value(wanted)}"]


def known_by(builder: StatementBuilder, filters: Arguments) -> str | None:
    """A parameter with the day of `knownAt`, or None."""
    given = filters.get("knownAt")
    if given is None:
        return None
    text = str(given)
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
    text = str(given)
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
    """What `knownAt` asks of a source. `unpublished`: one whose day nobody knows counts too."""
    published = f"{source}.published_latest <= {day}"
    return f"coalesce({published}, true)" if unpublished else published
