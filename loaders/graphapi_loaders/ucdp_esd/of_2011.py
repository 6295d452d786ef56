"""The edition of 2011, with its own columns: each row is a warring party in a year (`ywp_`), with its supporters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.digest import digest
from graphapi.model.entity import Actor
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import REPEATED, LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi.model.vocabulary import ActorKind, Basis, Predicate, Stance, SupportForm
from graphapi_loaders import states
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.seen import Seen
from graphapi_loaders.sheets.data_file import DataRow
from graphapi_loaders.sheets.data_set import DataSetLoader, Given, NotKept
from graphapi_loaders.slug import own_slug
from graphapi_loaders.ucdp.parties import GOVERNMENT
from graphapi_loaders.ucdp.publisher import PUBLISHER
from graphapi_loaders.ucdp_esd.edition import FIRST_YEAR, edition_of

TELLING: Final = frozenset({"ywp_name", "ywp_year", "external_name", "external_exists"})
NONE: Final = Reason(LeftOutKind.NO_CLAIM, "rows without support (external_exists = 0)")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "supporters that are the party itself")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than rows, which name several supporters")
WHO_GAVE: Final = Reason(LeftOutKind.UNCLEAR, "forms of rows with several supporters, and it is unknown who gave which")
_EDITION: Final = edition_of("2011")
_COLUMN: Final = "external_type_{}"
_CODES: Final = "external_type_code"
_FLAGS: Final = {"1": True, "0": False, "": False}
_PARTING: Final = re.compile(r"\s*[;,]\s*(?=Government of )|\s*;\s*")
_USED: Final = frozenset(
    {*TELLING, "external_alleged", "external_nameid", _CODES, *(_COLUMN.format(letter) for letter in _EDITION.forms)}
)


class SupportOf2011:
    """Turns rows into records. Remembers rows that it has seen, and recently yielded actors."""

    def __init__(self, path: Path, columns: Sequence[str], seen: Seen) -> None:
        self._file = str(path)
        self._seen = seen
        self._given = Given()
        self._unkept = NotKept(columns, _USED)

    def opening(self) -> Iterator[Record]:
        """The publisher and the edition."""
        yield PUBLISHER
        yield _EDITION.source

    def not_kept(self) -> Iterator[LeftOut]:
        """The cells that are not used."""
        return self._unkept.counted()

    def take(self, row: DataRow) -> Iterator[Record | Rejected | LeftOut]:
        """A claim for each supporter, after party and supporters if they are new; or the reason why there is none."""
        forms = _forms(row)
        wrong = [*_problems(row, forms)]
        if wrong:
            yield from (problem.at(self._file, row.line) for problem in wrong)
        elif not _FLAGS[row["external_exists"]]:
            yield LeftOut(reason=NONE, line=row.line)
        elif self._seen.earlier([*row.cells.values()], (), row.line):
            yield LeftOut(reason=REPEATED, line=row.line)
        else:
            yield from self._claims(row, forms)

    def _claims(self, row: DataRow, forms: frozenset[SupportForm]) -> Iterator[Record | LeftOut]:
        party = _actor(row["ywp_name"], "", ActorKind.ARMED_GROUP)
        names = [name for name in _PARTING.split(row["external_name"]) if name]
        number = row["external_nameid"] if len(names) == 1 else ""
        supporters = {actor.id: actor for name in names if (actor := _actor(name, number, ActorKind.UNKNOWN)) != party}
        if not supporters:
            yield LeftOut(reason=OF_ITSELF, line=row.line)
            return
        unclear = len(supporters) > 1 and len(forms) > 1
        yield from self._given.new(party, *supporters.values())
        for supporter in supporters:
            yield Claim(
                source=_EDITION.source.id,
                predicate=Predicate.SUPPORTS,
                subject=supporter,
                object=party.id,
                period=Period.parse(row["ywp_year"]),
                basis=Basis.DATASET,
                stance=Stance.ALLEGED if _FLAGS[row["external_alleged"]] else Stance.ASSERTED,
                forms=frozenset({SupportForm.UNKNOWN}) if unclear else forms,
                record=digest(row.cells),
            )
        self._unkept.add(row)
        if len(supporters) > 1:
            yield LeftOut(reason=MORE_CLAIMS, line=row.line, count=len(supporters) - 1, part=True)
        if unclear:
            yield LeftOut(reason=WHO_GAVE, line=row.line, part=True)


OF_2011: Final = DataSetLoader(name="ucdp_esd", telling=[TELLING], intake=SupportOf2011)
"""The reader of the files of that edition, which are about supporters or about parties."""


def _forms(row: DataRow) -> frozenset[SupportForm]:
    """The forms for the letters of the edition, in one column each or all in one cell."""
    letters = {letter for letter in _EDITION.forms if row[_COLUMN.format(letter)] == "1"}
    letters |= {letter for letter in row[_CODES].casefold() if letter.isalpha()}
    return frozenset(_EDITION.forms[letter] for letter in letters if letter in _EDITION.forms)


def _problems(row: DataRow, forms: frozenset[SupportForm]) -> Iterator[RowProblem]:
    year = row["ywp_year"]
    if not (year.isdecimal() and FIRST_YEAR <= int(year) <= _EDITION.last_year):
        yield RowProblem("ywp_year", f"{year!r} is not a year from {FIRST_YEAR} to {_EDITION.last_year}")
    if not row["ywp_name"]:
        yield RowProblem("ywp_name", "is empty; expected the warring party's name")
    flags = ("external_exists", "external_alleged", *(_COLUMN.format(letter) for letter in _EDITION.forms))
    for column in flags:
        if row[column] not in _FLAGS:
            yield RowProblem(column, f"{row[column]!r} is neither 0 nor 1")
    strange = {letter for letter in row[_CODES].casefold() if letter.isalpha()} - _EDITION.forms.keys()
    if strange:
        yield RowProblem(_CODES, f"{row[_CODES]!r} has {', '.join(sorted(strange))}, which no form of support has")
    if row["external_exists"] == "1" and not row["external_name"]:
        yield RowProblem("external_name", "is empty, where there was support")
    if row["external_exists"] == "1" and not forms:
        yield RowProblem("external_type_x", "no form of support is marked, where there was support")


def _actor(name: str, number: str, otherwise: ActorKind) -> Actor:
    """The state of a government or of a Gleditsch-Ward number, else an actor of that edition, whose numbers later ones lack."""
    if state := states.by_name(name.removeprefix(GOVERNMENT)):
        return state
    if name.startswith(GOVERNMENT) and (state := states.by_code(states.Scheme.GW, number)):
        return state
    return Actor(id=f"{own_slug(name)}.ucdp-2011", kind=otherwise, names=frozenset({Name(name, "en")}))
