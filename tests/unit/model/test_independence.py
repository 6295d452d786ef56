"""Independent sources share neither an origin nor a publisher."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.independence import Voice, independent

voices = st.lists(st.builds(Voice, st.sampled_from("abcde"), st.sampled_from("vwxyz")), max_size=9)


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ("", 0),
        ("p:p", 1),
        ("p:p q:q", 2),
        # Five papers that quote one speech; one paper that states it itself and quotes a person.
        ("s:1 s:2 s:3 s:4 s:5", 1),
        ("p:p s:p", 1),
        ("p:p s:p s:q", 2),
        # A greedy search from the left would find one less.
        ("a:x b:x a:y", 2),
        ("a:x a:y b:x c:y b:z", 3),
    ],
)
def test_independent(pairs: str, expected: int) -> None:
    assert independent(Voice(*pair.split(":")) for pair in pairs.split()) == expected


@given(given_voices=voices)
def test_it_is_the_largest_set_without_a_shared_end(given_voices: list[Voice]) -> None:
    distinct = sorted(set(given_voices))
    sizes = [
        size
        for size in range(len(distinct) + 1)
        for some in combinations(distinct, size)
        if len({v.origin for v in some}) == len({v.publisher for v in some}) == size
    ]
    assert independent(given_voices) == max(sizes)
