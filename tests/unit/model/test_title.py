"""Titles before names, and offices that mean their current holder."""

from __future__ import annotations

import pytest

from graphapi.model.title import read_titles

NAMED = [
    ("Field Marshal Khalifa Haftar", "khalifa haftar"),
    ("Gen. Haftar", "haftar"),
    ("le maréchal Khalifa Haftar", "khalifa haftar"),
    ("المشير خليفة حفتر", "خليفه حفتر"),
    ("الجنرال الليبي خليفة حفتر", "خليفه حفتر"),
    ("اللواء الليبي المتقاعد خليفة حفتر", "خليفه حفتر"),
    ("фельдмаршал Хафтар", "хафтар"),
    ("генерала Хафтара", "хафтара"),
    ("President Sisi", "sisi"),
    ("US President Donald Trump", "donald trump"),
    ("الرئيس المصري عبد الفتاح السيسي", "عبد الفتاح السيسي"),
    ("президента США Дональда Трампа", "дональда трампа"),
    ("UN envoy Ghassan Salamé", "ghassan salame"),
    ("Dr. Mr. President Macron", "macron"),
]
OFFICES = [
    ("the Egyptian president", "president", "EG"),
    ("Egypt's president", "president", "EG"),
    ("President of Egypt", "president", "EG"),
    ("le président égyptien", "president", "EG"),
    ("la présidente française", "president", "FR"),
    ("le président d'Égypte", "president", "EG"),
    ("الرئيس المصري", "president", "EG"),
    ("رئيس مصر", "president", "EG"),
    ("президент Египта", "president", "EG"),
    ("президентом России", "president", "RU"),
    ("Russian Defence Minister", "defence minister", "RU"),
    ("وزير الخارجية الأمريكي", "foreign minister", "US"),
    ("رئيس الوزراء الليبي", "prime minister", "LY"),
    ("king of Morocco", "monarch", "MA"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_what_is_left_without_titles(text: str, name: str) -> None:
    titled = read_titles(text)
    assert titled
    assert titled.name == name
    assert titled.office is None


@pytest.mark.parametrize(("text", "office", "country"), OFFICES)
def test_an_office_in_a_state(text: str, office: str, country: str) -> None:
    titled = read_titles(text)
    assert titled
    assert titled.office == (office, f"iso3166:{country}")


@pytest.mark.parametrize(
    "text", ["", "…", "Khalifa Haftar", "Egypt", "Egyptian", "خليفة حفتر", "Libyan National Army", "x" * 500]
)
def test_no_titles(text: str) -> None:
    assert read_titles(text) is None


@pytest.mark.parametrize(
    "text", ["president", "the former Egyptian president", "Egyptian and Libyan presidents", "Egyptian general"]
)
def test_titles_that_name_nobody(text: str) -> None:
    titled = read_titles(text)
    assert titled is None or titled.office is None
