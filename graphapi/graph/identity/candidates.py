"""Pairs of actors that may be one, with scores and reasons, for users to decide about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.identities import members_of, read_identities
from graphapi.model.judgement import Identities, Verdict
from graphapi.model.likeness import NEAR

_MANY: Final = 1_000  # pairs of one actor
_ALONE: Final = 2  # the number of actors with a name, if no third actor has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Two actors that may be one. `keep` is the one with more claims.

    `certain`: both have the same full name, and no third actor has it. `score` is between 0 and 1; `reasons` are for users.
    """

    keep: str
    other: str
    score: float
    certain: bool
    reasons: Sequence[str]


def candidates(
    database: Database,
    ids: Sequence[str] | None = None,
    *,
    at_least: float = NEAR,
    most: int = 50,
    load: str | None = None,
) -> list[Candidate]:
    """Undecided pairs, the most likely first: of some actors, of the actors of a load, or of all."""
    identities = read_identities(database)
    survivors = sorted({member.actor for member in members_of(database, ids).values()}) if ids else None
    open_ = sum(each.verdict is Verdict.UNDECIDED for each in identities.judgements)
    params = {"ids": survivors, "load": load, "at_least": at_least, "most": most + open_}
    rows = database.run(Statement(cypher_text("identity/queue"), params))
    return [_candidate(row) for row in rows if not _is_open(identities, *row["ends"])][:most]


def pair_of(database: Database, one: str, other: str) -> Candidate | None:
    """The stored pair of two actors, also if it was left undecided."""
    params = {"ids": [one], "load": None, "at_least": 0.0, "most": _MANY}
    rows = database.run(Statement(cypher_text("identity/queue"), params))
    return next((_candidate(row) for row in rows if set(row["ends"]) == {one, other}), None)


def parted_before(database: Database, found: Sequence[Candidate]) -> set[Candidate]:
    """Those of the candidates with a withdrawn decision: a user must decide about them."""
    identities = read_identities(database)
    rows = database.run(Statement(cypher_text("identity/withdrawn")))
    taken_back = {frozenset((row["left"], row["right"])) for row in rows}
    return {
        each
        for each in found
        if any(
            frozenset((one, other)) in taken_back
            for one in identities.cluster(each.keep)
            for other in identities.cluster(each.other)
        )
    }


def _is_open(identities: Identities, one: str, other: str) -> bool:
    """Whether the pair was judged undecided: it has a judgement, and pairs judged the same or different are not stored."""
    return any(
        identities.about(mine, theirs) for mine in identities.cluster(one) for theirs in identities.cluster(other)
    )


def _candidate(row: Row) -> Candidate:
    keep, other = row["ends"]
    third = [f"{bearers} actors have that name" for bearers in row["bearers"] if bearers > _ALONE]
    return Candidate(
        keep=keep,
        other=other,
        score=row["score"],
        certain=bool(row["bearers"]) and not third,
        reasons=(*row["reasons"], *third[:1]),
    )
