"""Names of states and bodies in newspapers."""

from __future__ import annotations

import pytest

from graphapi.model.gazetteer import called, state_names

STRONG = {
    "AE": "UAE|U.A.E.|AE|ARE|الإمارات|دولة الإمارات العربية المتحدة|ОАЭ|阿联酋|איחוד האמירויות הערביות|Émirats arabes unis",
    "EG": "EG|EGY|Egypt|جمهورية مصر العربية|Arab Republic of Egypt|Египет|埃及|מצרים|République arabe d'Égypte",
    "US": "US|U.S.|USA|the United States|США|أميركا|الولايات المتحدة الأميركية|les États-Unis|美国|ארצות הברית",
    "SA": "KSA|Kingdom of Saudi Arabia|السعودية|Саудовская Аравия|沙特阿拉伯",
    "GB": "UK|Great Britain|Britain|بريطانيا|Великобритания|英国",
    "RU": "Russian Federation|РФ|Россия|俄罗斯|רוסיה",
}
WEAK = {
    "AE": "Emirati|Emiratis|إماراتي|الإماراتية|эмиратский|Abu Dhabi|أبوظبي|Абу-Даби",
    "EG": "Egyptian|المصري|مصرية|égyptienne|египетского|Cairo|القاهرة|Le Caire|Каир|开罗|קהיר",
    "RU": "Russian|روسي|russe|российская|Kremlin|الكرملين|Кремль|Moscow|Москва|موسكو",
    "FR": "French|française|الفرنسي|Paris|Elysée|الإليزيه",
    "TR": "Turkish|turque|تركي|Ankara|أنقرة|Анкара",
    "QA": "Qatari|قطري|Doha|الدوحة",
    "US": "American|الأمريكي|White House|البيت الأبيض|Washington|Вашингтон",
}


@pytest.mark.parametrize("country", STRONG)
def test_a_states_own_names(country: str) -> None:
    for name in STRONG[country].split("|"):
        found = called(name)
        assert [(each.state, each.weak) for each in found if each.state] == [(f"iso3166:{country}", False)], name


@pytest.mark.parametrize("country", WEAK)
def test_names_that_may_mean_others_too(country: str) -> None:
    for name in WEAK[country].split("|"):
        assert (f"iso3166:{country}", True) in [(each.state, each.weak) for each in called(name)], name


def test_no_own_name_of_a_state_is_weak_for_another() -> None:
    assert all(len(set(found.values())) == 1 for found in state_names().values())
    assert [each.state for each in called("Niger")] == ["iso3166:NE"]
    assert {each.state for each in called("Nigerien")} == {"iso3166:NE"}


@pytest.mark.parametrize(
    ("one", "other", "weak"),
    [
        ("LAAF", "libyan national army", False),
        ("G.N.A.", "government of national accord", False),
        ("HoR", "house of representatives", False),
        ("ISIL", "islamic state", False),
        ("Da'esh", "islamic state", False),
        ("داعش", "islamic state", False),
        ("ИГИЛ", "islamic state", False),
        ("الوفاق", "government of national accord", True),
        ("Совбез", "united nations security council", True),
    ],
)
def test_bodies(one: str, other: str, weak: bool) -> None:
    (found,) = (each for each in called(one) if each.names)
    assert other in found.names
    assert found.weak is weak


@pytest.mark.parametrize("text", ["", "…", "in", "la", "it", "Haftar", "x" * 1000, "َ", "\u200f", "Islamic"])
def test_nobody_is_called_so(text: str) -> None:
    assert called(text) == []
