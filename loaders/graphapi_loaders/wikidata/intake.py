"""Turns items into records in two passes: first actors, then statements, which are claims if both ends are in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from graphapi.errors import BadDateError
from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record
from graphapi.model.vocabulary import Basis, Predicate
from graphapi_loaders.wikidata.actor import actor, is_office
from graphapi_loaders.wikidata.item import END, POINT, START, Item, Statement
from graphapi_loaders.wikidata.links import BESIDE_OFFICE, LINKS, OF_OFFICE, OFFICE, OWN

PUBLISHER: Final = Publisher(id="publisher:wikidata", names=frozenset({Name("Wikidata", None)}))
SOURCE: Final = Source(
    id="source:wikidata",
    publisher=PUBLISHER.id,
    title="Wikidata",
    url="https://www.wikidata.org",
    licence="CC0-1.0",
)
ITEMS: Final = Reason(LeftOutKind.NO_CLAIM, "items that are actors, and no claims")
OFFICES: Final = Reason(LeftOutKind.NO_CLAIM, "items that are offices, which their holders already name")
NOT_HERE: Final = Reason(LeftOutKind.NOT_AT_HAND, "statements about items that are not in the file")
NO_OFFICE: Final = Reason(LeftOutKind.NO_ACTOR, "offices whose body is not named in the file")
NO_VALUE: Final = Reason(LeftOutKind.NO_ACTOR, "statements whose value is unknown or none")
DEPRECATED: Final = Reason(LeftOutKind.EXCLUDED, "statements that Wikidata deprecates")
OF_ITSELF: Final = Reason(LeftOutKind.SAME_ACTOR, "statements of an actor about itself")
UNDATED: Final = Reason(
    LeftOutKind.UNCLEAR, "times that are several, of before our era or contradict each other, treated as unknown"
)
OTHERS: Final = Reason(LeftOutKind.NO_PROPERTY, "statements of other properties")


class ItemIntake:
    """Turns items into records. Remembers the items of the file that statements can name."""

    def __init__(self) -> None:
        self._actors: dict[str, Actor] = {}
        self._offices: dict[str, Item] = {}
        self._countries: dict[str, str] = {}
        self._not_kept: Counter[Reason] = Counter()

    def country(self, item: Item) -> None:
        """Stores the code of a state."""
        for code in item.all("P297"):
            self._countries[item.id] = code.item

    def entity(self, item: Item, line: int) -> Iterator[Record | LeftOut]:
        """The actor of an item, if it is one."""
        if is_office(item):
            self._offices[item.id] = item
            yield LeftOut(reason=OFFICES, line=line)
            return
        made = actor(item, self._countries)
        self._actors[item.id] = made
        yield made
        yield LeftOut(reason=ITEMS, line=line)

    def statements(self, item: Item, line: int) -> Iterator[Record | LeftOut]:
        """A claim for each statement that links the item with another one of the file; or the reason why there is none."""
        own = self._actors.get(item.id)
        if own is None:
            return
        for each in item.statements:
            if each.property == OFFICE or each.property in LINKS:
                yield from self._statement(own, each, line)
            elif each.property not in OWN:
                self._not_kept[OTHERS] += 1

    def not_kept(self) -> Iterator[LeftOut]:
        """Parts of the file that are only counted."""
        yield from (LeftOut(reason=reason, line=1, count=count, part=True) for reason, count in self._not_kept.items())

    def _statement(self, own: Actor, statement: Statement, line: int) -> Iterator[Record | LeftOut]:
        other, words = self._other(statement)
        if statement.rank == "deprecated" or not statement.item:
            yield LeftOut(reason=DEPRECATED if statement.rank == "deprecated" else NO_VALUE, line=line)
        elif other is None:
            yield LeftOut(reason=NO_OFFICE if statement.property == OFFICE else NOT_HERE, line=line)
        elif other.id == own.id:
            yield LeftOut(reason=OF_ITSELF, line=line)
        else:
            link = LINKS.get(statement.property)
            turned = bool(link and link.turned)
            yield Claim(
                source=SOURCE.id,
                predicate=link.predicate if link else Predicate.HOLDS_OFFICE,
                subject=other.id if turned else own.id,
                object=own.id if turned else other.id,
                period=self._period(statement),
                basis=Basis.DATASET,
                detail=words,
                record=statement.id,
            )

    def _other(self, statement: Statement) -> tuple[Actor | None, str]:
        """The actor that the statement links the item with, and the detail of the claim."""
        if link := LINKS.get(statement.property):
            return self._actors.get(statement.item), link.words
        office = self._offices.get(statement.item)
        named = [*statement.items(*BESIDE_OFFICE), *(each.item for each in (office.all(*OF_OFFICE) if office else ()))]
        other = next((self._actors[id_] for id_ in named if id_ in self._actors), None)
        return other or self._actors.get(statement.item), _label(office) if office else statement.item

    def _period(self, statement: Statement) -> Period | None:
        """The period from start to end; with only a start, the end is unknown."""
        start, end, point = (statement.moment(*each) for each in (START, END, POINT))
        if start is None or end is None or point is None:
            self._not_kept[UNDATED] += 1
            return None
        text = f"{start}/{end}" if start or end else point
        try:
            return Period.parse(text) if text else None
        except BadDateError:
            self._not_kept[UNDATED] += 1
            return None


def _label(item: Item) -> str:
    return item.labels.get("en") or item.labels.get("mul") or next(iter(item.labels.values()), item.id)
