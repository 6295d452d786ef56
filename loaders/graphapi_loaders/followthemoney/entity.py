"""Parses a line with an entity strictly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from graphapi_loaders.blank import filled
from graphapi_loaders.followthemoney.schema import Schema, schemata, unknown_schema
from graphapi_loaders.row_problem import RowProblem

# Keys that exporters add to an entity: when it was seen and changed, and ids that were merged into it.
_BESIDE: Final = frozenset(
    {
        *("caption", "referents", "datasets", "dataset", "first_seen", "last_seen", "last_change", "target"),
        *("origin", "created_at", "updated_at", "mutable", "key_prefix"),
        # Keys in Aleph's streams of entities.
        *("collection_id", "profile_id", "role_id", "score", "_index", "_sort"),
    }
)
_OWN: Final = frozenset({"id", "schema", "properties"})
# Properties that the graph indexes, so their length is limited: Neo4j indexes up to 8 KB.
_LOOKED_UP: Final = frozenset(
    {"name", "alias", "previousName", "weakAlias", "abbreviation", "firstName", "lastName", "authority"}
)
_LONGEST: Final = 1000
_COUNTRIES: Final = frozenset({"nationality", "citizenship", "country", "jurisdiction", "mainCountry"})

_NAMIBIA: Final = "NA"


class EntityError(Exception):
    """An invalid line, with all its problems."""

    def __init__(self, problems: Sequence[RowProblem], *, again: bool = False) -> None:
        """`again`: the only problem is that an earlier line has the same id."""
        super().__init__("; ".join(f"{each.field}: {each.message}" for each in problems))
        self.problems = tuple(problems)
        self.again = again

    @classmethod
    def of(cls, field: str, message: str) -> EntityError:
        return cls([RowProblem(field, message)])


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity in a file. `datasets` are the data sets that have it, in the given order; often none.

    `first_seen` is the day on which each data set first had it, if statements say so. `unknown` are keys and properties that
    this version of FollowTheMoney does not have.
    """

    id: str
    schema: Schema
    caption: str
    properties: Mapping[str, Sequence[str]]
    datasets: tuple[str, ...]
    referents: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    first_seen: Mapping[str, str] = field(default_factory=dict)

    def get(self, *names: str) -> list[str]:
        """The distinct values of the properties."""
        return list(dict.fromkeys(value for name in names for value in self.properties.get(name, ())))


def content_of(line: bytes) -> dict[str, Any]:
    """The JSON object in a line. Raises EntityError."""
    try:
        content = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise EntityError.of("line", f"is not JSON: {error}") from error
    if not isinstance(content, dict):
        raise EntityError.of("line", "is not an object of JSON")
    return content


def parsed(content: Mapping[str, Any], first_seen: Mapping[str, str] | None = None) -> Entity:
    """The entity in a JSON object. Raises EntityError."""
    name = content.get("schema")
    schema = (schemata().get(name) or unknown_schema(name)) if isinstance(name, str) and name else None
    wrong = _problems(content, schema)
    if wrong or schema is None:
        raise EntityError(wrong)
    given = content.get("referents") or []
    referents = given if isinstance(given, list) else []
    return Entity(
        id=content["id"],
        schema=schema,
        caption=filled(str(content.get("caption") or "")),
        properties={
            name: _texts(name, values) for name, values in content["properties"].items() if name in schema.properties
        },
        datasets=tuple(dict.fromkeys(content.get("datasets") or [each for each in [content.get("dataset")] if each])),
        referents=tuple(each for each in referents if isinstance(each, str) and each != content["id"]),
        unknown=tuple(_unknown(content, schema)),
        first_seen=first_seen or {},
    )


def _unknown(content: Mapping[str, Any], schema: Schema) -> Iterator[str]:
    yield from (key for key in content if key not in _OWN | _BESIDE)
    yield from (name for name, values in content["properties"].items() if values and name not in schema.properties)


def _texts(name: str, values: list[str]) -> list[str]:
    """The values that are not blank. NA is the code of a country, so it is kept."""
    texts = (value.strip() for value in values)
    return [text for text in texts if filled(text) or (text == _NAMIBIA and name in _COUNTRIES)]


def _problems(content: Mapping[str, object], schema: Schema | None) -> list[RowProblem]:
    wrong: list[RowProblem] = []
    id_ = content.get("id")
    if not (isinstance(id_, str) and id_):
        wrong.append(RowProblem("id", "is missing; expected a text"))
    elif len(id_) > _LONGEST:
        wrong.append(_too_long("id", id_))
    if schema is None:
        wrong.append(RowProblem("schema", "is missing; expected the name of a schema of FollowTheMoney"))
    elif schema.abstract:
        wrong.append(RowProblem("schema", f"{schema.name!r} is abstract: nothing is only that"))
    datasets = content.get("datasets") or []
    if not (isinstance(datasets, list) and all(isinstance(each, str) and each for each in datasets)):
        wrong.append(RowProblem("datasets", "is not a list of texts"))
    if not isinstance(content.get("dataset", ""), str | None):
        wrong.append(RowProblem("dataset", "is not a text"))
    return wrong + _property_problems(content.get("properties"), schema)


def _property_problems(properties: object, schema: Schema | None) -> list[RowProblem]:
    if not isinstance(properties, dict):
        return [RowProblem("properties", "is missing; expected an object of lists of texts")]
    wrong = []
    for name, values in properties.items():
        if schema and name not in schema.properties:
            continue
        if not (isinstance(values, list) and all(isinstance(value, str) for value in values)):
            wrong.append(RowProblem(name, "is not a list of texts"))
        elif name in _LOOKED_UP:
            wrong += [_too_long(name, value) for value in values if len(value) > _LONGEST]
    return wrong


def _too_long(name: str, text: str) -> RowProblem:
    return RowProblem(name, f"has {len(text):,} characters; expected at most {_LONGEST:,}")
