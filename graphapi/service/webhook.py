"""Sends a signed message to a web address, and retries (Standard Webhooks 1.0)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import uuid
from collections.abc import Callable, Mapping
from http.client import HTTPException
from typing import Any, Final
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

PAUSES: Final = (1.0, 5.0, 15.0)
"""Seconds before each retry."""
_SECONDS: Final = 10.0
_TRY_AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504})


class _NoRedirect(HTTPRedirectHandler):
    """Does not follow redirects: a message that is signed for one address must not go to another."""

    def redirect_request(self, *_: Any) -> None:
        return None


def deliver(
    url: str, secret: str, kind: str, data: Mapping[str, Any], pause: Callable[[float], None] = time.sleep
) -> str | None:
    """Sends the message by POST, with up to three retries until the response is 2xx. Returns the last error, or None."""
    message_id = f"msg_{uuid.uuid4().hex}"
    now = int(time.time())
    timestamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
    body = json.dumps({"type": kind, "timestamp": timestamp, "data": data}, ensure_ascii=False, default=str).encode()
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "graphapi",
        "webhook-id": message_id,
        "webhook-timestamp": str(now),
        "webhook-signature": signature(secret, message_id, now, body),
    }
    wrong: str | None = None
    for seconds in (0.0, *PAUSES):
        if seconds:
            pause(seconds)
        wrong, again = _send(Request(url, body, headers, method="POST"))  # noqa: S310 - settings allow http and https only
        if not again:
            return wrong
    return wrong


def signature(secret: str, message_id: str, timestamp: int, body: bytes) -> str:
    """The signature, which the receiver computes too and compares: HMAC-SHA256 of id, time and body."""
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.new(secret.encode(), signed, hashlib.sha256).digest()).decode()


def _send(request: Request) -> tuple[str | None, bool]:
    """The error, or None, and whether a retry may help."""
    try:
        with build_opener(_NoRedirect).open(request, timeout=_SECONDS):
            return None, False
    except HTTPError as error:
        with error:
            return f"it answers {error.code}", error.code in _TRY_AGAIN
    except (URLError, HTTPException, OSError) as error:
        return f"it is unreachable: {getattr(error, 'reason', error)}", True
