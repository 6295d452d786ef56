"""What the draft's claims add up to: one edge for each relation, summed up by the model as ever."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Final, NamedTuple

import orjson

from graphapi.graph.bulk.tables import Tables
from graphapi.graph.properties import relation_facts, relation_period_properties
from graphapi.graph.relations import evidence_of, predicate_of
from graphapi.model.period import OPEN, Period
from graphapi.model.relation import Evidence, summarize
from graphapi.model.vocabulary import Predicate

_MANY: Final = 65536  # sources and claimants remembered
_SUMS: Final = 8192  # sums remembered: many relations of a data set are alike but for their ends and periods

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
WHERE claim.relation IS NOT NULL
ORDER BY claim.relation
"""


class Fact(NamedTuple):
    """Of a claim; `published` is its source's, and publisher, claimant and basis are those of its origin.

    `going_on` is the period of what was still going on: how long, the sources tell. Any other period is just the relation's.
    """

    stance: str
    forms: str
    going_on: str
    published: str | None
    publisher: str
    claimant: str | None
    basis: str

    @property
    def evidence(self) -> Evidence:
        forms = self.forms.split(",") if self.forms else []
        return evidence_of({**self._asdict(), "forms": forms, "period": self.going_on})


def relation_lines(tables: Tables) -> Iterator[bytes]:
    """Each relation as JSON: the numbers of its ends, its type and its properties."""
    tables.run(_ORIGINS)
    tables.run("CREATE INDEX temp.origin_claim ON origin (claim)")
    reader = _Facts(tables)
    for key, rows in groupby(tables.all(_EVIDENCE), key=itemgetter(0)):
        found = list(rows)
        _, subject, object_, evidence, *_ = found[0]
        predicate = predicate_of(key)
        facts = tuple(sorted(map(reader.fact, found), key=str)) if len(found) > 1 else (reader.fact(found[0]),)
        head = f'{{"start":{subject},"end":{object_},"type":"{predicate}","key":"{key}",'.encode()
        yield head + _properties(predicate, evidence.split("\n")[2], facts)


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
        claimant_id = self._claimant(claimant) if claimant else None
        going_on = period if period.endswith(OPEN) else ""
        return Fact(stance, forms, going_on, published, publisher, claimant_id, basis)

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


def _properties(predicate: Predicate, period: str, facts: tuple[Fact, ...]) -> bytes:
    """The edge's properties but for its key, without the opening brace."""
    if facts[0].going_on:
        summary = summarize(predicate, [fact.evidence for fact in facts])
        return orjson.dumps({**relation_period_properties(summary.period), **relation_facts(summary)})[1:]
    return _period(period) + _sum(predicate, facts)


@lru_cache(maxsize=_MANY)
def _period(text: str) -> bytes:
    return orjson.dumps(relation_period_properties(Period.parse(text) if text else None))[1:-1] + b","


@lru_cache(maxsize=_SUMS)
def _sum(predicate: Predicate, facts: tuple[Fact, ...]) -> bytes:
    return orjson.dumps(relation_facts(summarize(predicate, [fact.evidence for fact in facts])))[1:]
