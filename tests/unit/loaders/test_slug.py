"""Ids made of names: readable, and of one name only."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi_loaders.slug import own_slug, slug


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


@given(st.text(min_size=1), st.text(min_size=1))
def test_names_that_differ_have_slugs_that_differ(one: str, other: str) -> None:
    if one.casefold() != other.casefold():
        assert own_slug(one) != own_slug(other)
    assert re.fullmatch(r"[a-z0-9]+([-._][a-z0-9]+)*", own_slug(one))
