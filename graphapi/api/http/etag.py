"""ETags: equal answers are told by their digest, and are not sent twice."""

from __future__ import annotations

import hashlib


def etag_of(body: bytes) -> str:
    """A weak one: compression changes the bytes on the wire and nothing in what they say."""
    return f'W/"{hashlib.blake2b(body, digest_size=16).hexdigest()}"'


def is_known(etag: str, if_none_match: str) -> bool:
    """Whether the client's `If-None-Match` names it (RFC 9110, 13.1.2: compared as weak ones)."""
    known = (tag.strip().removeprefix("W/") for tag in if_none_match.split(","))
    return if_none_match.strip() == "*" or etag.removeprefix("W/") in known
