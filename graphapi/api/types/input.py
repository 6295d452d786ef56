"""Input types: references to actors, filters and orders."""

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
        description=(
            "Include actors that acted for the named actors at that time: office holders, representatives, "
            "parts, members and forces under their command. Each row gives the chain of relations."
        )
    ),
]
ByState = Annotated[
    bool,
    strawberry.argument(
        description=(
            "Group backers by the state that they act for: France then includes its president and its "
            "forces, each under `contributions`. A backer that acts for no state stays itself; one that acts "
            "for two states counts for both."
        )
    ),
]


@strawberry.input(
    one_of=True,
    description=(
        "An actor, by exactly one of these. A name that can mean several actors is an error "
        "(AMBIGUOUS_NAME) that lists them. A name that matches no actor is an error (UNKNOWN_ACTOR) with "
        "near names."
    ),
)
class ActorRef:
    id: strawberry.ID | None = UNSET
    name: str | None = strawberry.field(
        default=UNSET,
        description=(
            "A name as articles write it: in any script, with or without titles. A state also by its code, "
            "capital or adjective; an office holder also by office and state. The first step of MatchKind "
            "that finds exactly one actor wins; `extensions.names` says which."
        ),
    )
    external_id: str | None = strawberry.field(
        default=UNSET, description="scheme:id, for example wikidata:Q142 or iso3166:FR."
    )


@strawberry.input(
    one_of=True, description="Who says it: a claimant that sources quote, a publisher, or the publishers of a country."
)
class Attribution:
    claimant: ActorRef | None = UNSET
    publisher: strawberry.ID | None = UNSET
    publisher_country: str | None = UNSET


@strawberry.input(
    description=(
        "Only claims that match all of these count. An empty list matches nothing. When claims are added "
        "up, a denial without a place applies to every place."
    )
)
class EvidenceFilter:
    credibility: list[Credibility] | None = strawberry.field(default=UNSET, description="One of these grades.")
    min_credibility: Credibility | None = strawberry.field(
        default=UNSET, description="This grade or better. Excludes CANNOT_BE_JUDGED."
    )
    reliability: list[Reliability] | None = strawberry.field(
        default=UNSET, description="Publishers of one of these grades."
    )
    min_reliability: Reliability | None = strawberry.field(
        default=UNSET, description="Publishers of this grade or better. Excludes F (cannot be judged)."
    )
    places: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="At one of these places, or in an event there: ids, for example place:paris."
    )
    place_countries: list[str] | None = strawberry.field(
        default=UNSET, description="At a place in one of these countries: ISO 3166-1 alpha-2 or alpha-3, or names."
    )
    languages: list[str] | None = strawberry.field(
        default=UNSET, description="Sources in one of these languages: BCP 47 tags or names. `pt` includes `pt-BR`."
    )
    publisher_countries: list[str] | None = strawberry.field(
        default=UNSET, description="Publishers of one of these countries: ISO 3166-1 alpha-2 or alpha-3, or names."
    )


@strawberry.input(description="Backings.")
class BackingFilter:
    during: EDTF | None = strawberry.field(default=UNSET, description="Period in which it happened or held.")
    known_at: Date | None = strawberry.field(
        default=UNSET, description="Use only sources published by that day: what one could know then."
    )
    certainty: Certainty | None = strawberry.field(
        default=Certainty.POSSIBLE,
        description=(
            "CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what has no date."
        ),
    )
    backing: BackingKind | None = BackingKind.ANY
    forms: list[SupportForm] | None = UNSET
    standing: list[Standing] | None = UNSET
    actor_kinds: list[ActorKind] | None = strawberry.field(default=UNSET, description="Kinds of backers.")
    min_independent_sources: int | None = UNSET
    against: ActorRef | None = UNSET
    according_to: Attribution | None = strawberry.field(
        default=UNSET,
        description="Only claims of this claimant, publisher or country. Any source can state who acts for whom.",
    )
    without_sources: list[strawberry.ID] | None = strawberry.field(
        default=UNSET, description="Exclude these sources, to see what remains without them."
    )
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims that match this count.")


