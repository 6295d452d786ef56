"""The two forms of the exported register: each row is a deal with its years, or each row is a delivery."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from graphapi.model.digest import digest
from graphapi_loaders.sheets.data_file import DataRow

OF_DEALS: Final = frozenset({"recipient", "supplier", "year of order", "weapon designation", "year(s) of delivery"})
OF_DELIVERIES: Final = frozenset({"sipri at database id", "recipient", "supplier", "designation", "delivery year"})
_YEAR: Final = re.compile(r"(?P<open>[(?]?)\s*(?P<year>(?:19[3-9]|20\d)\d)\s*(?P<close>[)?]?)", re.ASCII)
_DIGITS: Final = 12
_YES: Final = frozenset({"yes", "true", "1", "?"})
# The columns of each form about the deal. In the form with deals, an unnamed column after a value has a `?` if it is uncertain.
_COLUMNS: Final[Mapping[bool, Mapping[str, str]]] = {
    True: {
        "weapon": "weapon designation",
        "kind": "weapon description",
        "number": "number delivered",
        "ordered": "year of order",
        "status": "status",
        "comments": "comments",
        "value": "sipri tiv of delivered weapons",
    },
    False: {
        "weapon": "designation",
        "kind": "description",
        "number": "numbers delivered",
        "ordered": "order date",
        "status": "status",
        "comments": "local production",
        "value": "tiv delivery values",
    },
}


class Delivery(NamedTuple):
    """A year of delivery as EDTF: `2019~` if SIPRI only estimates it."""

    period: str


class Form:
    """One of the forms; `columns` are those of the file, in order."""

    def __init__(self, columns: Sequence[str]) -> None:
        self.of_deals = set(columns) >= OF_DEALS
        self._is = _COLUMNS[self.of_deals]
        self._mark = {
            name: columns[place + 1]
            for place, name in enumerate(columns[:-1])
            if re.fullmatch(r"column \d+.*", columns[place + 1])
        }
        self.used = frozenset({"supplier", "recipient", *self._is.values(), *self._mark.values()}) | {
            "year(s) of delivery",
            "sipri at database id",
            "delivery year",
            "delivery year is estimate",
            "order date is estimate",
            "numbers delivered is estimate",
        }

    def deliveries(self, row: DataRow) -> list[Delivery] | None:
        """The years of delivery; empty if nothing was delivered, None if the cell is invalid."""
        if not self.of_deals:
            found = self._years(row["delivery year"], estimated=row["delivery year is estimate"])
        else:
            found = self._years(row["year(s) of delivery"], estimated="")
        return found

    def deal(self, row: DataRow) -> str:
        """The identity of a row: SIPRI's number of the deal, if it has one, and a digest of the whole row."""
        number = row["sipri at database id"]
        content = digest({"row": sorted(row.cells.items())}, _DIGITS)
        return f"deal {number}, {content}" if number else f"deal {content}"

    def detail(self, row: DataRow) -> str:
        """The weapons, their number, and SIPRI's comments on the deal."""
        number = row[self._is["number"]]
        about = "about " if self._is_estimated(row, "number", "numbers delivered is estimate") else ""
        ordered, years = row[self._is["ordered"]], len(self.deliveries(row) or ())
        parts = [
            f"{about}{number} {row[self._is['weapon']]}" if number else row[self._is["weapon"]],
            row[self._is["kind"]],
            f"in {years} years together" if number and years > 1 else "",
            f"ordered {'about ' if self._is_estimated(row, 'ordered', 'order date is estimate') else ''}{ordered}"
            if ordered
            else "",
            row[self._is["status"]].lower() if row[self._is["status"]] else "",
            row[self._is["comments"]] if self.of_deals else "",
            f"SIPRI trend-indicator value {row[self._is['value']]} million" if row[self._is["value"]] else "",
        ]
        return "; ".join(part for part in parts if part)

    def _is_estimated(self, row: DataRow, part: str, column: str) -> bool:
        mark = self._mark.get(self._is[part], "")
        return (row[mark] == "?") if self.of_deals else row[column].casefold() in _YES

    def _years(self, cell: str, *, estimated: str) -> list[Delivery] | None:
        found: list[Delivery] = []
        for part in filter(None, (each.strip() for each in cell.removesuffix(".0").split(";"))):
            year = _YEAR.fullmatch(part)
            if year is None:
                return None
            about = year["open"] or year["close"] or estimated.casefold() in _YES
            found.append(Delivery(f"{year['year']}~" if about else year["year"]))
        return found
