"""Turns entities into records, one by one: first the entities that links can name, then the links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from graphapi.model.claim import Claim
from graphapi.model.entity import Actor, Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.record import LeftOut, LeftOutKind, Reason, Record
from graphapi.model.vocabulary import Basis
from graphapi_loaders.followthemoney.actor import COUNTRY, KEPT, actor, actor_id, no_ids
from graphapi_loaders.followthemoney.authority import authorities
from graphapi_loaders.followthemoney.country import no_countries
from graphapi_loaders.followthemoney.entity import Entity, EntityError
from graphapi_loaders.followthemoney.known import Known, Post
from graphapi_loaders.followthemoney.links import LINKS, Link, detail, not_kept, small_share
from graphapi_loaders.followthemoney.period import dates_of, other_calendar, period_of
from graphapi_loaders.row_problem import RowProblem
from graphapi_loaders.slug import own_slug

ACTORS: Final = Reason(LeftOutKind.NO_CLAIM, "entities that are actors, and no claims")
MORE_CLAIMS: Final = Reason(LeftOutKind.OTHER, "claims more than links, which were of several ends or data sets")
NO_PLACE: Final = "{} entities, which the graph has no place for"
NO_SCHEMA: Final = "{} entities, of a schema that FollowTheMoney 4.11 lacks"
NO_PROPERTY: Final = "values of {}, which FollowTheMoney 4.11 lacks for {} entities"
NO_COUNTRY: Final = Reason(LeftOutKind.UNCLEAR, "values that are not a country code (such as fr)")
POSTS: Final = Reason(LeftOutKind.NO_CLAIM, "Position entities, which their holders already name")
NO_ACTOR: Final = "{} of what is neither person nor body"
OF_ITSELF: Final = "{} of an actor with itself"
NO_AUTHORITY: Final = Reason(LeftOutKind.NO_ACTOR, "Sanction without authority or country")
NO_OFFICE: Final = Reason(
    LeftOutKind.NO_ACTOR,
    "Occupancy of a post that names no organization, and no country, several, or only a part of one",
)
VALUES: Final = "values of the property {}"
REFERENTS: Final = Reason(LeftOutKind.NO_PROPERTY, "former ids of links (referents)")
COUNTRIES: Final = Reason(
    LeftOutKind.UNCLEAR, "actors of several countries, or of one that is not a state; they get no country"
)
CONTRADICTING: Final = Reason(LeftOutKind.UNCLEAR, "dates that contradict each other, treated as unknown")
CALENDAR: Final = Reason(
    LeftOutKind.UNCLEAR, "dates of years from 1300 to 1500 or 2400 to 2700, which are not of our calendar"
)
_POST: Final = "post"
_AUTHORITY: Final = "authority"


class EntityIntake:
    """Turns entities into records. Remembers what the entities of the file are, and counts what the graph does not keep."""

    def __init__(self, stem: str) -> None:
        self._stem = stem
        self._known = Known()
        self._given: set[str] = set()
        self._taken_as_actors = 0
        self._not_kept: Counter[Reason] = Counter()

    def entity(self, entity: Entity, line: int) -> Iterator[Record | LeftOut]:
        """The actor of an entity, or the reason why it is not an actor. Raises EntityError."""
        if entity.schema.acts:
            made = actor(entity)
            yield made
            self._taken_as_actors += 1
            self._known.actors.add(entity.id)
            self._count(entity, made)
            return
        if entity.schema.name == "Position":
            self._known.posts[entity.id] = Post.of(entity)
        self._known.others.add(entity.id)
        reason = NO_PLACE if entity.schema.known else NO_SCHEMA
        no_place = Reason(LeftOutKind.NO_CLAIM, reason.format(entity.schema.name))
        yield LeftOut(reason=POSTS if entity.schema.name == "Position" else no_place, line=line)

    def link(self, entity: Entity, line: int) -> Iterator[Record | LeftOut]:
        """A claim for each pair of ends and each data set of a link; or the reason why there is none. Raises EntityError."""
        link = LINKS[entity.schema.name]
        period, contradicting = period_of(entity)
        subjects, objects = self._ends(entity, link.subject), self._ends(entity, link.object)
        if link.subject == "asset" and (small := small_share(entity)):
            yield LeftOut(reason=small, line=line)
            return
        pairs = [(subject, object_) for subject in subjects for object_ in objects if subject != object_]
        if not pairs:
            yield LeftOut(reason=self._why(entity, link, both=bool(subjects and objects)), line=line)
            return
        for subject, object_ in pairs:
            for dataset in entity.datasets or (self._stem,):
                publisher, source = _publication(dataset, entity.first_seen.get(dataset, ""))
                yield from self._new(publisher, source, *self._actors(entity))
                yield Claim(
                    source=source.id,
                    predicate=link.predicate,
                    subject=subject,
                    object=object_,
                    period=period,
                    basis=Basis.DATASET,
                    detail=detail(entity, link, *self._post_names(entity)),
                    record=entity.id,
                )
        self._not_kept[MORE_CLAIMS] += len(pairs) * max(len(entity.datasets), 1) - 1
        kept = frozenset({link.subject, link.object, *link.kept, *dates_of(entity)})
        self._not_kept.update(_values(name) for name in not_kept(entity, kept))
        self._not_kept[CONTRADICTING] += contradicting
        self._not_kept[CALENDAR] += other_calendar(entity)
        self._count_unknown(entity)
        self._not_kept[REFERENTS] += len(entity.referents)

    def counted(self) -> Iterator[LeftOut]:
        """The number of lines that became actors, and the counts of what the graph does not keep of accepted entities."""
        if self._taken_as_actors:
            yield LeftOut(reason=ACTORS, line=1, count=self._taken_as_actors)
        counted = ((reason, count) for reason, count in self._not_kept.items() if count)
        yield from (LeftOut(reason=reason, line=1, count=count, part=True) for reason, count in counted)

    def _count_unknown(self, entity: Entity) -> None:
        """Counts keys of other versions of FollowTheMoney, and unknown countries."""
        reasons = (NO_PROPERTY.format(name, entity.schema.name) for name in entity.unknown)
        self._not_kept.update(Reason(LeftOutKind.NO_PROPERTY, text) for text in reasons)
        self._not_kept[NO_COUNTRY] += len(no_countries(entity, COUNTRY))

    def _count(self, entity: Entity, made: Actor) -> None:
        self._count_unknown(entity)
        self._not_kept.update(_values(name) for name in (*not_kept(entity, KEPT), *no_ids(entity)))
        self._not_kept[COUNTRIES] += made.country is None and bool(entity.get(*COUNTRY))

    def _ends(self, entity: Entity, name: str) -> list[str]:
        """The ids of the actors at one end of a link; empty if there are none. Raises EntityError."""
        if name == _AUTHORITY:
            return [each.id for each in authorities(entity)]
        ids = entity.get(name)
        if not ids:
            raise EntityError.of(name, f"is missing; a link of the schema {entity.schema.name} needs it")
        if name == _POST:
            posts = [self._post(id_) for id_ in ids]
            organizations = [each for post in posts for each in self._actor_ids(name, post.organizations)]
            return organizations or [state.id for post in posts for state in _held_in(post)]
        return self._actor_ids(name, ids)

    def _actor_ids(self, name: str, ids: Sequence[str]) -> list[str]:
        missing = [id_ for id_ in ids if id_ not in self._known.actors and id_ not in self._known.others]
        if missing:
            raise EntityError([RowProblem(name, f"{id_!r} is not an accepted entity of this file") for id_ in missing])
        return [actor_id(id_) for id_ in ids if id_ in self._known.actors]

    def _post(self, id_: str) -> Post:
        if post := self._known.posts.get(id_):
            return post
        raise EntityError.of(_POST, f"{id_!r} is not an accepted Position of this file")

    def _actors(self, entity: Entity) -> Iterator[Actor]:
        """The actors of a link that are not entities of the file."""
        if entity.schema.name == "Sanction":
            yield from authorities(entity)
        for id_ in entity.get(_POST) if entity.schema.name == "Occupancy" else ():
            yield from _held_in(self._post(id_))

    def _post_names(self, entity: Entity) -> Iterator[str]:
        if entity.schema.name == "Occupancy":
            yield from (self._post(id_).name for id_ in entity.get(_POST))

    def _why(self, entity: Entity, link: Link, *, both: bool) -> Reason:
        if both:
            return Reason(LeftOutKind.SAME_ACTOR, OF_ITSELF.format(entity.schema.name))
        if link.subject == _AUTHORITY and not authorities(entity):
            return NO_AUTHORITY
        no_actor = Reason(LeftOutKind.NO_ACTOR, NO_ACTOR.format(entity.schema.name))
        return NO_OFFICE if link.object == _POST else no_actor

    def _new(self, *entities: Publisher | Source | Actor) -> Iterator[Record]:
        for each in entities:
            if each.id not in self._given:
                self._given.add(each.id)
                yield each


def _values(name: str) -> Reason:
    return Reason(LeftOutKind.NO_PROPERTY, VALUES.format(name))


def _held_in(post: Post) -> Sequence[Actor]:
    """The state of a post without organizations. Of several states, it is unclear which (ambassador of one to the other)."""
    return () if post.partial or post.organizations or len(post.states) > 1 else post.states


@lru_cache(maxsize=4096)
def _publication(dataset: str, first_seen: str) -> tuple[Publisher, Source]:
    """The data set as source and publisher; as of the day on which it first had the link, if that is known."""
    id_ = own_slug(dataset.replace("_", " "))
    names = frozenset({Name(dataset, None)})
    publisher = Publisher(id=f"publisher:{id_}", names=names)
    return publisher, Source(
        id=f"source:ftm.{id_}.{first_seen}" if first_seen else f"source:ftm.{id_}",
        publisher=publisher.id,
        title=f"{dataset} (FollowTheMoney)",
        published=Period.parse(first_seen) if first_seen else None,
    )
