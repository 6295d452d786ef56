"""Items in Wikidata's form: a leader, an office, a state and a party."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]
GREGORIAN, JULIAN = "Q1985727", "Q1985786"


def to_item(id_: str) -> Json:
    return {
        "snaktype": "value",
        "datavalue": {"type": "wikibase-entityid", "value": {"entity-type": "item", "id": id_}},
    }


def text(value: str) -> Json:
    return {"snaktype": "value", "datavalue": {"type": "string", "value": value}}


def time(value: str, precision: int = 11, calendar: str = GREGORIAN) -> Json:
    model = f"http://www.wikidata.org/entity/{calendar}"
    said = {"time": f"+{value}T00:00:00Z", "precision": precision, "calendarmodel": model}
    return {"snaktype": "value", "datavalue": {"type": "time", "value": said}}


def statement(id_: str, value: Json, rank: str = "normal", **qualifiers: Json) -> Json:
    return {
        "id": id_,
        "mainsnak": value,
        "rank": rank,
        "qualifiers": {name: [snak] for name, snak in qualifiers.items()},
    }


def item(id_: str, label: str, **claims: list[Json]) -> Json:
    labels = {"en": {"language": "en", "value": label}, "ar": {"language": "ar", "value": f"{label} ع"}}
    aliases = {"en": [{"language": "en", "value": f"{label} II"}]}
    return {"type": "item", "id": id_, "labels": labels, "aliases": aliases, "claims": claims}


LIBYA = item("Q9001", "Libya", P297=[statement("Q9001$1", text("LY"))])
OFFICE = item(
    "Q9002",
    "commander of the coast",
    P31=[statement("o$1", to_item("Q4164871"))],
    P1001=[statement("o$2", to_item("Q9001"))],
)
LEADER = item(
    "Q9003",
    "A. Leader",
    P31=[statement("l$1", to_item("Q5"))],
    P27=[statement("l$2", to_item("Q9001"))],
    P569=[statement("l$3", time("1943-11-07"))],
    P570=[statement("l$4", time("2020-00-00", 9))],
    P39=[statement("l$5", to_item("Q9002"), P580=time("2014-05-00", 10), P582=time("2019-04-04"))],
    P463=[statement("l$6", to_item("Q9004"), P580=time("2011-00-00", 9))],
)
PARTY = item(
    "Q9004", "Coast Party", P31=[statement("p$1", to_item("Q7278"))], P571=[statement("p$2", time("2010-00-00", 9))]
)
ALL = (LEADER, OFFICE, LIBYA, PARTY)
