"""The login page for a service with a token."""

from __future__ import annotations

import base64
import hashlib
import html
from http import HTTPStatus
from importlib.resources import files
from typing import Final

from fastapi.responses import HTMLResponse

_PAGE: Final = (files("graphapi.api.http") / "login.html").read_text(encoding="utf-8")
_STYLE: Final = _PAGE.partition("<style>")[2].partition("</style>")[0]
_DIGEST: Final = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
# Allows only its own style, and a form that is sent to this service.
_POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_DIGEST}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def login_page(wrong: str = "") -> HTMLResponse:
    """The page, with the error of the last attempt."""
    text = _PAGE.replace("<!-- wrong -->", f'<p role="alert">{html.escape(wrong)}</p>' if wrong else "")
    # No challenge: for Basic, a browser would open its own dialog for user name and password.
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return HTMLResponse(text, HTTPStatus.UNAUTHORIZED, headers)
