"""Turns rows into claims and actors, one by one, leaves them out, or rejects them with all their problems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import ActorKind, Basis, Predicate, Stance
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.text_file import other_encoding
from graphapi_loaders.ucdp.parties import UnknownPartyError, party
from graphapi_loaders.ucdp_esd.edition import Edition
from graphapi_loaders.ucdp_esd.row import Row, problems

NO_SUPPORT: Final = Reason(LeftOutKind.NO_CLAIM, "rows without support (ext_sup = 0)")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "rows whose supporter is the supported party itself")
OTHER_SUM: Final = Reason(LeftOutKind.UNCLEAR, "sums (ext_sum) other than the number of forms marked")
NOT_ACTIVE: Final = Reason(LeftOutKind.NO_PROPERTY, "marks that the dyad did not fight that year (active = 0)")
NAMELESS: Final = Reason(LeftOutKind.UNCLEAR, "supporters without a name, called by their number")
_NONSTATE: Final = {"0": False, "1": True, "": None}


class SupportIntake:
    """Turns rows into records. Remembers yielded actors and seen rows, which are as many as in the data set."""

    def __init__(self, file: str, edition: Edition) -> None:
        self._file = file
        self._edition = edition
        self._numbered: dict[str, Actor] = {}
        self._given: set[Actor] = set()
        self._lines: dict[str, int] = {}

    def take(self, row: Row, line: int) -> Iterator[Record | Rejected | LeftOut]:
        """The claim of a row, after its actors if they are new, and what is not kept; or the reason why there is none."""
        wrong = [*problems(row, self._edition), *self._twice(row)]
        self._lines.setdefault(row["id"], line)
        parties = [] if wrong else [*self._parties(row, wrong)]
        wrong += [] if wrong else _against_itself(*parties)
        if wrong:
            yield from (_hinted(problem, self._file).at(self._file, line) for problem in wrong)
        elif not row.says("ext_sup"):
            yield LeftOut(reason=NO_SUPPORT, line=line)
        elif parties[0].id == parties[2].id:
            yield LeftOut(reason=OF_ITSELF, line=line)
        else:
            yield from (actor for actor in parties if actor not in self._given)
            self._given.update(parties)
            yield self._claim(row, *(actor.id for actor in parties))
            yield from _parts(row, line)

    def _twice(self, row: Row) -> Iterator[RowProblem]:
        if earlier := self._lines.get(row["id"]):
            yield RowProblem("id", f"{row['id']!r} is the id of line {earlier} already")

    def _parties(self, row: Row, wrong: list[RowProblem]) -> Iterator[Actor]:
        """Recipient, opponent and supporter, if there is one. Adds their problems to `wrong`."""
        for role in ("actor", "oppo", "ext") if row.says("ext_sup") else ("actor", "oppo"):
            nonstate = None if role == "oppo" else _NONSTATE[row[f"{role}_nonstate"]]
            try:
                yield self._party(row[f"{role}_id"], row[f"{role}_name"], nonstate=nonstate)
            except UnknownPartyError as error:
                wrong.append(RowProblem(f"{role}_name", str(error)))

    def _party(self, number: str, name: str, *, nonstate: bool | None) -> Actor:
        """The actor of a number, also under another name. Raises UnknownPartyError, also if another name is that of a state."""
        found = party(number, name, nonstate=nonstate)
        known = self._numbered.setdefault(number, found)
        if found.id == known.id:
            return found
        if ActorKind.STATE in (found.kind, known.kind):
            raise UnknownPartyError(f"{name!r} has the number {number}, which is {known.caption} in an earlier row")
        return replace(found, id=known.id)

    def _claim(self, row: Row, recipient: str, opponent: str, supporter: str) -> Claim:
        return Claim(
            source=self._edition.source.id,
            predicate=Predicate.SUPPORTS,
            subject=supporter,
            object=recipient,
            against=frozenset({opponent}),
            period=Period.parse(row["year"]),
            stance=Stance.ALLEGED if row.says("ext_alleged") else Stance.ASSERTED,
            basis=Basis.DATASET,
            forms=row.forms(self._edition),
            detail=row.detail,
            record=row["id"],
        )


def _hinted(problem: RowProblem, file: str) -> RowProblem:
    """The problem; for text that is not UTF-8, with a hint how to name its encoding."""
    other = other_encoding(Path(file)) if problem.message.endswith("not UTF-8") else ""
    return RowProblem(problem.field, f"{problem.message}{other}")


def _against_itself(recipient: Actor, opponent: Actor, *supporter: Actor) -> Iterator[RowProblem]:
    if opponent.id in {actor.id for actor in (recipient, *supporter)}:
        yield RowProblem(
            "oppo_name", f"{opponent.caption!r} is the supported party or its supporter too; expected a third"
        )


def _parts(row: Row, line: int) -> Iterator[LeftOut]:
    """Parts of a row that its claim does not have."""
    parts = (
        (NOT_ACTIVE, not row.says("active")),
        (OTHER_SUM, int(row["ext_sum"]) != len(row.letters)),
        (NAMELESS, not row["ext_name"]),
    )
    yield from (LeftOut(reason=reason, line=line, part=True) for reason, holds in parts if holds)
