"""The catalogue of messages: complete in every language, with all plural forms, and without unused messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

import pytest
from babel import Locale

from graphapi.cli.columns import COLUMNS
from graphapi.cli.messages import LANGUAGES, catalogue, message
from tests.unit.locks import ROOT

CODE: Final = sorted((ROOT / "graphapi" / "cli").glob("*.py"))
EXPLORER: Final = sorted(each for each in (ROOT / "explorer" / "src").rglob("*.ts*") if ".test." not in each.name)
PLURAL: Final = re.compile(r"\{(\w+), plural,((?: =?\w+ \{(?:[^{}]|\{\w+\})*\})+)\}")
FORM: Final = re.compile(r"(=?\w+) \{((?:[^{}]|\{\w+\})*)\}")
GAP: Final = re.compile(r"\{(\w+)\}")
# In Arabic a word replaces the arrow, which terminals do not mirror.
OTHER_GAPS: Final = {("ar", "towards")}


def gaps(text: str) -> set[str]:
    """The names of the values that a message needs."""
    forms = " ".join(inner for _, plural in PLURAL.findall(text) for _, inner in FORM.findall(plural))
    return {name for name, _ in PLURAL.findall(text)} | {*GAP.findall(PLURAL.sub("", text)), *GAP.findall(forms)}


def said() -> Iterator[str]:
    """Keys that the code of the command line passes to `say`."""
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say":
                key = node.args[0]
                choices = (key.body, key.orelse) if isinstance(key, ast.IfExp) else (key,)
                yield from (str(each.value) for each in choices if isinstance(each, ast.Constant))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_message(language: str) -> None:
    assert list(catalogue(language)) == list(catalogue("en"))
    assert all(catalogue(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_has_the_same_gaps_in_each_language(language: str) -> None:
    for key, text in catalogue(language).items():
        assert (language, key) in OTHER_GAPS or gaps(text) == gaps(catalogue("en")[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_all_forms_of_its_language(language: str) -> None:
    # French has another form, for whole millions.
    needed = {Locale(language).plural_form(count) for count in range(1_000)}
    for key, text in catalogue(language).items():
        assert text.count(", plural,") == len(PLURAL.findall(text)), key
        for _, forms in PLURAL.findall(text):
            has = {"zero" if form == "=0" and "zero" in needed else form for form, _ in FORM.findall(forms)}
            assert has - {"=0"} == needed, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_can_be_filled(language: str) -> None:
    for key, text in catalogue(language).items():
        for count in (0, 1, 2, 3, 11, 100):
            filled = message(language, key, **dict.fromkeys(gaps(text), count))
            assert not re.search(r"[{}#]", filled), key


def test_counts_in_arabic() -> None:
    counted = [message("ar", "sources", count=count) for count in (0, 1, 2, 3, 11, 100, 1_000)]
    assert counted == ["بلا مصدر", "مصدر واحد", "مصدران", "3 مصادر", "11 مصدرًا", "100 مصدر", "1,000 مصدر"]


def test_what_is_said_is_in_the_catalogue() -> None:
    used = {*said(), *(column.heading for columns in COLUMNS.values() for column in columns if not column.sheet_only)}
    assert used - catalogue("en").keys() == set()


def test_no_message_is_unused() -> None:
    headings = {column.heading for columns in COLUMNS.values() for column in columns}
    words = {word for file in (*CODE, *EXPLORER) for word in re.findall(r"""["'](\w+)["']""", file.read_text("utf-8"))}
    assert catalogue("en").keys() - words - headings == set()
