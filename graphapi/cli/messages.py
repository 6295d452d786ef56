"""The messages of the product in its languages. The explorer reads the same catalogue, `graphapi/messages`.

Messages are in ICU MessageFormat, with these parts of it: `{name}`, and `{count, plural, one {…} other {…}}`, where `#` is
the number, and `=0` is a form for that number alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

LANGUAGES: Final = ("en", "ar", "fr")
_TEXT: Final = r"\{(?:[^{}]|\{\w+\})*\}"
_GAP: Final = re.compile(rf"\{{(\w+)(?:, plural,((?: =?\w+ {_TEXT})+))?\}}")
_FORM: Final = re.compile(rf"(=?\w+) ({_TEXT})")


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """The messages of a language, by key."""
    messages: dict[str, str] = json.loads((files("graphapi") / "messages" / f"{language}.json").read_text("utf-8"))
    return messages


def message(language: str, key: str, **values: object) -> str:
    """The message with these values in its gaps. Raises KeyError for an unknown key or a gap without a value."""
    return _filled(catalogue(language)[key], language, values)


def _filled(text: str, language: str, values: Mapping[str, object]) -> str:
    def value(gap: re.Match[str]) -> str:
        given = values[gap[1]]
        return _filled(_form(gap[2], language, int(str(given))), language, values) if gap[2] else str(given)

    return _GAP.sub(value, text)


def _form(forms: str, language: str, count: int) -> str:
    """The plural form for the count, by the rules of CLDR."""
    from babel import Locale  # noqa: PLC0415 - slow
    from babel.numbers import format_decimal  # noqa: PLC0415 - slow

    texts: dict[str, str] = {name: text[1:-1] for name, text in _FORM.findall(forms)}
    locale = Locale(language)
    text = texts.get(f"={count}", texts.get(locale.plural_form(count), texts["other"]))
    # Digits as the data has them, in Arabic too.
    return text.replace("#", str(format_decimal(count, locale=locale, numbering_system="latn")))
