"""Explains parameters, for interfaces whose users do not see the schema."""

from __future__ import annotations

from typing import Final

from graphql import GraphQLEnumType, GraphQLSchema

from graphapi.api.asking.parameter import ACTOR, Parameter

# Enums with up to this many values are explained in place; the others are in the vocabulary.
_EXPLAINED: Final = 4
_DATES: Final = ("EDTF", "Date", "DateTime")
_NAMED: Final = (
    "Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external id (`wikidata:Q142`)."
)


def explained(parameter: Parameter, schema: GraphQLSchema) -> str:
    """The description of the parameter, and the values of its type."""
    kind = schema.type_map[parameter.type]
    texts = [parameter.description]
    if parameter.type == ACTOR:
        texts.append(_NAMED)
    elif isinstance(kind, GraphQLEnumType) and len(kind.values) <= _EXPLAINED:
        texts += [f"{name}: {value.description}" for name, value in kind.values.items()]
    elif parameter.type in _DATES:
        texts.append(kind.description or "")
    return " ".join(" ".join(text for text in texts if text).split())
