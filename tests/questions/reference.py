"""The answers to `backers`, `recipients`, `relations` and `paths` in slow and simple Python, computed from the claims each time.

It uses only graphapi.model, and shares no code with the way in which the API reads the graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import groupby, product
from typing import Any

from graphapi.model.bounds import Bound, Bounds, Span, TimeFacts, bounds_of
from graphapi.model.claim import Claim, ordered
from graphapi.model.entity import Actor, Event, Place, Publisher, Source
from graphapi.model.independence import Voice, independent
from graphapi.model.period import Period
from graphapi.model.record import Record
from graphapi.model.relation import (
    AGENCY,
    BACKING,
    MILITARY_FORMS,
    Evidence,
    Summary,
    backing_kinds,
    origin_of,
    relation_key,
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
from tests.questions.agency import RANKS, Agency, Chain, Filters, can_overlap, weakest

AFFIRMING = (Stance.ASSERTED, Stance.ALLEGED)
DENYING = (Stance.DENIED, Stance.DOUBTED)
GRADES = ("credibility", "minCredibility", "reliability", "minReliability")


@dataclass(frozen=True)
class Relation:
    """What the claims that count add up to for one predicate, subject, object and period."""

    key: str
    predicate: Predicate
    subject: str
    object: str
    period: Period | None
    summary: Summary
    claims: tuple[Claim, ...]

    @property
    def span(self) -> Span:
        return self.summary.span

    @property
    def bounds(self) -> Bounds:
        return self.summary.span.bounds

    @property
    def ends(self) -> tuple[Predicate, str, str]:
        return self.predicate, self.subject, self.object


@dataclass(frozen=True)
class Item:
    """A relation as part of a backing with one standing: its forms and voices for this standing, and the chains of agents.

    `backer` is the backer in the answer: the actor that acted, or a state for which it acts.
    """

    relation: Relation
    backer: str
    actor: str
    recipient: str
    standing: Standing
    forms: tuple[SupportForm, ...]
    voices: tuple[Voice, ...]
    acted: Chain
    reached: Chain

    @property
    def status(self) -> RelationStatus:
        return self.relation.summary.status if self.standing is Standing.ASSERTED else RelationStatus.ALLEGED

    @property
    def claims(self) -> list[Claim]:
        stances = AFFIRMING if self.standing is Standing.ASSERTED else (Stance.ALLEGED,)
        return [claim for claim in self.relation.claims if claim.stance in stances]


@dataclass
class Reference:
    """The records, and the answers about them."""

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

    # Claims that count

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
        """Whether the claim, its source and its publisher pass an EvidenceFilter."""
        source = self.sources[claim.source]
        publisher = self.publishers[source.publisher]
        if claim.credibility not in wanted.get("credibility", list(Credibility)):
            return False
        if publisher.reliability not in wanted.get("reliability", list(Reliability)):
            return False
        # Both lists go from the best to the worst grade; the last value, "cannot be judged", is not a grade.
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
        counted = [
            (key, claim) for claim in self.claims.values() if self.counts(claim, filters) and (key := self.key(claim))
        ]
        counted.sort(key=lambda each: (each[0], each[1].id))
        return [
            self._relation(key, [claim for _, claim in group])
            for key, group in groupby(counted, key=lambda each: each[0])
        ]

    def time_facts(self, claim: Claim) -> TimeFacts:
        lives = [self.actors[end].lifespan for end in (claim.subject, claim.object)]
        return claim.time_facts(
            published=self.sources[claim.source].published,
            event=self.events[claim.event].period if claim.event else None,
            lives=[life for life in lives if life],
        )

    def key(self, claim: Claim) -> str | None:
        """The key of the relation for which the claim is evidence; None for a plan, or if its time contradicts its bounds."""
        time_facts = self.time_facts(claim)
        if claim.modality is not Modality.ACTUAL or not isinstance(bounds_of(time_facts), Bounds):
            return None
        return relation_key(claim.predicate, claim.subject, claim.object, time_facts.own_period, past=time_facts.past)

    def _relation(self, key: str, claims: Sequence[Claim]) -> Relation:
        first = claims[0]
        subject, object_ = ordered(first.predicate, first.subject, first.object)
        summary = summarize(first.predicate, [self._evidence(claim) for claim in claims])
        period = _known(self.time_facts(first).own_period, summary.span.bounds)
        return Relation(key, first.predicate, subject, object_, period, summary, tuple(claims))

    def _evidence(self, claim: Claim) -> Evidence:
        bounds = bounds_of(self.time_facts(claim))
        assert isinstance(bounds, Bounds)
        return Evidence(
            stance=claim.stance,
            voice=Voice(self._origin(claim), self.sources[claim.source].publisher),
            bounds=bounds,
            forms=claim.forms,
            published=self.sources[claim.source].published,
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
            "certainty": _certainty(relation, filters),
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
        """The ids of claims in order of publication, undated ones last."""
        found = sorted({claim.id: claim for claim in claims}.values(), key=self._as_published)
        return {"totalCount": len(found), "nodes": [{"id": claim.id} for claim in found]}

    def _as_published(self, claim: Claim) -> tuple[bool, date, str]:
        published = self.sources[claim.source].published
        day = published.start_earliest if published else None
        return day is None, day or date.min, claim.id

    # Backings

    def backers(
        self, of: str, filters: Filters, *, include_agents: bool = True, by_state: bool = False
    ) -> list[dict[str, Any]]:
        counted, agency = self.relations_that_count(filters), self._agency(filters)
        items = self._towards(of, counted, agency, include_agents=include_agents)
        if by_state:
            items = (rolled for item in items for rolled in self._rolled_up(item, agency))
        return self._backings(items, counted, filters)

    def recipients(self, of: str, filters: Filters, *, include_agents: bool = True) -> list[dict[str, Any]]:
        counted, agency = self.relations_that_count(filters), self._agency(filters)
        return self._backings(self._by(of, counted, agency, include_agents=include_agents), counted, filters)

    def _agency(self, filters: Filters) -> Agency:
        """The agency by claims that are known and credible, whoever states them, with any opponent and place."""
        evidence = {name: given for name, given in filters.get("evidence", {}).items() if name in GRADES}
        of_anyone = {name: given for name, given in filters.items() if name not in ("against", "accordingTo")}
        counted = self.relations_that_count({**of_anyone, "evidence": evidence})
        links = [
            relation
            for relation in counted
            if relation.predicate in AGENCY and standing_of(relation.summary.status) is Standing.ASSERTED
        ]
        return Agency(links, {id_: actor.kind for id_, actor in self.actors.items()}, filters)

    def _towards(self, of: str, counted: Sequence[Relation], agency: Agency, *, include_agents: bool) -> Iterator[Item]:
        """Backing of the actor, or of those that act for it, by others."""
        below = agency.below(of) if include_agents else {of: [()]}
        for relation, backer, recipient in _directed(counted):
            reached = agency.best(below.get(recipient, ()), relation)
            if reached is not None and not agency.may_act(below.get(backer, ()), relation):
                yield from _facets(relation, backer, recipient, Chain(), reached)

    def _by(self, of: str, counted: Sequence[Relation], agency: Agency, *, include_agents: bool) -> Iterator[Item]:
        """Backing of others by the actor, or by those that act for it."""
        below = agency.below(of) if include_agents else {of: [()]}
        for relation, backer, recipient in _directed(counted):
            acted = agency.best(below.get(backer, ()), relation)
            if acted is not None and not agency.may_act(below.get(recipient, ()), relation):
                yield from _facets(relation, backer, recipient, acted, Chain())

    def _rolled_up(self, item: Item, agency: Agency) -> Iterator[Item]:
        """The item for each state for which the backer acts; unchanged if there is none."""
        above = {state: agency.best(ways, item.relation) for state, ways in agency.states_above(item.actor).items()}
        chains = {state: chain for state, chain in above.items() if chain is not None}
        for state, chain in (chains or {item.actor: Chain()}).items():
            yield replace(item, backer=state, acted=chain)

    def _backings(self, found: Iterable[Item], counted: Sequence[Relation], filters: Filters) -> list[dict[str, Any]]:
        items = [item for item in found if self._backs(item, filters)]
        items.sort(key=lambda item: (item.backer, item.recipient, item.standing, _in_time(item.relation), item.actor))
        backings = []
        for _, group in groupby(items, lambda item: (item.backer, item.recipient, item.standing)):
            gathered = list(group)
            if _independent(gathered) >= filters.get("minIndependentSources", 0):
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

    def _backs(self, item: Item, filters: Filters) -> bool:
        relation = item.relation
        if relation.predicate.symmetric and not set(item.forms) & MILITARY_FORMS:
            return False
        if item.standing not in filters.get("standing", list(Standing)):
            return False
        if not _enough(item_certainty(item, filters), filters):
            return False
        if "forms" in filters and not set(item.forms) & set(filters["forms"]):
            return False
        if filters.get("backing", "ANY") not in ("ANY", *backing_kinds_of(item)):
            return False
        return self.actors[item.backer].kind in filters.get("actorKinds", [self.actors[item.backer].kind])

    def _backing(self, items: Sequence[Item], counted: Sequence[Relation], filters: Filters) -> dict[str, Any]:
        relations = [item.relation for item in items]
        bounds = [relation.bounds for relation in relations]
        return {
            "backer": {"id": items[0].backer},
            "recipient": {"id": items[0].recipient},
            "actedThrough": _links([item.acted for item in items]),
            "reachedThrough": _links([item.reached for item in items]),
            "contributions": self._contributions(items, counted, filters),
            "kinds": [
                kind for kind in ("MATERIAL", "POLITICAL") if any(kind in backing_kinds_of(item) for item in items)
            ],
            "first": {
                "earliest": _shown_day(_unless_open((_day(b.start_earliest) for b in bounds), min)),
                "latest": _shown_day(min((b.start_latest.day for b in bounds if b.start_latest), default=None)),
            },
            "last": {
                "earliest": _shown_day(max((b.end_earliest.day for b in bounds if b.end_earliest), default=None)),
                "latest": _shown_day(_unless_open((_day(b.end_latest) for b in bounds), max)),
            },
            **_published(relations),
            **self._gathered(items, counted, filters),
            "denials": self._ids(_contrary(relations, counted)),
            "spells": self._spells(items, counted, filters),
        }

    def _contributions(
        self, items: Sequence[Item], counted: Sequence[Relation], filters: Filters
    ) -> list[dict[str, Any]]:
        """The actors that acted, by id, each with its part of the backing."""
        return [
            {
                "actor": {"id": actor},
                "actedThrough": _links([item.acted for item in theirs]),
                **_published([item.relation for item in theirs]),
                **{
                    name: value
                    for name, value in self._gathered(theirs, counted, filters).items()
                    if name != "standing"
                },
            }
            for actor in sorted({item.actor for item in items})
            if (theirs := [item for item in items if item.actor == actor])
        ]

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
        """The fields that backings, spells and contributions share."""
        denials = _contrary([item.relation for item in items], counted)
        claims = [claim for item in items for claim in item.claims]
        most = max((item_certainty(item, filters) for item in items), key=_level)
        return {
            "standing": items[0].standing.value,
            "certainty": most.value if most and "during" in filters else None,
            "disputed": any(claim.stance is Stance.DENIED for claim in denials),
            "forms": [form.value for form in SupportForm if any(form in item.forms for item in items)],
            "claimCount": len(claims),
            "independentSourceCount": _independent(items),
            "claims": self._ids(claims),
        }

    # Paths

    def paths(
        self, start: str, end: str, most: int, filters: Filters, *, in_order: bool, include_agents: bool = True
    ) -> list[list[str]]:
        """The keys of relations in all chains, the shortest first, in which no actor occurs twice.

        A chain leads from an actor that acts for one end to an actor that acts for the other, and contains no other chain.
        """
        linking = [
            relation
            for relation in self.relations_that_count(filters)
            if standing_of(relation.summary.status) and _passes(relation, filters)
        ]
        agency = self._agency(filters)
        froms, tos = (agency.below(one) if include_agents else {one: [()]} for one in (start, end))
        found: list[list[Relation]] = []

        def follow(at: str, to: str, seen: frozenset[str], chain: list[Relation]) -> None:
            if at == to:
                found.append(chain)
                return
            for relation in linking:
                ends = {relation.subject, relation.object}
                if at in ends and len(chain) < most:
                    (other,) = ends - {at}
                    if other not in seen:
                        follow(other, to, seen | {other}, [*chain, relation])

        kept: list[list[Relation]] = []
        for one, other in product(froms, tos):
            if start != end and one != other:
                found.clear()
                follow(one, other, frozenset({one}), [])
                kept += [
                    chain
                    for chain in found
                    if (not in_order or _can_follow(chain))
                    and agency.best(froms[one], chain[0])
                    and agency.best(tos[other], chain[-1])
                ]
        keys = [[relation.key for relation in chain] for chain in kept]
        whole = [chain for chain in keys if not any(set(part) < set(chain) for part in keys)]
        return sorted(whole, key=lambda chain: (len(chain), chain))


def backing_kinds_of(item: Item) -> tuple[str, ...]:
    return tuple(kind.value for kind in backing_kinds(item.relation.predicate, item.forms))


def _directed(counted: Iterable[Relation]) -> Iterator[tuple[Relation, str, str]]:
    """Relations that can be backing, with backer and recipient; symmetric ones in both directions."""
    for relation in counted:
        if relation.predicate in BACKING:
            yield relation, relation.subject, relation.object
            if relation.predicate.symmetric:
                yield relation, relation.object, relation.subject


def _facets(relation: Relation, backer: str, recipient: str, acted: Chain, reached: Chain) -> Iterator[Item]:
    """The item for the relation in its standing; for an asserted one also an item for further forms that are only alleged."""
    summary = relation.summary
    standing = standing_of(summary.status)
    if standing is None:
        return
    time_facts = [(standing, summary.forms, summary.voices)]
    if summary.alleged_forms:
        time_facts.append((Standing.ALLEGED, summary.alleged_forms, summary.alleged_voices))
    for one, forms, voices in time_facts:
        yield Item(relation, backer, backer, recipient, one, forms, voices, acted, reached)


def _links(chains: Sequence[Chain]) -> list[dict[str, Any]]:
    """Each link of the chains once, with its highest certainty, the links nearest to the upper actor first."""
    found: dict[str, tuple[int, Certainty]] = {}
    for chain in chains:
        for place, (link, certainty) in enumerate(zip(chain.links, chain.certainties, strict=True)):
            nearest, best = found.get(link.key, (place, certainty))
            found[link.key] = min(nearest, place), min(best, certainty, key=RANKS.index)
    ordered_links = sorted(found.items(), key=lambda entry: (entry[1][0], entry[0]))
    return [{"relation": {"id": key}, "certainty": certainty.value} for key, (_, certainty) in ordered_links]


def recorded(claim: Claim) -> datetime:
    """When the claim was loaded, which is not part of a claim: in random graphs one of three days."""
    return datetime(2026, 1, 1 + ord(claim.id[-1]) % 3, 12, tzinfo=UTC)


def _passes(relation: Relation, filters: Filters) -> bool:
    """Whether the relation passes a RelationFilter, except for the filters of claims."""
    ends = {relation.subject, relation.object}
    for role, own in (("subject", relation.subject), ("object", relation.object)):
        if role in filters:
            wanted = filters[role]["id"]
            if wanted not in (ends if relation.predicate.symmetric else {own}):
                return False
    if "between" in filters and not ends <= {ref["id"] for ref in filters["between"]}:
        return False
    if not _enough(_certainty_of(relation, filters), filters):
        return False
    if "changedSince" in filters:
        since = datetime.fromisoformat(filters["changedSince"]).replace(tzinfo=UTC)
        if all(recorded(claim) < since for claim in relation.claims):
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
        if any(other.ends == one.ends and can_overlap(other, one) for one in wanted)
        for claim in other.claims
        if claim.stance in DENYING
    ]


def _can_follow(chain: Sequence[Relation]) -> bool:
    """Whether the periods allow one day for each relation, in ascending order."""
    day = date.min
    for relation in chain:
        day = max(day, _day(relation.bounds.start_earliest) or date.min)
        last = _day(relation.bounds.end_latest)
        if last is not None and last < day:
            return False
    return True


def _certainty_of(relation: Relation, filters: Filters) -> Certainty | None:
    """The certainty for the window; CERTAIN without a window, so that everything passes."""
    return relation.span.certainty(Period.parse(filters["during"])) if "during" in filters else Certainty.CERTAIN


def item_certainty(item: Item, filters: Filters) -> Certainty | None:
    """The weakest certainty of the relation and its chains; None if the relation is outside of the window."""
    own = _certainty_of(item.relation, filters)
    return own and weakest([own, item.acted.certainty, item.reached.certainty])


def _enough(certainty: Certainty | None, filters: Filters) -> bool:
    wanted = Certainty(filters.get("certainty", "POSSIBLE")) if "during" in filters else Certainty.UNDATED
    return _level(certainty) >= _level(wanted)


def _level(certainty: Certainty | None) -> int:
    order = (Certainty.UNDATED, Certainty.POSSIBLE, Certainty.CERTAIN)
    return order.index(certainty) if certainty else -1


def _certainty(relation: Relation, filters: Filters) -> str | None:
    certainty = _certainty_of(relation, filters)
    return certainty.value if certainty and "during" in filters else None


def _known(period: Period | None, bounds: Bounds) -> Period | None:
    """The period with the bounds narrowed by everything that is known."""
    if period is None:
        return None
    assert bounds.start_latest
    assert bounds.end_earliest
    return replace(
        period,
        start_earliest=_day(bounds.start_earliest),
        start_latest=bounds.start_latest.day,
        end_earliest=bounds.end_earliest.day,
        end_latest=_day(bounds.end_latest),
    )


def _day(bound: Bound | None) -> date | None:
    return bound.day if bound else None


def _in_time(relation: Relation) -> tuple[bool, date, date, str]:
    """A sort key by time, with undated relations last."""
    first, last = relation.period.extent if relation.period else (date.max, date.max)
    return relation.period is None, first, last, relation.key


def _first_day(relation: Relation) -> tuple[bool, date]:
    return _in_time(relation)[:2]


def _independent(items: Iterable[Item]) -> int:
    return independent(voice for item in items for voice in item.voices)


def _published(relations: Sequence[Relation]) -> dict[str, Any]:
    """The earliest first publication and the latest last one, as texts."""
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
