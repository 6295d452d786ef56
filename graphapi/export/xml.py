"""Text within XML 1.0."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape

_NOT_IN_XML: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ENTITIES: Final = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def readable(text: str) -> str:
    """The text with what XML cannot hold shown as unreadable."""
    return _NOT_IN_XML.sub("\ufffd", text)


def attribute(text: str) -> str:
    """The value of an attribute between quotation marks."""
    return escape(readable(text), _ENTITIES)
