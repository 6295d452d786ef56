"""The publisher and the source of an event, and the day on which it was known."""

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
    """The article at a web address, known on a day; None if it is not a web address.

    The same address on another day is another source, because a page can change, and `knownAt` needs the day.
    """
    host = _host(url)
    return _published(_of_host(host), host, url, added, url=url) if host else None


def is_address(url: str) -> bool:
    """Whether the text is a web address."""
    return _host(url) is not None


def of_citation(citation: str, named: str, added: Period) -> Publication:
    """A source that is cited without an address, from the named publisher, or from GDELT if none is named."""
    publisher = _of_name(named) if named else GDELT
    return _published(publisher, citation, f"{named}\t{citation}", added, url=None)


def of_nothing(added: Period) -> Publication:
    """The data set itself on that day, because rows from before April 2013 name no source."""
    return GDELT, _of_gdelt(added)


def _host(url: str) -> str | None:
    """The host of a web address, without www; None if it is not a web address."""
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
