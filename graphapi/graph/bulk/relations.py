"""What the draft's claims add up to: one edge for each relation, summed up by the model as ever."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

import orjson

from graphapi.graph.bulk.tables import Tables
from graphapi.graph.properties import relation_properties
from graphapi.graph.relations import evidence_of, predicate_of
from graphapi.model.relation import summarize
from graphapi.model.vocabulary import Predicate

_MANY: Final = 65536  # sources and claimants remembered
_SUMS: Final = 8192  # sums remembered: many relations of a data set are alike but for their ends

_ORIGINS: Final = """
CREATE TEMP TABLE origin AS
WITH RECURSIVE chain (claim, at) AS (
  SELECT claim, target FROM claim_link WHERE type = 'REPEATS'
  UNION SELECT chain.claim, target FROM chain JOIN claim_link ON claim_link.claim = at AND type = 'REPEATS'
)
SELECT claim, at AS origin FROM chain
WHERE NOT EXISTS (SELECT 1 FROM claim_link WHERE claim_link.claim = at AND type = 'REPEATS')
"""
# Claims by their relation, each with where its information comes from: the claim that it repeats in the end, or itself.
_EVIDENCE: Final = """
SELECT
  claim.relation, claim.subject, claim.object, claim.evidence, claim.source, claim.claimant,
  first.evidence, first.source, first.claimant
FROM claim
LEFT JOIN origin ON origin.claim = claim.n
LEFT JOIN claim AS first ON first.n = origin.origin
WHERE claim.relation IS NOT NULL AND (substr(claim.relation, -1) < '8') = ?
ORDER BY claim.relation
"""


class Half(Enum):
    """Relations whose keys end in a digit of the lower or of the upper half: about as many."""

    LOWER = True
    UPPER = False


Fact = tuple[str, str, str, str | None, str, str | None, str]
"""Of a claim: stance, forms, period, and of its source when it was published; of its origin publisher, claimant, basis."""


def relation_lines(tables: Tables, half: Half) -> Iterator[bytes]:
    """Each relation of a half as JSON: the numbers of its ends, its type and its properties."""
    tables.run("DROP TABLE IF EXISTS origin")
    tables.run(_ORIGINS)
    tables.run("CREATE INDEX temp.origin_claim ON origin (claim)")
    reader = _Facts(tables)
    for key, rows in groupby(tables.all(_EVIDENCE, half.value), key=lambda row: row[0]):
        found = list(rows)
        _, subject, object_, *_ = found[0]
        predicate = predicate_of(key)
        facts = tuple(sorted(map(reader.fact, found), key=str)) if len(found) > 1 else (reader.fact(found[0]),)
        head = f'{{"start":{subject},"end":{object_},"type":"{predicate}","key":"{key}",'.encode()
        yield head + _properties(predicate, facts)


class _Facts:
    """Reads claims' facts; what it reads of sources and claimants it remembers for a while."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._source = lru_cache(maxsize=_MANY)(self._read_source)
        self._claimant = lru_cache(maxsize=_MANY)(self._read_claimant)

    def fact(self, row: tuple[Any, ...]) -> Fact:
        *_, evidence, source, claimant, first_evidence, first_source, first_claimant = row
        stance, basis, period, forms = evidence.split("\n")
        published, publisher = self._source(source)
        if first_evidence is not None:
            basis, publisher, claimant = first_evidence.split("\n")[1], self._source(first_source)[1], first_claimant
        return stance, forms, period, published, publisher, self._claimant(claimant) if claimant else None, basis

    def _read_source(self, n: int) -> tuple[str | None, str]:
        sql = """
        SELECT source.properties, publisher.id FROM entity AS source
        JOIN link ON link.entity = source.n JOIN entity AS publisher ON publisher.n = link.target WHERE source.n = ?
        """
        properties, publisher = self._tables.one(sql, n) or (b"{}", "")
        return orjson.loads(properties).get("published"), publisher

    def _read_claimant(self, n: int) -> str:
        row = self._tables.one("SELECT id FROM entity WHERE n = ?", n)
        return str(row[0]) if row else ""


@lru_cache(maxsize=_SUMS)
def _properties(predicate: Predicate, facts: tuple[Fact, ...]) -> bytes:
    """The edge's properties but for its key, without the opening brace."""
    names = ("stance", "forms", "period", "published", "publisher", "claimant", "basis")
    rows = [dict(zip(names, fact, strict=True)) for fact in facts]
    evidence = [evidence_of({**row, "forms": row["forms"].split(",") if row["forms"] else []}) for row in rows]
    properties = relation_properties("", summarize(predicate, evidence))
    return orjson.dumps({name: value for name, value in properties.items() if name != "key"})[1:]
