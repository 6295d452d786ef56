"""Invisible characters and variants of characters make no difference in names, headers, codes and dates."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.loaders.table.files import COLUMNS, csv_of, read, told


def test_spellings_of_one_actor(tmp_path: Path) -> None:
    spellings = (
        "كتيبة مصراتة",
        "كتـيبة مصراتة",
        "كَتِيبَة مصراتة",
        "کتیبة مصراتة",
        "ﻛﺘﻴﺒﺔ ﻣﺼﺮاﺗﺔ",
        "كتيبه مصراته",
        "كتيبة\u200c مصراتة\u200f",
    )
    rows = [f"{each},Haftar,{2010 + place},backs," for place, each in enumerate(spellings)]
    found = read(tmp_path, csv_of(*rows))
    assert len(found.claims) == len(spellings)
    assert len({claim.subject for claim in found.claims}) == 1


def test_two_of_like_names_stay_two(tmp_path: Path) -> None:
    rows = ("محمد بن سلمان,Haftar,2014,backs,", "محمد بن زايد,Haftar,2015,backs,")
    assert len({claim.subject for claim in read(tmp_path, csv_of(*rows)).claims}) == 2


@pytest.mark.parametrize(
    "when", ["١٨/٠٥/٢٠١٤", "۱۸/۰۵/۲۰۱۴", "18\u200f/05\u200f/2014", "１８／０５／２０１４", "\u206718/05/2014\u2069"]
)
def test_dates(tmp_path: Path, when: str) -> None:
    assert told(read(tmp_path, csv_of(f"France,Haftar,{when},backs,"))) == [
        ("france", "SUPPORTS", "khalifa-haftar", "2014-05-18")
    ]


@pytest.mark.parametrize(
    ("by", "cell"), [("COW", "٢٢٠"), ("COW", "22\u200f0"), ("ISO2", "ＦＲ"), ("ISO3", "F\u00adRA")]
)
def test_codes(tmp_path: Path, by: str, cell: str) -> None:
    found = read(tmp_path, csv_of(f"{cell},Haftar,2014,backs,"), COLUMNS.replace("NAME, kind: ARMED_GROUP", by))
    assert [claim.subject for claim in found.claims] == ["france"], found.said


@pytest.mark.parametrize("header", ["Who\u200f", "W\u00adho", "\ufeffWho", "Ｗｈｏ"])
def test_headers(tmp_path: Path, header: str) -> None:
    found = read(tmp_path, csv_of("France,Haftar,2014,backs,").replace("Who", header, 1))
    assert found.said == []
    assert len(found.claims) == 1
