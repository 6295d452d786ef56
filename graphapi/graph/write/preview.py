"""Computes what a load would change, without writing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import Final

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.batches import ahead, batches
from graphapi.graph.write.claims_seen import ClaimsSeen
from graphapi.graph.write.contribution import Contribution
from graphapi.graph.write.entities import NODES, check_entities
from graphapi.graph.write.hashed_claim import HashedClaim
from graphapi.graph.write.identities import check_members, read_identities
from graphapi.graph.write.properties import Entity
from graphapi.graph.write.resolve import resolve
from graphapi.graph.write.retraction import Doubtful, Earlier, is_version
from graphapi.graph.write.versions import Loading, contributions_by_load, refuse_others
from graphapi.graph.write.writer import BATCH, Input, Progress
from graphapi.model.entity import Actor, Source
from graphapi.model.judgement import own_id
from graphapi.model.record import LeftOut, Record, Rejected

_LOOKED_UP: Final = 10_000  # claims of an earlier version in one look-up


class MatchedBy(StrEnum):
    """How a record of an actor matched an existing actor."""

    ID = "ID"
    EXTERNAL_ID = "EXTERNAL_ID"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A record that matched the existing `actor`; `value` is the id or the external id that matched."""

    record: str
    actor: str
    by: MatchedBy
    value: str


@dataclass(slots=True, kw_only=True)
class Preview:
    """The changes. `new`, `changed`, `unchanged` and `retracted` count claims; `new_actors` are ids.

    `namesakes` has, for new actors that share a name with existing ones, the ids of these. They are not joined.
    """

    load: str
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    retracted: int = 0
    doubtful: list[Doubtful] = field(default_factory=list)
    new_actors: list[str] = field(default_factory=list)
    matched: list[Match] = field(default_factory=list)
    namesakes: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Before:
    """Ids of the claims and actors of inputs that would be loaded before."""

    claims: ClaimsSeen = field(default_factory=ClaimsSeen)
    actors: set[str] = field(default_factory=set)


def preview(
    database: Database,
    records: Iterable[Record | Rejected | LeftOut],
    source: Input,
    earlier: Earlier,
    before: Before,
    progress: Progress = lambda records: None,
) -> Preview:
    """Looks up all records. Memory grows only with actors and, if the input has earlier versions, with sources.

    Adds the ids of the input to `before`, for the next one. Raises ConflictError if the input contradicts the graph, as
    loading it would.
    """
    found = Preview(load=source.load)
    versions = _versions(database, source, earlier)
    sources: set[str] = set()
    corrected: list[Contribution] = []
    loading = Loading(source.load, source.loader, source.name, earlier)
    rejected = 0
    before.claims.begin_input()
    for part in ahead(batches(records, BATCH)):
        _count(database, found, before.claims, part.claims)
        actors = [each for each in part.entities if isinstance(each, Actor)]
        corrected += _check(database, loading, part.entities, actors)
        _match(database, found, actors, before.actors)
        if versions:
            sources.update(each.id for each in part.entities if isinstance(each, Source))
        rejected += part.rejected
        progress(part.records)
    sure = [
        version["id"]
        for version in versions
        if _retract(database, found, version, before.claims, sources, complete=not rejected)
    ]
    for contribution in corrected:
        refuse_others(
            contributions_by_load(database, loading, contribution.id, NODES[contribution.label]), contribution, sure
        )
    return found


def _check(
    database: Database, loading: Loading, entities: Iterable[Entity], actors: Sequence[Actor]
) -> list[Contribution]:
    identities = read_identities(database)
    resolved = resolve(database, actors, (), identities)
    merged, corrected = check_members(database, loading, identities, actors, resolved)
    alone = [each for each in entities if each not in merged]
    return corrected + check_entities(database, loading, alone, resolved)


