"""Turns rows into claims, one by one: each secondary party supported its side with troops in that year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Source
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import Basis, Predicate, SupportForm
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow
from graphapi_loaders.sheets.data_set import Given, NotKept
from graphapi_loaders.ucdp.parties import UnknownPartyError
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_conflict.edition import FIRST_YEAR, kind_of, last_year, source_of
from graphapi_loaders.ucdp_conflict.sides import primary, secondary

NOBODY: Final = Reason(LeftOutKind.NO_CLAIM, "rows without secondary parties")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than rows, which have several secondary parties")
WHOM: Final = Reason(LeftOutKind.UNCLEAR, "secondary parties of a side with several primary ones, without saying whose")
NOT_PARTED: Final = Reason(
    LeftOutKind.UNCLEAR, "rows with secondary parties, whose primary ones are other than their numbers"
)
UNKNOWN: Final = Reason(LeftOutKind.UNCLEAR, "secondary parties that are not a known state, taken by their name")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "secondary parties that are the party itself")
TELLING: Final = frozenset({"side_a", "side_a_2nd", "side_b", "side_b_2nd", "year"})
REQUIRED: Final = (*sorted(TELLING), "conflict_id", "side_a_id", "side_b_id", "version")
_USED: Final = frozenset({*REQUIRED, "dyad_id", "gwno_a_2nd", "gwno_b_2nd", "territory_name"})


class SecondaryIntake:
    """Turns rows into records. Remembers the actors that it has yielded, which are as many as in the data set."""

    def __init__(self, path: Path, columns: Sequence[str], seen: Seen) -> None:
        self._file = str(path)
        self._kind = kind_of(frozenset(columns))
        self._seen = seen
        self._given = Given()
        self._unkept = NotKept(columns, _USED)

    def opening(self) -> Iterator[Record]:
        """The publisher. The source comes from the rows."""
        yield PUBLISHER

    def not_kept(self) -> Iterator[LeftOut]:
        """The cells that are not used."""
        return self._unkept.counted()

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """The claims of a row, after its parties if they are new; or the reason why there are none."""
        source = source_of(self._kind, row["version"])
        wrong = [*self._problems(row, source)]
        self._unkept.add(row)
        if not wrong and not (row["side_a_2nd"] or row["side_b_2nd"]):
            yield LeftOut(reason=NOBODY, line=row.line)
            return
        sides: dict[str, list[Actor]] = {}
        for side in () if wrong else ("a", "b"):
            try:
                sides[side] = primary(row[f"side_{side}"], row[f"side_{side}_id"])
            except UnknownPartyError as error:
                wrong.append(RowProblem(f"side_{side}", str(error)))
        if wrong or source is None:
            yield from (problem.at(self._file, row.line) for problem in wrong)
        elif not all(sides.values()):
            yield LeftOut(reason=NOT_PARTED, line=row.line)
        else:
            yield from self._claims(row, source, sides)

    def _claims(self, row: DataRow, source: Source, sides: dict[str, list[Actor]]) -> Iterator[Record | LeftOut]:
        made = 0
        parts: list[Reason] = []
        for side, other in (("a", "b"), ("b", "a")):
            seconds = [*secondary(row[f"side_{side}_2nd"], row[f"gwno_{side}_2nd"])]
            if seconds and len(sides[side]) > 1:
                parts += [WHOM] * len(seconds)
                continue
            for second in seconds:
                claim = self._claim(row, source, second.actor, sides[side][0], sides[other])
                if claim is None:
                    parts.append(OF_ITSELF)
                    continue
                parts += [] if second.known else [UNKNOWN]
                yield from self._given.new(source, second.actor, sides[side][0], *sides[other])
                yield claim
                made += 1
        if not made:
            yield LeftOut(reason=next((each for each in parts if each is not UNKNOWN), NOBODY), line=row.line)
            return
        if made > 1:
            yield LeftOut(reason=MORE_CLAIMS, line=row.line, count=made - 1, part=True)
        yield from (LeftOut(reason=reason, line=row.line, part=True) for reason in parts)

    def _claim(
        self, row: DataRow, source: Source, supporter: Actor, party: Actor, opponents: list[Actor]
    ) -> Claim | None:
        """The claim; None if a party would support itself, or fights on both sides."""
        against = frozenset(actor.id for actor in opponents) - {supporter.id, party.id}
        if supporter.id == party.id:
            return None
        return Claim(
            source=source.id,
            predicate=Predicate.SUPPORTS,
            subject=supporter.id,
            object=party.id,
            against=against,
            period=Period.parse(row["year"]),
            basis=Basis.DATASET,
            forms=frozenset({SupportForm.TROOPS}),
            detail=f"secondary warring party in the conflict over {row['territory_name'] or 'government'}",
            record=self._record(row),
        )

    def _record(self, row: DataRow) -> str:
        return f"{self._kind.row} {row[f'{self._kind.row}_id']}, {row['year']}"

    def _problems(self, row: DataRow, source: Source | None) -> Iterator[RowProblem]:
        year, id_ = row["year"], row[f"{self._kind.row}_id"]
        if source is None:
            yield RowProblem("version", f"{row['version']!r} is not a version from 17.1 on, as in 24.1")
        elif not (year.isdecimal() and FIRST_YEAR <= int(year) <= last_year(row["version"])):
            yield RowProblem("year", f"{year!r} is not a year from {FIRST_YEAR} to {last_year(row['version'])}")
        if not id_.isdecimal():
            yield RowProblem(f"{self._kind.row}_id", f"{id_!r} is not a whole number")
        elif earlier := self._seen.earlier([self._record(row)], (), row.line):
            yield RowProblem("year", f"line {earlier.line} is of the same {self._kind.row} and year already")
