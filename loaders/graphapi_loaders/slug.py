"""Ids from names: readable, with small Latin letters and digits."""

from __future__ import annotations

import re
import unicodedata

from anyascii import anyascii

from graphapi.model.digest import digest
from graphapi.model.name import fold, undotted
from graphapi.model.unseen import without_unseen

# A name that differs from its slug only in case: words, and at most one addition in brackets at the end.
_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*(?: \([A-Za-z0-9]+(?: [A-Za-z0-9]+)*\))?")
_APART = re.compile(r"[^a-z0-9]+")
_DIGITS = 6


def slug(text: str) -> str:
    """The text in small Latin letters and digits without accents, joined by hyphens. Empty if it has neither."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return _APART.sub("-", bare.casefold()).strip("-")


def own_slug(name: str) -> str:
    """A slug that no other name in the scheme has: `citizen.india`; with a digest if it does not contain the whole name."""
    return _plain(name) or _with_digest(slug(name), name)


def name_slug(name: str) -> str:
    """The `own_slug` of a name that people write: the same for `G.N.A.` and `GNA`. Its digest is that of the folded name.

    Names in other scripts become Latin letters with a digest: `khlyfh-hftr.1f3a5c`.
    """
    seen = undotted(without_unseen(unicodedata.normalize("NFKC", name)))
    return _plain(seen) or _with_digest(slug(seen) or slug(anyascii(fold(seen))), fold(seen) or seen)


def _plain(name: str) -> str:
    """The slug of a name, if it contains the whole name; else empty."""
    if not _PLAIN.fullmatch(name):
        return ""
    head, _, addition = name.partition(" (")
    return f"{slug(head)}.{slug(addition)}" if addition else slug(head)


def _with_digest(readable: str, name: str) -> str:
    return ".".join(filter(None, (readable, digest({"name": name}, _DIGITS))))
