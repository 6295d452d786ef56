"""Labelled pairs of names: our own, and those of public data sets that are beside the repository."""

from __future__ import annotations

import random
from collections.abc import Iterator
from csv import QUOTE_NONE, DictReader
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SHARED: Final = Path(__file__).parents[3] / "shared" / "data" / "names-ar"
_OWN: Final = Path(__file__).with_name("pairs.tsv")
_DRAWN: Final = 1_500


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names, whether they are of one actor, and the kind of the pair."""

    one: str
    other: str
    same: bool
    kind: str


def own_pairs() -> list[Pair]:
    """The pairs of this benchmark: across scripts, with titles, names of fathers, acronyms, and names of states."""
    lines = (line for line in _OWN.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    rows = DictReader(lines, delimiter="\t", quoting=QUOTE_NONE)
    return [Pair(row["one"], row["other"], row["same"] == "1", row["kind"]) for row in rows]


def nomenklatura_pairs() -> list[Pair]:
    """The set of OpenSanctions (MIT): people, companies and vessels, mostly in Latin letters, with its own labels."""
    with (SHARED / "nomenklatura_name_bench_cases.csv").open(encoding="utf-8") as lines:
        return [Pair(row["name1"], row["name2"], row["is_match"] == "true", row["schema"]) for row in DictReader(lines)]


def drawn_pairs() -> list[Pair]:
    """Random names of two words from the Arabic and Latin list (Apache-2.0): equal pairs, and pairs that differ in one word."""
    text = (SHARED / "ar2en.txt").read_text(encoding="utf-8")
    words = [pair for line in text.splitlines() if len(pair := line.split("\t")) == 2 and min(map(len, pair)) > 2]
    return list(_drawn(words, random.Random(1)))


def _drawn(words: list[list[str]], rng: random.Random) -> Iterator[Pair]:
    for _ in range(_DRAWN):
        first, last, another = rng.sample(words, 3)
        yield Pair(f"{first[0]} {last[0]}", f"{first[1]} {last[1]}", same=True, kind="arabic-latin, drawn")
        yield Pair(f"{first[0]} {last[0]}", f"{first[1]} {another[1]}", same=False, kind="arabic-latin, drawn")


def cross_script_pairs() -> list[Pair]:
    """Names in eight scripts and in Latin letters (MIT); for each equal pair, two pairs with the name of another."""
    text = (SHARED / "cross_script_pairs.csv").read_text(encoding="utf-8")
    names = [line.split(",")[:2] for line in text.splitlines() if line.strip() and not line.startswith(("#", "Query"))]
    same = [Pair(one, other, same=True, kind="eight scripts") for one, other in names]
    others = [
        Pair(one, names[(at + step) % len(names)][1], same=False, kind="eight scripts")
        for at, (one, _) in enumerate(names)
        for step in (1, 5)
    ]
    return same + [pair for pair in others if all((pair.one, pair.other) != (each.one, each.other) for each in same)]
