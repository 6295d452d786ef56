"""Ids made of names: readable, of small Latin letters and digits."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

from graphapi.model.digest import digest
from graphapi.model.name import fold, undotted
from graphapi.model.unseen import without_unseen

# A name whose slug says all of it but for case: words, and at most one addition in brackets at the end.
_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*(?: \([A-Za-z0-9]+(?: [A-Za-z0-9]+)*\))?")
_APART = re.compile(r"[^a-z0-9]+")
_DIGITS = 6


def slug(text: str) -> str:
    """Small Latin letters and digits, parts joined by hyphens; accents go. Empty where nothing Latin is left."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _APART.sub("-", bare.casefold()).strip("-")


def own_slug(name: str) -> str:
    """A slug that no other name of the same scheme has: `citizen.india`, and with a digest where it says less than the name."""
    return _plain(name) or _told(slug(name), name)


def name_slug(name: str) -> str:
    """An `own_slug` of what people write: the same for `G.N.A.` and `GNA`, and for spellings that fold alike.

    Names in other scripts are spelt in Latin letters, with a digest: `khlyfh-hftr.1f3a5c`.
    """
    seen = undotted(without_unseen(unicodedata.normalize("NFKC", name)))
    return _plain(seen) or _told(slug(seen) or slug(anyascii(fold(seen))), fold(seen) or seen)


def _plain(name: str) -> str:
    """The slug of a name that it says all of; empty for others."""
    if not _PLAIN.fullmatch(name):
        return ""
    head, _, addition = name.partition(" (")
    return f"{slug(head)}.{slug(addition)}" if addition else slug(head)


def _told(readable: str, name: str) -> str:
    return ".".join(filter(None, (readable, digest({"name": name}, _DIGITS))))
