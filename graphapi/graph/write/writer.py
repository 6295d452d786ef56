"""Loads records in batches. Each is one transaction, after which claims, entities and relations are consistent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from graphapi.errors import ConflictError, InvalidRecordsError
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.batches import Batch, ahead, batches
from graphapi.graph.write.claim_links import refuse_unlinked
from graphapi.graph.write.claims import ClaimDiff, bound_again, diff_claims, rebound, write_claims
from graphapi.graph.write.contribution import Contribution
from graphapi.graph.write.entities import LABELS, NODES, Written, write_entities
from graphapi.graph.write.fingerprint import Fingerprint, standing_fingerprint
from graphapi.graph.write.hashed_claim import HashedClaim, actors_of
from graphapi.graph.write.identities import merge, read_identities, with_survivors
from graphapi.graph.write.identities import part as apart
from graphapi.graph.write.loads import begin
from graphapi.graph.write.relations import recompute
from graphapi.graph.write.resemblances import compare, distinguished
from graphapi.graph.write.resolve import Resolved, resolve
from graphapi.graph.write.restate import restate_replaced
from graphapi.graph.write.retraction import (
    BY_NAME,
    Doubtful,
    Earlier,
    replace_earlier,
    retract,
    retract_replaced,
    versions_of,
)
from graphapi.graph.write.versions import Loading, contributions_by_load, refuse_others
from graphapi.model.digest import digest
from graphapi.model.entity import Actor
from graphapi.model.record import REPEATED, LeftOut, Reason, Record, Rejected

# Large enough that round trips and commits cost little, small enough for the memory of a small Neo4j.
BATCH: Final = 2000

Clock = Callable[[], datetime]
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """An input: its loader, its name, and the digest of its bytes."""

    loader: str
    name: str
    sha256: str

    @property
    def load(self) -> str:
        """The id of the load: loading the same bytes again is the same load."""
        return f"load:{digest({'loader': self.loader, 'sha256': self.sha256})}"

    @property
    def properties(self) -> dict[str, object]:
        return {"id": self.load, "loader": self.loader, "input": self.name, "sha256": self.sha256}


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Two actors that a load merged automatically, and why."""

    keep: str
    other: str
    score: float | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """The result of this run of a load. `new`, `changed` and `unchanged` count claims, `created` other nodes by label.

    `rejected` counts lines. `left_out` counts rows that made no claim, by reason; `not_kept` counts parts of the other rows.
    `retracted` counts claims of earlier versions of the input, `doubtful` are loads that may be such versions.
    `contradicting` counts claims that contradict an event, a publication or a life: they are stored, but make no relation.
    `joined` are actors that were merged on request, `to_decide` counts pairs that may be one (graphapi.service.identity).
    """

    load: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    left_out: Mapping[Reason, int] = field(default_factory=dict)
    not_kept: Mapping[Reason, int] = field(default_factory=dict)
    retracted: int = 0
    contradicting: Mapping[str, int] = field(default_factory=dict)
    doubtful: tuple[Doubtful, ...] = ()
    created: dict[str, int] = field(default_factory=dict)
    joined: tuple[Joined, ...] = ()
    to_decide: int = 0

    @property
    def accepted(self) -> int:
        """The number of accepted claims, including known ones."""
        return self.new + self.changed + self.unchanged

    def plus(self, part: Batch, diff: ClaimDiff, written: Written) -> LoadReport:
        """The report after one more batch."""
        return replace(
            self._counting(part),
            new=self.new + len(diff.new),
            changed=self.changed + len(diff.changed),
            unchanged=self.unchanged + diff.unchanged,
            created={label: self.created.get(label, 0) + count for label, count in written.created.items()},
        )

    def plus_known(self, part: Batch) -> LoadReport:
        """The report after one more batch in which everything is known."""
        return replace(
            self._counting(part), unchanged=self.unchanged + len(part.claims), created=dict.fromkeys(LABELS, 0)
        )

    def _counting(self, part: Batch) -> LoadReport:
        return replace(
            self,
            rejected=self.rejected + part.rejected,
            left_out=dict(Counter(self.left_out) + Counter(part.left_out)),
            not_kept=dict(Counter(self.not_kept) + Counter(part.not_kept)),
        )


