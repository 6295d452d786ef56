"""Divides the records of an input into batches. While one is written, the next is read and prepared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from graphapi.graph.write.hashed_claim import HashedClaim
from graphapi.graph.write.properties import Entity
from graphapi.model.claim import Claim
from graphapi.model.record import LeftOut, Reason, Record, Rejected


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Some records of an input; `last` if they are its last.

    `rejected` counts lines that no earlier batch has counted. `left_out` and `not_kept` count what was not kept, by reason.
    """

    entities: tuple[Entity, ...]
    claims: tuple[HashedClaim, ...]
    rejected: int
    left_out: Mapping[Reason, int]
    not_kept: Mapping[Reason, int]
    last: bool

    @property
    def records(self) -> int:
        return len(self.entities) + len(self.claims)


def ahead(parts: Iterator[Batch]) -> Iterator[Batch]:
    """The same batches. A thread prepares each one while the one before it is processed."""
    with ThreadPoolExecutor(max_workers=1) as reader:
        following = reader.submit(next, parts, None)
        while (part := following.result()) is not None:
            following = reader.submit(next, parts, None)
            yield part


def batches(records: Iterable[Record | Rejected | LeftOut], size: int) -> Iterator[Batch]:
    """At least one batch. Each has `size` records, except the last."""
    seen: set[tuple[str, int]] = set()
    part = _OpenBatch()
    for item in records:
        match item:
            case LeftOut():
                (part.not_kept if item.part else part.left_out)[item.reason] += item.count
            case Rejected():
                part.rejected += (item.file, item.line) not in seen
                seen.add((item.file, item.line))
            case _:
                if len(part.records) == size:
                    yield part.batch(last=False)
                    part = _OpenBatch()
                part.records.append(item)
    yield part.batch(last=True)


class _OpenBatch:
    """A batch that is not full yet."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.rejected = 0
        self.left_out: Counter[Reason] = Counter()
        self.not_kept: Counter[Reason] = Counter()

    def batch(self, *, last: bool) -> Batch:
        return Batch(
            entities=_entities(self.records),
            claims=tuple(HashedClaim.of(record) for record in self.records if isinstance(record, Claim)),
            rejected=self.rejected,
            left_out=self.left_out,
            not_kept=self.not_kept,
            last=last,
        )


def _entities(records: Sequence[Record]) -> tuple[Entity, ...]:
    return tuple(record for record in records if not isinstance(record, Claim))
