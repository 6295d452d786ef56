"""The relations that the staged claims add up to, one edge each, computed by the model as in other loads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

import orjson

from graphapi.graph.bulk.tables import Tables
from graphapi.graph.write.edge import Fact, edge_properties
from graphapi.graph.write.relations import predicate_of

_MANY: Final = 65536  # sources and actors in each cache

_ORIGINS: Final = """
CREATE TEMP TABLE origin AS
WITH RECURSIVE chain (claim, at) AS (
  SELECT claim, target FROM claim_link WHERE type = 'REPEATS'
  UNION SELECT chain.claim, target FROM chain JOIN claim_link ON claim_link.claim = at AND type = 'REPEATS'
)
SELECT claim, at AS origin FROM chain
WHERE NOT EXISTS (SELECT 1 FROM claim_link WHERE claim_link.claim = at AND type = 'REPEATS')
"""
# Claims in order of relation. The last three columns are from the first claim in the chain of those that it repeats, if any.
_EVIDENCE: Final = """
SELECT
  claim.relation, claim.subject, claim.object, claim.evidence, claim.source, claim.claimant,
  first.evidence, first.source, first.claimant
FROM claim
LEFT JOIN origin ON origin.claim = claim.n
LEFT JOIN claim AS first ON first.n = origin.origin
WHERE claim.relation IS NOT NULL
ORDER BY claim.relation
"""


def relation_lines(tables: Tables) -> Iterator[bytes]:
    """Each relation as a line of JSON: the numbers of its ends, its type, its key and its properties."""
    tables.run(_ORIGINS)
    tables.run("CREATE INDEX temp.origin_claim ON origin (claim)")
    reader = _Facts(tables)
    for key, rows in groupby(tables.all(_EVIDENCE), key=itemgetter(0)):
        found = list(rows)
        _, subject, object_, evidence, *_ = found[0]
        predicate, period = predicate_of(key), evidence.split("\n")[2]
        if predicate.symmetric:
            subject, object_ = reader.in_order(subject, object_)
        properties = edge_properties(predicate, period, map(reader.fact, found))
        head = f'{{"start":{subject},"end":{object_},"type":"{predicate}","key":"{key}",'.encode()
        yield head + orjson.dumps(properties)[1:]


class _Facts:
    """Reads the facts of claims. Caches sources and actors."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._source = lru_cache(maxsize=_MANY)(self._read_source)
        self._actor = lru_cache(maxsize=_MANY)(self._read_actor)

    def fact(self, row: tuple[Any, ...]) -> Fact:
        *_, evidence, source, claimant, first_evidence, first_source, first_claimant = row
        stance, basis, _, forms, dated, *bounds = evidence.split("\n")
        published, publisher = self._source(source)
        origin = publisher
        if first_evidence is not None:
            basis, origin, claimant = first_evidence.split("\n")[1], self._source(first_source)[1], first_claimant
        return Fact(
            stance=stance,
            forms=tuple(forms.split(",")) if forms else (),
            published=published,
            publisher=publisher,
            origin_publisher=origin,
            claimant=self._actor(claimant) if claimant else None,
            basis=basis,
            bounds=tuple(bound or None for bound in bounds),
            dated=bool(dated),
        )

    def in_order(self, subject: int, object_: int) -> tuple[int, int]:
        """The ends of a symmetric relation, in order of their ids."""
        return (subject, object_) if self._actor(subject) <= self._actor(object_) else (object_, subject)

    def _read_source(self, n: int) -> tuple[str | None, str]:
        sql = """
        SELECT source.properties, publisher.id FROM entity AS source
        JOIN link ON link.entity = source.n JOIN entity AS publisher ON publisher.n = link.target WHERE source.n = ?
        """
        properties, publisher = self._tables.one(sql, n) or (b"{}", "")
        return orjson.loads(properties).get("published"), publisher

    def _read_actor(self, n: int) -> str:
        row = self._tables.one("SELECT id FROM entity WHERE n = ?", n)
        return str(row[0]) if row else ""