@strawberry.input(description="Relations.")
class RelationFilter:
    subject: ActorRef | None = UNSET
    object: ActorRef | None = UNSET
    between: list[ActorRef] | None = strawberry.field(
        default=UNSET, description="Subject and object are both among these."
    )
    predicates: list[Predicate] | None = UNSET
    classes: list[PredicateClass] | None = UNSET
    forms: list[SupportForm] | None = UNSET
    during: EDTF | None = strawberry.field(default=UNSET, description="Period in which it happened or held.")
    known_at: Date | None = strawberry.field(default=UNSET, description="Use only sources published by that day.")
    changed_since: DateTime | None = strawberry.field(
        default=UNSET,
        description="With a counted claim loaded since then, or with one retracted since then.",
    )
    certainty: Certainty | None = Certainty.POSSIBLE
    status: list[RelationStatus] | None = UNSET
    min_independent_sources: int | None = UNSET
    according_to: Attribution | None = strawberry.field(
        default=UNSET, description="Only claims of this claimant, publisher or country."
    )
    without_sources: list[strawberry.ID] | None = strawberry.field(default=UNSET, description="Exclude these sources.")
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims that match this count.")


@strawberry.input(description="Actors.")
class ActorFilter:
    kinds: list[ActorKind] | None = UNSET
    countries: list[str] | None = strawberry.field(
        default=UNSET, description="One of these countries: ISO 3166-1 alpha-2 or alpha-3, in any case, or names."
    )
    name: str | None = strawberry.field(default=UNSET, description="Any loaded spelling of a name.")


@strawberry.input(description="Claims.")
class ClaimFilter:
    about: ActorRef | None = strawberry.field(default=UNSET, description="The subject or the object.")
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
        description="First loaded or retracted since then. Retracted claims are included (`retractedAt`).",
    )
    certainty: Certainty | None = Certainty.POSSIBLE
    text: str | None = strawberry.field(
        default=UNSET,
        description=(
            "The quote, or its translation, contains all of these words in any form. A text without letters "
            "and digits matches nothing."
        ),
    )
    include_retracted: bool | None = False
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims that match this.")


@strawberry.input(description="Events.")
class EventFilter:
    kinds: list[EventKind] | None = UNSET
    participants: list[ActorRef] | None = strawberry.field(default=UNSET, description="All of these actors took part.")
    country: str | None = strawberry.field(default=UNSET, description="Country of the place, ISO 3166-1 alpha-2.")
    status: list[EventStatus] | None = strawberry.field(
        default_factory=lambda: [EventStatus.HAPPENED],
        description="Default: only events that happened. Null: planned and cancelled ones too.",
    )
    during: EDTF | None = UNSET
    certainty: Certainty | None = Certainty.POSSIBLE
    evidence: EvidenceFilter | None = strawberry.field(
        default=UNSET, description="Only events with a claim that matches this."
    )


@strawberry.input(description="Mediations.")
class MediationFilter:
    mediator: ActorRef | None = UNSET
    party: ActorRef | None = UNSET
    during: EDTF | None = UNSET
    certainty: Certainty | None = Certainty.POSSIBLE
    evidence: EvidenceFilter | None = strawberry.field(default=UNSET, description="Only claims that match this count.")


@strawberry.input(description="One side of a comparison: a period, a state of knowledge, or both.")
class AsOf:
    during: EDTF | None = UNSET
    known_at: Date | None = UNSET


@strawberry.input(description="Sources.")
class SourceFilter:
    publishers: list[strawberry.ID] | None = UNSET
    languages: list[str] | None = strawberry.field(
        default=UNSET, description="BCP 47 tags or names of languages. `pt` includes `pt-BR`."
    )
    published_during: EDTF | None = UNSET
