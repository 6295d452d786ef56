"""The kinds of texts in such files, with their limits, and the words for messages about them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from graphapi.errors import BadDateError
from graphapi.model.digest import normal_text
from graphapi.model.period import Period
from graphapi_loaders.states import Scheme, by_code

SLUG: Final = r"^[a-z0-9]+([-._][a-z0-9]+)*$"
COUNTRY: Final = r"^[A-Z]{2}$"
LANG: Final = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
EXTERNAL_ID: Final = r"^[a-z][a-z0-9]*:[^\s:][^\s]*$"
SHA256: Final = r"^[0-9a-f]{64}$"
URL: Final = r"^https?://[^\s]+$"
FILE: Final = r"^[^/\\\x00-\x1f]+(/[^/\\\x00-\x1f]+)*$"
# The expected text, for messages.
EXPECTED: Final = {
    SLUG: "an id: small Latin letters and digits, parts joined by - . or _ (khalifa-haftar)",
    COUNTRY: "an ISO 3166-1 alpha-2 country code (LY)",
    LANG: "a BCP 47 language tag (ar, en, pt-BR)",
    EXTERNAL_ID: "an external id, scheme:id (wikidata:Q762)",
    SHA256: "a SHA-256 sum: 64 small hexadecimal digits",
    URL: "a web address (https://…)",
    FILE: "a file's name relative to this file (texts/article.txt)",
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def refusal(message: str) -> PydanticCustomError:
    """An error with this message, in which braces have no meaning."""
    return PydanticCustomError("refused", "{message}", {"message": message})


def _readable(text: str) -> str:
    """The normalized text (`normal_text`). Raises an error if it is blank or has control characters."""
    folded = normal_text(text)
    if not folded:
        raise refusal("is blank; expected a text")
    if bad := _CONTROL.search(folded):
        raise refusal(f"contains the control character U+{ord(bad[0]):04X}; expected readable text")
    return folded


def _dated(text: str) -> str:
    try:
        Period.parse(text)
    except BadDateError as error:
        raise refusal(error.message) from error
    return text


def _lived(text: str) -> str:
    if "/" not in text:
        raise refusal(
            "is not an interval; expected birth or founding, a slash, and death or dissolution (1943-11-07/..)"
        )
    return text


def _known_country(code: str) -> str:
    # XK is in common use for Kosovo; ISO 3166-1 reserves it for users.
    if code != "XK" and by_code(Scheme.ISO, code) is None:
        meant = by_code(Scheme.FIPS, code)
        hint = f"; did you mean {meant.country} ({meant.caption})?" if meant and meant.country else ""
        raise refusal(f"{code!r} is not a country code in ISO 3166-1 alpha-2{hint}")
    return code


def _whole_number(given: object) -> object:
    """The whole number, also from a text, because YAML values are read as texts."""
    if isinstance(given, str) and re.fullmatch(r"\d{1,9}", given, re.ASCII):
        return int(given)
    if isinstance(given, int) and not isinstance(given, bool) and given >= 0:
        return given
    raise refusal("expected a whole number from 0")


def _degrees_to(most: int) -> Callable[[object], float]:
    """A validator for degrees from -most to most, also as texts, because YAML values are read as texts."""

    def degrees(given: object) -> float:
        if isinstance(given, str) and re.fullmatch(r"[+-]?\d{1,3}(\.\d{1,15})?", given, re.ASCII):
            given = float(given)
        if isinstance(given, int | float) and not isinstance(given, bool) and -most <= given <= most:
            return float(given)
        raise refusal(f"expected a decimal number of degrees from -{most} to {most}")

    return degrees


def _inside(path: str) -> str:
    if ".." in path.split("/"):
        raise refusal(
            "leaves its folder; expected a file's name, looked for beside this file and in the folders given for texts"
        )
    return path


def unique(items: list[str]) -> list[str]:
    """The items. Raises an error if one of them is repeated."""
    repeated = next((item for position, item in enumerate(items) if item in items[:position]), None)
    if repeated is not None:
        raise refusal(f"names {repeated!r} twice")
    return items


Slug = Annotated[str, Field(pattern=SLUG, max_length=200)]
# No pattern is checked: a missing definition is reported with similar ids, which helps more than the rule for ids.
Reference = Annotated[str, Field(max_length=200, json_schema_extra={"pattern": SLUG})]
References = Annotated[list[Reference], AfterValidator(unique), Field(json_schema_extra={"uniqueItems": True})]
Country = Annotated[str, Field(pattern=COUNTRY), AfterValidator(_known_country)]
Lang = Annotated[str, Field(pattern=LANG)]
ExternalId = Annotated[str, Field(pattern=EXTERNAL_ID, max_length=500)]
Sha256 = Annotated[str, Field(pattern=SHA256)]
Url = Annotated[str, Field(pattern=URL, max_length=2000)]
Date = Annotated[str, Field(max_length=100), AfterValidator(_dated)]
Lifespan = Annotated[str, Field(max_length=100), AfterValidator(_dated), AfterValidator(_lived)]
# Names are indexed, and an index entry has at most 8 kB.
ShortText = Annotated[str, Field(min_length=1, max_length=1000), AfterValidator(_readable)]
LongText = Annotated[str, Field(min_length=1, max_length=8000), AfterValidator(_readable)]
Latitude = Annotated[float, BeforeValidator(_degrees_to(90)), Field(ge=-90, le=90)]
Longitude = Annotated[float, BeforeValidator(_degrees_to(180)), Field(ge=-180, le=180)]
Offset = Annotated[int, Field(ge=0), BeforeValidator(_whole_number)]
TextFile = Annotated[str, Field(pattern=FILE, max_length=500), AfterValidator(_inside)]
IncludedFile = Annotated[str, Field(pattern=FILE, max_length=500)]
