"""The contribution of a load to an actor, place, event, publisher or source, and how several contributions are united."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any, Final

from graphapi.graph.write.properties import Entity, entity_properties, names_of
from graphapi.model.entity import Actor, Event, Source
from graphapi.model.name import Name
from graphapi.model.vocabulary import ActorKind, NameKind

# FollowTheMoney and others call armed groups and bodies of states organizations too, so the other kinds are more specific.
_SAYS_MORE: Final = {ActorKind.ORGANIZATION: frozenset({ActorKind.ARMED_GROUP, ActorKind.STATE})}


@dataclass(frozen=True, slots=True)
class Contribution:
    """One load's contribution to one node: single values (None if not given), and sets that are only added to.

    `links` holds the id of a source's publisher or an event's place.
    """

    label: str
    id: str
    values: Mapping[str, object]
    names: frozenset[Name] = frozenset()
    external_ids: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()

    @classmethod
    def of(cls, entity: Entity) -> Contribution:
        return cls(
            label=type(entity).__name__,
            id=entity.id,
            values=entity_properties(entity),
            names=names_of(entity),
            external_ids=entity.external_ids if isinstance(entity, Actor) else frozenset(),
            links=frozenset(_links(entity)),
        )

    @property
    def text(self) -> str:
        """The contribution as JSON, with sorted keys; `read` reads it."""
        content = {
            "values": {key: value for key, value in self.values.items() if value is not None},
            "names": sorted([name.value, name.lang or "", name.kind] for name in self.names),
            "external_ids": sorted(self.external_ids),
            "links": sorted(self.links),
        }
        return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def read(cls, label: str, id_: str, text: str) -> Contribution:
        content = json.loads(text)
        return cls(
            label=label,
            id=id_,
            values=content["values"],
            names=frozenset(named(content["names"])),
            external_ids=frozenset(content["external_ids"]),
            links=frozenset(content["links"]),
        )

    @classmethod
    def merged(cls, label: str, id_: str, rows: Sequence[tuple[str, bool]]) -> Contribution:
        """Unites what loads contribute: rows of JSON and whether the load is current, the latest first.

        Loads that a newer version replaced count only if all are replaced. Of two different values, the later is used.
        """
        texts = [text for text, standing in rows if standing] or [text for text, _ in rows]
        return reduce(cls.united, (cls.read(label, id_, text) for text in texts))

    def without(self, names: Collection[str]) -> Contribution:
        """The same without these properties, or without the link if its name is among them (see `differences`)."""
        values = {key: None if key in names else value for key, value in self.values.items()}
        return replace(self, values=values, links=frozenset() if _LINKED.get(self.label) in names else self.links)

    def united(self, other: Contribution) -> Contribution:
        """Both in one: a value that one lacks is the other's. Neither may differ from the other (`differences`)."""
        keys = {**self.values, **other.values}
        return replace(
            self,
            values={key: _both(self.values.get(key), other.values.get(key)) for key in keys},
            names=self.names | other.names,
            external_ids=self.external_ids | other.external_ids,
            links=self.links | other.links,
        )

    def differences(self, other: Contribution) -> Iterator[tuple[str, object, object]]:
        """Property, own value and other value, for each property that both have with different values."""
        for key, own in self.values.items():
            others = other.values.get(key)
            if own is not None and others is not None and _both(own, others) != _both(others, own):
                yield key, own, others
        if self.links and other.links and self.links != other.links:
            yield _LINKED[self.label], min(self.links), min(other.links)


_LINKED = {"Source": "publisher", "Event": "place"}


def named(rows: Sequence[Sequence[str | None]]) -> Iterator[Name]:
    """Names from rows of value, language and kind."""
    for value, lang, kind in rows:
        yield Name(value or "", lang or None, NameKind(kind or NameKind.PRIMARY))


def _both(one: Any, other: Any) -> Any:
    """The more specific value; else the first."""
    return other if one is None or other in _SAYS_MORE.get(one, ()) else one


def _links(entity: Entity) -> Iterator[str]:
    match entity:
        case Source():
            yield entity.publisher
        case Event(place=str(place)):
            yield place
        case _:
            return


def is_compatible(one: ActorKind, other: ActorKind) -> bool:
    """Whether one actor can be of both kinds: UNKNOWN fits any, and ORGANIZATION fits other bodies too."""
    return (
        one == other
        or ActorKind.UNKNOWN in (one, other)
        or other in _SAYS_MORE.get(one, ())
        or one in _SAYS_MORE.get(other, ())
    )
