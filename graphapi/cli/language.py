"""The language that an answer is asked for in: names may be in any, words are in those that the product speaks."""

from __future__ import annotations

from typing import Final

import typer

from graphapi.cli.phrases import PHRASES

_WORDS: Final = ", ".join(PHRASES)
_RARE: Final = 3  # letters of codes that are in ISO 639-3 only; nobody has a short list of these


def checked(tag: str | None) -> str | None:
    """The BCP 47 tag, its language in small letters; typer.BadParameter for what begins with no language's code."""
    if tag is None:
        return None
    from babel import Locale  # noqa: PLC0415 - slow

    language, dash, rest = tag.partition("-")
    code = language.lower()
    rare = len(code) == _RARE and code.isascii() and code.isalpha()
    if code not in Locale("en").languages and not rare:
        raise typer.BadParameter(
            f"{tag!r} is no language's tag. Words are in {_WORDS}, and names in any language that they have: ar-LY, ru."
        )
    return f"{code}{dash}{rest}"


def remark(tag: str | None) -> str | None:
    """What to say where names may be in the language, and words are not."""
    if tag is None or tag.partition("-")[0] in PHRASES:
        return None
    return f"Names are in {tag} where they have one in it; words are in English (there are {_WORDS})."
