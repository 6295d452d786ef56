"""Turns rows into claims, one by one: for each year of delivery, the supplier supported the recipient with weapons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.period import Period
from graphapi.model.record import REPEATED, LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import Basis, Predicate, SupportForm
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow
from graphapi_loaders.sheets.data_set import Given, NotKept
from graphapi_loaders.sipri.form import Form
from graphapi_loaders.sipri.parties import party
from graphapi_loaders.sipri.publication import PUBLISHER, source_of
from graphapi_loaders.text_file import first_lines

NO_DELIVERY: Final = Reason(LeftOutKind.NO_CLAIM, "orders of which no delivery is known")
NO_SUPPLIER: Final = Reason(LeftOutKind.NO_ACTOR, "deliveries with an unknown supplier")
NO_RECIPIENT: Final = Reason(LeftOutKind.NO_ACTOR, "deliveries with an unknown recipient")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "deliveries of a party to itself")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than rows, which have several years of delivery")
ESTIMATED: Final = Reason(LeftOutKind.UNCLEAR, "years of delivery that SIPRI estimates, taken for a year more or less")


class DeliveryIntake:
    """Turns rows into records. Remembers the actors that it has yielded, and the rows that it has seen."""

    def __init__(self, path: Path, columns: Sequence[str], seen: Seen) -> None:
        self._file = str(path)
        self._source = source_of(first_lines(path))
        self._form = Form(columns)
        self._seen = seen
        self._given = Given()
        self._unkept = NotKept(columns, self._form.used)

    def opening(self) -> Iterator[Record]:
        """The publisher and the database."""
        yield PUBLISHER
        yield self._source

    def not_kept(self) -> Iterator[LeftOut]:
        """The cells that are not used."""
        return self._unkept.counted()

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """The claims of a row, after its parties if they are new; or the reason why there are none."""
        if not any(row.cells.values()) or self._is_remark(row):
            yield LeftOut(
                reason=Reason(LeftOutKind.EMPTY, "rows without anything in them, or with a remark"), line=row.line
            )
            return
        deliveries = self._form.deliveries(row)
        supplier, recipient = party(row["supplier"]), party(row["recipient"])
        if deliveries is None:
            column = "year(s) of delivery" if self._form.of_deals else "delivery year"
            yield RowProblem(column, f"{row[column]!r} is not years, as in 2017; 2018").at(self._file, row.line)
        elif not deliveries:
            yield LeftOut(reason=NO_DELIVERY, line=row.line)
        elif supplier is None or recipient is None:
            yield LeftOut(reason=NO_RECIPIENT if supplier else NO_SUPPLIER, line=row.line)
        elif supplier.id == recipient.id:
            yield LeftOut(reason=OF_ITSELF, line=row.line)
        elif self._seen.earlier([supplier.id, recipient.id, *row.cells.values()], (), row.line):
            yield LeftOut(reason=REPEATED, line=row.line)
        else:
            yield from self._given.new(supplier, recipient)
            for period in dict.fromkeys(each.period for each in deliveries):
                yield Claim(
                    source=self._source.id,
                    predicate=Predicate.SUPPORTS,
                    subject=supplier.id,
                    object=recipient.id,
                    period=Period.parse(period),
                    basis=Basis.DATASET,
                    forms=frozenset({SupportForm.WEAPONS}),
                    detail=self._form.detail(row),
                    record=self._form.deal(row),
                )
            yield from self._parts(row, [each.period for each in deliveries])
            self._unkept.add(row)

    def _parts(self, row: DataRow, periods: list[str]) -> Iterator[LeftOut]:
        if (more := len({*periods}) - 1) > 0:
            yield LeftOut(reason=MORE_CLAIMS, line=row.line, count=more, part=True)
        if about := sum(period.endswith("~") for period in periods):
            yield LeftOut(reason=ESTIMATED, line=row.line, count=about, part=True)

    def _is_remark(self, row: DataRow) -> bool:
        """Whether it is a line of text below the register, or a line of sums."""
        return not row["supplier"] and not self._form.deliveries(row)
