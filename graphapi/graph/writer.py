"""Loads records: batch by batch, each in one transaction that leaves claims, entities and relations agreeing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from typing import Final

from graphapi.graph.claim_links import link, refuse_unlinked
from graphapi.graph.claims import Sifted, republish, sift, write_claims
from graphapi.graph.database import Database, Transaction
from graphapi.graph.entities import Written, write_entities
from graphapi.graph.filed import Filed, actors_of
from graphapi.graph.properties import Entity
from graphapi.graph.relations import recompute, relations_of
from graphapi.graph.resolve import resolve
from graphapi.graph.statement import Statement
from graphapi.graph.text import cypher_text
from graphapi.model.claim import Claim
from graphapi.model.digest import digest
from graphapi.model.entity import Actor
from graphapi.model.record import Record, Rejected

# Large enough that round trips and commits do not count, small enough for the memory of a small Neo4j.
BATCH: Final = 2000

Clock = Callable[[], datetime]
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """What is loaded: by which loader, the name that a person knows it by, and the digest of its bytes."""

    loader: str
    name: str
    sha256: str

    @property
    def load(self) -> str:
        """The load's id: loading the same bytes again is the same load."""
        return f"load:{digest({'loader': self.loader, 'sha256': self.sha256})}"

    @property
    def properties(self) -> dict[str, object]:
        return {"id": self.load, "loader": self.loader, "input": self.name, "sha256": self.sha256}


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What a load did, this time. `new`, `changed` and `unchanged` count claims, `created` other nodes by label."""

    load: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    created: dict[str, int] = field(default_factory=dict)

    @property
    def accepted(self) -> int:
        """Claims that were taken, known ones too."""
        return self.new + self.changed + self.unchanged

    def plus(self, part: _Batch, sifted: Sifted, written: Written) -> LoadReport:
        """The report after one more batch."""
        return replace(
            self,
            new=self.new + len(sifted.new),
            changed=self.changed + len(sifted.changed),
            unchanged=self.unchanged + sifted.unchanged,
            rejected=self.rejected + part.rejected,
            created={label: self.created.get(label, 0) + count for label, count in written.created.items()},
        )


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some records of an input, and whether they are its last."""

    entities: tuple[Entity, ...]
    claims: tuple[Filed, ...]
    rejected: int
    last: bool


@dataclass(frozen=True, slots=True)
class _State:
    """How far a load is: its report, and claims that point at claims which have not come yet."""

    report: LoadReport
    unlinked: tuple[Filed, ...] = ()


def utc_now() -> datetime:
    return datetime.now(UTC)


def write(
    database: Database,
    records: Iterable[Record | Rejected],
    source: Input,
    *,
    clock: Clock = utc_now,
    batch: int = BATCH,
    progress: Progress = lambda records: None,
) -> LoadReport:
    """Writes all records of one input and counts what its reader rejected.

    An input of one batch is written wholly or not at all. A longer one that was interrupted is finished by writing it
    again: that gives the same graph. `progress` is told how many records each batch had. Raises InvalidRecordsError for
    references to what is neither in the input so far nor in the graph, ConflictError where inputs differ in what only
    one can say.
    """
    state = _State(LoadReport(load=source.load))
    for part in _ahead(_batches(records, batch)):
        state = database.write(partial(_write, source=source, part=part, before=state, now=clock()))
        progress(len(part.entities) + len(part.claims) + part.rejected)
    params = {"id": source.load, "rejected": state.report.rejected, "now": clock()}
    database.write(lambda transaction: transaction.run(Statement(cypher_text("write/finish_load"), params)))
    return state.report


def _write(transaction: Transaction, source: Input, part: _Batch, before: _State, now: datetime) -> _State:
    """One batch. Another writer's transaction is either wholly before it or wholly after it."""
    load = source.load
    transaction.run(Statement(cypher_text("write/lock")))
    transaction.run(Statement(cypher_text("write/start_load"), {**source.properties, "now": now}))
    sifted = sift(transaction, load, part.claims)
    actors = [entity for entity in part.entities if isinstance(entity, Actor)]
    resolved = resolve(transaction, actors, actors_of(sifted.to_write))
    written = write_entities(transaction, load, part.entities, resolved)
    touched, unlinked = write_claims(transaction, load, sifted, resolved, now)
    touched |= republish(transaction, written.republished)
    unlinked = (*before.unlinked, *unlinked)
    if part.last and unlinked:
        refuse_unlinked(transaction, link(transaction, unlinked))
        touched |= relations_of(transaction, {claim.id for claim in unlinked})
        unlinked = ()
    recompute(transaction, touched)
    return _State(before.report.plus(part, sifted, written), unlinked)


def _ahead(batches: Iterator[_Batch]) -> Iterator[_Batch]:
    """The same batches; while one is being written, the next is read and prepared."""
    with ThreadPoolExecutor(max_workers=1) as reader:
        following = reader.submit(next, batches, None)
        while (part := following.result()) is not None:
            following = reader.submit(next, batches, None)
            yield part


def _batches(records: Iterable[Record | Rejected], size: int) -> Iterator[_Batch]:
    """At least one batch, of `size` records but for the last."""
    iterator = iter(records)
    part = list(islice(iterator, size))
    while following := list(islice(iterator, size)):
        yield _batch(part, last=False)
        part = following
    yield _batch(part, last=True)


def _batch(records: Sequence[Record | Rejected], *, last: bool) -> _Batch:
    entities = tuple(record for record in records if not isinstance(record, Claim | Rejected))
    claims = tuple(Filed.of(record) for record in records if isinstance(record, Claim))
    return _Batch(entities, claims, len(records) - len(entities) - len(claims), last)
