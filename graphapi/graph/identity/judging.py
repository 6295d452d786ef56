"""Decides about pairs of actors, and withdraws decisions. The graph changes in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final
from uuid import uuid4

from graphapi.errors import ConflictError, UnknownActorError, UnknownJudgementError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.contribution import Contribution
from graphapi.graph.write.identities import members_of, read_identities
from graphapi.graph.write.judgements import follow
from graphapi.graph.write.resemblances import compare
from graphapi.graph.write.writer import Clock, utc_now
from graphapi.model.judgement import Identities, Judgement, Verdict

_SHOWN: Final = 60  # characters of an unknown id in a message


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision about two ids. If they are the same, the id `left` remains."""

    left: str
    right: str
    verdict: Verdict
    by: str
    why: str
    score: float | None = None
    key: str | None = None
    load: str | None = None
    """The load that made the decision automatically. Undoing the load withdraws it."""


def judge(database: Database, decision: Decision, *, clock: Clock = utc_now) -> Judgement:
    """Decides about two actors, and merges them if they are the same. Returns an existing equal judgement unchanged.

    Raises UnknownActorError for an unknown id. Raises ConflictError, with the judgements that it would contradict, if the two
    must not be one or are one already, if their kinds differ, or if the key was used for another decision.
    """
    return database.write(partial(_judge, decision=decision, clock=clock))


def withdraw(
    database: Database, one: str, other: str, *, by: str, why: str, clock: Clock = utc_now
) -> Sequence[Judgement]:
    """Withdraws the judgement about these two, and parts them if it had merged them. Returns the judgement.

    Raises UnknownJudgementError if there is none; ConflictError, with the chain, if other judgements still merge them.
    """
    return database.write(partial(_withdraw, one=one, other=other, by=by, why=why, clock=clock))


def log(database: Database, ids: Sequence[str] | None = None, limit: int = 100) -> list[Row]:
    """All judgements about some ids or all, including withdrawn ones, the latest first."""
    return database.run(Statement(cypher_text("identity/log"), {"ids": ids and list(ids), "limit": limit}))


def _judge(transaction: Transaction, decision: Decision, clock: Clock) -> Judgement:
    transaction.run(Statement(cypher_text("write/lock")))
    identities = read_identities(transaction)
    left, right = decision.left, decision.right
    if decision.key and (known := _by_key(transaction, identities, decision)):
        return known
    contributions = _there(transaction, left, right)
    superseded = _checked(identities, decision, contributions)
    if isinstance(superseded, Judgement):
        return superseded
    now = clock()
    if superseded:
        _forget(transaction, superseded, decision.by, decision.why, now)
    judgement = _keep(transaction, decision, now)
    if decision.verdict is Verdict.SAME:
        follow(transaction, identities, (left, right))
    else:
        compare(transaction, (left, right))
    return judgement


def _checked(
    identities: Identities, decision: Decision, contributions: Sequence[Contribution]
) -> Judgement | list[Judgement]:
    """An existing equal judgement; else the judgements that this one replaces. Raises ConflictError."""
    left, right = decision.left, decision.right
    if left == right:
        raise ConflictError(f"{left} and {left} are the same id. Name two actors.", id=left)
    about = identities.about(left, right)
    if known := [each for each in about if each.verdict is decision.verdict]:
        return known[0]
    if decision.verdict is Verdict.SAME:
        if chain := identities.chain(left, right):
            return chain[0]
        if against := identities.apart(left, right):
            raise ConflictError(
                f"{left} and {right} cannot be one: {_listed(against)}. Withdraw that first.",
                judgements=[each.id for each in against],
            )
        one, other = contributions
        for name, kept, given in one.differences(other):
            if name == "kind":
                raise ConflictError(f"{left} is {kept} and {right} is {given}: they cannot be one actor.", id=right)
    elif chain := identities.chain(left, right):
        raise ConflictError(
            f"{left} and {right} are one actor: {_listed(chain)}. Part them first.",
            judgements=[each.id for each in chain],
        )
    if decision.verdict is Verdict.UNDECIDED and about:
        return about[0]
    return about


def _withdraw(transaction: Transaction, one: str, other: str, by: str, why: str, clock: Clock) -> Sequence[Judgement]:
    transaction.run(Statement(cypher_text("write/lock")))
    identities = read_identities(transaction)
    about = identities.about(one, other)
    if not about:
        if chain := identities.chain(one, other):
            raise ConflictError(
                f"{one} and {other} are one actor by a chain: {_listed(chain)}. Withdraw one of these.",
                judgements=[each.id for each in chain],
            )
        raise UnknownJudgementError(f"There is no decision about {one} and {other}.")
    left = Identities.of(each for each in identities.judgements if each not in about)
    if any(each.verdict is Verdict.SAME for each in about) and (chain := left.chain(one, other)):
        raise ConflictError(
            f"{one} and {other} would still be one actor: {_listed(chain)}. Withdraw one of these first.",
            judgements=[each.id for each in chain],
        )
    _forget(transaction, about, by, why, clock())
    follow(transaction, identities, (one, other))
    return about


def _there(transaction: Transaction, *ids: str) -> list[Contribution]:
    members = members_of(transaction, ids)
    if unknown := [id_ for id_ in ids if id_ not in members]:
        raise UnknownActorError(f"No actor has the id {' or '.join(repr(id_[:_SHOWN]) for id_ in unknown)}.")
    return [members[id_].contribution for id_ in ids]


def _by_key(transaction: Transaction, identities: Identities, decision: Decision) -> Judgement | None:
    rows = transaction.run(Statement(cypher_text("identity/by_key"), {"key": decision.key}))
    for row in rows:
        if {row["left"], row["right"]} != {decision.left, decision.right} or row["verdict"] != decision.verdict:
            raise ConflictError(
                f"The key {decision.key} was used for {row['left']} and {row['right']} ({row['verdict']}).",
                id=row["id"],
            )
        return next((each for each in identities.judgements if each.id == row["id"]), None)
    return None


def _keep(transaction: Transaction, decision: Decision, now: datetime) -> Judgement:
    given = {
        "id": f"judgement:{uuid4().hex}",
        "left": decision.left,
        "right": decision.right,
        "verdict": decision.verdict,
        "by": decision.by,
        "why": decision.why,
        "score": decision.score,
        "key": decision.key,
    }
    stored = {name: value for name, value in {**given, "load": decision.load}.items() if value is not None}
    (row,) = transaction.run(Statement(cypher_text("identity/judge"), {"properties": stored, "now": now}))
    return Judgement(**{**given, "at": row["at"].to_native()})


def _forget(transaction: Transaction, judgements: Sequence[Judgement], by: str, why: str, now: datetime) -> None:
    params = {"ids": [each.id for each in judgements], "by": by, "why": why, "now": now}
    transaction.run(Statement(cypher_text("identity/withdraw"), params))


def _listed(judgements: Iterable[Judgement]) -> str:
    return "; ".join(map(str, judgements))
