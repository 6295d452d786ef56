"""The vocabulary is completely defined in three languages, and agrees with the tables of the field."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest

from graphapi.model import vocabulary
from graphapi.model.digest import normal_text
from graphapi.model.name import fold, script_of
from graphapi.model.terms import ENUMS, Term, terms
from graphapi.model.terms.glossary import SECTIONS, glossary_page
from graphapi.model.terms.markdown import vocabulary_page
from graphapi.model.vocabulary import Predicate, PredicateClass

WORDS = [
    found
    for found in vars(vocabulary).values()
    if isinstance(found, type) and issubclass(found, StrEnum) and found is not StrEnum
]
ALL = [term for enum in WORDS for term in terms(enum)]


@pytest.mark.parametrize("enum", WORDS)
def test_every_word_has_one_term_in_order(enum: type[StrEnum]) -> None:
    assert [term.value for term in terms(enum)] == list(enum)
    assert enum in ENUMS


@pytest.mark.parametrize("term", ALL, ids=lambda term: f"{type(term.value).__name__}.{term.value}")
def test_every_term_is_said_in_three_languages_and_explained(term: Term) -> None:
    assert script_of(term.labels.ar) == "Arab"
    assert term.label("ar-LY") == term.labels.ar
    assert term.label("fr") == term.labels.fr
    assert term.label("en-GB") == term.label(None) == term.label("de") == term.labels.en
    assert term.description.endswith(".")
    assert term.source


@pytest.mark.parametrize("enum", WORDS)
def test_labels_tell_words_apart(enum: type[StrEnum]) -> None:
    for language in ("en", "ar", "fr"):
        assert len({fold(term.label(language)) for term in terms(enum)}) == len(enum)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_what_somebody_asserts_does_not_read_as_what_is_certain(language: str) -> None:
    """Both are in every answer, and Arabic is mostly written without vowels."""
    standings, certainties = (
        {fold(term.label(language)) for term in terms(enum)} for enum in (vocabulary.Standing, vocabulary.Certainty)
    )
    assert not standings & certainties


@pytest.mark.parametrize("term", terms(Predicate), ids=str)
def test_a_predicate_says_what_it_is_not_and_gives_an_example(term: Term) -> None:
    assert "Not " in term.description or "not " in term.description
    assert term.example
    assert term.predicate_class
    assert term.symmetric is term.value.symmetric  # type: ignore[attr-defined]
    assert (term.plover is None) == (term.predicate_class is PredicateClass.STRUCTURAL) == (not term.cameo)


def test_what_is_named_elsewhere_exists() -> None:
    """A description refers only to existing words."""
    known = {str(term.value) for term in ALL} | {"PLOVER", "CAMEO", "UCDP", "APPEAL"}
    named = {word for term in ALL for word in re.findall(r"\b[A-Z][A-Z_]{3,}\b", term.description)}
    assert named <= known


def test_no_cameo_code_is_of_two_predicates() -> None:
    codes = [code for term in ALL for code in term.cameo]
    assert len(codes) == len(set(codes))


def test_the_page_is_up_to_date() -> None:
    page = Path(__file__).parents[3] / "docs" / "vocabulary.md"
    assert page.read_text("utf-8") == vocabulary_page(), "run: python -m graphapi.model.terms > docs/vocabulary.md"


def test_the_glossary_is_up_to_date() -> None:
    page = Path(__file__).parents[3] / "docs" / "glossary.md"
    assert page.read_text("utf-8") == glossary_page(), "run: make schema"


def test_the_glossary_has_one_entry_for_a_word() -> None:
    entries = [word for words in SECTIONS.values() for word in words]
    named = [name for entry in entries for name in entry.word.split(", ")]
    assert sorted(named) == sorted(set(named))
    lists = [entry.values for entry in entries if entry.values]
    assert sorted(lists, key=str) == sorted(set(lists), key=str)
    assert {"Stance", "Standing", "RelationStatus", "Certainty"} <= {values.__name__ for values in lists}


@pytest.mark.shared
def test_examples_stand_in_the_articles(shared: Path) -> None:
    articles = [normal_text(path.read_text("utf-8")) for path in sorted((shared / "sources").glob("*.txt"))]
    quotes = [normal_text(term.example.quote) for term in ALL if term.example]
    assert [quote for quote in quotes if not any(quote in article for article in articles)] == []


def predicate_of(code: str) -> Predicate | None:
    """The predicate with the longest code that is a prefix of this one."""
    named = {cameo: term.value for term in terms(Predicate) for cameo in term.cameo}
    found = next((named[code[:length]] for length in range(len(code), 1, -1) if code[:length] in named), None)
    return Predicate(found) if found else None


@pytest.mark.shared
def test_every_code_is_in_the_cameo_table(shared: Path) -> None:
    table = (shared / "data/gdelt/cameo/cameoEvent.txt").read_text("latin-1")
    known = set(re.findall(r"^(\d{2,4})\t", table, re.MULTILINE))
    # 176, attacks on computers, is newer than the table.
    assert {code for term in ALL for code in term.cameo} <= known | {"176"}
    assert {code for code in known if predicate_of(code) is None} == {code for code in known if code.startswith("01")}


# Predicates that include a second PLOVER category, or a code of another category; the source of each term mentions it.
BESIDES = {
    Predicate.SANCTIONS: {"COERCE"},
    Predicate.ATTACKS: {"COERCE"},
    Predicate.THREATENS: {"MOBILIZE"},
    Predicate.WITHDRAWS: {"CONCEDE"},
    Predicate.OPPOSES: {"ACCUSE"},
    Predicate.AGREES: {"SUPPORT"},
}


@pytest.mark.shared
def test_the_crosswalk_agrees_with_plover(shared: Path) -> None:
    table = (shared / "data/cameo-plover/CAMEO2PLOVER-2021.txt").read_text("utf-8")
    rows = re.findall(r"^(\d{3,4}): ([A-Z]+)", table, re.MULTILINE)
    assert len(rows) > 200
    plover = {term.value: {term.plover, *BESIDES.get(Predicate(term.value), ())} for term in terms(Predicate)}
    found = [(code, category, predicate_of(code)) for code, category in rows]
    assert [row for row in found if row[2] is None or row[1] not in plover[row[2]]] == []
