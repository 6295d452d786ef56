"""Keyset cursors: the sort keys of one row, marked with the listing that they belong to."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Sequence

import orjson

from graphapi.errors import BadCursorError

_MARK = 6  # bytes of the digest: enough to detect a changed or foreign cursor; it is not a secret
_INTEGERS = 2**63


def encode(listing: str, keys: Sequence[object]) -> str:
    """An opaque text for a row's keys; `listing` names the field and its order."""
    payload = orjson.dumps(keys)
    return base64.urlsafe_b64encode(_mark(listing, payload) + payload).rstrip(b"=").decode()


def decode(listing: str, cursor: str, arity: int) -> list[str | int]:
    """The keys of a cursor; raises BadCursorError unless `encode` made it for this listing."""
    try:
        raw = base64.b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        mark, payload = raw[:_MARK], raw[_MARK:]
        if mark != _mark(listing, payload):
            raise BadCursorError(
                "The cursor belongs to another list or another order. Use a cursor of this list.", cursor=cursor[:100]
            )
        keys = orjson.loads(payload)
    except (binascii.Error, ValueError) as error:
        raise BadCursorError(
            "The cursor is invalid. Use `endCursor` or `startCursor` of an earlier page.", cursor=cursor[:100]
        ) from error
    if not isinstance(keys, list) or len(keys) != arity or not all(_is_key(key) for key in keys):
        raise BadCursorError(
            "The cursor belongs to another list or another order. Use a cursor of this list.", cursor=cursor[:100]
        )
    return keys


def _is_key(value: object) -> bool:
    """A text, or a number that Neo4j can hold."""
    return isinstance(value, str) or (isinstance(value, int) and -_INTEGERS <= value < _INTEGERS)


def _mark(listing: str, payload: bytes) -> bytes:
    return hashlib.blake2b(payload, key=listing.encode()[:64], digest_size=_MARK).digest()
