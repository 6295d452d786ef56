"""Runs the writer's statements about loads on the staging database: one function for each file of `cypher/write`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import orjson

from graphapi.graph.bulk.tables import Tables
from graphapi.graph.driver.connection import Row

Params = Mapping[str, Any]

_COUNTED: Final = ("Publisher", "Source", "Actor", "Place", "Event")


def start_load(tables: Tables, params: Params) -> list[Row]:
    row = tables.one("SELECT started, properties FROM load WHERE id = ?", params["id"])
    if row is None:
        started = _moment(_after_others(tables, params["now"]))
        properties = {key: params[key] for key in ("id", "loader", "input", "sha256")} | {"started_at": started}
        sql = "INSERT INTO load (id, started, properties) VALUES (?, ?, ?)"
        tables.run(sql, params["id"], started, orjson.dumps(properties))
        row = (started, b"{}")
    return [{"finished": "finished_at" in orjson.loads(row[1]), "replaced": False, "started": row[0]}]


def outdated(tables: Tables, params: Params) -> list[Row]:
    sql = "SELECT count(*) FROM brought JOIN load ON load.n = brought.load WHERE load.id = ? AND said IS NOT NULL"
    return [{"outdated": tables.count(sql, params["id"]) > 0}]


def earlier_versions(tables: Tables, params: Params) -> list[Row]:
    """As `write/earlier_versions`, but in a bulk load no load was undone, replaced or named."""
    (new, started, properties) = tables.one("SELECT n, started, properties FROM load WHERE id = ?", params["id"]) or ()
    own = orjson.loads(properties)
    found = []
    sql = "SELECT n, id, properties FROM load WHERE started < ? ORDER BY started DESC, id"
    for old, id_, blob in list(tables.all(sql, started)):
        other = orjson.loads(blob)
        if other["loader"] == own["loader"] and _same_name(other["input"], own["input"]):
            counts = {"held": _claims(tables, old), "holds": _claims(tables, new), **_compared(tables, old, new)}
            found.append({"id": id_, "input": other["input"], "named": False, **counts})
    return found


def corrected(_tables: Tables, _params: Params) -> list[Row]:
    """No nodes: inputs that replace each other are rejected."""
    return [{"nodes": []}]


def replaced_claims(_tables: Tables, _params: Params) -> list[Row]:
    return []


def finish_load(tables: Tables, params: Params) -> list[Row]:
    n, blob = tables.one("SELECT n, properties FROM load WHERE id = ?", params["id"]) or ()
    before = orjson.loads(blob)
    properties = before | {
        key: value for key, value in params.items() if key not in ("id", "now", "claims", "repeated", "repeated_kind")
    }
    properties["finished_at"] = before.get("finished_at", _moment(params["now"]))
    properties["accepted"] = _claims(tables, n)
    if (again := params["claims"] - properties["accepted"]) > 0:
        properties["left_out"] = [*params["left_out"], params["repeated"]]
        properties["left_out_kinds"] = [*params["left_out_kinds"], params["repeated_kind"]]
        properties["left_out_counts"] = [*params["left_out_counts"], again]
    for label in _COUNTED:
        sql = "SELECT count(*) FROM contribution JOIN entity ON entity.n = contribution.entity WHERE contribution.load = ? AND entity.label = ?"
        properties[f"{label.lower()}s"] = tables.count(sql, n, label)
    tables.run("UPDATE load SET properties = ? WHERE n = ?", orjson.dumps(properties), n)
    return []


ANSWERS: Final[Mapping[str, Callable[[Tables, Params], list[Row]]]] = {
    each.__name__: each for each in (start_load, outdated, earlier_versions, corrected, replaced_claims, finish_load)
}


def _after_others(tables: Tables, now: datetime) -> datetime:
    """The start of a new load: now, or just after the latest start if the clock shows no later time."""
    row = tables.one("SELECT max(started) FROM load WHERE started >= ?", _moment(now))
    return datetime.fromisoformat(row[0]) + timedelta(microseconds=1) if row and row[0] else now


def _moment(moment: datetime) -> str:
    """ISO 8601 with all digits, so that texts sort in order of time."""
    return moment.isoformat(timespec="microseconds")


def _same_name(one: str, other: str) -> bool:
    return one == other or one.endswith(f"/{other}") or other.endswith(f"/{one}")


def _claims(tables: Tables, load: int) -> int:
    return tables.count("SELECT count(*) FROM brought WHERE load = ?", load)


def _compared(tables: Tables, old: int, new: int) -> dict[str, int]:
    shared = """
    SELECT count(*) FROM brought AS a JOIN brought AS b ON b.claim = a.claim AND b.load = ? WHERE a.load = ?
    """
    gone = """
    SELECT count(*) FROM brought JOIN claim ON claim.n = brought.claim
    JOIN contribution ON contribution.entity = claim.source AND contribution.load = ?
    WHERE brought.load = ? AND NOT EXISTS (SELECT 1 FROM brought AS b WHERE b.claim = brought.claim AND b.load = ?)
    """
    return {"shared": tables.count(shared, new, old), "gone": tables.count(gone, new, old, new)}
