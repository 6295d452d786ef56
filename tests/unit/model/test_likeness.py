"""The similarity of two names: spellings of one name, and deliberately confusing names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.likeness import NEAR, SAME, likeness

ONE_NAME = [
    ("Khalifa Haftar", "خليفة حفتر"),
    ("Халифа Хафтар", "Khalifa Hifter"),
    ("خليفة حفتر", "Халифа Хафтар"),
    ("حליפה חפתר".replace("ح", "ח"), "Khalifa Haftar"),
    ("马克龙", "Macron"),
    ("特朗普", "Trump"),
    ("哈夫塔尔", "حفتر"),
    ("Haftar, Khalifa", "Khalifa Haftar"),
    ("K. Haftar", "Khalifa Haftar"),
    ("Fayez Mustafa al-Sarraj", "Fayez al-Sarraj"),
    ("محمد بن سلمان", "Mohammed bin Salman"),
    ("Mohammad Salman", "Muhammad bin Salman"),
    ("Абдул-Фаттах ас-Сиси", "Abdel Fattah el-Sisi"),
    ("عبدالفتاح السيسي", "Abdelfattah Elsisi"),
    ("SergeiLavrov", "Sergei Lavrov"),
]
OTHERS = [
    ("Muhammad bin Salman", "Salman bin Muhammad"),
    ("محمد بن سلمان", "سلمان بن محمد"),
    ("محمد بن سلمان", "Salman bin Muhammad"),
    ("محمد بن سلمان", "محمد بن سلطان"),
    ("Mahmoud Haftar", "Mohamed Haftar"),
    ("Saddam Haftar", "Khalifa Haftar"),
    ("صدام حفتر", "Khalifa Haftar"),
    ("Khaled Haftar", "Khalifa Haftar"),
    ("Bashar al-Assad", "Hafez al-Assad"),
    ("بشار الأسد", "Hafez al-Assad"),
    ("Friedrich Hans", "Hans Friedrich"),
    ("Haftar", "Khalifa Haftar"),
    ("习近朋", "习近平"),
    ("Brigade 106", "Brigade 107"),
    ("", "Haftar"),
    ("", ""),
    ("…", "…"),
]


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_spellings_of_one_name_are_called_the_same(one: str, other: str) -> None:
    assert likeness(one, other) >= SAME


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_names_are_not(one: str, other: str) -> None:
    assert likeness(one, other) < SAME


def test_names_with_nothing_in_common_are_not_even_near() -> None:
    for one, other in (("خليفة حفتر", "Emmanuel Macron"), ("Хафтар", "Trump"), ("Khalifa Haftar", "Fayez al-Sarraj")):
        assert likeness(one, other) < NEAR


@given(st.text(max_size=60), st.text(max_size=60))
def test_it_is_a_part_of_one_and_the_same_both_ways(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == pytest.approx(likeness(other, one))


@given(st.from_regex(r"[a-z]{3,9}( [a-z]{3,9}){0,3}", fullmatch=True))
def test_a_name_is_itself(name: str) -> None:
    assert likeness(name, name) == likeness(name, name.upper()) == 1
