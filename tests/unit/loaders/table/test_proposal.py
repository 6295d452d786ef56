"""A proposed mapping: clear values are filled in, the rest is marked, and the completed mapping loads the table."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from graphapi.model.claim import Claim
from graphapi_loaders.sheets.table import UnreadableTableError
from graphapi_loaders.table import LOADER
from graphapi_loaders.table.proposal import MIND, propose
from tests.unit.loaders.table.files import parquet, told, workbook
from tests.unit.loaders.table_reading import Read, read_table


def columns_of(text: str) -> dict[str, Any]:
    columns: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)["columns"]
    return columns


def filled_in(table: Path, *changes: tuple[str, str]) -> Read:
    """Reads the table after these changes to the proposal, each of which must occur."""
    text = propose(table)
    for old, new in changes:
        assert old in text, (old, text)
        text = text.replace(old, new)
    table.with_name(f"{table.stem}.mapping.yaml").write_text(text, encoding="utf-8")
    return read_table(LOADER, table)


def test_an_arabic_workbook(tmp_path: Path) -> None:
    """Propose, fill in and load, as an analyst does."""
    rows = [
        ("الداعم", "المدعوم", "التاريخ", "نوع الدعم", "ملاحظات"),
        ("فرنسا", "خليفة حفتر", "١٨/٠٥/٢٠١٤", "أسلحة", "نقلا عن الجريدة"),
        ("الإمارات", "خليفة حفتر", "30/05/2015", "مال", None),
        ("مصر", "الجيش الوطني", "2016", "أسلحة", None),
    ]
    table = workbook(tmp_path / "دعم.xlsx", rows)
    assert columns_of(propose(table)) == {
        "الداعم": {"role": "subject", "by": "STATE"},
        "المدعوم": {"role": "object", "by": "NAME", "kind": "TODO"},
        "التاريخ": {"role": "period", "formats": ["EDTF", "DD/MM/YYYY"]},
        "نوع الدعم": {"role": "forms", "values": {"أسلحة": "WEAPONS", "مال": "TODO"}},
        "ملاحظات": {"role": "detail"},
    }
    found = filled_in(
        table,
        ("publisher: {name: TODO}", "publisher: {name: مكتبنا, lang: ar}"),
        ("source: {id: TODO, title: TODO}", "source: {id: our-table, title: دعم الأطراف, lang: ar}"),
        ("predicate: TODO", "predicate: SUPPORTS"),
        ("مال: TODO", "مال: FUNDING_ECONOMIC"),
        ("kind: TODO", 'kind: ARMED_GROUP, lang: ar, values: {"خليفة حفتر": khalifa-haftar}'),
    )
    assert found.said == []
    assert told(found) == [
        ("france", "SUPPORTS", "khalifa-haftar", "2014-05-18"),
        ("united-arab-emirates", "SUPPORTS", "khalifa-haftar", "2015-05-30"),
        ("egypt", "SUPPORTS", "ljysh-lwtny.ef0b88.our-table", "2016"),
    ]
    assert [sorted(claim.forms) for claim in found.claims] == [["WEAPONS"], ["FUNDING_ECONOMIC"], ["WEAPONS"]]


def test_a_french_table_with_semicolons(tmp_path: Path) -> None:
    table = tmp_path / "rencontres.csv"
    table.write_text(
        "Acteur;Cible;Date de début;Date de fin;Type de relation;Lieu;Pays;Lien\n"
        "Émirats;Khalifa Haftar;3 mars 2019;;soutient;Abou Dabi;AE;https://example.org/1\n"
        "Égypte;Khalifa Haftar;14 avr. 2019;15 avr. 2019;a rencontré;Le Caire;EG;https://example.org/2\n",
        "utf-8",
    )
    text = propose(table)
    assert yaml.safe_load(text)["separator"] == ";"
    assert columns_of(text) == {
        "Acteur": {"role": "subject", "by": "STATE"},
        "Cible": {"role": "object", "by": "NAME", "kind": "TODO"},
        "Date de début": {"role": "start", "formats": ["DD MONTH YYYY"]},
        "Date de fin": {"role": "end", "formats": ["DD MONTH YYYY"]},
        "Type de relation": {"role": "predicate", "values": {"soutient": "SUPPORTS", "a rencontré": "MET"}},
        "Lieu": {"role": "place"},
        "Pays": {"role": "place.country", "by": "ISO2"},
        "Lien": {"role": "TODO"},
    }
    found = filled_in(
        table,
        ("name: TODO", "name: Nous"),
        ("title: TODO", "title: Nos rencontres"),
        ("kind: TODO", "kind: PERSON"),
        ("Lien: {role: TODO}", "Lien: {role: source.url}"),
    )
    assert told(found) == [
        ("united-arab-emirates", "SUPPORTS", "khalifa-haftar.rencontres", "2019-03-03/"),
        ("egypt", "MET", "khalifa-haftar.rencontres", "2019-04-14/2019-04-15"),
    ]


def test_a_parquet_file(tmp_path: Path) -> None:
    columns = {"supporter": ["FR", "EG"], "recipient": ["libya", "libya"], "year": [2014, 2015], "id": [1, 2]}
    found = filled_in(
        parquet(tmp_path / "a.parquet", columns),
        ("name: TODO", "name: Us"),
        ("title: TODO", "title: A table"),
        ("predicate: TODO", "predicate: SUPPORTS"),
    )
    assert told(found) == [("france", "SUPPORTS", "libya", "2014"), ("egypt", "SUPPORTS", "libya", "2015")]
    assert [claim.record for claim in found.claims] == ["1", "2"]


def test_a_tsv_file(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_text("Who\tWhom\tWhen\tAlleged\nFrance\tLibya\t03/04/2014\tno\nMali\tLibya\t05/06/2014\tyes\n", "utf-8")
    text = propose(table)
    assert "# DD/MM/YYYY or MM/DD/YYYY: both fit all rows" in text
    found = filled_in(
        table,
        ("name: TODO", "name: Us"),
        ("title: TODO", "title: A table"),
        ("predicate: TODO", "predicate: SUPPORTS"),
        ("[TODO]", "[DD/MM/YYYY]"),
        ("no: TODO", "no: ASSERTED"),
        ("yes: TODO", "yes: ALLEGED"),
    )
    assert told(found)[0] == ("france", "SUPPORTS", "libya", "2014-04-03")
    assert [claim.stance for claim in found.claims] == ["ASSERTED", "ALLEGED"]


@pytest.mark.parametrize(
    ("dates", "formats"),
    [
        (["03-04-2019", "05-06-2018"], ["TODO"]),
        (["03.04.2019", "05.06.2018"], ["TODO"]),
        (["03/04/2019 10:00", "05/06/2018 11:30"], ["TODO"]),
        (["03/04/2019", "2018"], ["EDTF", "TODO"]),
        (["03-04-2019", "25-06-2018"], ["DD-MM-YYYY"]),
        (["03.04.2019", "06.25.2018"], ["MM.DD.YYYY"]),
        (["03/04/2019", "04/14/2018", "unknown"], ["MM/DD/YYYY", "TODO"]),
        (["13/04/2019", "04/14/2018", "03/04/2019"], ["DD/MM/YYYY", "MM/DD/YYYY"]),
        (["2019/03/04", "2018/05/06"], ["YYYY/MM/DD"]),
    ],
)
def test_day_and_month_are_never_guessed(tmp_path: Path, dates: list[str], formats: list[str]) -> None:
    """A format is proposed if a cell shows the order of day and month; with both formats, a date that fits both is rejected."""
    table = tmp_path / "a.csv"
    table.write_text("Who,Whom,When\n" + "".join(f"France,Libya,{each}\n" for each in dates), "utf-8")
    assert columns_of(propose(table))["When"]["formats"] == formats


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        ("From,To,Year", ["subject", "object", "period"]),
        ("Group,From,To", ["TODO", "start", "end"]),
        ("Supporter,From,Until", ["subject", "start", "end"]),
        ("Supporter,When it began,Until", ["subject", "start", "end"]),
        ("Soutien,De,À", ["subject", "start", "end"]),
        ("الداعم,من,إلى", ["subject", "start", "end"]),
    ],
)
def test_from_and_to_are_who_or_when(tmp_path: Path, header: str, roles: list[str]) -> None:
    table = tmp_path / "a.csv"
    names = "Egypt,Wagner,2014" if "Year" in header else "Egypt,2014-05,2015"
    table.write_text(f"{header}\n{names}\n{names.replace('5', '6')}\n", "utf-8")
    assert [each["role"] for each in columns_of(propose(table)).values()] == roles


def test_what_is_left_open_stops_the_load(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("x,y\n1,2\n", "utf-8")
    found = filled_in(table)
    assert {each.message for each in found.rejected} == {"is still TODO; expected to be filled in"}
    assert not [record for record in found.records if isinstance(record, Claim)]


@pytest.mark.parametrize(
    ("cells", "options"),
    [
        (["2014", "2015"], {"role": "period"}),
        (["18.05.2014"], {"role": "period", "formats": ["DD.MM.YYYY"]}),
        (["20140518", "20150101"], {"role": "period", "formats": ["YYYYMMDD"]}),
        (["2014-05-18T10:00:00"], {"role": "period", "formats": ["YYYY-MM-DDThh:mm:ss"]}),
        (["2014", "spring"], {"role": "period", "formats": ["EDTF", "TODO"]}),
        (["2014", ""], {"role": "period", "empty": "TODO"}),
        (["never", "always"], {"role": "TODO"}),
    ],
)
def test_dates(tmp_path: Path, cells: list[str], options: dict[str, object]) -> None:
    table = tmp_path / "a.csv"
    table.write_text("\n".join(["x,Date", *(f"a,{cell}" for cell in cells), ""]), "utf-8")
    assert columns_of(propose(table))["Date"] == options


@pytest.mark.parametrize(
    ("cells", "by"),
    [
        (["France", "مصر"], "STATE"),
        (["FR", "AE"], "ISO2"),
        (["FRA", "ARE"], "ISO3"),
        (["wikidata:Q1", "ucdp:7"], "EXTERNAL_ID"),
        (["220", "651"], "TODO"),
        (["France", "LNA"], "NAME"),
    ],
)
def test_who(tmp_path: Path, cells: list[str], by: str) -> None:
    table = tmp_path / "a.csv"
    table.write_text("\n".join(["From,x", *(f"{cell},1" for cell in cells), ""]), "utf-8")
    assert columns_of(propose(table))["From"]["by"] == by


def test_sheets(tmp_path: Path) -> None:
    """The proposal has the sheet, and a remark names the others."""
    book = Workbook()
    book.worksheets[0].append(["Who", "Whom"])
    book.create_sheet("ورقة 2").append(["من", "إلى"])
    table = tmp_path / "a.xlsx"
    book.save(table)
    first, second = propose(table), propose(table, "ورقة 2")
    assert (yaml.safe_load(first)["sheet"], [*columns_of(first)]) == ("Sheet", ["Who", "Whom"])
    assert (yaml.safe_load(second)["sheet"], [*columns_of(second)]) == ("ورقة 2", ["من", "إلى"])
    assert f"{MIND}only of the sheet Sheet, not of ورقة 2 (--sheet NAME)." in first
    with pytest.raises(UnreadableTableError, match="has no sheet 'x'"):
        propose(table, "x")


def test_rows_that_do_not_fit_and_cells_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    """All rows are counted, and a remark mentions that there can be a title above the header."""
    rows = [("Who", "Whom", "Year"), ("France", "Libya", "=1+1"), ("Egypt", "Libya", 2015)]
    found = propose(workbook(tmp_path / "a.xlsx", rows))
    assert "guessed from its header and all 2 rows" in found
    assert "# such as 2015; 1 cannot be read: such rows are rejected, unless the column is ignored" in found
    titled = propose(workbook(tmp_path / "b.xlsx", [("Our table",), *rows]))
    assert f"{MIND}the columns seem to be named on line 2, below other lines; if not: --header-line N" in titled
    assert "header_line: 2" in titled
    asked = propose(tmp_path / "b.xlsx", header_line=1)
    assert f"{MIND}3 rows do not fit the header: are the columns named on another line (--header-line N)?" in asked


def test_titles_above_the_header_of_a_text(tmp_path: Path) -> None:
    """Titles can have any number of cells; a header in the first line is accepted."""
    table = tmp_path / "a.csv"
    rows = "Who,Whom,When,How\n" + "".join(f"France,Libya,{year},arms\n" for year in range(2011, 2019))
    for above, line in (("Our table,,,\n,,,\n", 3), ("Our table\n\nAs of 2019\n", 4), ("", None)):
        table.write_text(above + rows, "utf-8")
        found = yaml.safe_load(propose(table))
        assert (found.get("header_line"), [*found["columns"]]) == (line, ["Who", "Whom", "When", "How"])


def test_no_lives_and_no_addresses_are_guessed(tmp_path: Path) -> None:
    """A birth is not the time of a claim, and an address can be that of anything."""
    table = tmp_path / "a.csv"
    table.write_text(
        "Who,Whom,Date of birth,born,Link,Page\n"
        "A. One,Libya,1943-11-07,1943,https://example.org/1,https://example.org/a\n"
        "B. Two,Egypt,1954-11-19,1954,https://example.org/2,https://example.org/b\n",
        "utf-8",
    )
    found = propose(table)
    roles = {name: column["role"] for name, column in yaml.safe_load(found)["columns"].items()}
    assert roles == {
        "Who": "subject",
        "Whom": "object",
        **dict.fromkeys(("Date of birth", "born", "Link", "Page"), "TODO"),
    }
    assert found.count("addresses: `source.url`, if each row was coded from the document there") == 2


@pytest.mark.parametrize(
    ("cells", "options"),
    [
        (("040", "42", "Provide aid"), {"by": "CAMEO"}),
        (("CONSULT", "Assault", "AID"), {"by": "PLOVER"}),
        (("042", "visit"), {"values": {"042": "TODO", "visit": "TODO"}}),
    ],
)
def test_codes_of_events_are_known(tmp_path: Path, cells: tuple[str, ...], options: dict[str, Any]) -> None:
    table = tmp_path / "a.csv"
    table.write_text("Who,Whom,Event type\n" + "".join(f"France,Libya,{cell}\n" for cell in cells), "utf-8")
    assert columns_of(propose(table))["Event type"] == {"role": "predicate", **options}


def test_an_encoding_is_proposed_and_said(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_bytes("Qui,Cible,Année\nFrance,Émirats arabes unis,2019\n".encode("cp1252"))
    found = propose(table)
    assert yaml.safe_load(found)["encoding"] == "windows-1252"
    assert f"{MIND}it is not UTF-8, and read as windows-1252, which it seems to be: are its letters right?" in found
    assert "Année" in yaml.safe_load(found)["columns"]


def test_a_header_alone(tmp_path: Path) -> None:
    """Without cells, options that depend on them are marked, and none is invented."""
    table = tmp_path / "a.csv"
    table.write_text("Backer,Backed,Since,Until,Kind of support,Certainty\n", "utf-8")
    assert columns_of(propose(table)) == {
        "Backer": {"role": "subject", "by": "TODO"},
        "Backed": {"role": "object", "by": "TODO"},
        "Since": {"role": "start"},
        "Until": {"role": "end"},
        "Kind of support": {"role": "forms"},
        "Certainty": {"role": "stance"},
    }


NAMES = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4, unique=True), st.data())
def test_any_table(header: list[str], data: st.DataObject) -> None:
    """The proposal for any table can be read, and only the marked values are missing."""
    rows = data.draw(st.lists(st.lists(st.text(max_size=5), min_size=len(header), max_size=len(header)), max_size=4))
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder, "a.csv")
        with table.open("w", encoding="utf-8", errors="replace", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        try:
            found = filled_in(table)
        except UnreadableTableError:
            reject()  # headers that differ only in invisible characters
    assert {each.message for each in found.rejected} == {"is still TODO; expected to be filled in"}


def test_headers_that_cannot_be_mapped(tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    for text in ("a,a\n", "column 2,\n", ""):
        table.write_text(text, "utf-8")
        with pytest.raises(UnreadableTableError):
            propose(table)


def test_cells_that_look_like_yaml(tmp_path: Path) -> None:
    """For any cells, the proposal is YAML with the same texts."""
    table = tmp_path / "a.csv"
    odd = ["a: b", "- x", "#", "[", "{}", "'", '"" ""', "*a", "~", "yes", "1", "a\\b", "ع: ب", "@", "% ?"]
    table.write_text("type,no: 1\n" + "".join(f'"{cell}",x\n' for cell in odd), "utf-8")
    values = columns_of(propose(table))["type"]["values"]
    assert [*values] == [cell.replace('""', '"') for cell in odd]
