"""Feeds in Atom format (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from xml.etree import ElementTree as ET

MEDIA_TYPE: Final = "application/atom+xml"
_NAMESPACE: Final = "http://www.w3.org/2005/Atom"
# Characters that XML 1.0 cannot contain. A quote that was copied from a PDF can have them.
_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed. `text` is plain text."""

    id: str
    title: str
    updated: datetime
    author: str
    link: str
    text: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed with entries, newest first. `id` is its own address."""

    id: str
    title: str
    subtitle: str
    updated: datetime
    entries: Sequence[Entry]

    def text(self) -> bytes:
        """The feed as XML, in UTF-8."""
        feed = ET.Element("feed", xmlns=_NAMESPACE)
        _add(feed, "id", self.id)
        _add(feed, "title", self.title)
        _add(feed, "subtitle", self.subtitle)
        _add(feed, "updated", self.updated.isoformat())
        ET.SubElement(feed, "link", rel="self", href=_clean(self.id), type=MEDIA_TYPE)
        _add(ET.SubElement(feed, "author"), "name", "graphapi")
        for entry in self.entries:
            _write(ET.SubElement(feed, "entry"), entry)
        return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True))


def _write(element: ET.Element, entry: Entry) -> None:
    _add(element, "id", entry.id)
    _add(element, "title", entry.title)
    _add(element, "updated", entry.updated.isoformat())
    _add(ET.SubElement(element, "author"), "name", entry.author)
    ET.SubElement(element, "link", rel="alternate", href=_clean(entry.link))
    _add(element, "content", entry.text, type="text")


def _add(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = _clean(text)


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
