"""Merged actors. They are parted while contributions of loads are written, and merged again in the same transaction.

A merged actor follows from loads, claims and judgements. Contributions to it stay on its own node (`MergedActor`); its names,
external ids and claims move to the surviving actor. Each edge from a claim to a surviving actor has in `members` the ids
that it means, so that parting restores the graph from before the merge.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import Final, NamedTuple

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for, cypher_text
from graphapi.graph.driver.database import Reader, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.claims import ROLES, Rebound, bound_again
from graphapi.graph.write.contribution import Contribution
from graphapi.graph.write.entities import KIND_LABELS, NODES, node_labels, node_properties, was_redated
from graphapi.graph.write.properties import name_properties
from graphapi.graph.write.relations import relations_of
from graphapi.graph.write.resolve import Resolved
from graphapi.graph.write.versions import Loading, contributions_by_load, refuse_others
from graphapi.model.entity import Actor
from graphapi.model.judgement import Identities, Judgement, Verdict, own_id


class Member(NamedTuple):
    """An actor with the contributions of its own loads, and the `actor` that has its claims: itself, unless it was merged."""

    contribution: Contribution
    actor: str


@dataclass(slots=True)
class Parted:
    """Actors that are parted for now, by id, with their state before; and claims that point to other actors since."""

    members: dict[str, Member] = field(default_factory=dict)
    united: dict[str, Contribution] = field(default_factory=dict)
    claims: set[str] = field(default_factory=set)


def read_identities(reader: Reader) -> Identities:
    """The clusters of actors that follow from the valid judgements."""
    rows = reader.run(Statement(cypher_text("identity/judgements")))
    return Identities.of(_judgement(row) for row in rows)


def members_of(reader: Reader, ids: Iterable[str]) -> dict[str, Member]:
    """The actors that exist, each with the contributions of its own loads, also if it was merged."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    rows = reader.run(Statement(cypher_text("identity/members"), {"ids": wanted}))
    return {row["id"]: Member(_own(row), row["actor"]) for row in rows}


def part(transaction: Transaction, identities: Identities, ids: Iterable[str], *, claims: bool = False) -> Parted:
    """Parts all actors in the clusters of these ids until `merge`; with `claims`, each gets its own claims back."""
    touched = {member for id_ in ids if id_ in identities.clusters for member in identities.clusters[id_]}
    parted = Parted(members_of(transaction, touched))
    merged = {id_: member.actor for id_, member in parted.members.items() if member.actor != id_}
    survivors = sorted(set(merged.values()))
    if not merged:
        return parted
    _run(transaction, "identity/strip", ids=survivors)
    _run(transaction, "identity/parted", ids=sorted(merged))
    _write(transaction, [parted.members[id_].contribution for id_ in sorted({*merged, *survivors})])
    parted.united = {each: _united(_present(identities, each, parted.members)) for each in survivors}
    if claims:
        _part_claims(transaction, parted, survivors)
    return parted


def merge(transaction: Transaction, identities: Identities, parted: Parted, ids: Iterable[str] = ()) -> set[str]:
    """Merges parted actors and `ids` according to the judgements. Returns the affected relations."""
    touched = {id_ for id_ in (*parted.members, *ids) if id_ in identities.clusters}
    there = members_of(transaction, {member for id_ in touched for member in identities.clusters[id_]})
    clusters = {identities.clusters[id_]: _present(identities, id_, there) for id_ in there}
    actors = [present for present in clusters.values() if len(present) > 1]
    survivors = {contribution.id: present[0].id for present in actors for contribution in present}
    moved = {actor for id_, (_, actor) in parted.members.items() if actor not in (id_, survivors.get(id_, id_))}
    _part_claims(transaction, parted, moved)
    merged = [{"id": id_, "actor": survivor} for id_, survivor in sorted(survivors.items()) if id_ != survivor]
    united = {present[0].id: _united(present) for present in actors}
    if merged:
        _run(transaction, "identity/strip", ids=sorted(survivors))
        _run(transaction, "identity/merged", merged=merged, kinds=_KINDS)
        _write(transaction, united.values())
        _merge_claims(transaction, parted, actors)
    own = {id_: member.contribution for id_, member in (parted.members | there).items()}
    redated = frozenset(
        id_
        for id_ in (parted.united.keys() | united.keys()) & own.keys()
        if was_redated(parted.united.get(id_, own[id_]), united.get(id_, own[id_]))
    )
    bounded = Rebound(actors=redated, claims=frozenset(parted.claims))
    return bound_again(transaction, bounded) | relations_of(transaction, parted.claims)


