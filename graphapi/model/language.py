"""Languages by BCP 47 tag, and by other codes and names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

from graphapi.model.code import plain
from graphapi.model.name import fold

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_SCRIPT, _LONGEST_REGION = 4, 3
_SPOKEN: Final = ("en", "ar", "fr")


def language_of(text: str) -> str | None:
    """The tag in the form of BCP 47: `pt-BR` for `PT_br`, `ar` for `ara` and `Arabic`; None if unknown.

    Only the form of a tag is checked, so it can be one that is never used.
    """
    tag = plain(text).replace("_", "-")
    if _TAG.fullmatch(tag):
        language, *rest = tag.split("-")
        shorter = _aliases().get(language.lower(), language.lower())
        return "-".join([shorter, *(_subtag(part) for part in rest)])
    return _names().get(fold(text))


def is_usual(tag: str) -> bool:
    """Whether CLDR has a name for the language of the tag."""
    return tag.partition("-")[0] in set(_names().values())


def languages_like(text: str, most: int = 5) -> dict[str, str]:
    """Names of languages that are similar to the text, by tag, the most similar first."""
    names = get_close_matches(fold(text), list(_names()), most)
    return {_names()[name]: name for name in reversed(names)}


def _subtag(part: str) -> str:
    """The subtag in its usual case: scripts as `Latn`, regions as `BR`, others in small letters."""
    if len(part) == _SCRIPT and part.isalpha():
        return part.title()
    return part.upper() if len(part) < _LONGEST_REGION else part.lower()


@cache
def _aliases() -> Mapping[str, str]:
    """Current tags by tags of three letters and former tags: `ar` for `ara`."""
    from babel.core import get_global  # noqa: PLC0415 - slow

    return {old: new for old, new in get_global("language_aliases").items() if new.isalpha()}


@cache
def _names() -> Mapping[str, str]:
    """Tags by folded name, in the languages of the product."""
    from babel import Locale  # noqa: PLC0415 - slow

    return {
        fold(str(name)): str(tag).replace("_", "-")
        for language in reversed(_SPOKEN)
        for tag, name in Locale(language).languages.items()
    }
