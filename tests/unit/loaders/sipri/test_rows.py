"""Trade registers with invented deals, in the two forms of the database."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from graphapi.model.entity import Source
from graphapi.service.inputs import find_loaders
from graphapi_loaders.sipri import LOADER
from tests.unit.loaders.sipri.files import ABOVE, DEAL, DEALS
from tests.unit.loaders.table_reading import Read, dangling, read_table

DELIVERIES = (
    "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,"
    "Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,"
    "TIV deal unit,TIV delivery values,Local production\n"
)
DELIVERY = "7001,Turkiye,Libya,Gull-1,patrol craft,Ships,2018,Yes,10,Yes,2019,Yes,New,1,1,10,No\n"


def read(folder: Path, header: str, *rows: str, above: str = ABOVE) -> Read:
    path = folder / "trade-register.csv"
    path.write_bytes("".join([above, header, *rows]).encode("cp1252"))
    assert [name for name, loader in find_loaders().items() if loader.recognizes(path)] == ["sipri"]
    return read_table(LOADER, path)


def told(found: Read) -> list[tuple[str, str, str | None]]:
    return [(each.subject, each.object, each.period.text if each.period else None) for each in found.claims]


def test_a_deal_is_a_claim_for_each_year_of_delivery(tmp_path: Path) -> None:
    """Years between deliveries make no claim."""
    found = read(tmp_path, DEALS, DEAL)
    assert found.said == []
    assert told(found) == [("turkey", "libya", "2018"), ("turkey", "libya", "2020")]
    first = found.claims[0]
    assert (first.predicate, {*first.forms}) == ("SUPPORTS", {"WEAPONS"})
    assert first.detail == (
        "about 10 Gull-1; patrol craft; in 2 years together; ordered about 2018; new; aid; SIPRI trend-indicator value 10 million"
    )
    assert found.not_kept["claims more than rows, which have several years of delivery"] == 1
    assert dangling(found) == set()


def test_a_row_a_delivery_with_a_year_that_is_estimated(tmp_path: Path) -> None:
    found = read(tmp_path, DELIVERIES, DELIVERY, DELIVERY.replace("2019,Yes", "2021,No").replace("10,Yes", "2,No"))
    assert told(found) == [("turkey", "libya", "2019~"), ("turkey", "libya", "2021")]
    assert found.claims[0].record != found.claims[1].record
    assert str(found.claims[0].record).startswith("deal 7001, ")
    assert found.not_kept["years of delivery that SIPRI estimates, taken for a year more or less"] == 1
    (source,) = [each for each in found.records if isinstance(each, Source)]
    assert source.retrieved
    assert source.retrieved.text == "2025-02-17"


@pytest.mark.parametrize(
    ("years", "periods"), [("(2018); ?2019; 2020?", ["2018~", "2019~", "2020~"]), ("2018.0", ["2018"])]
)
def test_marks_of_doubt_at_the_years(tmp_path: Path, years: str, periods: list[str]) -> None:
    found = read(tmp_path, DEALS, DEAL.replace("2018; 2020", years))
    assert [each[2] for each in told(found)] == periods


def test_nobody_and_nothing_are_counted(tmp_path: Path) -> None:
    rows = [
        DEAL.replace("Turkiye", "unknown supplier(s)"),
        DEAL.replace("Libya", "Unknown recipient(s)"),
        DEAL.replace("Libya", "unknown rebel group*"),
        DEAL.replace("2018; 2020", ""),
        DEAL.replace("Turkiye", "Libya"),
        DEAL,
        DEAL,
    ]
    found = read(tmp_path, DEALS, *rows)
    assert found.left_out == {
        "deliveries with an unknown supplier": 1,
        "deliveries with an unknown recipient": 2,
        "orders of which no delivery is known": 1,
        "deliveries of a party to itself": 1,
        "rows that repeat an earlier row": 1,
    }
    more = found.not_kept["claims more than rows, which have several years of delivery"]
    assert found.rows - more == len(rows)


def test_states_groups_and_organizations(tmp_path: Path) -> None:
    names = ("Hill League (Libya)*", "Coast Union**", "Soviet Union", "Côte d’Ivoire", "Northland")
    found = read(tmp_path, DEALS, *(DEAL.replace("Libya", name) for name in names))
    kinds = {actor.id: actor.kind for actor in found.actors.values() if actor.id != "turkey"}
    assert kinds == {
        "hill-league.libya.sipri": "ARMED_GROUP",
        "coast-union.sipri": "ORGANIZATION",
        "russia": "STATE",
        "cote-d-ivoire": "STATE",
        "northland.sipri": "UNKNOWN",
    }


def test_what_is_wrong_is_told_with_its_line(tmp_path: Path) -> None:
    found = read(tmp_path, DEALS, DEAL.replace("2018; 2020", "soon"), "1,2\n", DEAL)
    assert found.said == [
        "trade-register.csv:7: year(s) of delivery: 'soon' is not years, as in 2017; 2018",
        "trade-register.csv:8: row: has 2 cells; expected 16, one a column",
    ]
    assert len(found.claims) == 2


def test_a_workbook_says_the_same(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Transfers of major conventional arms"])
    for line in (DEALS, DEAL):
        sheet.append([int(cell) if cell.isdecimal() else cell.strip() or None for cell in line.rstrip("\n").split(",")])
    book.save(tmp_path / "a.xlsx")
    found = read_table(LOADER, tmp_path / "a.xlsx")
    assert (found.said, told(found)) == ([], [("turkey", "libya", "2018"), ("turkey", "libya", "2020")])
    assert found.claims[0].detail == read(tmp_path, DEALS, DEAL).claims[0].detail


def test_a_row_that_goes_on_in_the_next_line(tmp_path: Path) -> None:
    """SIPRI exports comments with line breaks, without quotation marks."""
    begun, rest = DEAL.replace("aid,", "as aid\nof two parts,").split("\n", 1)
    found = read(tmp_path, DEALS, DEAL, f"{begun}\n", rest, "Libya,Turkiye\n", DEAL.replace("12,,", "13,,"))
    assert found.said == ["trade-register.csv:10: row: has 2 cells; expected 16, one a column"]
    assert len(found.claims) == 6
    assert "as aid of two parts" in (found.claims[2].detail or "")
