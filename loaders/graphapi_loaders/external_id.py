"""Checks the form of external ids, because a text such as N/A or 0000 would merge all actors that have it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_ADDRESS: Final = re.compile(
    r"https?://(?:www\.|m\.)?wikidata\.org/(?:entity|wiki)/(?:Special:EntityData/)?(?P<id>Q\d+)", re.ASCII
)
_FORMS: Final[Mapping[str, re.Pattern[str]]] = {
    "wikidata": re.compile(r"Q[1-9]\d*", re.ASCII),
    "lei": re.compile(r"[A-Z0-9]{18}\d\d", re.ASCII),
}


def wikidata_id(text: str) -> str:
    """The id in the address of a Wikidata entity, as in results of queries; any other text unchanged."""
    found = _ADDRESS.fullmatch(text)
    return found["id"] if found else text


def is_id(scheme: str, code: str) -> bool:
    """Whether the code has the form of the scheme, or the scheme is unknown."""
    form = _FORMS.get(scheme)
    return form is None or bool(form.fullmatch(code) and (scheme != "lei" or _checks(code)))


def _checks(lei: str) -> bool:
    """Whether the last two digits are the right check digits (ISO 17442: ISO 7064, MOD 97-10)."""
    return int("".join(str(int(sign, 36)) for sign in lei)) % 97 == 1
