"""The publisher of an event: the data set itself, or the news publisher that a row names."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from graphapi.model.entity import Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.vocabulary import NameKind
from graphapi_loaders.slug import own_slug, slug

_URL: Final = "https://doi.org/10.7910/DVN/28075"

ICEWS: Final = Publisher(
    id="publisher:icews",
    names=frozenset(
        {Name("Integrated Crisis Early Warning System", "en"), Name("ICEWS", "en", NameKind.ACRONYM)},
    ),
    country="US",
)
BENCHMARK_2014: Final = Source(
    id="source:icews-2014",
    publisher=ICEWS.id,
    title="ICEWS coded events of 2014, benchmark split",
    url=_URL,
    published=Period.parse("2015"),
    lang="en",
)
EXPORT: Final = Source(id="source:icews", publisher=ICEWS.id, title="ICEWS coded event data", url=_URL, lang="en")


@lru_cache(maxsize=4096)
def publication(publisher: str) -> tuple[Publisher, Source]:
    """The publisher with this name, and its stories in ICEWS as a source; the data set itself if a row names no publisher."""
    if not publisher:
        return ICEWS, EXPORT
    id_ = slug(publisher) or own_slug(publisher)
    names = frozenset({Name(publisher, "en")})
    title = f"{publisher}, as coded by ICEWS"
    return (
        Publisher(id=f"publisher:{id_}", names=names),
        Source(id=f"source:icews.{id_}", publisher=f"publisher:{id_}", title=title, url=_URL),
    )
