"""Pairs of actors that may be one, each with a score and its reasons: what a person is asked about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.identities import read_identities
from graphapi.graph.write.said import is_compatible
from graphapi.model.judgement import Identities
from graphapi.model.likeness import NEAR, likeness
from graphapi.model.name import fold
from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind

BEARERS: Final = 20  # actors that share a name, at most: one that more share tells nobody apart
_OTHER_COUNTRY: Final = 0.7
_UNTOLD_KIND: Final = 0.95
_SHARED: Final = 0.9  # by more than the two


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Two actors that may be one: `keep` is the one that more claims are about.

    `certain`: they share a name that no third actor bears, and nothing speaks against it. `score` is of 1; `reasons` are
    for people.
    """

    keep: str
    other: str
    score: float
    certain: bool
    reasons: Sequence[str]


def candidates(
    database: Database, ids: Sequence[str] | None = None, *, at_least: float = NEAR, most: int = 50
) -> list[Candidate]:
    """The likeliest pairs that nothing was decided about, of some actors or of all; the likeliest first."""
    identities = read_identities(database)
    params = {"ids": list(ids) if ids else None, "most": BEARERS}
    rows = database.run(Statement(cypher_text("identity/candidates"), params))
    found = [
        candidate
        for row in rows
        if not _is_decided(identities, row["one"]["id"], row["other"]["id"])
        and (candidate := _compared(row["one"], row["other"], row["shared"]))
        and candidate.score >= at_least
    ]
    return sorted(found, key=lambda each: (-each.score, each.keep, each.other))[:most]


def _is_decided(identities: Identities, one: str, other: str) -> bool:
    return identities.same(one, other) or bool(identities.apart(one, other)) or bool(identities.about(one, other))


def _compared(one: Mapping[str, Any], other: Mapping[str, Any], bearers: int) -> Candidate | None:
    """None where the two cannot be one: a person and a state, or lives that never met."""
    if not is_compatible(ActorKind(one["kind"]), ActorKind(other["kind"])):
        return None
    if one["lifespan"] and other["lifespan"] and _apart(one["lifespan"], other["lifespan"]):
        return None
    equal = {fold(name) for name in one["names"]} & {fold(name) for name in other["names"]}
    score, reason = _alike(one["names"], other["names"], equal)
    reasons = [reason]
    against = list(_against(one, other, bearers))
    for factor, reason in against:
        score *= factor
        reasons.append(reason)
    if one["lifespan"] and one["lifespan"] == other["lifespan"]:
        reasons.append(f"both lived {one['lifespan']}")
    keep, merged = sorted((one, other), key=lambda each: (-each["claims"], each["id"]))
    return Candidate(
        keep=keep["id"], other=merged["id"], score=score, certain=bool(equal) and not against, reasons=reasons
    )


def _alike(names: Sequence[str], others: Sequence[str], equal: set[str]) -> tuple[float, str]:
    """How alike the two are called, by the names that are most alike."""
    if equal:
        return 1.0, f"both are called {next(name for name in names if fold(name) in equal)}"
    score, mine, theirs = max((likeness(mine, theirs), mine, theirs) for mine in names for theirs in others)
    return score, f"{mine} is like {theirs} ({score:.2f})"


def _against(one: Mapping[str, Any], other: Mapping[str, Any], bearers: int) -> Iterator[tuple[float, str]]:
    if one["country"] and other["country"] and one["country"] != other["country"]:
        yield _OTHER_COUNTRY, f"one is of {one['country']}, the other of {other['country']}"
    if ActorKind.UNKNOWN in (one["kind"], other["kind"]) or one["kind"] != other["kind"]:
        yield _UNTOLD_KIND, f"one is {one['kind']}, the other {other['kind']}"
    if bearers > 2:
        yield _SHARED, f"{bearers} actors have such a name"
    if schemes := sorted(_schemes(one) & _schemes(other)):
        yield _OTHER_COUNTRY, f"each has an id of its own in {', '.join(schemes)}"


def _schemes(actor: Mapping[str, Any]) -> set[str]:
    return {value.partition(":")[0] for value in actor["external_ids"]} - {"graphapi"}


def _apart(one: str, other: str) -> bool:
    """Whether one had ended before the other began, or began at another time."""
    first, second = Period.parse(one), Period.parse(other)
    return any(
        earlier.end_latest and later.start_earliest and earlier.end_latest < later.start_earliest
        for earlier, later in ((first, second), (second, first))
    )
