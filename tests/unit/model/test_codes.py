"""Countries and languages as people write them."""

from __future__ import annotations

import pytest
from babel import Locale

from graphapi.model.country import COUNTRIES, countries_like, country_of
from graphapi.model.language import is_usual, language_of, languages_like


@pytest.mark.parametrize(
    ("code", "spellings"),
    {
        "LY": ["LY", "ly", " Ly\t", "LBY", "lby", "434", "٤٣٤", "Libya", "LIBYE", "ليبيا", "Libia", "Ливия"],
        "GB": ["GB", "UK", "uk", "GBR", "826", "United Kingdom", "Great Britain", "Royaume-Uni"],
        "AF": ["004", "AFG", "Afghanistan"],
        "GR": ["EL", "Greece"],
        "AE": ["UAE", "United Arab Emirates", "الإمارات العربية المتحدة"],
        "CI": ["Côte d'Ivoire", "Cote d'Ivoire"],
        "XK": ["XK", "XKX", "Kosovo", "كوسوفو"],
        "VN": ["Vietnam", "Viet Nam", "Вьетнам"],
        "IQ": ["Irak", "Iraq"],
        "MM": ["Myanmar", "MMR", "BUR"],
        "TR": ["Turkey", "Türkiye"],
    }.items(),
)
def test_a_country(code: str, spellings: list[str]) -> None:
    assert {spelling: country_of(spelling) for spelling in spellings} == dict.fromkeys(spellings, code)


@pytest.mark.parametrize("text", ["", " ", "'", "XX", "EU", "ZZ", "DD", "SU", "YUG", "4", "Lybia", "Tripoli", "LYBIA!"])
def test_no_country(text: str) -> None:
    assert country_of(text) is None


def test_every_country_has_all_its_forms() -> None:
    assert {name for name in Locale("en").territories if name in COUNTRIES} == COUNTRIES
    for code in COUNTRIES:
        assert country_of(code.lower()) == code
        assert country_of(Locale("en").territories[code]) == code


def test_what_is_like_a_country() -> None:
    assert next(iter(countries_like("Lybia").items())) == ("LY", "Libya")
    assert countries_like("qqq") == {}


@pytest.mark.parametrize(
    ("tag", "spellings"),
    {
        "ar": ["ar", "AR", " ar ", "ara", "Arabic", "arabe", "العربية"],
        "pt-BR": ["pt-BR", "pt_br", "PT-br", "por-BR"],
        "zh-Hant-TW": ["zh-hant-tw", "ZH_HANT_TW"],
        "fr": ["fre", "fra", "French", "français"],
        "ayl": ["ayl", "AYL"],
        "es-419": ["es-419", "es_٤١٩"],
    }.items(),
)
def test_a_language(tag: str, spellings: list[str]) -> None:
    assert {spelling: language_of(spelling) for spelling in spellings} == dict.fromkeys(spellings, tag)
    assert is_usual(tag) == (tag != "ayl")


@pytest.mark.parametrize("text", ["", "'", "x", "Arabisch", "ar egyptian", "en-", "1"])
def test_no_language(text: str) -> None:
    assert language_of(text) is None


def test_what_is_like_a_language() -> None:
    assert languages_like("Arabisch")["ar"] == "arabic"
