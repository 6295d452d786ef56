"""Streams exports over HTTP: `/export/claims.csv?during=2016`. An error ends the connection, so no file only looks complete."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from graphapi.api.asking.export import Begun, Export, format_named, question_named
from graphapi.api.asking.question import Question
from graphapi.api.execution.resolver import BUSY
from graphapi.api.http.addresses import described_parameters, given_in
from graphapi.api.http.problem import problem
from graphapi.api.http.service import Service
from graphapi.api.http.time_limit import time_limit
from graphapi.errors import GraphApiError, HungUpError, TimedOutError
from graphapi.export.formats import FORMATS

_CLIENT_CLOSED_REQUEST: Final = 499
_ABOUT: Final = "about.json"
_TOO_LATE: Final = "The export took longer than GRAPHAPI_EXPORT_SECONDS allows."


def endpoint(questions: Mapping[str, Question]) -> Callable[[Request], Awaitable[Response]]:
    """Answers requests for `/export/{path}`: the name of an export and the suffix of a format, or `about.json`."""

    async def export(request: Request) -> Response:
        service: Service = request.app.state.service
        name, _, ending = request.path_params["path"].partition(".")
        try:
            question = question_named(questions, name)
            form = FORMATS["csv"] if ending == _ABOUT else format_named(ending)
            asked = Export(question, form, given_in(request), service.export_seconds, service.export_entries_max)
            # Not the time of a request: after a start, Neo4j may take longer than that to plan the statements.
            async with time_limit(request, service.export_seconds):
                begun = await asked.begin(service.context.of_request(service.export_seconds))
                if ending == _ABOUT:
                    return _about(begun)
                parts = begun.parts()
                # Errors before the first byte are sent with their status.
                first = await _first(parts)
        except GraphApiError as error:
            return Response(status_code=_CLIENT_CLOSED_REQUEST) if isinstance(error, HungUpError) else problem(error)
        except TimeoutError:
            return problem(TimedOutError(f"{_TOO_LATE} {BUSY}"))
        about = f"/export/{name}.{_ABOUT}" + (f"?{request.url.query}" if request.url.query else "")
        headers = {
            "Content-Disposition": f'attachment; filename="{name}.{ending}"',
            "Link": f'<{about}>; rel="describedby"; type="application/json"',
            "Content-Language": (begun.about.query.get("language") or "en"),
            "Cache-Control": "no-store",
        }
        return StreamingResponse(_rest(first, parts), headers=headers, media_type=form.media_type)

    return export


async def _first(parts: AsyncGenerator[bytes]) -> bytes:
    """The first part that is not empty."""
    try:
        async for part in parts:
            if part:
                return part
    except BaseException:
        await parts.aclose()
        raise
    return b""


async def _rest(first: bytes, parts: AsyncGenerator[bytes]) -> AsyncIterator[bytes]:
    async with aclosing(parts):
        yield first
        async for part in parts:
            if part:
                yield part


def _about(begun: Begun) -> Response:
    columns = [{"name": each.name, "kind": each.kind} for each in begun.layout.columns]
    content = {**begun.about.fields, "columns": columns}
    return Response(json.dumps(content, ensure_ascii=False), media_type="application/json")


def described(questions: Mapping[str, Question]) -> dict[str, Any]:
    """The exports as paths for OpenAPI."""
    return {f"/export/{name}.{{format}}": {"get": _operation(each)} for name, each in questions.items()}


def _operation(question: Question) -> dict[str, Any]:
    formats = {"name": "format", "in": "path", "required": True, "schema": {"type": "string", "enum": list(FORMATS)}}
    return {
        "operationId": f"export_{question.name}",
        "summary": f"Export: {question.description}",
        "tags": ["exports"],
        "parameters": [formats, *described_parameters(question, without=("first", "after", "claims"))],
        "responses": {
            "200": {
                "description": (
                    "The whole answer, streamed. If the connection ends before the last chunk, the answer is "
                    "incomplete."
                ),
                "content": {each.media_type.partition(";")[0]: {} for each in FORMATS.values()},
            },
            "4XX": {"description": "The export is invalid.", **PROBLEM},
            "5XX": {"description": "Neo4j is unavailable or took too long.", **PROBLEM},
        },
    }


PROBLEM: Final = {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
