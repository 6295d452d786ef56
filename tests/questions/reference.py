"""The answers to `backers`, `relations` and `paths` in plain Python, slow and obvious: read from the claims each time.

It is written from the design and graphapi.model; of how the API reads the graph it knows nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, groupby
from typing import Any

from graphapi.model.claim import Claim, ordered
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.period import Period, can_overlap
from graphapi.model.record import Record
from graphapi.model.relation import (
    BACKING,
    MILITARY_FORMS,
    Evidence,
    Summary,
    backing_kinds,
    origin_of,
    standing_of,
    summarize,
)
from graphapi.model.spell import Dated, spells
from graphapi.model.vocabulary import (
    Certainty,
    Credibility,
    Modality,
    Predicate,
    RelationStatus,
    Reliability,
    Stance,
    Standing,
    SupportForm,
)

Filters = Mapping[str, Any]
AFFIRMING = (Stance.ASSERTED, Stance.ALLEGED)
DENYING = (Stance.DENIED, Stance.DOUBTED)


@dataclass(frozen=True)
class Relation:
    """What the claims that count add up to about one predicate, subject, object and period."""

    key: str
    predicate: Predicate
    subject: str
    object: str
    period: Period | None
    summary: Summary
    claims: tuple[Claim, ...]

    @property
    def ends(self) -> tuple[Predicate, str, str]:
        return self.predicate, self.subject, self.object


@dataclass(frozen=True)
class Item:
    """A relation as part of a backing: of one standing, with what it says in that standing, and the way to it."""

    relation: Relation
    backer: str
    recipient: str
    standing: Standing
    forms: tuple[SupportForm, ...]
    origins: tuple[str, ...]
    way: tuple[Relation, ...]

    @property
    def status(self) -> RelationStatus:
        return self.relation.summary.status if self.standing is Standing.ASSERTED else RelationStatus.ALLEGED

    @property
    def claims(self) -> list[Claim]:
        stances = AFFIRMING if self.standing is Standing.ASSERTED else (Stance.ALLEGED,)
        return [claim for claim in self.relation.claims if claim.stance in stances]


@dataclass
class Reference:
    """Some records, to be asked about."""

    actors: dict[str, Actor] = field(default_factory=dict)
    publishers: dict[str, Publisher] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)

    @classmethod
    def of(cls, records: Iterable[Record]) -> Reference:
        made = cls()
        for record in records:
            match record:
                case Actor():
                    made.actors[record.id] = record
                case Publisher():
                    made.publishers[record.id] = record
                case Source():
                    made.sources[record.id] = record
                case Place():
                    made.places[record.id] = record
                case Event():
                    made.events[record.id] = record
                case Claim():
                    made.claims[record.id] = record
        return made

    # What counts

    def counts(self, claim: Claim, filters: Filters) -> bool:
        source = self.sources[claim.source]
        known = filters.get("knownAt")
        if known is not None:
            published = source.published.end_latest if source.published else None
            if published is None or published > date.fromisoformat(known):
                return False
        if claim.source in filters.get("withoutSources", ()):
            return False
        opponent = filters.get("against")
        if opponent is not None and claim.stance in AFFIRMING and opponent["id"] not in claim.against:
            return False
        if not self._is_wanted(claim, filters.get("evidence", {})):
            return False
        match filters.get("accordingTo"):
            case None:
                return True
            case {"claimant": {"id": who}}:
                return bool(claim.claimant == who)
            case {"publisher": publisher}:
                return bool(source.publisher == publisher)
            case {"publisherCountry": country}:
                return bool(self.publishers[source.publisher].country == country)
            case other:
                raise AssertionError(other)

    def _is_wanted(self, claim: Claim, wanted: Filters) -> bool:
        """What an EvidenceFilter asks of a claim, its source and that one's publisher."""
        source = self.sources[claim.source]
        publisher = self.publishers[source.publisher]
        if claim.credibility not in wanted.get("credibility", list(Credibility)):
            return False
        if publisher.reliability not in wanted.get("reliability", list(Reliability)):
            return False
        # Both are named from the best to the worst; what cannot be judged comes last, and is no grade.
        for given, grades, own in (
            ("minCredibility", list(Credibility)[:-1], claim.credibility),
            ("minReliability", list(Reliability)[:-1], publisher.reliability),
        ):
            if given in wanted and own not in grades[: grades.index(wanted[given]) + 1]:
                return False
        if "languages" in wanted and source.lang not in wanted["languages"]:
            return False
        if "publisherCountries" in wanted and publisher.country not in wanted["publisherCountries"]:
            return False
        event = self.events[claim.event].place if claim.event else None
        places = [self.places[place] for place in (claim.place, event) if place]
        if not places and claim.stance in DENYING:
            return True
        asked = [name for name in ("places", "placeCountries") if name in wanted]
        return not asked or any(
            place.id in wanted.get("places", [place.id])
            and place.country in wanted.get("placeCountries", [place.country])
            for place in places
        )

    def relations_that_count(self, filters: Filters) -> list[Relation]:
        claims = [
            claim for claim in self.claims.values() if claim.modality is Modality.ACTUAL and self.counts(claim, filters)
        ]
        return [
            self._relation(key, list(group))
            for key, group in groupby(sorted(claims, key=lambda c: (str(c.relation), c.id)), lambda c: str(c.relation))
        ]

    def _relation(self, key: str, claims: Sequence[Claim]) -> Relation:
        first = claims[0]
        subject, object_ = ordered(first.predicate, first.subject, first.object)
        summary = summarize(first.predicate, [self._evidence(claim) for claim in claims])
        return Relation(key, first.predicate, subject, object_, summary.period, summary, tuple(claims))

    def _evidence(self, claim: Claim) -> Evidence:
        published = self.sources[claim.source].published
        known_since = published.start_earliest if published else None
        return Evidence(
            stance=claim.stance,
            origin=self._origin(claim),
            period=claim.period.reported(known_since) if claim.period else None,
            forms=claim.forms,
            published=published,
        )

    def _origin(self, claim: Claim) -> str:
        while claim.repeats:
            claim = self.claims[claim.repeats]
        return origin_of(self.sources[claim.source].publisher, claim.claimant, claim.basis)

    # Relations

    def relations(self, filters: Filters) -> list[dict[str, Any]]:
        counted = self.relations_that_count(filters)
        kept = [relation for relation in counted if _passes(relation, filters)]
        return [self._shown(relation, counted, filters) for relation in sorted(kept, key=_in_time)]

    def _shown(self, relation: Relation, counted: Sequence[Relation], filters: Filters) -> dict[str, Any]:
        summary = relation.summary
        denials = _contrary([relation], counted)
        return {
            "relation": {
                "id": relation.key,
                "predicate": relation.predicate.value,
                "subject": {"id": relation.subject},
                "object": {"id": relation.object},
            },
            "period": _bounds(relation.period),
            "certainty": _certainty(relation.period, filters),
            "status": summary.status.value,
            "standing": standing_of(summary.status),
            "disputed": standing_of(summary.status) is not None and any(c.stance is Stance.DENIED for c in denials),
            "forms": [form.value for form in summary.forms],
            "allegedForms": [form.value for form in summary.alleged_forms],
            "claimCount": summary.claims,
            "independentSourceCount": summary.independent_sources,
            "firstPublished": summary.first_published,
            "lastPublished": summary.last_published,
            "claims": self._ids(relation.claims),
            "denials": self._ids(denials),
        }

    def _ids(self, claims: Iterable[Claim]) -> dict[str, Any]:
        """As published; what bears no date at the end."""
        found = sorted({claim.id: claim for claim in claims}.values(), key=self._as_published)
        return {"totalCount": len(found), "nodes": [{"id": claim.id} for claim in found]}

    def _as_published(self, claim: Claim) -> tuple[bool, date, str]:
        published = self.sources[claim.source].published
        day = published.start_earliest if published else None
        return day is None, day or date.min, claim.id

    # Backings

    def backers(self, of: str, filters: Filters) -> list[dict[str, Any]]:
        counted = self.relations_that_count(filters)
        items = [item for item in self._items(of, counted, filters) if self._backs(item, filters)]
        items.sort(key=lambda item: (item.backer, item.recipient, item.standing, _in_time(item.relation)))
        backings = []
        for _, group in groupby(items, lambda item: (item.backer, item.recipient, item.standing)):
            gathered = list(group)
            if len(_origins(gathered)) >= filters.get("minIndependentSources", 0):
                backings.append(gathered)
        backings.sort(
            key=lambda gathered: (
                *_first_day(gathered[0].relation),
                gathered[0].backer,
                gathered[0].recipient,
                gathered[0].standing,
            )
        )
        return [self._backing(gathered, counted, filters) for gathered in backings]

    def _items(self, of: str, counted: Sequence[Relation], filters: Filters) -> Iterator[Item]:
        led = self._led(of, filters) if filters.get("throughCommand") else {of: [()]}
        for relation in counted:
            if relation.predicate not in BACKING:
                continue
            directions = [(relation.subject, relation.object)]
            if relation.predicate.symmetric:
                directions.append((relation.object, relation.subject))
            for backer, recipient in directions:
                way = _best_way(led.get(recipient, []), relation, filters)
                if way is not None and backer != of:
                    yield from _facets(relation, backer, recipient, way)

    def _backs(self, item: Item, filters: Filters) -> bool:
        relation = item.relation
        if relation.predicate.symmetric and not set(item.forms) & MILITARY_FORMS:
            return False
        if item.standing not in filters.get("standing", list(Standing)):
            return False
        certainties = [_certainty_of(one.period, filters) for one in (relation, *item.way)]
        if None in certainties:
            return False
        if filters.get("certainty") == "CERTAIN" and "during" in filters and Certainty.POSSIBLE in certainties:
            return False
        if "forms" in filters and not set(item.forms) & set(filters["forms"]):
            return False
        if filters.get("backing", "ANY") not in ("ANY", *backing_kinds_of(item)):
            return False
        return self.actors[item.backer].kind in filters.get("actorKinds", [self.actors[item.backer].kind])

    def _led(self, of: str, filters: Filters) -> dict[str, list[tuple[Relation, ...]]]:
        """Whom the actor leads, itself first, with every way of up to three relations that can be of one time."""
        led: dict[str, list[tuple[Relation, ...]]] = {of: [()]}
        evidence = {name: given for name, given in filters.get("evidence", {}).items() if "place" not in name}
        of_command = {name: given for name, given in filters.items() if name != "against"}
        counted = self.relations_that_count({**of_command, "evidence": evidence})
        steps = [(upper, lower, relation) for relation in counted for upper, lower in _command(relation)]

        def follow(at: str, way: tuple[Relation, ...]) -> None:
            for upper, lower, relation in steps:
                if upper != at or relation in way or len(way) == 3:
                    continue
                longer = (*way, relation)
                together = all(can_overlap(one.period, other.period) for one, other in combinations(longer, 2))
                if lower != of and together and _certainty_of(relation.period, filters):
                    led.setdefault(lower, []).append(longer)
                follow(lower, longer)

        follow(of, ())
        return led

    def _backing(self, items: Sequence[Item], counted: Sequence[Relation], filters: Filters) -> dict[str, Any]:
        relations = [item.relation for item in items]
        periods = [relation.period for relation in relations]
        ways = {relation.key: relation for item in items for relation in item.way}
        nearest = {key: min(item.way.index(ways[key]) for item in items if ways[key] in item.way) for key in ways}
        return {
            "backer": {"id": items[0].backer},
            "recipient": {"id": items[0].recipient},
            "reachedThrough": [{"relation": {"id": key}} for key in sorted(ways, key=lambda key: (nearest[key], key))],
            "kinds": [
                kind for kind in ("MATERIAL", "POLITICAL") if any(kind in backing_kinds_of(item) for item in items)
            ],
            "first": {
                "earliest": _shown_day(_unless_open((p.start_earliest if p else None for p in periods), min)),
                "latest": _shown_day(min((p.start_latest for p in periods if p), default=None)),
            },
            "last": {
                "earliest": _shown_day(max((p.end_earliest for p in periods if p), default=None)),
                "latest": _shown_day(_unless_open((p.end_latest if p else None for p in periods), max)),
            },
            **_published(relations),
            **self._gathered(items, counted, filters),
            "denials": self._ids(_contrary(relations, counted)),
            "spells": self._spells(items, counted, filters),
        }

    def _spells(self, items: Sequence[Item], counted: Sequence[Relation], filters: Filters) -> list[dict[str, Any]]:
        by_key = {item.relation.key: item for item in items}
        shown = []
        for spell in spells(Dated(item.relation.key, item.relation.period) for item in items):
            run = [by_key[key] for key in spell.relations]
            statuses = {item.status for item in run}
            period = {
                "text": spell.text,
                "startEarliest": _shown_day(spell.start_earliest),
                "startLatest": _shown_day(spell.start_latest),
                "endEarliest": _shown_day(spell.end_earliest),
                "endLatest": _shown_day(spell.end_latest),
            }
            best = RelationStatus.CORROBORATED if RelationStatus.CORROBORATED in statuses else run[0].status
            shown.append(
                {
                    "period": period if spell.text is not None else None,
                    "status": best.value,
                    "relations": [{"relation": {"id": key}} for key in spell.relations],
                    **_published([item.relation for item in run]),
                    **self._gathered(run, counted, filters),
                }
            )
        return shown

    def _gathered(self, items: Sequence[Item], counted: Sequence[Relation], filters: Filters) -> dict[str, Any]:
        """What backings and spells both tell."""
        denials = _contrary([item.relation for item in items], counted)
        claims = [claim for item in items for claim in item.claims]
        certain = any(
            all(_certainty_of(one.period, filters) is Certainty.CERTAIN for one in (item.relation, *item.way))
            for item in items
        )
        return {
            "standing": items[0].standing.value,
            "certainty": ("CERTAIN" if certain else "POSSIBLE") if "during" in filters else None,
            "disputed": any(claim.stance is Stance.DENIED for claim in denials),
            "forms": [form.value for form in SupportForm if any(form in item.forms for item in items)],
            "claimCount": len(claims),
            "independentSourceCount": len(_origins(items)),
            "claims": self._ids(claims),
        }

    # Paths

    def paths(self, start: str, end: str, most: int, filters: Filters, *, in_order: bool) -> list[list[str]]:
        """All chains without an actor twice, the shortest first: the keys of their relations."""
        linking = [
            relation
            for relation in self.relations_that_count(filters)
            if standing_of(relation.summary.status) and _passes(relation, filters)
        ]
        found: list[list[Relation]] = []

        def follow(at: str, seen: frozenset[str], chain: list[Relation]) -> None:
            if at == end:
                found.append(chain)
                return
            for relation in linking:
                ends = {relation.subject, relation.object}
                if at in ends and len(chain) < most:
                    (other,) = ends - {at}
                    if other not in seen:
                        follow(other, seen | {other}, [*chain, relation])

        if start != end:
            follow(start, frozenset({start}), [])
        kept = [chain for chain in found if not in_order or _can_follow(chain)]
        return sorted(([relation.key for relation in chain] for chain in kept), key=lambda keys: (len(keys), keys))


