"""What questions are asked with."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry import UNSET

from graphapi.api.types.scalar import EDTF, Date, DateTime
from graphapi.model.vocabulary import (
    ActorKind,
    BackingKind,
    Certainty,
    Credibility,
    EventKind,
    EventStatus,
    Modality,
    Predicate,
    PredicateClass,
    RelationStatus,
    Reliability,
    Stance,
    Standing,
    SupportForm,
)

IncludeAgents = Annotated[
    bool,
    strawberry.argument(
        description="Also what those did, or what was done to those, who acted for the actors named here at that time: who held office "
        "in them or represented them, was part or a member of them, or was under their command. Each row says through "
        "which relations."
    ),
]
ByState = Annotated[
    bool,
    strawberry.argument(
        description="Roll backers up to the states that they act for: France is France, its president and its forces, "
        "each under `contributions`. Who acts for no state is a backer as before; who acts for two is counted for both."
    ),
]


@strawberry.input(
    one_of=True,
    description="Names an actor by exactly one of these. A name that may mean several actors is an error (AMBIGUOUS_NAME) that "
    "lists them; one that means nobody is UNKNOWN_ACTOR, with near names.",
)
class ActorRef:
    id: strawberry.ID | None = UNSET
    name: str | None = strawberry.field(
        default=UNSET,
        description="As an article writes it: in any script, with titles or without; a state also by its code, capital or adjective, an office "
        "holder by office and state. The first step of MatchKind that finds exactly one is taken; the answer's extensions say which.",
    )
    external_id: str | None = strawberry.field(
        default=UNSET, description="scheme:id, as in wikidata:Q142 or iso3166:FR."
    )


@strawberry.input(
    one_of=True, description="Who says it: a person or body that sources quote, a publisher, or a country's publishers."
)
class Attribution:
    claimant: ActorRef | None = UNSET
    publisher: strawberry.ID | None = UNSET
    publisher_country: str | None = UNSET


@strawberry.input(
    description="Only claims that meet all of these count. An empty list lets nothing through. "
    "Where claims are added up, a denial that names no place is meant for every place."
)
class EvidenceFilter:
    credibility: list[Credibility] | None = strawberry.field(default=UNSET, description="With one of these grades.")
    min_credibility: Credibility | None = strawberry.field(
        default=UNSET, description="With this grade or a better one: not what cannot be judged."
    )
    reliability: list[Reliability] | None = strawberry.field(
        default=UNSET, description="Of publishers with one of these grades."
    )
    min_reliability: Reliability | None = strawberry.field(
        default=UNSET, description="Of publishers with this grade or a better one: not those who cannot be judged (F)."
    )
    places: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="At one of these places, or in an event that was at one: ids, as in place:paris."
    )
    place_countries: list[str] | None = strawberry.field(
        default=UNSET, description="At a place in one of these countries: ISO 3166-1 alpha-2 or alpha-3, or names."
    )
    languages: list[str] | None = strawberry.field(
        default=UNSET, description="Of sources in one of these languages: BCP 47, or names; `pt` takes in `pt-BR`."
    )
    publisher_countries: list[str] | None = strawberry.field(
        default=UNSET, description="Of publishers of one of these countries: ISO 3166-1 alpha-2 or alpha-3, or names."
    )


@strawberry.input(description="Which backings count.")
class BackingFilter:
    during: EDTF | None = strawberry.field(default=UNSET, description="When it held.")
    known_at: Date | None = strawberry.field(
        default=UNSET, description="Only what sources published by that day say: what one could have known."
    )
    certainty: Certainty | None = strawberry.field(
        default=Certainty.POSSIBLE, description="CERTAIN keeps what the dates force; POSSIBLE also what they allow."
    )
    backing: BackingKind | None = BackingKind.ANY
    forms: list[SupportForm] | None = UNSET
    standing: list[Standing] | None = UNSET
    actor_kinds: list[ActorKind] | None = strawberry.field(default=UNSET, description="Kinds of the backer.")
    min_independent_sources: int | None = UNSET
    against: ActorRef | None = UNSET
    according_to: Attribution | None = strawberry.field(default=UNSET, description="Only what these say.")
    without_sources: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="Leave these sources out: does the answer stand without them?"
    )
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims of this kind count.")


@strawberry.input(description="Which relations.")
class RelationFilter:
    subject: ActorRef | None = UNSET
    object: ActorRef | None = UNSET
    between: list[ActorRef] | None = strawberry.field(default=UNSET, description="Both ends are among these.")
    predicates: list[Predicate] | None = UNSET
    classes: list[PredicateClass] | None = UNSET
    forms: list[SupportForm] | None = UNSET
    during: EDTF | None = strawberry.field(default=UNSET, description="When it held.")
    known_at: Date | None = strawberry.field(default=UNSET, description="Only what sources published by that day say.")
    changed_since: DateTime | None = strawberry.field(
        default=UNSET,
        description="With a claim that was loaded since then, of those that count, or with one that was retracted.",
    )
    certainty: Certainty | None = Certainty.POSSIBLE
    status: list[RelationStatus] | None = UNSET
    min_independent_sources: int | None = UNSET
    according_to: Attribution | None = strawberry.field(default=UNSET, description="Only what these say.")
    without_sources: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="Leave these sources out."
    )
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims of this kind count.")


@strawberry.input(description="Which actors.")
class ActorFilter:
    kinds: list[ActorKind] | None = UNSET
    countries: list[str] | None = strawberry.field(
        default=UNSET, description="Of these: ISO 3166-1 alpha-2 or alpha-3, in any case, or names."
    )
    name: str | None = strawberry.field(default=UNSET, description="Any spelling that is loaded.")


@strawberry.input(description="Which claims.")
class ClaimFilter:
    about: ActorRef | None = strawberry.field(default=UNSET, description="Who is subject or object.")
    subject: ActorRef | None = UNSET
    object: ActorRef | None = UNSET
    claimant: ActorRef | None = UNSET
    predicates: list[Predicate] | None = UNSET
    stance: list[Stance] | None = UNSET
    modality: list[Modality] | None = UNSET
    sources: list[strawberry.ID] | None = UNSET
    during: EDTF | None = UNSET
    known_at: Date | None = UNSET
    changed_since: DateTime | None = strawberry.field(
        default=UNSET,
        description="Loaded for the first time since then, or retracted since then: what is retracted is told too (`retractedAt`).",
    )
    certainty: Certainty | None = Certainty.POSSIBLE
    text: str | None = strawberry.field(
        default=UNSET,
        description="All of these words, in any form, stand in the quote, or all in its translation. "
        "A text without letters and digits lets nothing through.",
    )
    include_retracted: bool | None = False
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims of this kind.")


@strawberry.input(description="Which events.")
class EventFilter:
    kinds: list[EventKind] | None = UNSET
    participants: list[ActorRef] | None = strawberry.field(default=UNSET, description="All of these took part.")
    country: str | None = strawberry.field(default=UNSET, description="ISO 3166-1 alpha-2, of the place.")
    status: list[EventStatus] | None = strawberry.field(
        default_factory=lambda: [EventStatus.HAPPENED],
        description="By default only what happened; null for planned and cancelled ones too.",
    )
    during: EDTF | None = UNSET
    certainty: Certainty | None = Certainty.POSSIBLE
    evidence: EvidenceFilter | None = strawberry.field(
        default=UNSET, description="Events that a claim of this kind speaks of."
    )


@strawberry.input(description="Which mediations.")
class MediationFilter:
    mediator: ActorRef | None = UNSET
    party: ActorRef | None = UNSET
    during: EDTF | None = UNSET
    certainty: Certainty | None = Certainty.POSSIBLE
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims of this kind count.")


@strawberry.input(description="One side of a comparison: a period, a state of knowledge, or both.")
class AsOf:
    during: EDTF | None = UNSET
    known_at: Date | None = UNSET


@strawberry.input(description="Which sources.")
class SourceFilter:
    publishers: list[strawberry.ID] | None = UNSET
    languages: list[str] | None = strawberry.field(
        default=UNSET, description="BCP 47, or names of languages; `pt` takes in `pt-BR`."
    )
    published_during: EDTF | None = UNSET
