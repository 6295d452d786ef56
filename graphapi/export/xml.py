"""Text in XML 1.0."""

from __future__ import annotations

import re
from typing import Final
from xml.sax.saxutils import escape

_NOT_IN_XML: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ENTITIES: Final = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def readable(text: str) -> str:
    """The text, with replacement characters for those that XML cannot contain."""
    return _NOT_IN_XML.sub("\ufffd", text)


def attribute(text: str) -> str:
    """The escaped value of an attribute, in quotation marks."""
    return escape(readable(text), _ENTITIES)