def backing_kinds_of(item: Item) -> tuple[str, ...]:
    return tuple(kind.value for kind in backing_kinds(item.relation.predicate, item.forms))


def _facets(relation: Relation, backer: str, recipient: str, way: tuple[Relation, ...]) -> Iterator[Item]:
    """The relation in its standing; of an asserted one also the further forms that are only alleged."""
    summary = relation.summary
    standing = standing_of(summary.status)
    if standing is None:
        return
    yield Item(relation, backer, recipient, standing, summary.forms, summary.origins, way)
    if summary.alleged_forms:
        yield Item(relation, backer, recipient, Standing.ALLEGED, summary.alleged_forms, summary.alleged_origins, way)


def _command(relation: Relation) -> Iterator[tuple[str, str]]:
    """Who is above whom, by what somebody asserts."""
    if standing_of(relation.summary.status) is not Standing.ASSERTED:
        return
    if relation.predicate is Predicate.COMMANDS:
        yield relation.subject, relation.object
    if relation.predicate in (Predicate.PART_OF, Predicate.MEMBER_OF):
        yield relation.object, relation.subject


def _best_way(
    ways: Collection[tuple[Relation, ...]], relation: Relation, filters: Filters
) -> tuple[Relation, ...] | None:
    """The shortest that can be of the relation's time; one that is certain for the window before others."""
    fitting = [way for way in ways if all(can_overlap(step.period, relation.period) for step in way)]

    def rank(way: tuple[Relation, ...]) -> tuple[bool, int, list[str]]:
        certain = all(_certainty_of(step.period, filters) is Certainty.CERTAIN for step in way)
        return "during" in filters and not certain, len(way), [step.key for step in way]

    return min(fitting, key=rank, default=None)


