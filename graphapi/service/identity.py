"""Decides which actors are one, takes that back, and lists what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graphapi.errors import UnknownActorError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.candidates import Candidate, candidates
from graphapi.graph.identity.judging import Decision, judge, log, withdraw
from graphapi.graph.write.identities import members_of, read_identities
from graphapi.model.judgement import Judgement, Verdict

__all__ = [
    "Candidate",
    "Decision",
    "Explanation",
    "Judgement",
    "Verdict",
    "candidates",
    "explain",
    "judge",
    "log",
    "merge_certain",
    "said_of",
    "withdraw",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What is known of whether two actors are one.

    `chain` has the judgements that make them one, `apart` those that keep them two, `undecided` those that leave it open;
    `shared` lists names and external ids that loads give to both, `differing` what they say otherwise: property, and the
    value of each.
    """

    same: bool
    chain: Sequence[Judgement]
    apart: Sequence[Judgement]
    undecided: Sequence[Judgement]
    shared: Sequence[str]
    differing: Sequence[tuple[str, object, object]]


def explain(database: Database, one: str, other: str) -> Explanation:
    """Why two actors are one, or two. Raises UnknownActorError for an id that no actor has."""
    identities = read_identities(database)
    members = members_of(database, (one, other))
    if unknown := [id_ for id_ in (one, other) if id_ not in members]:
        raise UnknownActorError(f"No actor has the id {' or '.join(unknown)}.")
    first, second = members[one].said, members[other].said
    folded = {name.folded for name in second.names}
    return Explanation(
        same=identities.same(one, other),
        chain=identities.chain(one, other),
        apart=identities.apart(one, other),
        undecided=[each for each in identities.about(one, other) if each.verdict is Verdict.UNDECIDED],
        shared=sorted(
            {name.value for name in first.names if name.folded in folded} | (first.external_ids & second.external_ids)
        ),
        differing=sorted(first.differences(second), key=lambda each: each[0]),
    )


def said_of(database: Database, id_: str, most: int) -> list[Row]:
    """Some claims about an actor: claim (in words), subject, object, quote and source."""
    return database.run(Statement(cypher_text("identity/said_of"), {"id": id_, "most": most}))


def merge_certain(
    database: Database, found: Sequence[Candidate], *, at_least: float, by: str
) -> tuple[list[Judgement], list[Candidate]]:
    """Merges the candidates that are certain and score so much; returns the judgements, and the candidates that are left."""
    made, left = [], []
    for each in found:
        if each.certain and each.score >= at_least:
            why = "; ".join(each.reasons)
            decision = Decision(
                left=each.keep, right=each.other, verdict=Verdict.SAME, by=by, why=why, score=each.score
            )
            made.append(judge(database, decision))
        else:
            left.append(each)
    return made, left