@dataclass(frozen=True, slots=True)
class _State:
    """The state of a load: its report, claims that point at claims not loaded yet, and whether it has begun."""

    report: LoadReport
    unlinked: tuple[HashedClaim, ...] = ()
    begun: bool = False


def utc_now() -> datetime:
    return datetime.now(UTC)


def write(
    database: Database,
    records: Iterable[Record | Rejected | LeftOut],
    source: Input,
    *,
    clock: Clock = utc_now,
    batch: int = BATCH,
    progress: Progress = lambda records: None,
    earlier: Earlier = BY_NAME,
) -> LoadReport:
    """Writes all records of one input and counts what its reader rejected or left out.

    An input of one batch is written wholly or not at all. A longer one that was interrupted is finished by writing it
    again, and the graph is the same. `progress` gets the number of records of each batch. Raises InvalidRecordsError for
    references to records that are neither in the input so far nor in the graph, ConflictError if inputs differ in a single
    value; with the load as `begun` if earlier batches are written.

    At the end, claims that only earlier versions of the input have are retracted (`Earlier`).
    """
    state, fingerprint = _State(LoadReport(load=source.load)), Fingerprint()
    try:
        for part in ahead(batches(records, batch)):
            fingerprint.add(part)
            step = partial(_write, source=source, earlier=earlier, part=part, before=state, now=clock())
            state = database.write(step)
            progress(part.records)
    except (ConflictError, InvalidRecordsError) as error:
        if state.begun:
            raise type(error)(error.message, **error.details, begun=source.load) from error
        raise
    return _end(database, state.report, fingerprint, clock, earlier)


def write_again(
    database: Database,
    records: Iterable[Record | Rejected | LeftOut],
    source: Input,
    *,
    clock: Clock = utc_now,
    batch: int = BATCH,
    progress: Progress = lambda records: None,
    earlier: Earlier = BY_NAME,
) -> LoadReport | None:
    """Does the same as `write` if the graph already has the same content for this input.

    Otherwise does nothing and returns None.
    """
    standing = standing_fingerprint(database, source.load)
    if standing is None:
        return None
    report, fingerprint = LoadReport(load=source.load), Fingerprint()
    for part in batches(records, batch):
        fingerprint.add(part)
        report = report.plus_known(part)
    if fingerprint.text != standing:
        return None
    progress(fingerprint.records)
    return _end(database, report, fingerprint, clock, earlier)


def _end(
    database: Database, report: LoadReport, fingerprint: Fingerprint, clock: Clock, earlier: Earlier
) -> LoadReport:
    doubtful = database.write(lambda transaction: _replace(transaction, report, clock(), earlier))
    rows = database.run(Statement(cypher_text("write/contradicting"), {"id": report.load}))
    contradicting = {row["contradiction"]: row["claims"] for row in rows}
    retracted = retract_replaced(database, report.load)
    restate_replaced(database, report.load)
    whole = replace(report, retracted=retracted, contradicting=contradicting, doubtful=doubtful)
    database.write(lambda transaction: _finish(transaction, whole, fingerprint, clock()))
    return whole


def _write(
    transaction: Transaction, source: Input, earlier: Earlier, part: Batch, before: _State, now: datetime
) -> _State:
    """Writes one batch. The transaction of another writer is entirely before or after it."""
    load = source.load
    loading = Loading(load, source.loader, source.name, earlier)
    transaction.run(Statement(cypher_text("write/lock")))
    begun = begin(transaction, source.properties, now, again=not before.begun)
    diff = diff_claims(transaction, load, begun.started, part.claims)
    actors = [entity for entity in part.entities if isinstance(entity, Actor)]
    resolved, written, touched = _write_entities(transaction, loading, part, actors, actors_of(diff.to_write))
    of_claims, unlinked = write_claims(transaction, load, diff, resolved, now)
    touched |= of_claims | bound_again(transaction, rebound(written.redated))
    # Claims in this input are no longer retracted, unless a newer version replaced the input and does not have them.
    _, moved = retract(transaction, {claim.id for claim in part.claims} if begun.replaced else diff.retracted)
    touched |= moved
    unlinked = (*before.unlinked, *unlinked)
    if part.last and unlinked:
        touched |= _link_rest(transaction, load, begun.started, unlinked, now)
        unlinked = ()
    recompute(transaction, touched)
    report = before.report.plus(part, diff, written)
    if part.last:
        _refuse_uncorrected(transaction, loading, complete=not report.rejected)
    return _State(report, unlinked, begun=True)