def _passes(relation: Relation, filters: Filters) -> bool:
    """What a RelationFilter asks, apart from which claims count."""
    ends = {relation.subject, relation.object}
    for role, own in (("subject", relation.subject), ("object", relation.object)):
        if role in filters:
            wanted = filters[role]["id"]
            if wanted not in (ends if relation.predicate.symmetric else {own}):
                return False
    if "between" in filters and not ends <= {ref["id"] for ref in filters["between"]}:
        return False
    certainty = _certainty_of(relation.period, filters)
    if certainty is None or (
        "during" in filters and filters.get("certainty") == "CERTAIN" and certainty is Certainty.POSSIBLE
    ):
        return False
    forms = {*relation.summary.forms, *relation.summary.alleged_forms}
    return (
        relation.predicate in filters.get("predicates", list(Predicate))
        and relation.summary.status in filters.get("status", list(RelationStatus))
        and ("forms" not in filters or bool(forms & set(filters["forms"])))
        and relation.summary.independent_sources >= filters.get("minIndependentSources", 0)
    )


def _contrary(relations: Iterable[Relation], counted: Iterable[Relation]) -> list[Claim]:
    """Claims that deny or doubt one of the relations, at a time that can overlap with it."""
    wanted = list(relations)
    return [
        claim
        for other in counted
        if any(other.ends == one.ends and can_overlap(other.period, one.period) for one in wanted)
        for claim in other.claims
        if claim.stance in DENYING
    ]


