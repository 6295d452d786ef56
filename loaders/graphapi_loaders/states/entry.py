"""The states of `states.tsv`, each with its codes and its names."""

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

# Beside English; the table's names are English.
_LANGUAGES: Final = ("fr", "ar")


@dataclass(frozen=True, slots=True)
class Entry:
    """One state. `names` are the usual ones by language; all others are English, or what people write for it in any.

    `aliases` are names of its own, `spellings` only looked up by, and `behind` known behind another name of it.
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
    """One entry a line of the table."""
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
