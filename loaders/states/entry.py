"""The states that the package `countrycode` lists, each with its codes and its names, mended by `exceptions`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from countrycode import codelist  # type: ignore[import-untyped]

from loaders.states import exceptions
from loaders.states.scheme import Scheme

_COLUMNS: Final = {
    Scheme.ISO: "iso2c",
    Scheme.COW: "cown",
    Scheme.GW: "gwn",
    Scheme.FIPS: "fips",
    Scheme.CAMEO: "iso3c",
}
_NAME: Final = "country.name.en"
_PATTERN: Final = "country.name.en.regex"
# Official and scholarly names, which are aliases; and further spellings, which are only looked up by.
_ALIASES: Final = ("iso.name.en", "un.name.en", "cow.name")
_SPELLINGS: Final = ("p4.name", "vdem.name", "cldr.name.en", "cldr.short.en", "cldr.variant.en")


@dataclass(frozen=True, slots=True)
class Entry:
    """One state. `names` are the usual ones by language; `aliases` and `spellings` are English.

    `patterns` are regular expressions that names of it in English match, former ones too.
    """

    codes: Mapping[Scheme, tuple[str, ...]]
    names: Mapping[str, str]
    aliases: tuple[str, ...]
    spellings: tuple[str, ...]
    patterns: tuple[str, ...]

    @property
    def country(self) -> str | None:
        return next(iter(self.codes[Scheme.ISO]), None)


def entries() -> Iterator[Entry]:
    """One entry a state; a state that a scheme goes on under a successor's code is part of its successor."""
    rows = {str(row[_NAME]): row for row in _rows() if row[_NAME] not in exceptions.NO_STATES}
    for name, row in rows.items():
        if name not in exceptions.CONTINUED_BY:
            continued = [other for other, successor in exceptions.CONTINUED_BY.items() if successor == name]
            yield _entry(name, [row, *(rows[other] for other in continued)])


def _rows() -> Iterator[Mapping[str, object]]:
    columns = (_NAME, _PATTERN, *_COLUMNS.values(), *_ALIASES, *_SPELLINGS, "cldr.name.fr", "cldr.name.ar")
    yield from (
        dict(zip(columns, values, strict=True))
        for values in zip(*(codelist[column] for column in columns), strict=True)
    )


def _entry(name: str, rows: Sequence[Mapping[str, object]]) -> Entry:
    usual = {"en": name, **_given({"fr": rows[0]["cldr.name.fr"], "ar": rows[0]["cldr.name.ar"]})}
    names = {**usual, **exceptions.NAMES.get(name, {})}
    texts = [_plain(row[column]) for column in _ALIASES for row in rows if row[column]]
    earlier = [str(row[_NAME]) for row in rows[1:]]
    return Entry(
        codes={scheme: _codes(name, scheme, rows) for scheme in Scheme},
        names=names,
        aliases=tuple(dict.fromkeys([*earlier, *texts, *exceptions.ALIASES.get(name, ())])),
        spellings=(
            name,
            *(_plain(row[column]) for column in _SPELLINGS for row in rows if row[column]),
            *exceptions.SPELLINGS.get(name, ()),
        ),
        patterns=tuple(str(row[_PATTERN]) for row in rows if row[_PATTERN]),
    )


def _codes(name: str, scheme: Scheme, rows: Sequence[Mapping[str, object]]) -> tuple[str, ...]:
    if corrected := exceptions.CODES.get(name, {}).get(scheme):
        return corrected
    given = tuple(str(row[_COLUMNS[scheme]]) for row in rows if row[_COLUMNS[scheme]] is not None)
    # Gleditsch and Ward list microstates apart, which the package leaves out, under the numbers of Correlates of War.
    microstate = scheme is Scheme.GW and not given and rows[0][_COLUMNS[Scheme.ISO]]
    return _codes(name, Scheme.COW, rows) if microstate else given


def _given(names: Mapping[str, object]) -> dict[str, str]:
    return {lang: str(name) for lang, name in names.items() if name}


def _plain(name: object) -> str:
    """The name without the article that ISO 3166 puts behind it."""
    return str(name).removesuffix(" (the)")