def _refuse_uncorrected(transaction: Transaction, loading: Loading, *, complete: bool) -> None:
    """Raises ConflictError if the load differs from another load, and is not a newer version of its input."""
    (row,) = transaction.run(Statement(cypher_text("write/corrected"), {"load": loading.load}))
    if not row["nodes"]:
        return
    versions = versions_of(transaction, loading.load, loading.earlier, complete=complete)
    for label, id_ in (node.split(" ", 1) for node in row["nodes"]):
        contributions = contributions_by_load(transaction, loading, id_, NODES[label])
        own = next(row["said"] for row in contributions if row["id"] == loading.load)
        refuse_others(contributions, Contribution.read(label, id_, own), versions)


def _write_entities(
    transaction: Transaction, loading: Loading, part: Batch, actors: Sequence[Actor], references: Collection[str]
) -> tuple[Resolved, Written, set[str]]:
    """Writes nodes of parted actors, and merges again those that were judged to be one. Also returns affected relations."""
    identities = read_identities(transaction)
    resolved = resolve(transaction, actors, references, identities)
    if not identities.clusters:
        written = _written(transaction, loading, part, resolved)
        compare(transaction, written.actors | distinguished(transaction, loading.load, written.spoken_of))
        return resolved, written, set()
    spoken_of = {id_ for actor in actors for id_ in (actor.id, resolved.ids[actor.id])}
    parted = apart(transaction, identities, spoken_of)
    if parted.members:
        resolved = resolve(transaction, actors, references, identities)
    written = _written(transaction, loading, part, resolved)
    touched = merge(transaction, identities, parted, spoken_of)
    compare(transaction, written.actors | spoken_of | distinguished(transaction, loading.load, written.spoken_of))
    return with_survivors(transaction, identities, resolved), written, touched


def _written(transaction: Transaction, loading: Loading, part: Batch, resolved: Resolved) -> Written:
    written = write_entities(transaction, loading, part.entities, resolved)
    if nodes := [f"{label} {id_}" for label, ids in written.corrected.items() for id_ in sorted(ids)]:
        transaction.run(Statement(cypher_text("write/corrects"), {"load": loading.load, "nodes": nodes}))
    return written


def _link_rest(
    transaction: Transaction, load: str, started: object, unlinked: Sequence[HashedClaim], now: datetime
) -> set[str]:
    """Writes claims again at the end, when all claims that they point at exist. Another load may have changed them since."""
    diff = diff_claims(transaction, load, started, unlinked)
    resolved = with_survivors(
        transaction, read_identities(transaction), resolve(transaction, (), actors_of(diff.to_write))
    )
    touched, still_unlinked = write_claims(transaction, load, diff, resolved, now)
    refuse_unlinked(transaction, still_unlinked)
    return touched


def _replace(transaction: Transaction, report: LoadReport, now: datetime, earlier: Earlier) -> tuple[Doubtful, ...]:
    transaction.run(Statement(cypher_text("write/lock")))
    return replace_earlier(transaction, report.load, now, earlier, complete=not report.rejected)


def _finish(transaction: Transaction, report: LoadReport, fingerprint: Fingerprint, now: datetime) -> None:
    params = {
        "id": report.load,
        "now": now,
        "fingerprint": fingerprint.text,
        "rejected": report.rejected,
        "claims": report.accepted,
        "repeated": REPEATED.text,
        "repeated_kind": REPEATED.kind,
        **_counts("left_out", report.left_out),
        **_counts("not_kept", report.not_kept),
    }
    transaction.run(Statement(cypher_text("write/finish_load"), params))


def _counts(name: str, counts: Mapping[Reason, int]) -> dict[str, object]:
    """Counts by reason as lists, in one property each, because a property of a node cannot be a map."""
    return {
        name: [reason.text for reason in counts],
        f"{name}_kinds": [reason.kind for reason in counts],
        f"{name}_counts": list(counts.values()),
    }
