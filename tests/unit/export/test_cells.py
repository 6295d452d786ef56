"""Cells are safe from formulas of spreadsheets, and can be converted back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graphapi.export.cell import cell, plain


@given(st.text())
def test_every_text_can_be_had_back_and_none_is_a_formula(text: str) -> None:
    made = cell(text)
    assert isinstance(made, str)
    assert plain(made) == text
    assert not made.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def test_values_are_as_pandas_r_and_excel_read_them() -> None:
    assert [cell(value) for value in (None, True, False, 3, -3, ["a", "b"], [], ["=a"])] == [
        "",
        "TRUE",
        "FALSE",
        3,
        -3,
        "a; b",
        "",
        "'=a",
    ]
