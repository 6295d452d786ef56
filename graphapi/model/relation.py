"""Relations: what the claims with one predicate, subject, object and period add up to.

If only some claims count, `graphapi.graph.read.parts.counting` computes the same in Cypher; tests/questions/test_reference.py
compares the two on random graphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from graphapi.model.bounds import UNBOUNDED, Bounds, Span
from graphapi.model.digest import digest
from graphapi.model.independence import Voice, independent
from graphapi.model.period import Period
from graphapi.model.vocabulary import BackingKind, Basis, Predicate, RelationStatus, Stance, Standing, SupportForm

# Predicates that can be backing; COOPERATES only with a military form.
BACKING: Final = (Predicate.SUPPORTS, Predicate.AIDS, Predicate.RECOGNIZES, Predicate.COOPERATES)
# Predicates by which one acts for another: with COMMANDS the object for the subject, else the subject for the object.
AGENCY: Final = (
    Predicate.COMMANDS,
    Predicate.PART_OF,
    Predicate.MEMBER_OF,
    Predicate.HOLDS_OFFICE,
    Predicate.REPRESENTS,
)
POLITICAL_FORMS: Final = frozenset({SupportForm.POLITICAL_DIPLOMATIC, SupportForm.MEDIA})
MILITARY_FORMS: Final = frozenset(
    {
        SupportForm.TROOPS,
        SupportForm.FOREIGN_TROOP_PRESENCE,
        SupportForm.ACCESS_TO_TERRITORY,
        SupportForm.JOINT_OPERATIONS,
        SupportForm.WEAPONS,
        SupportForm.MATERIEL_LOGISTICS,
        SupportForm.TRAINING_EXPERTISE,
        SupportForm.INTELLIGENCE,
    }
)
MATERIAL_FORMS: Final = MILITARY_FORMS | {SupportForm.FUNDING_ECONOMIC, SupportForm.OTHER}


@dataclass(frozen=True, slots=True)
class Evidence:
    """The values of one claim that a relation needs: its voice, and its possible time."""

    stance: Stance
    voice: Voice
    bounds: Bounds = UNBOUNDED
    forms: frozenset[SupportForm] = frozenset()
    published: Period | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """The facts of a relation, only from its own claims. Counts are numbers of claims.

    `forms`, `kinds`, `voices` and `span` come from the claims that define the status: those that assert it, else those that
    allege it, else all. So a later denial or mere allegation does not extend what was asserted. For an asserted
    relation, `alleged_forms` are further forms that are only alleged, with their voices.
    """

    span: Span
    status: RelationStatus
    claims: int
    asserted: int
    alleged: int
    denied: int
    doubted: int
    forms: tuple[SupportForm, ...]
    kinds: tuple[BackingKind, ...]
    voices: tuple[Voice, ...]
    alleged_forms: tuple[SupportForm, ...]
    alleged_kinds: tuple[BackingKind, ...]
    alleged_voices: tuple[Voice, ...]
    first_published: str | None
    last_published: str | None

    @property
    def independent_sources(self) -> int:
        return independent(self.voices)


def relation_key(predicate: Predicate, subject: str, object_: str, period: Period | None, *, past: bool = False) -> str:
    """The key of the relation of two actors in a period: `relation:PREDICATE:digest`. Two periods are two relations.

    An undated relation that was over at publication (`past`) also differs from one that may have continued.
    """
    ends = sorted((subject, object_)) if predicate.symmetric else [subject, object_]
    named = {"ends": ends, "period": period.text if period else None, **({"past": True} if past else {})}
    return f"relation:{predicate}:{digest(named)}"


def origin_of(publisher: str, claimant: str | None, basis: Basis) -> str:
    """The origin of a claim that repeats no other: the person or body that it quotes, else its publisher.

    An anonymous claimant is not an origin: no one can see whether others quote the same person, so the publisher is the origin.

    A claim that repeats another has the origin of that one. Sources are independent if both origin and publisher differ
    (`graphapi.model.independence`).
    """
    return publisher if claimant is None or basis is Basis.ANONYMOUS_SOURCE else f"actor:{claimant}"


def summarize(predicate: Predicate, evidence: Sequence[Evidence]) -> Summary:
    """The summary of the claims of a relation. `evidence` is not empty; its order does not matter."""
    stances = [item.stance for item in evidence]
    status = _status(evidence)
    decisive = _decisive(evidence) if status is not RelationStatus.DENIED else []
    forms = _forms(decisive)
    alleged = (
        [item for item in evidence if item.stance is Stance.ALLEGED and item.forms - forms]
        if standing_of(status) is Standing.ASSERTED
        else []
    )
    published = [item.published for item in evidence if item.published]
    return Summary(
        span=Span.of([item.bounds for item in _decisive(evidence)]),
        status=status,
        claims=len(evidence),
        asserted=stances.count(Stance.ASSERTED),
        alleged=stances.count(Stance.ALLEGED),
        denied=stances.count(Stance.DENIED),
        doubted=stances.count(Stance.DOUBTED),
        forms=_in_order(forms),
        kinds=backing_kinds(predicate, forms),
        voices=_voices(decisive),
        alleged_forms=_in_order(_forms(alleged) - forms),
        alleged_kinds=backing_kinds(predicate, _forms(alleged) - forms) if alleged else (),
        alleged_voices=_voices(alleged),
        first_published=min(published, key=_from_first).text if published else None,
        last_published=max(published, key=_from_last).text if published else None,
    )


def backing_kinds(predicate: Predicate, forms: Iterable[SupportForm]) -> tuple[BackingKind, ...]:
    """Whether the support is MATERIAL, POLITICAL or both; empty if the forms do not show it."""
    return _kinds(predicate, frozenset(forms))


@lru_cache
def _kinds(predicate: Predicate, given: frozenset[SupportForm]) -> tuple[BackingKind, ...]:
    material = bool(given & MATERIAL_FORMS) or (predicate is Predicate.AIDS and not given & POLITICAL_FORMS)
    political = bool(given & POLITICAL_FORMS) or predicate is Predicate.RECOGNIZES
    held = ((BackingKind.MATERIAL, material), (BackingKind.POLITICAL, political))
    return tuple(kind for kind, holds in held if holds)


def standing_of(status: RelationStatus) -> Standing | None:
    """Whether the relation is asserted or only alleged; None if it is only denied."""
    match status:
        case RelationStatus.REPORTED | RelationStatus.CORROBORATED:
            return Standing.ASSERTED
        case RelationStatus.ALLEGED:
            return Standing.ALLEGED
        case RelationStatus.DENIED:
            return None


def _status(evidence: Sequence[Evidence]) -> RelationStatus:
    asserting = independent(item.voice for item in evidence if item.stance is Stance.ASSERTED)
    if asserting:
        return RelationStatus.CORROBORATED if asserting > 1 else RelationStatus.REPORTED
    # A relation that is only doubted is not alleged: doubts count as denials.
    alleged = any(item.stance is Stance.ALLEGED for item in evidence)
    return RelationStatus.ALLEGED if alleged else RelationStatus.DENIED


def _forms(evidence: Iterable[Evidence]) -> frozenset[SupportForm]:
    return frozenset(form for item in evidence for form in item.forms)


@lru_cache  # few combinations for all the relations of a load
def _in_order(forms: frozenset[SupportForm]) -> tuple[SupportForm, ...]:
    return tuple(form for form in SupportForm if form in forms)


def _voices(evidence: Iterable[Evidence]) -> tuple[Voice, ...]:
    return tuple(sorted({item.voice for item in evidence}))


def _decisive(evidence: Sequence[Evidence]) -> Sequence[Evidence]:
    """The claims that define the status: those that assert, else those that allege, else all (which deny or doubt)."""
    for stance in (Stance.ASSERTED, Stance.ALLEGED):
        if found := [item for item in evidence if item.stance is stance]:
            return found
    return evidence


def _from_first(published: Period) -> tuple[date, date, str]:
    return published.start_earliest or date.min, published.end_latest or date.max, published.text


def _from_last(published: Period) -> tuple[date, date, str]:
    return published.end_latest or date.max, published.start_earliest or date.min, published.text
