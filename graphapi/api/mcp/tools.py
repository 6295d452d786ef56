"""The questions as tools: their parameters and answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from graphql import GraphQLError, parse

from graphapi.api.asking.explained import explained
from graphapi.api.asking.in_words import entry, rows
from graphapi.api.asking.parameter import ACTOR, Parameter, parameters
from graphapi.api.execution.executable import ExecutableSchema
from graphapi.api.http.failure import formatted
from graphapi.errors import AmbiguousNameError, BadInputError, GraphApiError, ToolError, UnknownActorError
from graphapi.service.actor_name import reference
from graphapi.service.context import Context
from graphapi.service.operations import Operation, questions

# A model reads the answer, and each word has a cost. Omitted rows are mentioned, and can be requested.
PAGE: Final = 10
MOST_OF_A_PAGE: Final = 25
MOST_CLAIMS: Final = 5
MOST_CHARACTERS: Final = 60_000
_JSON: Final = {"Int": "integer", "Boolean": "boolean"}
_TOLD: Final = {
    "after": "Where the page before ended: the `after` of its answer.",
    "language": "The language of names, as a tag: en, ar, fr.",
}
_BOUNDS: Final = {
    "first": {
        "default": PAGE,
        "maximum": MOST_OF_A_PAGE,
        "description": "How many entries; each may have several rows.",
    },
    "claims": {"default": 3, "maximum": MOST_CLAIMS, "description": "How many claims of each entry are shown as rows."},
}

Answer = dict[str, Any]


# Questions for drawings: nodes and edges are not rows of claims, which `relations` and `between` have.
_DRAWN: Final = frozenset({"network"})


@dataclass(frozen=True, slots=True)
class Tool:
    """A question with its parameters. `actors` are the parameters that name actors, each with whether it is a list."""

    question: Operation
    takes: Mapping[str, Any]
    actors: Mapping[str, bool]

    @property
    def name(self) -> str:
        return self.question.name.rpartition("/")[2]


def tools(schema: ExecutableSchema) -> dict[str, Tool]:
    """A tool for each question, by name, except those for drawings."""
    return {name: _tool(question, schema) for name, question in questions().items() if name not in _DRAWN}


async def call(tool: Tool, given: Mapping[str, Any], schema: ExecutableSchema, context: Context) -> Answer:
    """The answer in rows. Raises ToolError if there is none."""
    variables = _variables(tool, given)
    while True:
        answer = _shaped(await _ask(tool, variables, schema, context))
        if context.found:
            answer["names"] = [f"{each.given!r} was matched with id:{each.id}" for each in dict.fromkeys(context.found)]
        first = variables.get("first", 1)
        if first <= 1 or len(json.dumps(answer, ensure_ascii=False)) <= MOST_CHARACTERS:
            return answer
        variables["first"] = first // 2


def _tool(question: Operation, schema: ExecutableSchema) -> Tool:
    known = parameters(schema.core, parse(question.text))
    takes = {
        "type": "object",
        "properties": {each.name: _property(each, schema) for each in known},
        "required": [each.name for each in known if each.required],
        "additionalProperties": False,
    }
    return Tool(question, takes, {each.name: each.many for each in known if each.type == ACTOR})


def _property(parameter: Parameter, schema: ExecutableSchema) -> dict[str, Any]:
    one: dict[str, Any] = {"type": _JSON.get(parameter.type, "string")}
    if parameter.values:
        one["enum"] = list(parameter.values)
    made = {"type": "array", "items": one} if parameter.many else one
    if parameter.default is not None:
        made["default"] = parameter.read([parameter.default])
    description = _TOLD.get(parameter.name) or explained(parameter, schema.core)
    described = {"description": description} if description else {}
    bounds = {"minimum": 1, **_BOUNDS[parameter.name]} if parameter.name in _BOUNDS else {}
    return {**made, **described, **bounds}


def _variables(tool: Tool, given: Mapping[str, Any]) -> dict[str, Any]:
    properties = tool.takes["properties"]
    if unknown := sorted(given.keys() - properties.keys()):
        raise _bad(f"{tool.name} takes no {', '.join(unknown)}; it takes {', '.join(properties)}.")
    if missing := [name for name in tool.takes["required"] if given.get(name) is None]:
        raise _bad(f"{tool.name} needs {', '.join(missing)}.")
    bounds = {name: properties[name]["default"] for name in properties.keys() & _BOUNDS.keys()}
    variables = {**bounds, **{name: value for name, value in given.items() if value is not None}}
    for name in bounds:
        most = properties[name]["maximum"]
        if not isinstance(variables[name], int) or not 1 <= variables[name] <= most:
            raise _bad(f"`{name}` is a whole number from 1 to {most}.")
    for name, many in tool.actors.items():
        if name in variables:
            variables[name] = _actors(name, variables[name], many=many)
    return variables


def _actors(name: str, given: Any, *, many: bool) -> Any:
    texts = given if many else [given]
    if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
        raise _bad(f"`{name}` is {'a list of texts, each' if many else 'a text:'} the name or id of an actor.")
    try:
        found = [reference(text.strip()) for text in texts]
    except BadInputError as error:
        raise _bad(error.message) from error
    return found if many else found[0]


async def _ask(
    tool: Tool, variables: Mapping[str, Any], schema: ExecutableSchema, context: Context
) -> Mapping[str, Any]:
    try:
        result = await schema.execute(tool.question.text, dict(variables), context)
    except GraphApiError as error:
        raise ToolError({"code": error.code, "message": error.message, **error.details}) from error
    if result.errors:
        raise ToolError(_content(result.errors[0]))
    return result.data or {}


def _content(error: GraphQLError) -> Mapping[str, Any]:
    """The code of an error, then its message, then suggestions."""
    problem = formatted(error)
    content = {"code": problem["extensions"]["code"], "message": problem["message"], **problem["extensions"]}
    if content["code"] in (UnknownActorError.code, AmbiguousNameError.code):
        for meant in ("near", "candidates"):
            content |= (
                {meant: [{**each, "id": f"id:{each['id']}"} for each in content[meant]]} if meant in content else {}
            )
    return content


def _shaped(data: Mapping[str, Any]) -> Answer:
    answer: Answer = {}
    for name, value in data.items():
        if isinstance(value, dict) and "nodes" in value:
            answer |= {"rows": _rows(value["nodes"]), **_page(value)}
        elif name in ("actor", "with"):
            answer[name] = {**value, "id": f"id:{value['id']}"} if value else None
        elif value is None:
            answer["rows"] = []
        else:
            answer["rows"] = _rows([value])
    if not answer["rows"]:
        answer["note"] = "No loaded claim answers this. That is not evidence that it did not happen."
    return answer


def _rows(nodes: list[Any]) -> list[Any]:
    return [row for node in nodes for row in (list(rows(node)) or [entry(node)])]


def _page(found: Mapping[str, Any]) -> Answer:
    page, about = found["pageInfo"], {"entries": len(found["nodes"]), "entries_in_all": found.get("totalCount")}
    if found.get("undatedCount"):
        about["left_out_as_undated"] = (
            f"{found['undatedCount']} more are undated and may or may not be within the period; "
            "ask with certainty UNDATED to see them"
        )
    if page["hasNextPage"]:
        about |= {"more": "There are more entries: call again with this `after`.", "after": page["endCursor"]}
    return {name: value for name, value in about.items() if value is not None}


def _bad(message: str) -> ToolError:
    return ToolError({"code": BadInputError.code, "message": message})
