"""Decides which actors are one, withdraws decisions, and lists them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from graphapi.errors import ConflictError, UnknownActorError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.candidates import Candidate, candidates, pair_of, parted_before
from graphapi.graph.identity.judging import Decision, judge, log, withdraw
from graphapi.graph.write.identities import members_of, read_identities
from graphapi.graph.write.resemblances import compare_all
from graphapi.model.judgement import Judgement, Verdict

__all__ = [
    "Candidate",
    "Decision",
    "Explanation",
    "Judgement",
    "Verdict",
    "candidates",
    "claims_of_actor",
    "compare_all",
    "explain",
    "judge",
    "log",
    "merge_certain",
    "resolve_load",
    "withdraw",
]

_ALL: Final = 100_000  # pairs, far more than people decide about


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why two actors are one, or not.

    `chain` has the judgements that make them one, `apart` those that keep them separate, `undecided` those that leave it
    open. `may_be` is the stored pair if they may be one. `shared` lists names and external ids that both have, `differing`
    the properties that differ, with both values.
    """

    same: bool
    chain: Sequence[Judgement]
    apart: Sequence[Judgement]
    undecided: Sequence[Judgement]
    may_be: Candidate | None
    shared: Sequence[str]
    differing: Sequence[tuple[str, object, object]]


def explain(database: Database, one: str, other: str) -> Explanation:
    """The explanation for two ids. Raises UnknownActorError for an id that no actor has."""
    identities = read_identities(database)
    members = members_of(database, (one, other))
    if unknown := [id_ for id_ in (one, other) if id_ not in members]:
        raise UnknownActorError(f"No actor has the id {' or '.join(unknown)}.")
    first, second = members[one].contribution, members[other].contribution
    folded = {name.folded for name in second.names}
    return Explanation(
        same=identities.same(one, other),
        chain=identities.chain(one, other),
        apart=identities.apart(one, other),
        undecided=[each for each in identities.about(one, other) if each.verdict is Verdict.UNDECIDED],
        may_be=pair_of(database, members[one].actor, members[other].actor),
        shared=sorted(
            {name.value for name in first.names if name.folded in folded} | (first.external_ids & second.external_ids)
        ),
        differing=sorted(first.differences(second), key=lambda each: each[0]),
    )


def claims_of_actor(database: Database, id_: str, most: int) -> list[Row]:
    """Some claims about an actor: claim (in words), subject, object, quote and source."""
    return database.run(Statement(cypher_text("identity/claims_of_actor"), {"id": id_, "most": most}))


def merge_certain(
    database: Database, found: Sequence[Candidate], *, at_least: float, by: str, load: str | None = None
) -> tuple[list[Judgement], list[Candidate]]:
    """Merges candidates that are certain and score `at_least` so much. Returns the judgements, and the remaining candidates.

    Pairs that a user parted before remain, and those that another judgement contradicts. Undoing the `load` withdraws these
    judgements.
    """
    made, left, parted = [], [], parted_before(database, found)
    for each in found:
        if not each.certain or each.score < at_least or each in parted:
            left.append(each)
            continue
        why = "; ".join(each.reasons)
        decision = Decision(
            left=each.keep, right=each.other, verdict=Verdict.SAME, by=by, why=why, score=each.score, load=load
        )
        try:
            made.append(judge(database, decision))
        except ConflictError:
            left.append(each)
    return made, left


def resolve_load(
    database: Database, load: str, auto: float | None, by: str
) -> tuple[Sequence[Judgement], Sequence[Candidate]]:
    """Merges actors of a load that score at least `auto`. Returns the judgements, and the candidates for users to decide."""
    found = candidates(database, load=load, most=_ALL)
    return ([], found) if auto is None else merge_certain(database, found, at_least=auto, by=by, load=load)
