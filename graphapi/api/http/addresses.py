"""One address for each question: `/q/backers.csv?of=Haftar&during=2016`, for spreadsheets, notebooks and charts."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import asdict
from http import HTTPStatus
from typing import Any, Final

import orjson
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from graphapi.api.asking.parameter import Parameter
from graphapi.api.asking.question import Answer, Question, unknown
from graphapi.api.execution.resolver import BUSY, TOO_LATE
from graphapi.api.http.etag import conditional
from graphapi.api.http.problem import MEDIA_TYPE, problem
from graphapi.api.http.request import MOST_BYTES_OF_ADDRESS
from graphapi.api.http.request_outcome import outcome_of
from graphapi.api.http.service import Service
from graphapi.api.http.time_limit import time_limit
from graphapi.errors import BadRequestError, GraphApiError, HungUpError, TimedOutError, UnknownQuestionError
from graphapi.export.about import About
from graphapi.export.format import Format
from graphapi.export.formats import FORMATS

_JSON: Final = "json"
_SHOWN: Final = {_JSON: "application/json", "csv": FORMATS["csv"].media_type, "md": FORMATS["md"].media_type}
MOST_ENTRIES: Final = 2_000
"""The maximum length of a list. Longer ones must be read in pages, or exported."""
_CLIENT_CLOSED_REQUEST: Final = 499
_GRACE_SECONDS: Final = 1.0


def endpoint(questions: Mapping[str, Question]) -> Callable[[Request], Awaitable[Response]]:
    """Answers requests for `/q/{path}`: the name of a question and the suffix of a format."""

    async def ask(request: Request) -> Response:
        name, dot, ending = request.path_params["path"].rpartition(".")
        if not dot:
            name, ending = ending, ""
        if name not in questions:
            return problem(unknown(UnknownQuestionError, "There is no question", name, questions))
        if ending not in _SHOWN:
            return problem(unknown(UnknownQuestionError, f"{name} is not given as", ending, _SHOWN))
        outcome_of(request.scope).document = f"questions/{name}"
        return await _answer(request, questions[name], ending)

    return ask


async def _answer(request: Request, question: Question, ending: str) -> Response:
    service: Service = request.app.state.service
    try:
        given = given_in(request)
        variables = question.read(given)
        context = service.context.of_request(service.seconds)
        async with time_limit(request, service.seconds + _GRACE_SECONDS):
            answer = await question.answer(context, variables, most=MOST_ENTRIES)
    except GraphApiError as error:
        return Response(status_code=_CLIENT_CLOSED_REQUEST) if isinstance(error, HungUpError) else problem(error)
    except TimeoutError:
        return problem(TimedOutError(f"{TOO_LATE} {BUSY}"))
    service.garbage.answered()
    names = {each.given: each.id for each in context.found}
    if ending == _JSON:
        found = {"extensions": {"names": [asdict(each) for each in dict.fromkeys(context.found)]}} if names else {}
        body = orjson.dumps({"data": answer.data, **found})
    else:
        body = _table(question, answer, FORMATS[ending], given, names)
    headers = {"Content-Language": str(variables.get("language") or "en")}
    if names:
        headers["Graphapi-Names"] = json.dumps(names)
    if answer.next:
        following = request.url.include_query_params(first=variables.get("first", ""), after=answer.next)
        headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'
    return conditional(request, Response(body, HTTPStatus.OK, headers, media_type=_SHOWN[ending]))


def given_in(request: Request) -> dict[str, list[str]]:
    """The parameters of an address, each with its values in order. Raises BadRequestError if the address is too long."""
    if len(request.scope["query_string"]) > MOST_BYTES_OF_ADDRESS:
        raise BadRequestError(f"The address is too long; at most {MOST_BYTES_OF_ADDRESS:,} bytes are allowed.", 414)
    query: QueryParams = request.query_params
    return {name: query.getlist(name) for name in query}


def _table(
    question: Question, answer: Answer, form: Format, given: Mapping[str, list[str]], names: Mapping[str, str]
) -> bytes:
    query = {name: ",".join(values) for name, values in given.items()}
    writer = form.make(answer.layout().columns, About(what=question.description, query=query, names=names))
    return b"".join((writer.begin(), writer.write(list(answer.rows)), *writer.end()))


def described(questions: Mapping[str, Question]) -> dict[str, Any]:
    """The addresses as paths for OpenAPI, from the documents."""
    return {f"/q/{name}.{{format}}": {"get": _operation(question)} for name, question in questions.items()}


def _operation(question: Question) -> dict[str, Any]:
    formats = {"name": "format", "in": "path", "required": True, "schema": {"type": "string", "enum": list(_SHOWN)}}
    failed = {"content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    return {
        "operationId": question.name,
        "summary": question.description,
        "tags": ["questions"],
        "parameters": [formats, *described_parameters(question)],
        "responses": {
            "200": {
                "description": "The answer: as JSON the data of the GraphQL document, else a row for each claim.",
                "headers": {
                    "ETag": {"schema": {"type": "string"}},
                    "Graphapi-Names": {
                        "description": "JSON: ids of actors, by the names that were matched to them loosely",
                        "schema": {"type": "string"},
                    },
                    "Link": {"description": "rel=next, where a page was asked for", "schema": {"type": "string"}},
                },
                "content": {kind.partition(";")[0]: {} for kind in _SHOWN.values()},
            },
            "304": {"description": "The client already has this answer."},
            "4XX": {"description": "The request is invalid.", **failed},
            "5XX": {"description": "Neo4j is unavailable or took too long.", **failed},
        },
    }


def described_parameters(question: Question, without: Collection[str] = ()) -> list[dict[str, Any]]:
    """The parameters of a question in the form of OpenAPI."""
    return [_described(each) for each in question.parameters if each.name not in without]


def _described(parameter: Parameter) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": {"Int": "integer", "Boolean": "boolean"}.get(parameter.type, "string")}
    if parameter.values:
        schema["enum"] = list(parameter.values)
    if parameter.type == "Date":
        schema["format"] = "date"
    default = None if parameter.default is None else parameter.read([parameter.default])
    if parameter.many:
        schema = {"type": "array", "items": schema}
    if default is not None:
        schema["default"] = default
    return {
        "name": parameter.name,
        "in": "query",
        "required": parameter.required,
        "description": parameter.description,
        "schema": schema,
    }
