"""Names: equal spellings, script, direction, and the caption."""

from __future__ import annotations

import csv
import unicodedata
from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.model.name import STARTS, Name, caption_of, direction_of, fold, script_of, starts
from graphapi.model.vocabulary import NameKind, TextDirection

ONE_NAME = [
    ("Khalifa Haftar", "KHALIFA  HAFTAR", "Khalifa Haftar\u200f", "Khali\u00adfa-Haftar"),
    ("Médecins", "Medecins", "ＭＥＤＥＣＩＮＳ", "Me\u0301decins"),
    ("Muammar Gaddafi", "Mu'ammar Gaddafi", "Muʿammar Gaddafi", "Mu’ammar Gaddafi"),
    ("al-Sarraj", "Al Sarraj", "al–Sarraj"),
    ("STRASSE", "Straße"),
    ("أحمد معيتيق", "احمد معيتيق", "أَحْمَد مِعِيتِيق", "أحمـــد معيتيق", "\u0627\u0654حمد معيتيق"),
    ("مصطفى", "مصطفي", "مصطفی", "\ufee3ﺼﻄﻔﻰ"),
    ("القاهرة", "القاهره", "ﺍﻟﻘﺎﻫﺮﺓ"),
    ("الإمارات", "الامارات", "الأمارات", "ٱلإمارات", "اﻹمارات"),
    ("مؤتمر", "موتمر"),
    ("عبد الله", "عبدالله", "عَبْدُ الله"),
    ("عبد الفتاح السيسي", "عبدالفتاح السيسي"),
    ("پاکستان", "پاكستان"),
    ("نواں", "نوان"),
    ("رئيس", "رييس", "ر\u064a\u0654يس"),
    ("کبیر", "كبير"),
    ("القوة ١٠٦", "القوة 106", "القوة ۱۰۶"),
    ("“السراج”", "السراج", "«السراج»"),
    ("Erdoğan", "Erdogan", "ERDOĞAN"),
    (
        "محمد علي",
        "مـحمـد علـي",
        "مُحَمَّد عَلِيّ",
        "محمد علی",
        "محمد علے",
        "ﻣﺤﻤﺪ ﻋﻠﻲ",
        "محمد\u200c علي",
        "\ufeffمحمد\u2067 علي\u2069",
    ),
    ("فاطمة", "فاطمه", "فاطمہ", "فاطمۃ", "فاطمھ", "فاطمە"),
    ("هٰذا", "هذا", "ہذا"),
    ("G.N.A.", "GNA", "G.N.A", "g.n.a.", "G.\u200bN.A.", "Ｇ．Ｎ．Ａ．"),
    ("J.R. Smith", "J. R. Smith"),
    ("م.ت.ف", "متف", "م.ت.ف."),
    ("Sou\u00addan", "Sudan\ufe0f".replace("Su", "Sou"), "Sou\u034fdan", "Sou\u2060dan", "Sou\U000e0061dan"),
    ("김\u3164정은", "김정은"),
]

TWO_NAMES = [
    ("خليفة", "خالد"),
    ("السراج", "سراج"),
    ("علاء", "علا"),
    ("حفتر", "Haftar"),
    ("al-Sisi", "el-Sisi"),
    ("Ali", "Aly"),
    ("محمد بن سلمان", "محمد بن سلطان"),
    ("كوبلر", "كوبلير"),
    ("گ", "ك"),
    ("106", "107"),
    ("George W. Bush", "George Bush"),
    ("1.2", "12"),
]


