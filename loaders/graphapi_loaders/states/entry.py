"""The states in `states.tsv`, with their codes and names."""

from __future__ import annotations

from collections.abc import Mapping
from csv import QUOTE_NONE, DictReader
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from babel import Locale

from graphapi_loaders.states.names import ALIASES, BEHIND, FORMER, NAMES, SPELLINGS
from graphapi_loaders.states.scheme import Scheme

# The languages of names besides English, which is in the table.
_LANGUAGES: Final = ("fr", "ar")


@dataclass(frozen=True, slots=True)
class Entry:
    """One state. `names` are its usual names by language; the others are English, or spellings in any language.

    `aliases` are stored as its names, `spellings` only find it, and `behind` only count after another of its names.
    """

    codes: Mapping[Scheme, tuple[str, ...]]
    names: Mapping[str, str]
    aliases: tuple[str, ...]
    spellings: tuple[str, ...]
    behind: tuple[str, ...]

    @property
    def country(self) -> str | None:
        return next(iter(self.codes[Scheme.ISO]), None)


@cache
def entries() -> tuple[Entry, ...]:
    """An entry for each line of the table."""
    text = files("graphapi_loaders.states").joinpath("states.tsv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return tuple(map(_entry, DictReader(lines, delimiter="\t", quoting=QUOTE_NONE)))


def _entry(row: Mapping[str, str]) -> Entry:
    name, codes = row["name"], {scheme: _several(row[scheme]) for scheme in Scheme}
    return Entry(
        codes=codes,
        names={"en": name, **_cldr_names(codes[Scheme.ISO]), **NAMES.get(name, {})},
        aliases=(*_several(row["aliases"]), *ALIASES.get(name, ())),
        spellings=(*_several(row["spellings"]), *SPELLINGS.get(name, ()), *FORMER.get(name, ())),
        behind=BEHIND.get(name, ()),
    )


def _cldr_names(countries: tuple[str, ...]) -> dict[str, str]:
    return {lang: Locale(lang).territories[country] for country in countries for lang in _LANGUAGES}


def _several(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(" | ")) if cell else ()
