"""Runs the writer's statements about publishers, sources, places, events and actors on the staging database.

There is one function for each file of `cypher/write`. If the file has a placeholder for the label, it is the first parameter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import orjson

from graphapi.graph.bulk.tables import Tables
from graphapi.graph.driver.connection import Row

Params = Mapping[str, Any]


def known_actors(tables: Tables, params: Params) -> list[Row]:
    by_id = "SELECT value, value FROM json_each(?) CROSS JOIN entity ON label = 'Actor' AND entity.id = value"
    by_external_id = """
    SELECT given.value, entity.id FROM json_each(?) AS given
    CROSS JOIN external_id ON external_id.value = given.value JOIN entity ON entity.n = external_id.actor
    """
    found = [
        *tables.all(by_id, orjson.dumps(params["ids"]).decode()),
        *tables.all(by_external_id, orjson.dumps(params["external_ids"]).decode()),
    ]
    return [{"reference": reference, "actor": actor} for reference, actor in found]


def known_sources(tables: Tables, params: Params) -> list[Row]:
    return _dates(tables, "Source", "published", params)


def known_events(tables: Tables, params: Params) -> list[Row]:
    return _dates(tables, "Event", "period", params)


def lifespans(tables: Tables, params: Params) -> list[Row]:
    return [row for row in _dates(tables, "Actor", "lifespan", params) if row["lifespan"]]


def external_ids(tables: Tables, params: Params) -> list[Row]:
    rows = [(each["value"], tables.entity("Actor", each["actor"])) for each in params["external_ids"]]
    tables.run_many("INSERT OR IGNORE INTO external_id (value, actor) VALUES (?, ?)", rows)
    return []


def known_ids(label: str, tables: Tables, params: Params) -> list[Row]:
    return [{"id": id_} for (id_,) in _found(tables, label, params["ids"], "entity.id")]


def known_entities(label: str, tables: Tables, params: Params) -> list[Row]:
    found = _found(tables, label, params["ids"], "n, entity.id, properties")
    return [
        {
            "id": id_,
            "properties": orjson.loads(properties),
            "names": [_name(*row) for row in tables.all("SELECT properties FROM name WHERE entity = ?", n)],
            "links": [row[0] for row in tables.all(_TARGETS, n)],
            "said": _contribution(tables, n, params["load"]),
        }
        for n, id_, properties in found
    ]


def entities(label: str, tables: Tables, params: Params) -> list[Row]:
    load = tables.count("SELECT n FROM load WHERE id = ?", params["load"])
    for each in params["entities"]:
        properties = orjson.dumps({**each["properties"], "id": each["id"]})
        tables.run(_UPSERT, label, each["id"], ";".join(each["labels"]), properties)
        n = tables.entity(label, each["id"])
        names = [(n, orjson.dumps(name)) for name in each["names"]]
        tables.run_many("INSERT INTO name (entity, properties) VALUES (?, ?)", names)
        tables.run("INSERT OR REPLACE INTO contribution VALUES (?, ?, ?)", n, load, each["said"])
    return []


def contributions_by_load(label: str, tables: Tables, params: Params) -> list[Row]:
    sql = """
    SELECT load.id, load.properties, contribution.said FROM contribution JOIN load ON load.n = contribution.load
    WHERE contribution.entity = ? ORDER BY load.started, load.id
    """
    rows = tables.all(sql, tables.entity(label, params["id"]))
    found = [(id_, orjson.loads(properties)["input"], said) for id_, properties, said in rows]
    return [{"id": id_, "input": name, "said": said, "standing": True, "earlier": False} for id_, name, said in found]


def link(label: str, target: str, type_: str, tables: Tables, params: Params) -> list[Row]:
    rows = [(tables.entity(label, each["from"]), type_, tables.entity(target, each["to"])) for each in params["links"]]
    tables.run_many("INSERT OR IGNORE INTO link VALUES (?, ?, ?)", rows)
    return []


ANSWERS: Final[Mapping[str, Callable[[Tables, Params], list[Row]]]] = {
    each.__name__: each for each in (known_actors, known_sources, known_events, lifespans, external_ids)
}
ANSWERS_OF_LABEL: Final[Mapping[str, Callable[[str, Tables, Params], list[Row]]]] = {
    each.__name__: each for each in (known_ids, known_entities, entities, contributions_by_load)
}

_TARGETS: Final = "SELECT id FROM link JOIN entity ON entity.n = link.target WHERE link.entity = ?"
_UPSERT: Final = """
INSERT INTO entity (label, id, labels, properties) VALUES (?, ?, ?, ?)
ON CONFLICT (label, id) DO UPDATE SET labels = excluded.labels, properties = excluded.properties
"""


def _dates(tables: Tables, label: str, name: str, params: Params) -> list[Row]:
    """For each existing node, its id and the date in the property `name`, null if it has none."""
    found = _found(tables, label, params["ids"], "entity.id, properties")
    return [{"id": id_, name: orjson.loads(properties).get(name)} for id_, properties in found]


def _found(tables: Tables, label: str, ids: list[str], columns: str) -> list[tuple[Any, ...]]:
    sql = f"SELECT {columns} FROM json_each(?) CROSS JOIN entity ON label = ? AND entity.id = value"  # noqa: S608 - columns are ours
    return list(tables.all(sql, orjson.dumps(ids).decode(), label))


def _name(properties: bytes) -> list[str | None]:
    name = orjson.loads(properties)
    return [name["name"], name.get("lang"), name["kind"]]


def _contribution(tables: Tables, entity: int, load: str) -> str | None:
    sql = "SELECT said FROM contribution JOIN load ON load.n = contribution.load WHERE entity = ? AND load.id = ?"
    row = tables.one(sql, entity, load)
    return row[0] if row else None