@pytest.mark.parametrize("spellings", ONE_NAME, ids=lambda spellings: spellings[0])
def test_spellings_of_one_name(spellings: tuple[str, ...]) -> None:
    for one, other in pairwise(spellings):
        assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_two_names(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@settings(max_examples=300)
@given(st.text())
def test_folding_is_done_once_and_for_all(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    assert folded == " ".join(folded.split())


@given(st.text(alphabet=st.characters(categories=("L", "M", "N", "P", "Z"), max_codepoint=0x6FF)))
def test_composition_and_case_do_not_matter(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)
    assert fold(text.casefold()) == fold(text)


@pytest.mark.shared
def test_real_arabic_names(shared: Path) -> None:
    """Vowel signs, stretching and direction marks never distinguish two names; the script always does."""
    lines = (shared / "data/names-ar/ar2en.txt").read_text("utf-8").splitlines()
    pairs = [tuple(line.split("\t")) for line in lines]
    assert len(pairs) > 10_000
    for arabic, latin in pairs:
        marked = "".join(f"{letter}\u064e" if letter.isalpha() else letter for letter in arabic)
        assert fold(marked) == fold(arabic) == fold(f"\u200f{arabic}ـ")
        assert fold(arabic) != fold(latin)
    # Of 15,000 names, only spellings of the same name fold to the same text.
    assert len({fold(arabic) for arabic, _ in pairs}) > 0.99 * len({arabic for arabic, _ in pairs})


@pytest.mark.shared
def test_names_that_others_labelled_as_different(shared: Path) -> None:
    with (shared / "data/names-ar/nomenklatura_name_bench_cases.csv").open(encoding="utf-8", newline="") as file:
        different = [row for row in csv.DictReader(file) if row["is_match"] == "false"]
    assert len(different) > 300
    assert [row for row in different if fold(row["name1"]) == fold(row["name2"])] == []


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Khalifa", "Latn"),
        ("خليفة", "Arab"),
        ("ﺍﻟﻘﺎﻫﺮﺓ", "Arab"),
        ("«خليفة» Haftar", "Arab"),
        ("Хафтар", "Cyrl"),
        ("金正恩", "Hani"),
        ("ʿAbd al-Fattah", "Latn"),
        ("Ｆｒａｎｃｅ", "Latn"),
        ("ـخليفة", "Arab"),
        ("106", "Zyyy"),
        ("", "Zyyy"),
        ("…", "Zyyy"),
        ("ᚠ Latin", "Zyyy"),
    ],
)
def test_script(text: str, script: str) -> None:
    assert script_of(text) == Name(text, None).script == script


@given(st.text())
def test_any_text_has_a_script_and_a_direction(text: str) -> None:
    assert len(script_of(text)) == 4
    assert direction_of(text) in TextDirection


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("حفتر", "RTL"),
        ("«حفتر» CIA", "RTL"),
        ("CIA وحفتر", "LTR"),
        ("1978 حفتر", "RTL"),
        ("שלום", "RTL"),
        ("2014", "LTR"),
        ("", "LTR"),
    ],
)
def test_direction(text: str, direction: str) -> None:
    assert direction_of(text) == direction


def test_caption_is_the_primary_name_english_first() -> None:
    arabic, french = Name("خليفة حفتر", "ar"), Name("Khalifa Haftar (fr)", "fr")
    english, alias = Name("Khalifa Haftar", "en"), Name("Al-Mushir", "en", NameKind.ALIAS)
    assert caption_of({arabic, french, english, alias}, "x") == "Khalifa Haftar"
    assert caption_of({arabic, french, alias}, "x") == "Khalifa Haftar (fr)"
    assert caption_of({arabic, alias}, "x") == "خليفة حفتر"
    assert caption_of({alias}, "x") == "x"
    assert caption_of([], "x") == "x"


names = st.builds(
    Name,
    st.sampled_from(["Haftar", "Hifter", "حفتر", "Хафтар"]),
    st.sampled_from([None, "en", "ar", "fr"]),
    st.sampled_from([NameKind.PRIMARY, NameKind.ALIAS]),
)


@given(st.sets(names, max_size=4))
def test_caption_and_sorting_do_not_depend_on_order(given_names: set[Name]) -> None:
    orders = list(permutations(given_names))
    assert len({caption_of(order, "x") for order in orders}) == 1
    assert len({tuple(sorted(order)) for order in orders}) == 1


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Khalifa Haftar", ["khalifa haftar", "haftar"]),
        ("Fayez al-Sarraj", ["fayez al sarraj", "al sarraj", "sarraj"]),
        ("عبد الفتاح السيسي", ["عبد الفتاح السيسي", "فتاح السيسي", "سيسي"]),
        ("", []),
        ("…", []),
        ("ال", ["ال"]),
    ],
)
def test_what_may_be_typed_of_a_name(name: str, expected: list[str]) -> None:
    assert starts(name) == expected


def test_a_long_name_can_be_typed_from_its_first_words_on() -> None:
    assert len(starts("word " * 50)) == STARTS
    assert max(map(len, starts("word " * 50))) <= 40
