"""Ids made of names: readable, of small Latin letters and digits."""

from __future__ import annotations

import re
import unicodedata

from graphapi.model.digest import digest

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
    if _PLAIN.fullmatch(name):
        head, _, addition = name.partition(" (")
        return f"{slug(head)}.{slug(addition)}" if addition else slug(head)
    told = digest({"name": name}, _DIGITS)
    return f"{slug(name)}.{told}" if slug(name) else told