def _part_claims(transaction: Transaction, parted: Parted, survivors: Collection[str]) -> None:
    """Points claims of the survivors at the parted actors that they mean."""
    if not survivors:
        return
    for role in ROLES:
        rows = transaction.run(Statement(cypher_for("identity/roles_parted", ROLE=role), {"ids": sorted(survivors)}))
        parted.claims.update(row["claim"] for row in rows)
    for id_, member in parted.members.items():
        if member.actor in survivors:
            parted.members[id_] = Member(member.contribution, id_)


def _merge_claims(transaction: Transaction, parted: Parted, actors: Iterable[Sequence[Contribution]]) -> None:
    clusters = [{"actor": first.id, "merged": [each.id for each in others]} for first, *others in actors]
    for role in ROLES:
        text = cypher_for("identity/roles_merged", ROLE=role)
        parted.claims.update(row["claim"] for row in transaction.run(Statement(text, {"clusters": clusters})))


def _present(identities: Identities, id_: str, members: Mapping[str, Member]) -> list[Contribution]:
    """The contributions to each existing actor of a cluster, in the order of the cluster."""
    return [members[each].contribution for each in identities.cluster(id_) if each in members]


def _united(present: Sequence[Contribution]) -> Contribution:
    """An actor united with those merged into it. Of two different values, that of the first one in order is used."""
    survivor, *others = present
    united = reduce(Contribution.united, others, survivor)
    return replace(united, external_ids=united.external_ids | {own_id(other.id) for other in others})


def with_survivors(reader: Reader, identities: Identities, resolved: Resolved) -> Resolved:
    """The same references, resolved to the surviving actors; `members` has the ids that they mean."""
    if not identities.clusters:
        return resolved
    survivors = {id_: member.actor for id_, member in members_of(reader, _clustered(identities, resolved)).items()}
    owners = _owners(reader, identities, resolved, survivors)
    ids, members = {}, {}
    for reference, found in resolved.ids.items():
        member = owners.get(reference, found)
        ids[reference] = survivors.get(member, member)
        if member in identities.clusters:
            members[reference] = member
    return Resolved(ids, members)


def check_members(
    reader: Reader, loading: Loading, identities: Identities, actors: Iterable[Actor], resolved: Resolved
) -> tuple[frozenset[Actor], list[Contribution]]:
    """Raises ConflictError if loading a merged or a surviving actor would. Returns the records of such actors.

    Also returns contributions that correct loads that may be earlier versions.
    """
    owners = with_survivors(reader, identities, resolved).members
    members = members_of(reader, owners.values())
    merged = frozenset(actor for actor in actors if actor.id in owners)
    corrected = []
    for actor in merged:
        new = replace(Contribution.of(actor), id=owners[actor.id])
        if [*members[new.id].contribution.differences(new)]:
            refuse_others(contributions_by_load(reader, loading, new.id, NODES["Actor"]), new)
            corrected.append(new)
    return merged, corrected


def _clustered(identities: Identities, resolved: Resolved) -> set[str]:
    return {
        member
        for found in resolved.ids.values()
        if found in identities.clusters
        for member in identities.clusters[found]
    }


def _owners(reader: Reader, identities: Identities, resolved: Resolved, survivors: Mapping[str, str]) -> dict[str, str]:
    """For references that resolve to a surviving actor: the member that each one means."""
    owners = {reference: reference for reference in resolved.ids if reference in survivors}
    unsure = {
        reference: found
        for reference, found in resolved.ids.items()
        if found in identities.clusters and reference not in owners
    }
    members = members_of(reader, (id_ for found in unsure.values() for id_ in identities.clusters[found]))
    for reference, found in unsure.items():
        bearers = (id_ for id_ in identities.clusters[found] if id_ in members)
        owners[reference] = next(
            (id_ for id_ in bearers if own_id(reference) in members[id_].contribution.external_ids), found
        )
    return owners


def _write(transaction: Transaction, actors: Iterable[Contribution]) -> None:
    rows = [
        {
            "id": contribution.id,
            "labels": node_labels(contribution),
            "properties": node_properties(contribution),
            "names": list(_names(contribution)),
            "external_ids": sorted(contribution.external_ids),
        }
        for contribution in actors
    ]
    if rows:
        _run(transaction, "identity/content", actors=rows, kinds=_KINDS)


def _names(contribution: Contribution) -> Iterator[dict[str, object]]:
    for name in sorted(contribution.names, key=lambda name: (name.value, name.lang or "", name.kind)):
        yield name_properties(name)


def _own(row: Row) -> Contribution:
    """The united contributions that count, from a row of `identity/members`."""
    return Contribution.merged("Actor", row["id"], row["said"])


def _judgement(row: Row) -> Judgement:
    return Judgement(**{**row, "verdict": Verdict(row["verdict"]), "at": row["at"].to_native()})


def _run(transaction: Transaction, text: str, **params: object) -> list[Row]:
    return transaction.run(Statement(cypher_text(text), params))


_KINDS: Final = list(KIND_LABELS.values())
