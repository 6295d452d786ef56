"""Separates nested entities, as in OpenSanctions' `targets.nested.json`, and replaces them by their ids."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from graphapi_loaders.followthemoney.links import LINKS
from graphapi_loaders.followthemoney.schema import schemata

_DEPTH: Final = 20


def is_nested(content: dict[str, Any]) -> bool:
    """Whether any property contains an entity."""
    properties = content.get("properties")
    return isinstance(properties, dict) and any(map(_holds, properties.values()))


def taken_apart(content: dict[str, Any], parent: str = "", depth: int = 0) -> Iterator[dict[str, Any]]:
    """The entity with ids in place of nested entities, then these, without properties that only point back (`sanctions`)."""
    known = schemata().get(str(content.get("schema")))
    properties: dict[str, Any] = {}
    inner: list[dict[str, Any]] = []
    for name, values in content["properties"].items():
        if not _holds(values):
            properties[name] = values
            continue
        entities = [value for value in values if isinstance(value, dict)]
        inner += entities
        if known and name in known.properties:
            ids = [str(value.get("id", "")) if isinstance(value, dict) else value for value in values]
            properties[name] = list(dict.fromkeys(ids))
    _link(content, properties, parent)
    yield {**content, "properties": properties}
    for entity in inner if depth < _DEPTH else ():
        if isinstance(entity.get("properties"), dict):
            yield from taken_apart(entity, str(content.get("id", "")), depth + 1)
        else:
            yield entity


def _link(content: dict[str, Any], properties: dict[str, Any], parent: str) -> None:
    """Adds the parent to a link that is nested in it and does not name it."""
    link = LINKS.get(str(content.get("schema")))
    if not link or not parent:
        return
    ends = [name for name in (link.subject, link.object) if name in _own(content)]
    named = {id_ for name in ends for id_ in properties.get(name, ())}
    empty = [name for name in ends if not properties.get(name)]
    if parent not in named and len(empty) == 1:
        properties[empty[0]] = [parent]


def _own(content: dict[str, Any]) -> frozenset[str]:
    schema = schemata().get(str(content.get("schema")))
    return schema.properties if schema else frozenset()


def _holds(values: object) -> bool:
    return isinstance(values, list) and any(isinstance(value, dict) for value in values)