def _can_follow(chain: Sequence[Relation]) -> bool:
    """Whether days can be found, one in each relation's period, of which none is before the one before it."""
    day = date.min
    for relation in chain:
        period = relation.period
        if period is None:
            continue
        day = max(day, period.start_earliest or date.min)
        if period.end_latest is not None and period.end_latest < day:
            return False
    return True


def _certainty_of(period: Period | None, filters: Filters) -> Certainty | None:
    """Without a window nothing is asked: everything passes, as what is certain does."""
    if "during" not in filters:
        return Certainty.CERTAIN
    return Certainty.POSSIBLE if period is None else period.certainty(Period.parse(filters["during"]))


def _certainty(period: Period | None, filters: Filters) -> str | None:
    certainty = _certainty_of(period, filters)
    return certainty.value if certainty and "during" in filters else None


def _in_time(relation: Relation) -> tuple[bool, date, date, str]:
    """What has no period comes last."""
    first, last = relation.period.extent if relation.period else (date.max, date.max)
    return relation.period is None, first, last, relation.key


def _first_day(relation: Relation) -> tuple[bool, date]:
    return _in_time(relation)[:2]


def _origins(items: Iterable[Item]) -> set[str]:
    return {origin for item in items for origin in item.origins}


def _published(relations: Sequence[Relation]) -> dict[str, Any]:
    """The texts of the earliest first and of the latest last publication."""
    firsts = [one.summary.first_published for one in relations if one.summary.first_published]
    lasts = [one.summary.last_published for one in relations if one.summary.last_published]
    return {
        "firstPublished": min(firsts, key=lambda text: (Period.parse(text).start_earliest, text), default=None),
        "lastPublished": max(lasts, key=lambda text: (Period.parse(text).end_latest, text), default=None),
    }


def _bounds(period: Period | None) -> dict[str, Any] | None:
    if period is None:
        return None
    return {
        "text": period.text,
        "startEarliest": _shown_day(period.start_earliest),
        "startLatest": _shown_day(period.start_latest),
        "endEarliest": _shown_day(period.end_earliest),
        "endLatest": _shown_day(period.end_latest),
    }


def _unless_open(days: Iterable[date | None], best: Any) -> date | None:
    given = list(days)
    return None if None in given else best(given)


def _shown_day(day: date | None) -> str | None:
    return day.isoformat() if day else None
