"""The language of an answer: names can be in any language, messages only in those of the catalogue."""

from __future__ import annotations

from typing import Final

import typer

from graphapi.cli.messages import LANGUAGES

_WORDS: Final = ", ".join(LANGUAGES)
_RARE: Final = 3  # letters of codes that only ISO 639-3 has


def checked(tag: str | None) -> str | None:
    """The BCP 47 tag with its language in lower case. Raises typer.BadParameter if it does not begin with a language code."""
    if tag is None:
        return None
    from babel import Locale  # noqa: PLC0415 - slow

    language, dash, rest = tag.partition("-")
    code = language.lower()
    rare = len(code) == _RARE and code.isascii() and code.isalpha()
    if code not in Locale("en").languages and not rare:
        raise typer.BadParameter(
            f"{tag!r} is not a language tag, such as ar, ar-LY or ru. Messages are in {_WORDS}; names can be in any language."
        )
    return f"{code}{dash}{rest}"


def remark(tag: str | None) -> str | None:
    """A note for a language in which the product has no messages; None for one in which it has."""
    if tag is None or tag.partition("-")[0] in LANGUAGES:
        return None
    return f"Names are in {tag} if the graph has them; messages are in English (languages: {_WORDS})."
