"""Who published what an event was coded from, and when it was known."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from graphapi.model.digest import digest
from graphapi.model.entity import Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.vocabulary import NameKind
from graphapi_loaders.slug import own_slug, slug

GDELT: Final = Publisher(
    id="publisher:gdelt",
    names=frozenset(
        {Name("Global Database of Events, Language and Tone", "en"), Name("GDELT", "en", NameKind.ACRONYM)},
    ),
)
_URL: Final = "https://www.gdeltproject.org/"
_DIGITS: Final = 16
_SLUG = re.compile(r"[a-z0-9]+(?:[-.][a-z0-9]+)*", re.ASCII)

Publication = tuple[Publisher, Source]


def of_url(url: str, added: Period) -> Publication | None:
    """The article at that address, known on that day; None where it is no web address.

    An address that GDELT found again on another day is another source: a page may have changed, and `knownAt` needs the day.
    """
    host = _host(url)
    return _published(_of_host(host), host, url, added, url=url) if host else None


def is_address(url: str) -> bool:
    """Whether the text is an address of the web."""
    return _host(url) is not None


def of_citation(citation: str, named: str, added: Period) -> Publication:
    """What is cited by words and not by an address, of the publisher named; of GDELT where none is."""
    publisher = _of_name(named) if named else GDELT
    return _published(publisher, citation, f"{named}\t{citation}", added, url=None)


def of_nothing(added: Period) -> Publication:
    """The data set itself, as it grew that day: rows of before April 2013 say no more."""
    return GDELT, _of_gdelt(added)


def _host(url: str) -> str | None:
    """The address's host without www; None where it is no address of the web."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    host = parts.hostname if parts.scheme in {"http", "https"} else None
    return (host.removeprefix("www.").strip(".") or None) if host else None


@lru_cache(maxsize=65536)
def _of_host(host: str) -> Publisher:
    id_ = host if _SLUG.fullmatch(host) else own_slug(host)
    return Publisher(id=f"publisher:{id_}", names=frozenset({Name(host, None)}))


@lru_cache(maxsize=4096)
def _of_name(name: str) -> Publisher:
    return Publisher(id=f"publisher:{slug(name) or own_slug(name)}", names=frozenset({Name(name, None)}))


def _published(publisher: Publisher, title: str, identity: str, added: Period, *, url: str | None) -> Publication:
    id_ = f"source:gdelt.{publisher.id.partition(':')[2]}.{added.text}.{digest({'is': identity}, _DIGITS)}"
    title = f"{title}, as coded by GDELT"
    return publisher, Source(id=id_, publisher=publisher.id, title=title, url=url, published=added)


@lru_cache(maxsize=4096)
def _of_gdelt(added: Period) -> Source:
    title = f"GDELT events added on {added.text}"
    return Source(id=f"source:gdelt.{added.text}", publisher=GDELT.id, title=title, url=_URL, published=added)
