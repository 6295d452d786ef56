"""Files of mentions: each row is an article that reports an event, which is in another file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record, Rejected
from graphapi_loaders.gdelt.cells import DECIMAL, day_of_time, not_numbers
from graphapi_loaders.gdelt.columns import MENTION
from graphapi_loaders.gdelt.events import Given
from graphapi_loaders.gdelt.exports import REFUSED, Exports
from graphapi_loaders.gdelt.publication import Publication, is_address, of_citation, of_url
from graphapi_loaders.row_problem import RowProblem

NO_EVENT: Final = Reason(LeftOutKind.NOT_AT_HAND, "mentions of events that no file of events beside them holds")
OF_OTHERS: Final = "mentions of {}"
PASSAGES: Final = Reason(
    LeftOutKind.NO_PROPERTY, "sentences and offsets of mentions, their confidence, length and tone"
)
TRANSLATED: Final = Reason(LeftOutKind.NO_PROPERTY, "notes on the translation of mentions")
_TYPES: Final = frozenset("123456")
_WEB: Final = frozenset("16")
_LIBRARIES: Final = {"3": "CORE", "4": "DTIC", "5": "JSTOR"}
_WHOLE: Final = (
    *("GLOBALEVENTID", "SentenceID", "Actor1CharOffset", "Actor2CharOffset", "ActionCharOffset"),
    *("InRawText", "Confidence", "MentionDocLen"),
)
_DECIMAL: Final = ("MentionDocTone",)


class Mentions:
    """Turns rows into records, one by one, and counts what their claims do not keep."""

    def __init__(self, path: Path) -> None:
        self._file = str(path)
        self._exports = Exports(path.parent)
        self._given = Given()
        self._not_kept: Counter[Reason] = Counter()

    def take(self, cells: Sequence[str], line: int) -> Iterator[Record | Rejected | LeftOut]:
        """The claim of a row, after new records that it refers to; or the reason why there is none.

        For the article that the row of the event names, the claim is the same as from that row.
        """
        publication, wrong = _published(cells), [*_problems(cells)]
        if wrong or publication is None:
            yield from (each.at(self._file, line) for each in wrong)
            return
        event = self._exports.find(cells[MENTION["GLOBALEVENTID"]], cells[MENTION["EventTimeDate"]])
        if event is None:
            yield LeftOut(reason=NO_EVENT, line=line)
        elif isinstance(event, Reason):
            reason = event if event is REFUSED else Reason(event.kind, OF_OTHERS.format(event.text))
            yield LeftOut(reason=reason, line=line)
        else:
            yield from self._given.new(publication, event)
            yield event.claim(publication[1].id)
            self._not_kept[PASSAGES] += 1
            self._not_kept[TRANSLATED] += bool(cells[MENTION["MentionDocTranslationInfo"]])

    def not_kept(self) -> Iterator[LeftOut]:
        """Parts of accepted rows that their claims do not have."""
        counted = ((reason, count) for reason, count in self._not_kept.items() if count)
        yield from (LeftOut(reason=reason, line=1, count=count, part=True) for reason, count in counted)


def _problems(cells: Sequence[str]) -> Iterator[RowProblem]:
    for column in ("EventTimeDate", "MentionTimeDate"):
        if day_of_time(cells[MENTION[column]]) is None:
            yield RowProblem(column, f"{cells[MENTION[column]]!r} is not a time, as in 20150218230000")
    yield from not_numbers((column, cells[MENTION[column]]) for column in _WHOLE)
    yield from not_numbers(((column, cells[MENTION[column]]) for column in _DECIMAL), DECIMAL)
    type_, identifier = cells[MENTION["MentionType"]], cells[MENTION["MentionIdentifier"]].strip()
    if type_ not in _TYPES:
        yield RowProblem("MentionType", f"{type_!r} is not a type of mention from 1 to 6")
    elif not identifier:
        yield RowProblem("MentionIdentifier", "is blank; expected the identifier of the document")
    elif type_ in _WEB and not is_address(identifier):
        yield RowProblem("MentionIdentifier", f"{identifier!r} is not a web address, though MentionType is {type_}")


def _published(cells: Sequence[str]) -> Publication | None:
    """The document of a mention; None if it is unknown."""
    seen: Period | None = day_of_time(cells[MENTION["MentionTimeDate"]])
    type_, identifier = cells[MENTION["MentionType"]], cells[MENTION["MentionIdentifier"]].strip()
    if seen is None or not identifier:
        return None
    if type_ in _WEB:
        return of_url(identifier, seen)
    return of_citation(identifier, _LIBRARIES.get(type_, cells[MENTION["MentionSourceName"]].strip()), seen)
