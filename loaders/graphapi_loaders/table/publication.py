"""The source of a row: the table itself, or a document that its columns name."""

from __future__ import annotations

from collections.abc import Mapping as Ids
from dataclasses import dataclass, replace
from functools import lru_cache

from graphapi.model import entity
from graphapi.model.digest import digest
from graphapi.model.entity import Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import Record
from graphapi_loaders.day import on_iso
from graphapi_loaders.slug import name_slug, slug
from graphapi_loaders.table.mapping import Mapping

_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Publication:
    """The source of a row, and its publisher; None if the publisher must be in the graph already."""

    source: Source
    publisher: Publisher | None

    @property
    def entities(self) -> tuple[Record, ...]:
        """The records to yield, in this order."""
        return (self.publisher, self.source) if self.publisher else (self.source,)


class Publications:
    """The sources of the rows of a table."""

    def __init__(self, mapping: Mapping, lang: str | None, known: Ids[str, str]) -> None:
        """`lang` is that of publishers in a column; `known` has the ids of publishers in the graph."""
        self._mapping = mapping
        self._lang = lang
        self._known = known
        self.of = lru_cache(maxsize=65536)(self._of)

    def _of(self, publisher: str, title: str, url: str, published: str) -> Publication:
        """The source for these cells, each of which can be empty; the table itself if all are."""
        known = self._known.get(publisher)
        by = None if known else self._publisher(publisher)
        by_id = by.id if by else f"publisher:{known}"
        given = self._mapping.source
        if not (title or url or published or publisher):
            return Publication(self._own(self._source(by_id, "", given.title, given.url, given.published)), by)
        suffix = digest({"publisher": by_id, "title": title, "url": url, "published": published}, _DIGITS)
        if title or url:
            return Publication(self._source(by_id, suffix, title or url, url or None, published or None), by)
        named = f"{given.title} ({publisher})" if publisher else given.title
        return Publication(self._source(by_id, suffix, named, given.url, published or given.published), by)

    def _publisher(self, name: str) -> Publisher:
        if name:
            id_, names, country = slug(name) or name_slug(name), Name(name, self._lang), None
        elif given := self._mapping.publisher:
            id_ = given.id or slug(given.name) or name_slug(given.name)
            names, country = Name(given.name, given.lang), given.country
        else:
            given_source = self._mapping.source
            id_, names, country = given_source.id, Name(given_source.title, given_source.lang), None
        return entity.Publisher(id=f"publisher:{id_}", names=frozenset({names}), country=country)

    def _own(self, source: Source) -> Source:
        """The table itself as a source, with further properties that only the mapping has."""
        given = self._mapping.source
        return replace(
            source,
            author=given.author,
            archive_url=given.archive_url,
            retrieved=Period.parse(given.retrieved) if given.retrieved else None,
            licence=given.licence,
        )

    def _source(self, by: str, suffix: str, title: str, url: str | None, published: str | None) -> Source:
        given = self._mapping.source
        return entity.Source(
            id=f"source:{given.id}.{suffix}" if suffix else f"source:{given.id}",
            publisher=by,
            title=title,
            url=url,
            published=(on_iso(published) or Period.parse(published)) if published else None,
            lang=given.lang,
        )
