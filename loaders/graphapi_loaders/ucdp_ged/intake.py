"""Turns events into claims, one by one: one side attacked the other, according to the deaths on each side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import Basis, Predicate
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow, days_in
from graphapi_loaders.sheets.data_set import Given, NotKept, repeated
from graphapi_loaders.ucdp.parties import UnknownPartyError, party
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_ged.edition import source_of
from graphapi_loaders.ucdp_ged.place import place_of
from graphapi_loaders.ucdp_ged.row import deaths, detail, period_of, problems

_USED: Final = frozenset(
    {
        *("id", "type_of_violence", "side_a", "side_a_new_id", "side_b", "side_b_new_id", "date_start", "date_end"),
        *("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "where_prec", "where_coordinates"),
        *("country_id", "latitude", "longitude", "code_status"),
    }
)
TELLING: Final = frozenset({"id", "type_of_violence", "side_a_new_id", "side_b_new_id", "date_start"})
REQUIRED: Final = (*sorted(TELLING), "side_a", "side_b", "date_end", "deaths_a", "deaths_b")
ONE_SIDED: Final = Reason(LeftOutKind.NO_ACTOR, "events of violence against civilians, who are not an actor")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "events of a party with itself")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than events, in which both sides attacked")
NOT_TOLD: Final = Reason(LeftOutKind.UNCLEAR, "events that do not say whose the dead were: taken both ways")
_AGAINST_CIVILIANS: Final = "3"


class EventIntake:
    """Turns events into records. Remembers ids that it has seen, and recently yielded records."""

    def __init__(self, path: Path, columns: Sequence[str], seen: Seen) -> None:
        self._file = str(path)
        self._source = source_of(path.name)
        self._seen = seen
        self._given = Given()
        self._unkept = NotKept(columns, _USED)
        self._days = days_in(path, TELLING, "date_start", "date_end")

    def opening(self) -> Iterator[Record]:
        """The publisher and the edition."""
        yield PUBLISHER
        yield self._source

    def not_kept(self) -> Iterator[LeftOut]:
        """The cells that are not used."""
        return self._unkept.counted()

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """The claims of an event, after its actors and place if they are new; or the reason why there are none."""
        wrong = [*problems(row, self._days)]
        match None if wrong else repeated(self._seen, row, "id"):
            case LeftOut() as again:
                yield again
                return
            case RowProblem() as problem:
                wrong.append(problem)
        if not wrong and row["type_of_violence"] == _AGAINST_CIVILIANS:
            yield LeftOut(reason=ONE_SIDED, line=row.line)
            return
        sides = [] if wrong else [*self._sides(row, wrong)]
        if wrong:
            yield from (problem.at(self._file, row.line) for problem in wrong)
        elif sides[0].id == sides[1].id:
            yield LeftOut(reason=OF_ITSELF, line=row.line)
        else:
            yield from self._claims(row, sides[0], sides[1])
            self._unkept.add(row)

    def _sides(self, row: DataRow, wrong: list[RowProblem]) -> Iterator[Actor]:
        for side in ("side_a", "side_b"):
            try:
                yield party(row[f"{side}_new_id"], row[side], nonstate=None)
            except UnknownPartyError as error:
                wrong.append(RowProblem(side, str(error)))

    def _claims(self, row: DataRow, one: Actor, other: Actor) -> Iterator[Record | LeftOut]:
        """A claim that a side attacked if the other side has deaths; for both sides if the side of the deaths is unknown."""
        of_one, of_other = deaths(row, "deaths_a"), deaths(row, "deaths_b")
        is_known = bool(of_one or of_other)
        pairs = [
            (subject, object_)
            for subject, object_, dead in ((one, other, of_other), (other, one, of_one))
            if dead or not is_known
        ]
        place, period = place_of(row), period_of(row, self._days)
        yield from self._given.new(one, other, place)
        for subject, object_ in pairs:
            yield Claim(
                source=self._source.id,
                predicate=Predicate.ATTACKS,
                subject=subject.id,
                object=object_.id,
                place=place.id if place else None,
                period=Period.parse(period),
                basis=Basis.DATASET,
                detail=detail(row),
                record=row["id"],
            )
        if len(pairs) > 1:
            yield LeftOut(reason=MORE_CLAIMS, line=row.line, part=True)
        if not is_known:
            yield LeftOut(reason=NOT_TOLD, line=row.line, part=True)
