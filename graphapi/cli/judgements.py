"""Decides about actors, and prints decisions."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from graphapi.cli.migration import ready_database
from graphapi.cli.terminal import answers, messages, print_json
from graphapi.graph.driver.connection import Row
from graphapi.service.identity import Decision, Explanation, Judgement, Verdict, explain, judge, log, withdraw

_DONE = {Verdict.SAME: "one actor", Verdict.DIFFERENT: "two actors", Verdict.UNDECIDED: "not decided"}


def decide(left: str, right: str, verdict: Verdict, *, by: str | None, why: str, migrate: bool, as_json: bool) -> None:
    """Decides about two actors. Raises UnknownActorError, and ConflictError with the judgements that it contradicts."""
    decision = Decision(left=left, right=right, verdict=verdict, by=by or user(), why=why)
    with ready_database(messages(), migrate=migrate) as database:
        judgement = judge(database, decision)
    if as_json:
        print_json(_plain(asdict(judgement)))
        return
    _print([f"{left} and {right}: {_DONE[judgement.verdict]}.", *_lines(judgement)])


def take_back(one: str, other: str, *, by: str | None, why: str, migrate: bool, as_json: bool) -> None:
    """Withdraws the decision about two actors. Raises UnknownJudgementError, or ConflictError with the chain of judgements."""
    with ready_database(messages(), migrate=migrate) as database:
        withdrawn = withdraw(database, one, other, by=by or user(), why=why)
    if as_json:
        print_json({"withdrawn": [_plain(asdict(each)) for each in withdrawn]})
        return
    _print([f"Taken back about {one} and {other}:", *(line for each in withdrawn for line in _lines(each))])


def list_judgements(ids: Sequence[str] | None, *, most: int, as_json: bool) -> None:
    """Prints judgements, the latest first."""
    with ready_database(messages()) as database:
        rows = log(database, ids or None, most)
    if as_json:
        print_json({"judgements": [_plain(row) for row in rows]})
        return
    _print(_listed(rows) if rows else ["Nothing was decided."])


def explain_pair(one: str, other: str, *, as_json: bool) -> None:
    """Prints why two actors are one, or two. Raises UnknownActorError."""
    with ready_database(messages()) as database:
        found = explain(database, one, other)
    if as_json:
        judgements = {
            name: [_plain(asdict(each)) for each in getattr(found, name)] for name in ("chain", "apart", "undecided")
        }
        print_json(
            {
                "same": found.same,
                **judgements,
                "may_be": found.may_be and asdict(found.may_be),
                "shared": found.shared,
                "differing": found.differing,
            }
        )
        return
    _print(_explained(one, other, found))


def _explained(one: str, other: str, found: Explanation) -> Iterator[str]:
    yield f"{one} and {other} are {'one actor' if found.same else 'two actors'}."
    for what, judgements in (
        ("They are one by", found.chain),
        ("They must not be one:", found.apart),
        ("Not decided:", found.undecided),
    ):
        if judgements:
            yield what
            for each in judgements:
                yield from _lines(each)
    if found.may_be:
        yield f"They may be one, by {found.may_be.score:.2f}:"
        yield from (f"  {reason}" for reason in found.may_be.reasons)
    if found.shared:
        yield f"Both have: {', '.join(found.shared)}"
    for name, mine, others in found.differing:
        yield f"They differ: {name} is {mine} of {one} and {others} of {other}"


def _lines(judgement: Judgement) -> Iterator[str]:
    score = f", score {judgement.score:.2f}" if judgement.score is not None else ""
    yield (
        f"  {judgement.left} {judgement.verdict} {judgement.right}  "
        f"{str(judgement.at)[:19]}, {judgement.by}{score}: {judgement.why}"
    )


def _listed(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        score = f", score {row['score']:.2f}" if row["score"] is not None else ""
        yield f"{row['left']} {row['verdict']} {row['right']}  {_shown(row['at'])}, {row['by']}{score}: {row['why']}"
        if row["withdrawn_at"]:
            yield f"  taken back {_shown(row['withdrawn_at'])}, {row['withdrawn_by']}: {row['withdrawn_why']}"


def _plain(row: Row) -> Row:
    """The judgement as JSON, with times as texts."""
    return {name: str(value) if name in ("at", "withdrawn_at") and value else value for name, value in row.items()}


def _shown(moment: object) -> str:
    """The time, to the second."""
    return str(moment)[:19].replace("T", " ")


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        answers().print(line, markup=False, soft_wrap=True)


def user() -> str:
    """The default name of the person who decides."""
    return getpass.getuser()
