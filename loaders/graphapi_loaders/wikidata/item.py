"""Items of Wikidata and their statements: values that are items or times, with qualifiers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphapi_loaders.calendars import Calendar, NoSuchDayError, in_our_calendar
from graphapi_loaders.day import on_iso

_JULIAN: Final = "Q1985786"
_DAY: Final = 11
START: Final = ("P580",)
END: Final = ("P582",)
POINT: Final = ("P585",)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; `item` and `time` are empty if its value is of another kind, or unknown."""

    id: str
    property: str
    rank: str
    item: str
    time: str
    qualifiers: Mapping[str, Sequence[Any]]

    def items(self, *properties: str) -> list[str]:
        """The items in these qualifiers."""
        return [item for name in properties for snak in self.qualifiers.get(name, ()) if (item := item_of(snak))]

    def moment(self, *properties: str) -> str | None:
        """The time in these qualifiers as EDTF; empty without a time, None if it is unreadable, or there are several."""
        snaks = [snak for name in properties for snak in self.qualifiers.get(name, ())]
        found = {time_of(snak) for snak in snaks}
        return next(iter(found), "") if len(found) <= 1 else None


@dataclass(frozen=True, slots=True)
class Item:
    """An item: its names by language, and its statements."""

    id: str
    labels: Mapping[str, str]
    aliases: Mapping[str, Sequence[str]]
    statements: Sequence[Statement]

    def all(self, *properties: str) -> list[Statement]:
        """The statements of these properties, preferred ones first, without deprecated ones."""
        found = [each for each in self.statements if each.property in properties and each.rank != "deprecated"]
        return sorted(found, key=lambda each: each.rank != "preferred")


def parsed(content: Mapping[str, Any]) -> Item | None:
    """The item in a JSON object; None if it is not an item."""
    id_ = content.get("id")
    if not isinstance(id_, str) or not id_.startswith("Q"):
        return None
    labels, aliases = content.get("labels") or {}, content.get("aliases") or {}
    return Item(
        id=id_,
        labels={lang: str(label["value"]) for lang, label in labels.items()} if isinstance(labels, dict) else {},
        aliases={lang: [str(each["value"]) for each in given] for lang, given in aliases.items()}
        if isinstance(aliases, dict)
        else {},
        statements=tuple(_statements(content.get("claims") or content.get("statements") or {})),
    )


def _statements(claims: object) -> Iterator[Statement]:
    if not isinstance(claims, dict):
        return
    for property_, statements in claims.items():
        for each in statements:
            snak = each.get("mainsnak", {})
            yield Statement(
                id=str(each.get("id", "")),
                property=property_,
                rank=str(each.get("rank", "normal")),
                item=item_of(snak),
                time=time_of(snak) or "",
                qualifiers=each.get("qualifiers") or {},
            )


def item_of(snak: Mapping[str, Any]) -> str:
    """The id of the item that is the value, or the text that is the value; empty if it is neither."""
    value = _value(snak)
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and "id" in value:
        return str(value["id"])
    if isinstance(value, dict) and value.get("entity-type") == "item":
        return f"Q{value.get('numeric-id')}"
    return ""


def time_of(snak: Mapping[str, Any]) -> str | None:
    """The time as EDTF, at its own precision; None if the value is not a time, or is before our era."""
    value = _value(snak)
    if not isinstance(value, dict) or "time" not in value:
        return None
    text, precision = str(value["time"]), value.get("precision")
    if not text.startswith("+") or len(text) < len("+2014-01-01"):
        return None
    year, month, day = text[1:5], text[6:8], text[9:11]
    if str(value.get("calendarmodel", "")).endswith(_JULIAN) and precision == _DAY:
        try:
            return in_our_calendar(Calendar.JULIAN, int(year), int(month), int(day))
        except (NoSuchDayError, ValueError):
            return None
    match precision:
        case 11:
            return f"{year}-{month}-{day}" if on_iso(f"{year}-{month}-{day}") else None
        case 10:
            return f"{year}-{month}" if month != "00" else None
        case 9:
            return year if year.isdecimal() else None
        case 8:
            return f"{year[:3]}X" if year[:3].isdecimal() else None
        case _:
            return None


def _value(snak: Mapping[str, Any]) -> object:
    """The value; None if it is unknown (somevalue) or there is none."""
    if snak.get("snaktype") != "value":
        return None
    datavalue = snak.get("datavalue")
    return datavalue.get("value") if isinstance(datavalue, dict) else None
