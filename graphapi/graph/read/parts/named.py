"""Arguments that name something by id or code: sources, publishers, places, countries, languages. Unknown ones are errors.

The statement itself looks up ids, and returns no row if one is missing; the error is found afterwards
(graphapi.graph.read.reference).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, cast

from graphapi.errors import UnknownCountryError, UnknownLanguageError
from graphapi.graph.read.parts.statement_builder import Arguments, Named, StatementBuilder, short
from graphapi.model.code import plain
from graphapi.model.country import countries_like, country_of
from graphapi.model.language import is_usual, language_of, languages_like

_SHOWN: Final = 60  # characters of a text in a message


def sources(builder: StatementBuilder, given: object) -> str:
    """A parameter with the ids of sources."""
    return _ids(builder, "Source", given)


def publishers(builder: StatementBuilder, given: object) -> str:
    return _ids(builder, "Publisher", given)


def places(builder: StatementBuilder, given: object) -> str:
    return _ids(builder, "Place", given)


def countries(builder: StatementBuilder, given: object) -> str:
    """A parameter with alpha-2 codes. Raises UnknownCountryError."""
    return builder.value([country(text) for text in cast("Sequence[object]", given)])


def country(text: object) -> str:
    """The alpha-2 code for a text. Raises UnknownCountryError."""
    given = short(text)
    code = country_of(given)
    if code is None:
        near = _near(countries_like, given)
        raise UnknownCountryError(
            f"{_shown(given)} is not a country: expected ISO 3166-1 alpha-2, as in LY.{hint(near)}",
            given=given,
            near=near,
        )
    return code


def language(text: object) -> str:
    """The BCP 47 tag for a text. Raises UnknownLanguageError."""
    given = short(text)
    tag = language_of(given)
    if tag is None:
        near = _near(languages_like, given)
        raise UnknownLanguageError(
            f"{_shown(given)} is not a language: expected a BCP 47 tag, as in ar.{hint(near)}", given=given, near=near
        )
    return tag


def languages(builder: StatementBuilder, given: object) -> str:
    """A parameter with tags. A tag of a language without a usual name must be the language of a source."""
    tags = [language(text) for text in cast("Sequence[object]", given)]
    builder.require([Named("Source", "lang", tag, (tag,)) for tag in tags if not is_usual(tag)])
    return builder.value(tags)


def speaks(source: str, tags: str) -> str:
    """The condition that the source is in one of the languages. As in RFC 4647, `pt` also matches `pt-BR`."""
    return f"any(tag IN {tags} WHERE {source}.lang = tag OR {source}.lang STARTS WITH tag + '-')"


def any_of(
    builder: StatementBuilder, filters: Arguments, name: str, read: Callable[[StatementBuilder, object], str], key: str
) -> list[str]:
    """The condition that the expression is one of the values in the filter; none if the filter has no such field."""
    return [] if filters.get(name) is None else [f"{key} IN {read(builder, filters[name])}"]


def hint(near: Sequence[dict[str, str]]) -> str:
    """Suggestions, as the end of a message."""
    listed = ", ".join(f"{each['id']} ({each['caption']})" for each in near)
    return f" Near: {listed}." if near else ""


def _ids(builder: StatementBuilder, label: str, given: object) -> str:
    listed = given if isinstance(given, list) else [given]
    named = [Named(label, "id", short(text), _forms(label, str(text))) for text in listed]
    builder.require(named)
    return builder.value(sorted({form for each in named for form in each.forms}))


def _forms(label: str, text: str) -> tuple[str, ...]:
    """The forms in which a given id may be stored: also with its prefix, which users leave out, and in small letters."""
    bare = plain(text)
    forms = dict.fromkeys((bare, bare.lower()))
    prefix = f"{label.lower()}:"
    return tuple(form if form.startswith(prefix) else prefix + form for form in forms)


def _near(like: Callable[[str], dict[str, str]], given: str) -> list[dict[str, str]]:
    return [{"id": id_, "caption": caption} for id_, caption in like(given[:_SHOWN]).items()]


def _shown(given: str) -> str:
    return repr(given if len(given) <= _SHOWN else f"{given[:_SHOWN]}…")
