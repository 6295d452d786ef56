"""Conditions on periods and words, as Cypher over a variable's properties."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from graphapi.errors import BadDateError
from graphapi.graph.compiler.draft import Arguments, Draft
from graphapi.model.period import Period

Window = tuple[str, str]
_SHOWN = 60  # of a bad text, so that a message stays readable whatever was sent


def where(conditions: Iterable[str]) -> str:
    """A WHERE clause that all must meet; nothing where there are none."""
    stated = " AND ".join(f"({condition})" for condition in conditions)
    return f" WHERE {stated}" if stated else ""


def window(draft: Draft, filters: Arguments) -> Window | None:
    """Parameters with the first and the last day of `during`, or None where the filter gives no period."""
    during = filters.get("during")
    if during is None:
        return None
    period = Period.parse(str(during))
    return draft.value(period.start_earliest or date.min), draft.value(period.end_latest or date.max)


def possible(variable: str, days: Window) -> str:
    """The bounds allow an overlap; true for what has no period."""
    first, last = days
    return f"coalesce({variable}.start_earliest <= {last}, true) AND coalesce({variable}.end_latest >= {first}, true)"


def certain(variable: str, days: Window) -> str:
    """The bounds force an overlap: it began by the last day and lasted until the first; never so for what has no period."""
    first, last = days
    return f"coalesce({variable}.start_latest <= {last} AND {variable}.end_earliest >= {first}, false)"


def overlaps(variable: str, days: Window | None, filters: Arguments) -> list[str]:
    """What `during` and `certainty` ask of a value's period."""
    if days is None:
        return []
    wanted = [possible(variable, days)]
    return [*wanted, certain(variable, days)] if filters.get("certainty") == "CERTAIN" else wanted


def certainty(variable: str, days: Window | None) -> str:
    """CERTAIN or POSSIBLE for a value that passed `overlaps`; null without a window."""
    if days is None:
        return "null"
    return f"CASE WHEN {certain(variable, days)} THEN 'CERTAIN' ELSE 'POSSIBLE' END"


def can_overlap(one: str, other: str) -> str:
    """The periods of two values can have a day in common; an open, unknown or missing bound allows any."""
    return (
        f"coalesce({one}.start_earliest <= {other}.end_latest, true) "
        f"AND coalesce({other}.start_earliest <= {one}.end_latest, true)"
    )


def first_day(variable: str) -> str:
    """To be sorted by: the first day that it may have held, of an open start the first end; what is undated comes last."""
    return f"coalesce(toString({variable}.start_earliest), toString({variable}.end_earliest), '~')"


def among(draft: Draft, expression: str, filters: Arguments, name: str) -> list[str]:
    """The expression is one of the values that the filter lists; nothing asked where it lists none."""
    wanted = filters.get(name)
    return [] if wanted is None else [f"{expression} IN {draft.value(wanted)}"]


def known_by(draft: Draft, filters: Arguments) -> str | None:
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
    return draft.value(day)
