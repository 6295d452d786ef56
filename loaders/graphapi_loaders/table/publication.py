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
    """Where a row comes from. `publisher` is None where the graph is to know it."""

    source: Source
    publisher: Publisher | None

    @property
    def entities(self) -> tuple[Record, ...]:
        """What is to be given out, in that order."""
        return (self.publisher, self.source) if self.publisher else (self.source,)


class Publications:
    """The sources of a table's rows."""

    def __init__(self, mapping: Mapping, lang: str | None, known: Ids[str, str]) -> None:
        """`lang` is that of the publishers that a column names; `known` are ids of those that are in the graph."""
        self._mapping = mapping
        self._lang = lang
        self._known = known
        self.of = lru_cache(maxsize=65536)(self._of)

    def _of(self, publisher: str, title: str, url: str, published: str) -> Publication:
        """The source of those cells, of which each may be empty; the table itself where all are."""
        known = self._known.get(publisher)
        by = None if known else self._publisher(publisher)
        by_id = by.id if by else f"publisher:{known}"
        given = self._mapping.source
        if not (title or url or published or publisher):
            return Publication(self._own(self._source(by_id, "", given.title, given.url, given.published)), by)
        told = digest({"publisher": by_id, "title": title, "url": url, "published": published}, _DIGITS)
        if title or url:
            return Publication(self._source(by_id, told, title or url, url or None, published or None), by)
        named = f"{given.title} ({publisher})" if publisher else given.title
        return Publication(self._source(by_id, told, named, given.url, published or given.published), by)

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
        """The table itself, of which the mapping says more than of the documents that rows name."""
        given = self._mapping.source
        return replace(
            source,
            author=given.author,
            archive_url=given.archive_url,
            retrieved=Period.parse(given.retrieved) if given.retrieved else None,
            licence=given.licence,
        )

    def _source(self, by: str, told: str, title: str, url: str | None, published: str | None) -> Source:
        given = self._mapping.source
        return entity.Source(
            id=f"source:{given.id}.{told}" if told else f"source:{given.id}",
            publisher=by,
            title=title,
            url=url,
            published=(on_iso(published) or Period.parse(published)) if published else None,
            lang=given.lang,
        )