def _count(database: Database, found: Preview, seen: ClaimsSeen, given: Sequence[HashedClaim]) -> None:
    if not given:
        return
    claims = {claim.id: claim.digest for claim in given}
    before = seen.known(list(claims))
    params = {"claims": [[id_, digest] for id_, digest in claims.items() if id_ not in before]}
    (row,) = database.run(Statement(cypher_text("read/claims_known"), params))
    found.new += len(claims) - len(before) - len(row["known"])
    found.changed += len(row["changed"])
    found.unchanged += len(given) - len(claims) + len(before) + len(row["known"]) - len(row["changed"])
    seen.add(claims)


def _match(database: Database, found: Preview, given: Sequence[Actor], known: set[str]) -> None:
    """Matches each actor once, as `resolve` would."""
    actors = {actor.id: actor for actor in given if actor.id not in known}
    known.update(actors)
    if not actors:
        return
    external = {value for actor in actors.values() for value in actor.external_ids}
    ids = {*actors, *(id_ for actor in actors.values() for id_ in actor.former_ids)}
    params = {"ids": sorted(ids), "external_ids": sorted({*external, *map(own_id, ids)})}
    rows = database.run(Statement(cypher_text("write/known_actors"), params))
    bearers = {row["reference"]: row["actor"] for row in rows}
    new = []
    for actor in actors.values():
        if match := _matched(actor, bearers):
            found.matched.append(match)
        else:
            new.append(actor)
    found.new_actors += [actor.id for actor in new]
    _name(database, found, new)


def _matched(actor: Actor, bearers: Mapping[str, str]) -> Match | None:
    known_as = {actor.id: MatchedBy.ID, own_id(actor.id): MatchedBy.ID}
    known_as |= dict.fromkeys(sorted(actor.external_ids), MatchedBy.EXTERNAL_ID)
    known_as |= {name: MatchedBy.ID for id_ in sorted(actor.former_ids) for name in (id_, own_id(id_))}
    value = next((name for name in known_as if name in bearers), None)
    return Match(record=actor.id, actor=bearers[value], by=known_as[value], value=value) if value else None


def _name(database: Database, found: Preview, new: Sequence[Actor]) -> None:
    folded = {name.folded for actor in new for name in actor.names}
    rows = database.run(Statement(cypher_text("read/namesakes"), {"names": sorted(folded)})) if folded else []
    bearers = {row["name"]: row["actors"] for row in rows}
    for actor in new:
        if others := sorted({each for name in actor.names for each in bearers.get(name.folded, ())}):
            found.namesakes[actor.id] = others


def _versions(database: Database, source: Input, earlier: Earlier) -> list[Row]:
    """Loads of which this input may be a newer version."""
    if earlier.keep:
        return []
    params = {
        "id": source.load,
        "loader": source.loader,
        "input": source.name,
        "named": list(earlier.replace),
        "beside": list(earlier.beside),
    }
    return database.run(Statement(cypher_text("read/versions_of_input"), params))


def _retract(
    database: Database, found: Preview, version: Row, seen: ClaimsSeen, sources: set[str], *, complete: bool
) -> bool:
    """Counts the claims of an earlier version that would be retracted. Returns whether it certainly is one."""
    params = {"id": version["id"], "by": found.load}
    rows = iter(database.run(Statement(cypher_text("read/claims_of_load"), params)))
    shared = gone = retracted = left = 0
    while part := list(islice(rows, _LOOKED_UP)):
        kept = seen.known([row["id"] for row in part], here=True)
        absent = [row for row in part if row["id"] not in kept]
        lost = [row for row in absent if version["named"] or row["source"] in sources]
        shared += len(kept)
        gone += len(lost)
        retracted += sum(row["alone"] for row in lost)
        left += sum(row["alone"] for row in absent) - sum(row["alone"] for row in lost)
    is_one = version["named"] or (complete and is_version(version["held"], seen.count_here(), shared))
    if is_one:
        found.retracted += retracted
    if stay := left if is_one else gone:
        doubtful = Doubtful(load=version["id"], input=version["input"], gone=stay, of_other_sources=is_one)
        found.doubtful.append(doubtful)
    return bool(is_one)
