"""Runs the writer's statements about claims on the staging database: one function for each file of `cypher/write`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

import orjson

from graphapi.graph.bulk.tables import Tables
from graphapi.graph.driver.connection import Row
from graphapi.graph.write.properties import BOUNDS

Params = Mapping[str, Any]
Properties = Mapping[str, Any]

ROLES: Final = {
    "against": ("AGAINST", "Actor"),
    "via": ("VIA", "Actor"),
    "claimant": ("CLAIMANT", "Actor"),
    "event": ("IN_EVENT", "Event"),
    "place": ("AT", "Place"),
}


def known_claims(tables: Tables, params: Params) -> list[Row]:
    sql = """
    SELECT claim.id, digest, relation, brought.claim IS NOT NULL, said IS NOT NULL FROM json_each(?)
    CROSS JOIN claim ON claim.id = value LEFT JOIN brought ON brought.claim = claim.n AND brought.load = ?
    """
    digests = dict(params["claims"])
    known, notable = [], []
    for id_, digest, relation, loaded, otherwise in tables.all(sql, _json(list(digests)), _load(tables, params)):
        known.append(id_)
        same = digest == digests[id_]
        if not same or not loaded or otherwise:
            notable.append([id_, same, relation, bool(loaded), bool(otherwise), False])
    return [{"known": known, "notable": notable}]


def claims(tables: Tables, params: Params) -> list[Row]:
    load, last = _load(tables, params), tables.count("SELECT coalesce(max(n), 0) FROM claim")
    nodes, roles = [], []
    for n, claim in enumerate(params["claims"], start=last + 1):
        ends = [tables.entity("Actor", claim[end]) for end in ("subject", "object")]
        claimant = next((tables.entity("Actor", id_) for id_ in claim["claimant"]), None)
        source = tables.entity("Source", claim["source"])
        properties = {**claim["properties"], "recorded_at": params["now"]}
        nodes.append((n, claim["id"], *_stored(properties), source, *ends, claimant))
        roles += [
            (n, type_, tables.entity(label, id_)) for role, (type_, label) in ROLES.items() for id_ in claim[role]
        ]
    tables.run_many("INSERT INTO claim VALUES (?1, ?2, ?3, ?4, ?5, ?7, ?8, ?9, ?10, ?6)", nodes)
    tables.run_many("INSERT INTO role VALUES (?, ?, ?)", roles)
    tables.run_many("INSERT INTO brought (claim, load) VALUES (?, ?)", [(node[0], load) for node in nodes])
    return []


def changed_claims(tables: Tables, params: Params) -> list[Row]:
    for claim in params["claims"]:
        n, before = _claim(tables, claim["id"])
        tables.run(_REPLACE, *_stored({**claim["properties"], "recorded_at": before["recorded_at"]}), n)
        tables.run("DELETE FROM claim_link WHERE claim = ?", n)
    return []


def loaded(tables: Tables, params: Params) -> list[Row]:
    sql = "INSERT INTO brought SELECT n, ?, NULL FROM json_each(?) CROSS JOIN claim ON claim.id = value"
    tables.run(sql, _load(tables, params), _json(params["ids"]))
    return []


def claims_to_bound(tables: Tables, params: Params) -> list[Row]:
    """Has no index: a date that comes after the claims that it bounds is rare in a bulk load."""
    found: dict[int, None] = {}
    for kind, label, sql in _TO_BOUND:
        numbers = [tables.entity(label, id_) if label else id_ for id_ in params[kind]]
        found.update(dict.fromkeys(n for number in numbers for (n,) in tables.all(sql, number)))
    return [_to_bound(tables, n) for n in found]


def contradicting(tables: Tables, params: Params) -> list[Row]:
    sql = """
    SELECT claim.properties FROM brought JOIN load ON load.n = brought.load JOIN claim ON claim.n = brought.claim
    WHERE load.id = ? AND relation IS NULL
    """
    kinds = (orjson.loads(properties).get("contradiction") for (properties,) in tables.all(sql, params["id"]))
    counts = Counter(kind for kind in kinds if kind)
    return [{"contradiction": kind, "claims": count} for kind, count in sorted(counts.items())]


def claim_bounds(tables: Tables, params: Params) -> list[Row]:
    for claim in params["claims"]:
        n, before = _claim(tables, claim["id"])
        merged = {**before, **claim["properties"]}
        _, relation, evidence, properties = _stored({key: value for key, value in merged.items() if value is not None})
        sql = "UPDATE claim SET relation = ?, evidence = ?, properties = ? WHERE n = ?"
        tables.run(sql, relation, evidence, properties, n)
    return []


def claim_versions(tables: Tables, params: Params) -> list[Row]:
    return [_version(tables, id_, _load(tables, params), params["started"]) for id_ in params["ids"]]


def keep_other_versions(tables: Tables, params: Params) -> list[Row]:
    sql = "UPDATE brought SET said = ? WHERE claim = ? AND load <> ? AND said IS NULL"
    load = _load(tables, params)
    tables.run_many(sql, [(each["said"], _claim(tables, each["id"])[0], load) for each in params["claims"]])
    return []


def keep_own_versions(tables: Tables, params: Params) -> list[Row]:
    sql = "UPDATE brought SET said = ? WHERE claim = ? AND load = ?"
    load = _load(tables, params)
    tables.run_many(sql, [(each["said"], _claim(tables, each["id"])[0], load) for each in params["claims"]])
    return []


def forget_versions(tables: Tables, params: Params) -> list[Row]:
    sql = "UPDATE brought SET said = NULL WHERE claim = ? AND said = ?"
    tables.run_many(sql, [(_claim(tables, each["id"])[0], each["said"]) for each in params["claims"]])
    return []


def known_ids(tables: Tables, params: Params) -> list[Row]:
    rows = tables.all("SELECT claim.id FROM json_each(?) CROSS JOIN claim ON claim.id = value", _json(params["ids"]))
    return [{"id": id_} for (id_,) in rows]


def link(type_: str, tables: Tables, params: Params) -> list[Row]:
    rows = [(_claim(tables, each["from"])[0], type_, _claim(tables, each["to"])[0]) for each in params["links"]]
    tables.run_many("INSERT OR IGNORE INTO claim_link VALUES (?, ?, ?)", rows)
    return []


def complete(tables: Tables, params: Params) -> list[Row]:
    tables.run_many(
        "UPDATE claim SET digest = ? WHERE id = ?", [(each["digest"], each["id"]) for each in params["claims"]]
    )
    return []


def circles(tables: Tables, params: Params) -> list[Row]:
    sql = """
    WITH RECURSIVE chain (at) AS (
      SELECT target FROM claim_link WHERE claim = ?1 AND type = 'REPEATS'
      UNION SELECT target FROM chain JOIN claim_link ON claim = at AND type = 'REPEATS'
    )
    SELECT count(*) FROM chain WHERE at = ?1
    """
    return [{"id": id_} for id_ in params["ids"] if tables.count(sql, _claim(tables, id_)[0])]


ANSWERS: Final[Mapping[str, Callable[[Tables, Params], list[Row]]]] = {
    each.__name__: each
    for each in (
        known_claims,
        claims,
        changed_claims,
        loaded,
        claims_to_bound,
        contradicting,
        claim_bounds,
        claim_versions,
        keep_other_versions,
        keep_own_versions,
        forget_versions,
        complete,
        circles,
    )
}

_TO_BOUND: Final = (
    ("sources", "Source", "SELECT n FROM claim WHERE source = ?"),
    ("events", "Event", "SELECT claim FROM role WHERE type = 'IN_EVENT' AND target = ?"),
    ("actors", "Actor", "SELECT n FROM claim WHERE ?1 IN (subject, object)"),
    ("claims", "", "SELECT n FROM claim WHERE id = ?"),
)
_REPLACE: Final = "UPDATE claim SET digest = ?, relation = ?, evidence = ?, properties = ? WHERE n = ?"


def _json(ids: list[str]) -> str:
    return orjson.dumps(ids).decode()


def _load(tables: Tables, params: Params) -> int:
    return tables.count("SELECT n FROM load WHERE id = ?", params["load"])


def _claim(tables: Tables, id_: str) -> tuple[int, dict[str, Any]]:
    n, properties = tables.one("SELECT n, properties FROM claim WHERE id = ?", id_) or ()
    return n, orjson.loads(properties)


def _stored(properties: Properties) -> tuple[object, ...]:
    """The columns digest, relation, evidence and properties. Evidence has one line for each value that relations need."""
    evidence = (
        properties["stance"],
        properties["basis"],
        properties.get("period") or properties.get("event_period") or "",
        ",".join(properties["forms"]),
        "dated" if properties["dated"] else "",
        *(str(properties.get(bound) or "") for bound in BOUNDS),
    )
    others = {key: value for key, value in properties.items() if key != "digest"}
    return properties.get("digest"), properties.get("relation"), "\n".join(evidence), orjson.dumps(others)


def _to_bound(tables: Tables, n: int) -> Row:
    sql = """
    SELECT claim.id, claim.properties, relation, source.properties, subject.id, subject.properties, object.id, object.properties
    FROM claim JOIN entity AS source ON source.n = claim.source
    JOIN entity AS subject ON subject.n = claim.subject JOIN entity AS object ON object.n = claim.object WHERE claim.n = ?
    """
    id_, given, relation, source, subject, of_subject, object_, of_object = tables.one(sql, n) or ()
    claim, lives = (
        orjson.loads(given),
        (orjson.loads(of_subject).get("lifespan"), orjson.loads(of_object).get("lifespan")),
    )
    event = "SELECT properties FROM role JOIN entity ON entity.n = target WHERE claim = ? AND type = 'IN_EVENT'"
    held = tables.one(event, n)
    return {
        "id": id_,
        **{name: claim.get(name) for name in ("predicate", "stance", "modality", "doc_time_rel", "period")},
        "relation": relation,
        "subject": subject,
        "object": object_,
        "published": orjson.loads(source).get("published"),
        "event": orjson.loads(held[0]).get("period") if held else None,
        "lives": [life for life in lives if life],
    }


def _version(tables: Tables, id_: str, load: int, started: str) -> Row:
    n, properties = _claim(tables, id_)
    row = tables.one("SELECT digest FROM claim WHERE n = ?", n)
    links = tables.all(
        "SELECT type, claim.id FROM claim_link JOIN claim ON claim.n = target WHERE claim_link.claim = ?", n
    )
    others = """
    SELECT max(started) FROM brought JOIN load ON load.n = brought.load WHERE claim = ? AND load <> ? AND said IS NULL
    """
    (latest,) = tables.one(others, n, load) or (None,)
    return {
        "id": id_,
        "properties": {**properties, **({"digest": row[0]} if row and row[0] else {})},
        "links": [list(each) for each in links],
        "shared": latest is not None,
        "later": latest is not None and latest > started,
    }
