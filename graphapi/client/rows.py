"""Entries of an answer as flat rows, one a claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Row = dict[str, Any]


def rows(entry: Any, columns: Mapping[str, str]) -> Iterator[Row]:
    """Each claim with the values of the levels above it, in the same columns; one row if there is no claim."""
    for row in _exploded(entry):
        yield {name: row.get(name) for name in columns}


def is_cut(value: Any) -> bool:
    """Whether a list within an entry goes on."""
    if isinstance(value, list):
        return any(is_cut(each) for each in value)
    if not isinstance(value, dict):
        return False
    if (value.get("pageInfo") or {}).get("hasNextPage"):
        return True
    more = isinstance(value.get("claims"), dict) and len(value["claims"]["nodes"]) < value.get("claimCount", 0)
    return more or any(is_cut(each) for each in value.values())


def _exploded(entry: Mapping[str, Any]) -> Iterator[Row]:
    whole = _flat({key: value for key, value in entry.items() if key not in ("spells", "claims", "denials")}, "")
    found = False
    for spell in entry.get("spells") or ():
        of_spell = _flat({key: value for key, value in spell.items() if key != "claims"}, "spell.")
        for claim in spell["claims"]["nodes"]:
            found = True
            yield {**whole, **of_spell, **_flat(claim, "claim.")}
    for key in ("claims", "denials"):
        for claim in (entry.get(key) or {}).get("nodes", ()):
            found = True
            yield {**whole, **_flat(claim, "claim.")}
    nested = entry.get("item")  # a timeline's entries hold what they are about
    if isinstance(nested, dict):
        for row in _exploded(nested):
            found = True
            yield {**whole, **{key if key.startswith("claim.") else f"item.{key}": value for key, value in row.items()}}
    if not found:
        yield whole


def _flat(value: Mapping[str, Any], prefix: str) -> Row:
    row: Row = {}
    for key, each in value.items():
        if isinstance(each, dict):
            row |= _flat(each, f"{prefix}{key}.")
        elif isinstance(each, list):
            row[prefix + key] = [_short(one) for one in each]
        else:
            row[prefix + key] = each
    return row


def _short(value: Any) -> Any:
    """One of a list of things, in a word."""
    if not isinstance(value, dict):
        return value
    inner = value.get("caption") or next((each for each in value.values() if isinstance(each, dict)), None)
    return _short(inner) if isinstance(inner, dict) else inner
