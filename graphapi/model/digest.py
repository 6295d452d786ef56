"""Identifiers from content: the same on every machine and in every process, independent of the order of fields."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping

import orjson


def digest(content: Mapping[str, object], length: int = 20) -> str:
    """A hexadecimal digest of JSON content, independent of the order of keys. Absent and null are the same."""
    stated = {key: value for key, value in content.items() if value or value not in (None, (), [], "")}
    canonical = orjson.dumps(stated, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(canonical).hexdigest()[:length]


def normal_text(text: str) -> str:
    """The normalized text, in which quotes are searched: NFC, one blank for each run of white space, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())
