"""The enums of the vocabulary as GraphQL enums, and the terms that define each word."""

from __future__ import annotations

from enum import StrEnum

import strawberry
from strawberry import UNSET

from graphapi.graph.read.parts.named import language as language_tag
from graphapi.model import terms as defined
from graphapi.model.vocabulary import (
    ActorKind,
    BackingKind,
    Basis,
    BoundSource,
    Certainty,
    Contradiction,
    Credibility,
    DatePrecision,
    DocTimeRel,
    EventKind,
    EventStatus,
    Modality,
    NameKind,
    Predicate,
    PredicateClass,
    RelationStatus,
    Reliability,
    Stance,
    Standing,
    SupportForm,
    TextDirection,
)


@strawberry.enum(description="Order of actors: by caption, or most relations first.")
class ActorOrder(StrEnum):
    CAPTION = "CAPTION"
    DEGREE = "DEGREE"


@strawberry.enum(
    description=(
        "Order of backings: by first day, by last day (latest first), by independent sources (most "
        "first), or by the backer's caption."
    )
)
class BackingOrder(StrEnum):
    FIRST = "FIRST"
    LAST = "LAST"
    INDEPENDENT_SOURCES = "INDEPENDENT_SOURCES"
    BACKER = "BACKER"


@strawberry.enum(description="Order of claims: by start of their period (undated last), by publication, or by loading.")
class ClaimOrder(StrEnum):
    START = "START"
    PUBLISHED = "PUBLISHED"
    RECORDED = "RECORDED"


@strawberry.enum(
    description=(
        "Order of relations: by first day (undated last), by last day (latest first), or by first publication."
    )
)
class RelationOrder(StrEnum):
    START = "START"
    END = "END"
    FIRST_PUBLISHED = "FIRST_PUBLISHED"


@strawberry.type(description="One value of an enum: its definition, and its codes in other schemes.")
class Term:
    term: strawberry.Private[defined.Term]

    @strawberry.field
    def value(self) -> str:
        return str(self.term.value)

    @strawberry.field(description="The value as a label, in the requested language (en, ar, fr), else in English.")
    def label(self, language: str | None = UNSET) -> str:
        return self.term.label(language_tag(language) if language else None)

    @strawberry.field
    def description(self) -> str:
        return self.term.description

    @strawberry.field(description="The scheme that the value comes from.")
    def source(self) -> str:
        return self.term.source

    @strawberry.field(description="PLOVER category.")
    def plover(self) -> str | None:
        return self.term.plover

    @strawberry.field(description="CAMEO codes.")
    def cameo(self) -> list[str]:
        return list(self.term.cameo)

    @strawberry.field(name="class", description="The class, if it is a predicate.")
    def class_(self) -> PredicateClass | None:
        return self.term.predicate_class

    @strawberry.field(description="If it is a predicate: whether subject and object can be swapped.")
    def symmetric(self) -> bool | None:
        return self.term.symmetric


def _terms(kind: type[StrEnum]) -> list[Term]:
    return [Term(term=term) for term in defined.terms(kind)]


@strawberry.type(description="The closed lists of values in claims and answers.")
class Vocabulary:
    @strawberry.field
    def predicates(self) -> list[Term]:
        return _terms(Predicate)

    @strawberry.field
    def support_forms(self) -> list[Term]:
        return _terms(SupportForm)

    @strawberry.field
    def stances(self) -> list[Term]:
        return _terms(Stance)

    @strawberry.field
    def modalities(self) -> list[Term]:
        return _terms(Modality)

    @strawberry.field
    def doc_time_rels(self) -> list[Term]:
        return _terms(DocTimeRel)

    @strawberry.field
    def bases(self) -> list[Term]:
        return _terms(Basis)

    @strawberry.field
    def actor_kinds(self) -> list[Term]:
        return _terms(ActorKind)

    @strawberry.field
    def reliabilities(self) -> list[Term]:
        return _terms(Reliability)

    @strawberry.field
    def credibilities(self) -> list[Term]:
        return _terms(Credibility)

    @strawberry.field
    def predicate_classes(self) -> list[Term]:
        return _terms(PredicateClass)

    @strawberry.field
    def relation_statuses(self) -> list[Term]:
        return _terms(RelationStatus)

    @strawberry.field
    def standings(self) -> list[Term]:
        return _terms(Standing)

    @strawberry.field
    def certainties(self) -> list[Term]:
        return _terms(Certainty)

    @strawberry.field
    def backing_kinds(self) -> list[Term]:
        return _terms(BackingKind)

    @strawberry.field
    def event_kinds(self) -> list[Term]:
        return _terms(EventKind)

    @strawberry.field
    def event_statuses(self) -> list[Term]:
        return _terms(EventStatus)

    @strawberry.field
    def bound_sources(self) -> list[Term]:
        return _terms(BoundSource)

    @strawberry.field
    def contradictions(self) -> list[Term]:
        return _terms(Contradiction)

    @strawberry.field
    def name_kinds(self) -> list[Term]:
        return _terms(NameKind)

    @strawberry.field
    def date_precisions(self) -> list[Term]:
        return _terms(DatePrecision)

    @strawberry.field
    def text_directions(self) -> list[Term]:
        return _terms(TextDirection)
