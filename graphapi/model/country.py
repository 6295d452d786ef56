"""Countries by ISO 3166-1 alpha-2, and by what else people write for them."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

from graphapi.model.code import plain
from graphapi.model.name import fold

# XK is Kosovo's by common use; ISO 3166-1 leaves it to users.
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
# In wide use, and neither codes of ISO 3166-1 nor names in CLDR: EU institutions write EL and UK.
_USUAL: Final = {"UK": "GB", "EL": "GR", "UAE": "AE", "XKX": "XK", "KOSOVO": "XK", "GREAT BRITAIN": "GB"}
_NAMES: Final = ("cldr.name", "un.name")
_LANGUAGES: Final = ("en", "ar", "fr", "es", "ru")


def country_of(text: str) -> str | None:
    """The alpha-2 code that is meant: given itself, as alpha-3 or numeric code or as a name. None where none is."""
    code = plain(text).upper()
    if code in COUNTRIES:
        return code
    return _USUAL.get(code) or _codes().get(code) or _names().get(fold(text))


def countries_like(text: str, most: int = 5) -> dict[str, str]:
    """Codes of countries with names like the text, the most alike first, and their English names."""
    names = get_close_matches(fold(text), list(_names()), most)
    return {code: _english()[code] for code in dict.fromkeys(_names()[name] for name in names)}


@cache
def _codes() -> Mapping[str, str]:
    """Alpha-2 by alpha-3 and numeric code, of three digits."""
    codes: dict[str, str] = {}
    for alpha2, alpha3, number in zip(*(_column(name) for name in ("iso2c", "iso3c", "iso3n")), strict=True):
        if alpha2 in COUNTRIES:
            codes |= {str(alpha3): str(alpha2)} if alpha3 else {}
            codes |= {f"{int(str(number)):03}": str(alpha2)} if number else {}
    return codes


@cache
def _names() -> Mapping[str, str]:
    """Alpha-2 by folded name."""
    columns = [f"{scheme}.{language}" for scheme in _NAMES for language in _LANGUAGES]
    return {
        fold(str(name)): str(code)
        for column in columns
        for name, code in zip(_column(column), _column("iso2c"), strict=True)
        if name and code in COUNTRIES
    }


@cache
def _english() -> Mapping[str, str]:
    names = zip(_column("iso2c"), _column("cldr.name.en"), strict=True)
    return {code: str(name or code) for code, name in names if code in COUNTRIES}


def _column(name: str) -> list[object]:
    from countrycode import codelist  # type: ignore[import-untyped]  # noqa: PLC0415 - slow

    column: list[object] = codelist[name]
    return column
