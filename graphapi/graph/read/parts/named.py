"""What arguments name by id or code: sources, publishers, places, countries, languages. Where nothing is called so, it is an error.

Ids are looked for by the statement itself, which has no row where one is missing; why is asked afterwards
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

_SHOWN: Final = 60  # of a text, in a message


def sources(builder: StatementBuilder, given: object) -> str:
    """A parameter with the ids of sources."""
    return _ids(builder, "Source", given)


def publishers(builder: StatementBuilder, given: object) -> str:
    return _ids(builder, "Publisher", given)


def places(builder: StatementBuilder, given: object) -> str:
    return _ids(builder, "Place", given)


def countries(builder: StatementBuilder, given: object) -> str:
    """A parameter with alpha-2 codes; raises UnknownCountryError."""
    return builder.value([country(text) for text in cast("Sequence[object]", given)])


def country(text: object) -> str:
    """The alpha-2 code that is meant, or UnknownCountryError."""
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
    """The BCP 47 tag that is meant, or UnknownLanguageError."""
    given = short(text)
    tag = language_of(given)
    if tag is None:
        near = _near(languages_like, given)
        raise UnknownLanguageError(
            f"{_shown(given)} is not a language: expected a BCP 47 tag, as in ar.{hint(near)}", given=given, near=near
        )
    return tag


def languages(builder: StatementBuilder, given: object) -> str:
    """A parameter with tags; those of languages without a usual name have to be those of sources."""
    tags = [language(text) for text in cast("Sequence[object]", given)]
    builder.require([Named("Source", "lang", tag, (tag,)) for tag in tags if not is_usual(tag)])
    return builder.value(tags)


def speaks(source: str, tags: str) -> str:
    """The source is in one of the languages. As RFC 4647 filters: `pt` stands for `pt-BR` too."""
    return f"any(tag IN {tags} WHERE {source}.lang = tag OR {source}.lang STARTS WITH tag + '-')"


def any_of(
    builder: StatementBuilder, filters: Arguments, name: str, read: Callable[[StatementBuilder, object], str], key: str
) -> list[str]:
    """The expression is among what the filter names; nothing asked where it is not given."""
    return [] if filters.get(name) is None else [f"{key} IN {read(builder, filters[name])}"]


def hint(near: Sequence[dict[str, str]]) -> str:
    """What may have been meant, as the end of a message."""
    told = ", ".join(f"{each['id']} ({each['caption']})" for each in near)
    return f" Near: {told}." if near else ""


def _ids(builder: StatementBuilder, label: str, given: object) -> str:
    listed = given if isinstance(given, list) else [given]
    named = [Named(label, "id", short(text), _forms(label, str(text))) for text in listed]
    builder.require(named)
    return builder.value(sorted({form for each in named for form in each.forms}))


def _forms(label: str, text: str) -> tuple[str, ...]:
    """How an id may be stored that is given so: with its prefix, which people leave out, in small letters."""
    bare = plain(text)
    forms = dict.fromkeys((bare, bare.lower()))
    prefix = f"{label.lower()}:"
    return tuple(form if form.startswith(prefix) else prefix + form for form in forms)


def _near(like: Callable[[str], dict[str, str]], given: str) -> list[dict[str, str]]:
    return [{"id": id_, "caption": caption} for id_, caption in like(given[:_SHOWN]).items()]


def _shown(given: str) -> str:
    return repr(given if len(given) <= _SHOWN else f"{given[:_SHOWN]}…")
