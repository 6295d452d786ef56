"""Turns entries into records, one by one, or rejects them with all their problems."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pydantic import ValidationError

from graphapi.model.bounds import bounds_of
from graphapi.model.claim import Claim, Quote
from graphapi.model.entity import Actor, Event, Source
from graphapi.model.period import Period
from graphapi.model.record import Record, Rejected
from graphapi.model.vocabulary import Contradiction
from graphapi_loaders.claims import entities, records, statement
from graphapi_loaders.claims.consistency import contradictions
from graphapi_loaders.claims.document import KINDS, AnyItem
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.index import Definition, Index
from graphapi_loaders.claims.quoting import Quoting
from graphapi_loaders.claims.references import KEY, LINKS, check_references, find, mentioned, scope_of
from graphapi_loaders.claims.texts import SourceText, TextOf, Texts, UnusableTextError
from graphapi_loaders.written.node import Loc
from graphapi_loaders.written.problems import Problem, problems_of

_EXTERNAL_ID: Final = "external id"
_CLAIM: Final = "claim"
_DATE: Final = "date"
_OTHERWISE: Final = " (source, words or row, predicate, roles and period), with other details"


class ItemIntake:
    """Turns entries into records. An entry must come after those that it refers to."""

    def __init__(self, index: Index, texts: Texts, quoting: Quoting) -> None:
        self._index = index
        self._texts = texts
        self._quoting = quoting

    def take(self, entry: Entry) -> Iterator[Record | Rejected]:
        """The record of the entry, or its rejections."""
        item, problems = _validated(entry)
        problems.extend(check_references(entry, self._index, problems))
        problems.extend(self._defined_before(entry, problems))
        text, quote = None, None
        if entry.kind == "source":
            text = self._text(entry, problems)
        if entry.kind == "claim":
            problems.extend(contradictions(entry))
            quote = self._quoting.quote(entry, problems)
        record = None if item is None or problems or entry.broken else self._record(entry, item, text, quote)
        if isinstance(record, Claim):
            problems.extend(self._of_another_time(record))
            problems.extend(self._repeated(entry, record))
        if record is None or problems:
            self._define(entry, problems, Definition(str(entry.file), entry.line, taken=False))
            yield from (*entry.broken, *(entry.rejected(problem) for problem in problems))
        else:
            data = _data(entry, record, text)
            self._define(entry, problems, Definition(str(entry.file), entry.line, taken=True, data=data))
            if date := _date(record):
                self._index.define(
                    _DATE, record.id, Definition(str(entry.file), entry.line, taken=True, data=date.text)
                )
            yield record

    def reject(self, entry: Entry, problem: Problem) -> Rejected:
        """Rejects an entry with a problem that was found elsewhere, and entries that refer to it."""
        self._define(entry, [problem], Definition(str(entry.file), entry.line, taken=False))
        return entry.rejected(problem)

    def _record(self, entry: Entry, item: AnyItem, text: SourceText | None, quote: Quote | None) -> Record:
        match item:
            case entities.Publisher():
                return records.publisher(item)
            case entities.Source():
                return records.source(item, text.sha256 if text else item.sha256)
            case entities.Actor():
                return records.actor(item)
            case entities.Place():
                return records.place(item)
            case entities.Event():
                return records.event(item)
            case statement.Claim():
                return records.claim(item, quote, dict(self._claims_by_key(entry)))

    def _claims_by_key(self, entry: Entry) -> Iterator[tuple[str, str]]:
        """The keys by which a claim refers to others, with their ids. All are known to exist."""
        for field in LINKS:
            for _, key in mentioned(entry, field):
                yield key, find(entry, self._index, KEY, key)[0].data

    def _text(self, entry: Entry, problems: list[Problem]) -> SourceText | None:
        """The text of the source, if available. Adds problems with it to the list."""
        name, sha256 = entry.text("text", problems), entry.text("sha256", problems)
        try:
            return self._texts.find(name, entry.file.parent, sha256) if name else None
        except UnusableTextError as error:
            problems.append(Problem((error.field,), str(error)))
            return None

    def _defined_before(self, entry: Entry, problems: list[Problem]) -> Iterator[Problem]:
        """A problem for each id, key or external id that an item before this one has."""
        for loc, kind, id_ in _own_ids(entry, problems):
            if earlier := self._index.find(kind, id_, scope_of(kind, entry)):
                yield Problem(
                    loc, f"the {kind} {id_!r} is in use already ({earlier.file}:{earlier.line}); expected another"
                )

    def _of_another_time(self, claim: Claim) -> Iterator[Problem]:
        """A problem if the time of the claim contradicts its event, its publication or a lifespan."""
        ends = (claim.subject, claim.object)
        lives = [life for life in map(self._date_of, ends) if life]
        event = self._date_of(claim.event) if claim.event else None
        time_facts = claim.time_facts(published=self._date_of(claim.source), event=event, lives=lives)
        match bounds_of(time_facts):
            case Contradiction.EVENT:
                yield Problem(("period",), f"lies outside of its event's, {event}; expected one within it")
            case Contradiction.PUBLICATION:
                field = "doc_time_rel" if claim.doc_time_rel else "period"
                given = f"{time_facts.time_relation} with the period {time_facts.own_period}"
                yield Problem((field,), f"contradicts the publication on {time_facts.published}: {given}")
            case Contradiction.LIFE:
                lived = " and ".join(f"{end} lived {life}" for end in ends if (life := self._date_of(end)))
                yield Problem((), f"is of a time at which its actors did not both live or exist: {lived}")

    def _date_of(self, id_: str) -> Period | None:
        """Publication of a source, period of an event, lifespan of an actor."""
        found = self._index.find(_DATE, id_)
        return Period.parse(found.data) if found else None

    def _repeated(self, entry: Entry, claim: Claim) -> Iterator[Problem]:
        """A problem if an earlier claim has the same id. Remembers the claim for later ones."""
        id_, content = claim.id, str(hash(claim))
        if earlier := self._index.find(_CLAIM, id_):
            differs = "" if earlier.data == content else _OTHERWISE
            yield Problem((), f"says the same as the claim at {earlier.file}:{earlier.line}{differs}; expected it once")
        else:
            self._index.define(_CLAIM, id_, Definition(str(entry.file), entry.line, taken=True, data=content))

    def _define(self, entry: Entry, problems: list[Problem], definition: Definition) -> None:
        """Remembers what later items can refer to, or must not define again."""
        for _, kind, id_ in _own_ids(entry, problems):
            self._index.define(kind, id_, definition, scope_of(kind, entry))


def _data(entry: Entry, record: Record, text: SourceText | None) -> str:
    """The data that is needed when other records refer to this one."""
    match record:
        case Source():
            return TextOf(record.lang, entry.text("text") or "", text.path if text else None).dumps()
        case Claim():
            return record.id
        case _:
            return ""


def _date(record: Record) -> Period | None:
    """The date that bounds claims with this record, or None."""
    match record:
        case Source():
            return record.published
        case Event():
            return record.period
        case Actor():
            return record.lifespan
        case _:
            return None


def _validated(entry: Entry) -> tuple[AnyItem | None, list[Problem]]:
    model = KINDS[entry.kind]
    try:
        return model.model_validate(entry.value), []
    except ValidationError as error:
        return None, list(problems_of(error, model))


def _own_ids(entry: Entry, problems: list[Problem]) -> Iterator[tuple[Loc, str, str]]:
    """The ids that only this item can have: path, kind and id of each."""
    field, kind = ("key", KEY) if entry.kind == "claim" else ("id", entry.kind)
    if id_ := entry.text(field, problems):
        yield (field,), kind, id_
    faulty = {problem.loc for problem in problems}
    for loc, external in mentioned(entry, "external_ids") if entry.kind == "actor" else ():
        if loc not in faulty:
            yield loc, _EXTERNAL_ID, external
