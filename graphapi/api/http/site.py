"""A page and its files at `/`, from a folder: what a front end's build writes."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Final

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

# As bundlers write it: index-B7x9Kq2a.js, main.3f9a1c2e.css. A file with a digest never changes under its name.
_HASHED: Final = re.compile(r"[.-](?=[A-Za-z0-9_-]*[0-9A-Z])[A-Za-z0-9_-]{8,}\.[a-z0-9]+(\.map)?")
_FOR_EVER: Final = "public, max-age=31536000, immutable"
_ASK_AGAIN: Final = "no-cache"
# Python asks the machine for these, and machines differ.
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


# What the explorer's pages may do: nothing comes from elsewhere or is written into them.
_EXPLORER: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors "
)


def explorer_policies(ancestors: Sequence[str] = ()) -> dict[str, str]:
    """The Content-Security-Policy of each of its pages: one alone may be framed, by pages of these origins."""
    nobody = "'none'"
    return {"index.html": _EXPLORER + nobody, "embed.html": _EXPLORER + (" ".join(ancestors) or nobody)}


class Site(StaticFiles):
    """The folder's files, `index.html` for the folder itself, `NAME.html` also as `NAME`.

    What is not there is a 404 like any other.
    """

    def __init__(self, folder: os.PathLike[str], policies: Mapping[str, str] | None = None) -> None:
        """`policies` are the Content-Security-Policies of its pages, by their files' names; others have none."""
        super().__init__(directory=folder, html=True)
        self._policies = policies or {}

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """A page's file also by its name without `.html`."""
        found, facts = super().lookup_path(path)
        return (found, facts) if facts else super().lookup_path(f"{path}.html")

    def file_response(
        self, full_path: str | os.PathLike[str], stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        """With a content type that is everywhere the same, and with how long it may be kept."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        path = PurePath(full_path)
        response.headers["Cache-Control"] = _FOR_EVER if _HASHED.search(path.name) else _ASK_AGAIN
        response.headers["X-Content-Type-Options"] = "nosniff"
        if policy := self._policies.get(path.name):
            response.headers["Content-Security-Policy"] = policy
        if path.suffix in _TYPES and "content-type" in response.headers:
            response.headers["Content-Type"] = _TYPES[path.suffix]
        return response
