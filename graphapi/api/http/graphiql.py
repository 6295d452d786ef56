"""Serves GraphiQL at the address of the API, from local files."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, Response
from starlette.staticfiles import StaticFiles

from graphapi.api.http import accept
from graphapi.api.http.request import header
from graphapi.service.operations import Operation

_PAGE = files("graphapi.api.http") / "graphiql.html"
_SCRIPT = files("graphapi.api.http") / "graphiql.js"
# Scripts and styles come only from this service, and no page can frame it.
_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; worker-src blob:; "
    "base-uri 'none'; frame-ancestors 'none'"
)


def wants_page(request: Request) -> bool:
    """Whether a browser requests a page, and not an answer."""
    asked = {"query", "documentId", "extensions"} & request.query_params.keys()
    return request.method == "GET" and not asked and accept.wants_page(header(request, "accept"))


def page() -> HTMLResponse:
    """The HTML page that loads GraphiQL."""
    return HTMLResponse(
        _PAGE.read_text(encoding="utf-8"), headers={"Content-Security-Policy": _POLICY, "Vary": "Accept"}
    )


def serve_files(app: FastAPI, folder: Path, example: Operation) -> None:
    """Serves the files of GraphiQL in the folder (graphapi.local.graphiql fetches them), and the script that starts it.

    The example is the first text in the editor.
    """
    shown = {"query": example.text, "variables": json.dumps(example.variables, ensure_ascii=False, indent=2)}
    script_text = f"const example = {json.dumps(shown)};\n{_SCRIPT.read_text(encoding='utf-8')}"

    @app.get("/graphiql/page.js")
    async def script() -> Response:
        return Response(script_text, media_type="text/javascript; charset=utf-8")

    app.mount("/graphiql", StaticFiles(directory=folder))
