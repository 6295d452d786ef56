"""Ids from names are readable and distinct."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi_loaders.slug import name_slug, own_slug, slug


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Barack Obama", "barack-obama"),
        ("Citizen (India)", "citizen.india"),
        ("Head of Government (South Korea)", "head-of-government.south-korea"),
    ],
)
def test_plain_names_are_readable(name: str, own: str) -> None:
    assert own_slug(name) == own


def test_accents_and_marks() -> None:
    assert slug("Côte d’Ivoire") == "cote-d-ivoire"
    assert slug("حفتر") == ""


@pytest.mark.parametrize(
    "spellings",
    [
        ("مصراتة", "مصراته", "مصـراتة", "مِصراتة", "ﻣﺼﺮاﺗﺔ", "مصراتة\u200f", "مصر\u200cاتة"),
        ("G.N.A.", "GNA"),
        ("Jama'at", "Jama’at"),
        ("Libyan Desk", "Libyan\u00ad Desk", "Ｌｉｂｙａｎ Desk", "Libyan\u00a0Desk"),
    ],
)
def test_what_only_looks_alike_is_one(spellings: tuple[str, ...]) -> None:
    assert len({name_slug(each) for each in spellings}) == 1


def test_other_names_are_others() -> None:
    names = ("محمد بن سلمان", "محمد بن سلطان", "Muhammad", "Mohammed", "…", "???", "Al Qaeda", "علاء", "علا")
    assert len({name_slug(each) for each in names}) == len(names)


@given(st.text(min_size=1))
def test_slugs_of_names_are_slugs(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+([-._][a-z0-9]+)*", name_slug(name))


@given(st.text(min_size=1), st.text(min_size=1))
def test_names_that_differ_have_slugs_that_differ(one: str, other: str) -> None:
    if one.casefold() != other.casefold():
        assert own_slug(one) != own_slug(other)
    assert re.fullmatch(r"[a-z0-9]+([-._][a-z0-9]+)*", own_slug(one))
