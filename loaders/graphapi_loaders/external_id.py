"""External ids whose form is known: what has another form (N/A, 0000) is none, and would join all actors that bear it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_FORMS: Final[Mapping[str, re.Pattern[str]]] = {
    "wikidata": re.compile(r"Q[1-9]\d*", re.ASCII),
    "lei": re.compile(r"[A-Z0-9]{18}\d\d", re.ASCII),
}


def is_id(scheme: str, code: str) -> bool:
    """Whether the code has the form of an id of the scheme; of schemes that are not known here, any has."""
    form = _FORMS.get(scheme)
    return form is None or bool(form.fullmatch(code) and (scheme != "lei" or _checks(code)))


def _checks(lei: str) -> bool:
    """Whether the last two digits are those that ISO 17442 computes of the others (ISO 7064, MOD 97-10)."""
    return int("".join(str(int(sign, 36)) for sign in lei)) % 97 == 1
