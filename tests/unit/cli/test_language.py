"""The languages that users can choose, and the message for those with only names."""

from __future__ import annotations

import pytest
import typer

from graphapi.cli.language import checked, remark


@pytest.mark.parametrize(
    ("tag", "taken"),
    [
        (None, None),
        ("ar", "ar"),
        ("AR-LY", "ar-LY"),
        ("fr-FR", "fr-FR"),
        ("ru", "ru"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        ("ayl", "ayl"),
    ],
)
def test_tags_of_languages_are_taken(tag: str | None, taken: str | None) -> None:
    assert checked(tag) == taken


@pytest.mark.parametrize("tag", ["xx", "arabic", "", "fr_FR", "عربي", "-ar", "x-private"])
def test_what_is_no_language_is_refused_with_those_that_have_words(tag: str) -> None:
    with pytest.raises(typer.BadParameter, match="Messages are in en, ar, fr"):
        checked(tag)


@pytest.mark.parametrize(("tag", "said"), [(None, False), ("en", False), ("ar-LY", False), ("ru", True), ("fro", True)])
def test_where_only_names_can_be_in_it_that_is_said(tag: str | None, said: bool) -> None:
    assert (remark(tag) is not None) is said
