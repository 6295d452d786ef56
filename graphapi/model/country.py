"""Countries by ISO 3166-1 alpha-2, and by other codes and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

from graphapi.model.code import plain
from graphapi.model.name import fold
from graphapi.model.table import rows, several

# XK is in common use for Kosovo; ISO 3166-1 reserves it for users.
COUNTRIES: Final = frozenset(
    [
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AS",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CC",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CU",
        "CV",
        "CW",
        "CX",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FM",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HM",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IR",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KP",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MH",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MP",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NF",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PW",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SY",
        "SZ",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "UM",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VI",
        "VN",
        "VU",
        "WF",
        "WS",
        "XK",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
    ]
)
# Codes in wide use that are neither in ISO 3166-1 nor names in CLDR: EU institutions write EL and UK.
_USUAL: Final = {"UK": "GB", "EL": "GR", "UAE": "AE", "XKX": "XK", "GREAT BRITAIN": "GB"}
_LANGUAGES: Final = ("en", "ar", "fr", "es", "ru")
_ARTICLE = re.compile(r"^\s*(?:(?:the|la|le|les|el|los|las)\s+|l\s?['’]\s?)", re.IGNORECASE)


def country_of(text: str) -> str | None:
    """The alpha-2 code for an alpha-2, alpha-3 or numeric code, or a name; None if unknown."""
    code = plain(text).upper()
    if code in COUNTRIES:
        return code
    return _USUAL.get(code) or codes().get(code) or country_named(text)


def country_named(text: str) -> str | None:
    """The alpha-2 code of the country with this usual or official name, with or without an article; None if unknown."""
    return _names().get(fold(text)) or _names().get(fold(_ARTICLE.sub("", text)))


def countries_like(text: str, most: int = 5) -> dict[str, str]:
    """English names of countries with names similar to the text, by code, the most similar first."""
    names, english = get_close_matches(fold(text), list(_names()), most), _cldr_names("en")
    return {code: english[code] for code in dict.fromkeys(_names()[name] for name in names)}


@cache
def codes() -> Mapping[str, str]:
    """Alpha-2 codes by alpha-3 code, numeric code (three digits), and former codes of the same country."""
    from babel.core import get_global  # noqa: PLC0415 - slow

    aliases = get_global("territory_aliases").items()
    return {code: to[0] for code, to in aliases if len(code) == 3 and len(to) == 1 and to[0] in COUNTRIES}


@cache
def _names() -> Mapping[str, str]:
    """Alpha-2 codes by folded name."""
    in_cldr = ((code, _cldr_names(lang)[code]) for lang in _LANGUAGES for code in sorted(COUNTRIES))
    return {fold(name): code for code, name in (*in_cldr, *_more_names())}


def _cldr_names(lang: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - slow

    names: Mapping[str, str] = Locale(lang).territories
    return names


def _more_names() -> Iterator[tuple[str, str]]:
    """Names that CLDR lacks, then official names."""
    yield from ((row["country"], row["name"]) for row in rows("country_names.tsv"))
    for row in rows("official_names.tsv"):
        yield from ((row["country"], name) for lang in _LANGUAGES for name in several(row[lang]))
