"""Random documents over the real schema, with actors, days and ids of the bundled data."""

from __future__ import annotations

import json
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    get_nullable_type,
)

from tests.unit.api.documents import DocumentWriter

POOLS: dict[str, list[Any]] = {
    "ActorRef": [
        {"name": "Haftar"},
        {"name": "حفتر"},
        {"id": "france"},
        {"id": "united-arab-emirates"},
        {"externalId": "ucdp:5802"},
        {"id": "khalifa-haftar"},
        {"name": "Nobody at all"},
    ],
    "EDTF": ["2014", "2014/2019", "2019-05-13", "2016/..", "../2018", "2018?", "yesterday"],
    "Date": ["2019-05-13", "2018-01-01", "2030-01-01"],
    "DateTime": ["2026-01-01", "2019-05-13T12:00:00Z", "2100-01-01", "now"],
    "ID": ["khalifa-haftar", "source:ucdp-esd-181", "publisher:ucdp", "event:nothing", "claim:0", "relation:MET:0"],
    "String": ["LY", "FR", "ar", "en", "Haftar"],
    "Int": [1, 2, 3],
    "Boolean": [True, False],
}
# Pages are tested without cursors; other tests try bad values of these.
LEFT_OUT = frozenset({"after", "before", "last"})


class RealWriter(DocumentWriter):
    """Writes documents whose arguments have meaningful values."""

    def _arguments(self, arguments: dict[str, GraphQLArgument]) -> str:
        kept = {name: argument for name, argument in arguments.items() if name not in LEFT_OUT}
        if "first" in kept:
            # Nested pages would multiply.
            kept["first"] = GraphQLArgument(GraphQLNonNull(GraphQLInt))
        return super()._arguments(kept)

    def _literal(self, type_: GraphQLInputType) -> str:
        return _written(self._value(type_), type_)

    def _value(self, type_: GraphQLInputType) -> Any:
        name = str(get_nullable_type(type_))
        if name in POOLS:
            return self.random.choice(POOLS[name])
        return super()._value(type_)

    def _given_fields(self, type_: GraphQLInputObjectType) -> list[str]:
        return [name for name in super()._given_fields(type_) if type_.is_one_of or self.random.random() < 0.5]


def _written(value: Any, type_: GraphQLInputType) -> str:
    """The value in GraphQL syntax."""
    bare: Any = get_nullable_type(type_)
    match value:
        case None:
            return "null"
        case dict():
            fields = bare.fields
            return f"{{{', '.join(f'{name}: {_written(item, fields[name].type)}' for name, item in value.items())}}}"
        case list():
            assert isinstance(bare, GraphQLList)
            return f"[{', '.join(_written(item, bare.of_type) for item in value)}]"
        case _ if isinstance(bare, GraphQLEnumType):
            return str(value)
        case _:
            return json.dumps(value, ensure_ascii=False)
