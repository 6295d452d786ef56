"""Identifiers made from content: the same on every machine, in every process, whatever the order of fields."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping

import orjson


def digest(content: Mapping[str, object], length: int = 20) -> str:
    """Hex digest of JSON-able content, independent of key order; absent and null are the same."""
    stated = {key: value for key, value in content.items() if value or value not in (None, (), [], "")}
    canonical = orjson.dumps(stated, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(canonical).hexdigest()[:length]


def normal_text(text: str) -> str:
    """The text as quotes are looked up and compared: NFC, each run of white space one blank, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())
