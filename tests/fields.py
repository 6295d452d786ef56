"""Records that differ from a given one in one field each, by the types of fields, so that new fields are included."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import StrEnum
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from graphapi.model.claim import Claim, Quote
from graphapi.model.period import Period

_Record = TypeVar("_Record", Claim, Quote)
_OTHERS: dict[Any, object] = {
    str: "other",
    int: 7,
    bool: True,
    Period: Period.parse("2018"),
    Quote: Quote(text="other words", lang="fr"),
}


def changed(record: _Record) -> dict[str, _Record]:
    """For each field, the record with another value of it. Raises KeyError for an unknown type of field."""
    return {name: replace(record, **{name: value}) for name, value in other_values(record).items()}


def other_values(record: Claim | Quote) -> dict[str, Any]:
    """For each field, a value other than that of the record."""
    hints = get_type_hints(type(record))
    return {each.name: _other(hints[each.name], getattr(record, each.name)) for each in fields(record)}


def _other(hint: Any, value: object) -> object:
    kinds = [each for each in get_args(hint) if each is not NoneType] or [hint]
    if get_origin(hint) is frozenset:
        return frozenset({_other(kinds[0], None)})
    if issubclass(kinds[0], StrEnum):
        return next(each for each in kinds[0] if each is not value)
    return _OTHERS[kinds[0]]
