"""Sounds: Arabic and Latin spellings of one name are similar, and more similar than other names."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from csv import DictReader
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.name import fold
from graphapi.model.sound import consonant_key, sounds

NAMES_AR = Path(__file__).parents[3].parent / "shared" / "data" / "names-ar"
SHARED = pytest.mark.skipif(not NAMES_AR.exists(), reason="shared/data/names-ar is not beside the repository")

ONE_SKELETON = [
    ("حفتر", "Haftar", "Hifter", "Hafter", "Ḥaftar", "Хафтар", "هفتر", "Khaftar"),
    ("السيسي", "al-Sisi", "el-Sissi", "as-Sisi", "Alsisi", "Sissi"),
    ("ماكرون", "Macron", "Makron", "Макрон"),
    ("بومبيو", "Pompeo", "Помпео"),
    ("باشاغا", "Bashagha", "Bachagha"),
    ("شويغو", "Shoigu", "Шойгу", "Choïgou", "Schoigu"),
    ("محمد", "Mohamed", "Muhammad", "Mohammed", "Muḥammad", "Мухаммед"),
    ("القذافي", "Gaddafi", "Qadhafi", "Kadhafi", "al-Qaddafi", "Gheddafi", "Каддафи"),
    ("السراج", "Sarraj", "as-Sarraj", "al-Serraj", "السرّاج"),
    ("أردوغان", "Erdoğan", "Erdogan", "Эрдоган"),
    ("عبد الرحمن", "عبدالرحمن", "Abd al-Rahman", "Abdul Rahman", "Abdelrahman", "Abdurrahman"),
    ("خليفة", "خليفه", "Khalifa", "Khalifah", "Halife"),
    ("إسكندر", "اسكندر", "Iskander", "Eskandar"),
    ("نتنياهو", "נתניהו", "Netanyahu"),
    ("مصطفى", "Mustafa", "Moustapha", "Mostafa"),
    ("اللواء ١٠٦", "اللواء 106"),
]
OTHERS = [
    ("حفتر", "السراج"),
    ("حفتر", "Macron"),
    ("السيسي", "CIA"),
    ("خليفة", "Khalid"),
    ("باشاغا", "Pashinyan"),
    ("اللواء 106", "اللواء 107"),
]
TEXT = st.text(max_size=40)


def likeness(one: str, other: str) -> float:
    """Dice's coefficient of the sounds of two names, as in the search."""
    left, right = sounds(one), sounds(other)
    return 2 * len(left & right) / max(len(left) + len(right), 1)


@pytest.mark.parametrize("spellings", ONE_SKELETON, ids=lambda spellings: spellings[0])
def test_spellings_of_one_name_sound_alike(spellings: tuple[str, ...]) -> None:
    assert {consonant_key(spelling) for spelling in spellings} == {consonant_key(spellings[0])}
    for one, other in combinations(spellings, 2):
        assert likeness(one, other) > 0.45, (one, other)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_other_names_do_not(one: str, other: str) -> None:
    assert likeness(one, other) < 0.75


def test_the_right_one_of_those_who_stand_in_one_article_is_the_nearest() -> None:
    latin = [spellings[1] for spellings in ONE_SKELETON[:10]]
    for spellings in ONE_SKELETON[:10]:
        assert max(latin, key=lambda name: likeness(spellings[0], name)) == spellings[1]


@pytest.mark.parametrize("text", ["", " ", "«»", "…!?", "\u200f", "*:*"])
def test_nothing_sounds_like_nothing(text: str) -> None:
    assert consonant_key(text) == ""
    assert sounds(text) == frozenset()


@given(TEXT)
def test_keys_are_plain_words(text: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9 ]*", consonant_key(text))
    assert all(re.fullmatch(r"[012][A-Za-z0-9_]{2}", sound) for sound in sounds(text))
    assert bool(consonant_key(text)) == bool(sounds(text))


@given(TEXT)
def test_what_folds_to_one_text_sounds_the_same(text: str) -> None:
    assert sounds(fold(text)) == sounds(text)
    assert consonant_key(fold(text)) == consonant_key(text)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ابتثجحخدذرزسشصضطظعغفقكلمنهوي", max_size=5000))
def test_keys_of_a_long_text_are_short(text: str) -> None:
    assert len(sounds(text)) < 1000, "an index takes 1,024 words at once"


@pytest.mark.shared
@SHARED
@pytest.mark.parametrize("arabic_is_loaded", [False, True])
def test_a_name_is_found_by_its_other_script(arabic_is_loaded: bool) -> None:
    """For all names of the list, which are surnames of one word from many countries; docs/decisions/0009 has the numbers."""
    rows = [line.split("\t") for line in (NAMES_AR / "ar2en.txt").read_text("utf-8").splitlines()]
    spelt: defaultdict[str, set[str]] = defaultdict(set)
    for arabic, latin in rows:
        loaded, asked = (arabic, latin) if arabic_is_loaded else (latin, arabic)
        if len(arabic) > 1:
            spelt[asked].add(loaded)
    names = sorted(set().union(*spelt.values()))
    ranks = _ranks(names, {name: spelt[name] for name in random.Random(7).sample(sorted(spelt), 300)})
    assert ranks[1] > 0.70
    assert ranks[5] > 0.88
    assert ranks[10] > 0.92


@pytest.mark.shared
@SHARED
def test_names_of_others_rarely_have_one_skeleton() -> None:
    """Deliberately confusing pairs."""
    with (NAMES_AR / "nomenklatura_name_bench_cases.csv").open(encoding="utf-8") as file:
        others = [(row["name1"], row["name2"]) for row in DictReader(file) if row["is_match"] == "false"]
    mistaken = [pair for pair in others if consonant_key(pair[0]) == consonant_key(pair[1])]
    assert len(mistaken) < 0.04 * len(others)


def _ranks(names: Collection[str], spelt: Mapping[str, AbstractSet[str]]) -> dict[int, float]:
    """The share of names with one of their spellings among the first 1, 5 and 10 results."""
    by_name = {name: sounds(name) for name in names}
    with_sound: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        for sound in by_name[name]:
            with_sound[sound].append(name)
    found: Counter[int] = Counter()
    for asked, wanted in spelt.items():
        own = sounds(asked)
        shared: Counter[str] = Counter()
        for sound in own:
            shared.update(with_sound[sound])
        order = sorted(shared, key=lambda name: (-shared[name] / (len(own) + len(by_name[name])), name))
        for most in (1, 5, 10):
            found[most] += not wanted.isdisjoint(order[:most])
    return {most: found[most] / len(spelt) for most in (1, 5, 10)}
