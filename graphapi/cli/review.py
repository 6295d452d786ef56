"""Lists pairs of actors that may be one, and asks about them one by one."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Final

import typer

from graphapi.cli.judgements import user
from graphapi.cli.migration import ready_database
from graphapi.cli.terminal import answers, messages, print_json
from graphapi.errors import BadInputError
from graphapi.graph.driver.database import Database
from graphapi.service.identity import (
    Candidate,
    Decision,
    Judgement,
    Verdict,
    candidates,
    claims_of_actor,
    compare_all,
    judge,
    merge_certain,
)

_CLAIMS: Final = 3
_ANSWERS: Final = {"s": Verdict.SAME, "d": Verdict.DIFFERENT, "u": Verdict.UNDECIDED}


def list_candidates(  # noqa: PLR0913 - each is an option
    ids: Sequence[str] | None,
    *,
    at_least: float,
    most: int,
    auto: float | None,
    compare_first: bool,
    by: str | None,
    migrate: bool,
    as_json: bool,
) -> None:
    """Prints candidates with their reasons; with `auto`, merges those that are certain first."""
    with ready_database(messages(), migrate=migrate) as database:
        if compare_first:
            compare_all(database)
        found = candidates(database, ids, at_least=at_least, most=most)
        merged: list[Judgement] = []
        if auto is not None:
            merged, found = merge_certain(database, found, at_least=auto, by=by or f"{user()} (--auto {auto:g})")
    if as_json:
        print_json(
            {
                "merged": [
                    {"left": each.left, "right": each.right, "score": each.score, "why": each.why} for each in merged
                ],
                "candidates": [asdict(each) for each in found],
            }
        )
        return
    for each in merged:
        _print([f"merged  {each.left}  {each.right}: {each.why}"])
    for candidate in found:
        _print(_lines(candidate))
    if not found and not merged:
        _print(["No pair is left to be decided about."])


def review_candidates(ids: Sequence[str] | None, *, at_least: float, most: int, by: str | None, migrate: bool) -> None:
    """Asks about each candidate. Raises BadParameter if there is no terminal."""
    if not sys.stdin.isatty():
        raise typer.BadParameter("there is no terminal to ask at; use `candidates`, `merge` and `judge`")
    with ready_database(messages(), migrate=migrate) as database:
        found = candidates(database, ids, at_least=at_least, most=most)
        for number, candidate in enumerate(found, 1):
            _print(["", f"{number} of {len(found)}", *_lines(candidate), *_claims(database, candidate)])
            answer = (
                typer.prompt("same (s), different (d), undecided (u), skip (n), quit (q)", default="n").strip().lower()
            )
            if answer == "q":
                return
            if verdict := _ANSWERS.get(answer[:1]):
                why = typer.prompt("why", default="; ".join(candidate.reasons))
                decision = Decision(
                    left=candidate.keep,
                    right=candidate.other,
                    verdict=verdict,
                    by=by or user(),
                    why=why,
                    score=candidate.score,
                )
                _decide(database, decision)
        if not found:
            _print(["No pair is left to be decided about."])


def _decide(database: Database, decision: Decision) -> None:
    """Stores the decision. If it contradicts another decision, prints that and continues with the next pair."""
    try:
        judge(database, decision)
    except BadInputError as error:
        _print([error.message])


def _lines(candidate: Candidate) -> Iterator[str]:
    yield f"{candidate.score:.2f}  {candidate.keep}  {candidate.other}"
    yield from (f"      {reason}" for reason in candidate.reasons)


def _claims(database: Database, candidate: Candidate) -> Iterator[str]:
    for id_ in (candidate.keep, candidate.other):
        yield f"  {id_}:"
        for row in claims_of_actor(database, id_, _CLAIMS):
            yield f"    {row['subject']}: {row['claim']}: {row['object']}  ({row['source']})"
            if row["quote"]:
                yield f"      «{row['quote']}»"


def _print(lines: Iterator[str] | Sequence[str]) -> None:
    for line in lines:
        answers().print(line, markup=False, soft_wrap=True)
