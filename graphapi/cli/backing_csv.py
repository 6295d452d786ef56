"""Backings as a table for spreadsheets, with a row for each spell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from graphapi.cli.backing_block import attributions, is_dated, spells
from graphapi.cli.words import Words

HEADINGS: Final = (
    "backer_id",
    "backer",
    "recipient_id",
    "recipient",
    "acted_by",
    "period",
    "certainty",
    "standing",
    "status",
    "disputed",
    "forms",
    "independent_sources",
    "claims",
    "according_to",
    "first_published",
    "last_published",
)


def rows(backings: Sequence[Mapping[str, Any]], words: Words) -> Iterator[tuple[object, ...]]:
    """The rows in the order of the answer, with values of the vocabulary, and names in the language of the question."""
    for backing, spell in spells(backings):
        yield (
            backing["backer"]["id"],
            backing["backer"]["caption"],
            backing["recipient"]["id"],
            backing["recipient"]["caption"],
            [one["actor"]["caption"] for one in backing.get("contributions", ()) if one["actedThrough"]],
            spell["period"]["text"] if spell["period"] else "",
            spell["certainty"] or ("" if is_dated(spell) else "UNDATED"),
            spell["standing"],
            spell["status"],
            "yes" if spell["disputed"] else "no",
            spell["forms"],
            spell["independentSourceCount"],
            spell["claimCount"],
            list(attributions(spell["claims"]["nodes"], words)),
            spell["firstPublished"] or "",
            spell["lastPublished"] or "",
        )
