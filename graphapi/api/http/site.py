"""Serves a page and its files at `/`, from the folder of a front end's build."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Final

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

# Names from bundlers: index-B7x9Kq2a.js, main.3f9a1c2e.css. A file with a digest in its name never changes.
_HASHED: Final = re.compile(r"[.-](?=[A-Za-z0-9_-]*[0-9A-Z])[A-Za-z0-9_-]{8,}\.[a-z0-9]+(\.map)?")
_FOR_EVER: Final = "public, max-age=31536000, immutable"
_ASK_AGAIN: Final = "no-cache"
# Python reads these from the system, and systems differ.
_TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".map": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


# The permissions of the explorer's pages: nothing comes from other hosts, and no inline code runs.
_EXPLORER: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors "
)


def explorer_policies(ancestors: Sequence[str] = ()) -> dict[str, str]:
    """The Content-Security-Policy of each page of the explorer. Only one can be framed, by pages of these origins."""
    nobody = "'none'"
    return {"index.html": _EXPLORER + nobody, "embed.html": _EXPLORER + (" ".join(ancestors) or nobody)}


class Site(StaticFiles):
    """Serves the files of a folder: `index.html` for the folder itself, `NAME.html` also as `NAME`.

    Missing files are a 404 like any other.
    """

    def __init__(self, folder: os.PathLike[str], policies: Mapping[str, str] | None = None) -> None:
        """`policies` are the Content-Security-Policies of pages, by file name; other pages have none."""
        super().__init__(directory=folder, html=True)
        self._policies = policies or {}

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """Finds the file of a page also by its name without `.html`."""
        found, facts = super().lookup_path(path)
        return (found, facts) if facts else super().lookup_path(f"{path}.html")

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """The response with a file. Its content type does not depend on the system, and it has a caching header."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        path = PurePath(full_path)
        response.headers["Cache-Control"] = _FOR_EVER if _HASHED.search(path.name) else _ASK_AGAIN
        response.headers["X-Content-Type-Options"] = "nosniff"
        if policy := self._policies.get(path.name):
            response.headers["Content-Security-Policy"] = policy
        if path.suffix in _TYPES and "content-type" in response.headers:
            response.headers["Content-Type"] = _TYPES[path.suffix]
        return response
