"""GDELT files in forms of other programs: with a header, with commas; and files that are refused with their name."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from graphapi.errors import BadInputError
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi_loaders.gdelt import LOADER
from tests.unit.loaders.gdelt.files import EVENT, MENTION, V2, read_events, tsv_of
from tests.unit.loaders.table_reading import read_table

ROW = {**EVENT, "ActionGeo_FullName": "Zuwarah, An Nuqat al Khams, Libya", "Actor1Name": 'THE "FRIEND"'}


def commas(*, header: bool) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, V2, lineterminator="\n")
    if header:
        writer.writeheader()
    writer.writerow(ROW)
    return text.getvalue()


@pytest.mark.parametrize(
    "text",
    [
        "\t".join(V2) + "\n" + tsv_of(ROW),
        "\t".join(V2).upper() + "\n" + tsv_of(ROW),
        commas(header=True),
        commas(header=False),
        "Events\n\n" + commas(header=True),
        commas(header=True)
        .replace(", ", " ")
        .replace(",", ";")
        .replace("Zuwarah An Nuqat al Khams Libya", "Zuwarah, An Nuqat al Khams, Libya"),
    ],
)
def test_a_header_and_commas_change_nothing(tmp_path: Path, text: str) -> None:
    found = read_events(tmp_path, text=text)
    assert found.said == []
    assert found.records == read_events(tmp_path, ROW).records


def test_mentions_with_a_header(tmp_path: Path) -> None:
    path = tmp_path / "20190407120000.mentions.csv"
    path.write_text("\t".join(MENTION) + "\n" + tsv_of(MENTION, columns=tuple(MENTION)), encoding="utf-8")
    found = read_table(LOADER, path)
    assert (found.said, found.rows) == ([], 1)


def test_below_a_header_columns_may_stand_in_any_order_and_beside_others(tmp_path: Path) -> None:
    """As pandas writes a table: row numbers first, and codes converted to numbers."""
    other = ("", *reversed(V2))
    eaten = {**ROW, "": "0", "EventCode": "72", "EventBaseCode": "72", "EventRootCode": "7"}
    found = read_events(tmp_path, text="\t".join(other) + "\n" + tsv_of(eaten, columns=other))
    assert found.said == []
    assert found.records == read_events(tmp_path, ROW).records


def test_a_year_of_another_calendar_is_no_day(tmp_path: Path) -> None:
    hijri = {**EVENT, "SQLDATE": "14400728", "MonthYear": "144007", "Year": "1440"}
    assert "SQLDATE: '14400728' is not a day, as in 20150218" in read_events(tmp_path, EVENT, hijri).said[0]


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("20190405061500.gkg.csv", "x\n", "Global Knowledge Graph"),
        ("any.txt", "20190405061500-0\t20190405061500\t1\texample.org\n", "Global Knowledge Graph"),
        ("any.csv", "DATE\tNUMARTS\tCOUNTS\tTHEMES\n", "Global Knowledge Graph"),
        ("any.csv", "GLOBALEVENTID,SQLDATE,EventCode\n1,20190404,072\n", "has GDELT's header, and lacks MonthYear"),
    ],
)
def test_what_is_not_read_is_refused_by_name(tmp_path: Path, name: str, text: str, why: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInputError, match=why):
        find_inputs([path], find_loaders())
    assert find_inputs([tmp_path], find_loaders()).left_aside == (path,)
