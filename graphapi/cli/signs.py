"""The signs in an answer, and ASCII signs for terminals that cannot show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Marks of years, which differ in shape and not only in colour; and punctuation."""

    certain: str
    possible: str
    alleged: str
    possibly_alleged: str
    denied: str
    dash: str
    dot: str
    arrow: str
    rule: bool


UNICODE: Final = Signs(
    certain="●",
    possible="○",
    alleged="▲",
    possibly_alleged="△",
    denied="×",
    dash="–",
    dot="·",
    arrow="→",
    rule=True,
)
ASCII: Final = Signs(
    certain="#",
    possible="+",
    alleged="A",
    possibly_alleged="a",
    denied="x",
    dash="-",
    dot="|",
    arrow="->",
    rule=False,
)


def signs(encoding: str, *, ascii_only: bool) -> Signs:
    """The signs that the encoding can show."""
    shown = "".join(value for value in (UNICODE.certain, UNICODE.alleged, UNICODE.possibly_alleged, UNICODE.arrow))
    try:
        shown.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return ASCII if ascii_only else UNICODE
