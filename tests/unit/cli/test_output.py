"""Tables for spreadsheets have texts and numbers, never formulas."""

from __future__ import annotations

import csv
import io

import pytest
import typer

from graphapi.cli.backing_csv import HEADINGS, rows
from graphapi.cli.output import Output, print_csv
from graphapi.cli.words import Words
from tests.unit.cli.answer import ANSWER


def printed(capfdbinary: pytest.CaptureFixture[bytes], *table: tuple[object, ...]) -> bytes:
    print_csv(("a", "b"), table)
    return capfdbinary.readouterr().out


def test_it_is_utf_8_with_the_mark_by_which_excel_knows_it(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert printed(capfdbinary, ("حفتر", 2)) == b"\xef\xbb\xbf" + "a,b\r\nحفتر,2\r\n".encode()


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_text_like_a_formula_is_marked_as_text(capfdbinary: pytest.CaptureFixture[bytes], text: str) -> None:
    found = printed(capfdbinary, (text, [text, "x"])).decode("utf-8-sig")
    ((_, (one, several))) = list(csv.reader(io.StringIO(found, newline="")))
    assert (one, several) == (f"'{text}", f"'{text}; x")


def test_numbers_stay_numbers(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert printed(capfdbinary, (-1, "x")).endswith(b"-1,x\r\n")


def test_backings_have_a_row_for_each_spell() -> None:
    table = [dict(zip(HEADINGS, row, strict=True)) for row in rows(ANSWER["backers"]["nodes"], Words())]
    assert [row["period"] for row in table] == ["2014/2017", "2019-05-01/2019-05-31", "2018/2019", ""]
    assert table[1]["recipient_id"] == "guard"
    assert table[1]["disputed"] == "yes"
    assert table[1]["according_to"] == ["The Gazette (quoting A Spokesman)"]
    assert table[3]["certainty"] == "UNDATED"


def test_json_and_csv_exclude_each_other() -> None:
    with pytest.raises(typer.BadParameter, match="--csv"):
        Output(as_json=True, as_csv=True)
