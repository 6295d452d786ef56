"""The closed lists of words for claims; `terms` defines each word."""

from __future__ import annotations

from enum import StrEnum


class Predicate(StrEnum):
    """What a claim says about its subject and object: PLOVER categories, and lasting states."""

    SUPPORTS = "SUPPORTS"
    OPPOSES = "OPPOSES"
    RECOGNIZES = "RECOGNIZES"
    MET = "MET"
    NEGOTIATES = "NEGOTIATES"
    MEDIATES = "MEDIATES"
    COOPERATES = "COOPERATES"
    AIDS = "AIDS"
    SANCTIONS = "SANCTIONS"
    THREATENS = "THREATENS"
    ATTACKS = "ATTACKS"
    ACCUSES = "ACCUSES"
    REQUESTS = "REQUESTS"
    REJECTS = "REJECTS"
    AGREES = "AGREES"
    WITHDRAWS = "WITHDRAWS"
    COMMANDS = "COMMANDS"
    MEMBER_OF = "MEMBER_OF"
    PART_OF = "PART_OF"
    HOLDS_OFFICE = "HOLDS_OFFICE"
    REPRESENTS = "REPRESENTS"

    @property
    def symmetric(self) -> bool:
        """Whether subject and object can be exchanged; such relations are stored once."""
        return self in SYMMETRIC

    @property
    def lasting(self) -> bool:
        """Whether it is a lasting state, such as support or command, and not an event, such as a meeting or an attack."""
        return self in LASTING


SYMMETRIC = frozenset({Predicate.MET, Predicate.NEGOTIATES, Predicate.COOPERATES, Predicate.AGREES})
WITH_FORMS = (Predicate.SUPPORTS, Predicate.AIDS, Predicate.COOPERATES)
"""Predicates that can have forms of support."""
LASTING = frozenset(
    {
        Predicate.SUPPORTS,
        Predicate.OPPOSES,
        Predicate.RECOGNIZES,
        Predicate.COOPERATES,
        Predicate.SANCTIONS,
        Predicate.COMMANDS,
        Predicate.MEMBER_OF,
        Predicate.PART_OF,
        Predicate.HOLDS_OFFICE,
        Predicate.REPRESENTS,
    }
)


class PredicateClass(StrEnum):
    """The four quadrants of event data (Goldstein, PLOVER), and lasting states."""

    VERBAL_COOPERATION = "VERBAL_COOPERATION"
    MATERIAL_COOPERATION = "MATERIAL_COOPERATION"
    VERBAL_CONFLICT = "VERBAL_CONFLICT"
    MATERIAL_CONFLICT = "MATERIAL_CONFLICT"
    STRUCTURAL = "STRUCTURAL"


class SupportForm(StrEnum):
    """Forms of support: those of the UCDP External Support Dataset, and two of our own."""

    TROOPS = "TROOPS"
    FOREIGN_TROOP_PRESENCE = "FOREIGN_TROOP_PRESENCE"
    ACCESS_TO_TERRITORY = "ACCESS_TO_TERRITORY"
    JOINT_OPERATIONS = "JOINT_OPERATIONS"
    WEAPONS = "WEAPONS"
    MATERIEL_LOGISTICS = "MATERIEL_LOGISTICS"
    TRAINING_EXPERTISE = "TRAINING_EXPERTISE"
    FUNDING_ECONOMIC = "FUNDING_ECONOMIC"
    INTELLIGENCE = "INTELLIGENCE"
    POLITICAL_DIPLOMATIC = "POLITICAL_DIPLOMATIC"
    MEDIA = "MEDIA"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"


class Stance(StrEnum):
    """How a source, or the claimant it quotes, takes the claim."""

    ASSERTED = "ASSERTED"
    ALLEGED = "ALLEGED"
    DENIED = "DENIED"
    DOUBTED = "DOUBTED"


class Modality(StrEnum):
    """Whether a claim is about something done, planned or supposed. Only ACTUAL claims make relations."""

    ACTUAL = "ACTUAL"
    PLANNED = "PLANNED"
    HYPOTHETICAL = "HYPOTHETICAL"


class DocTimeRel(StrEnum):
    """How the time of a claim relates to the creation time of its document."""

    BEFORE = "BEFORE"
    OVERLAP = "OVERLAP"
    BEFORE_OVERLAP = "BEFORE_OVERLAP"
    AFTER = "AFTER"


class Basis(StrEnum):
    """What a source relies on for a claim."""

    OWN_REPORTING = "OWN_REPORTING"
    NAMED_OFFICIAL = "NAMED_OFFICIAL"
    ANONYMOUS_SOURCE = "ANONYMOUS_SOURCE"
    OTHER_MEDIA = "OTHER_MEDIA"
    DOCUMENT = "DOCUMENT"
    DATASET = "DATASET"


class Credibility(StrEnum):
    """Admiralty code 1-6 of one piece of information, in words; the last is not the lowest grade."""

    CONFIRMED = "CONFIRMED"
    PROBABLY_TRUE = "PROBABLY_TRUE"
    POSSIBLY_TRUE = "POSSIBLY_TRUE"
    DOUBTFUL = "DOUBTFUL"
    IMPROBABLE = "IMPROBABLE"
    CANNOT_BE_JUDGED = "CANNOT_BE_JUDGED"


class Reliability(StrEnum):
    """Admiralty code A-F of a publisher; F is "cannot be judged", not the lowest grade."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class ActorKind(StrEnum):
    """Kinds of actors."""

    PERSON = "PERSON"
    STATE = "STATE"
    ORGANIZATION = "ORGANIZATION"
    ARMED_GROUP = "ARMED_GROUP"
    UNKNOWN = "UNKNOWN"


class NameKind(StrEnum):
    """Kinds of names."""

    PRIMARY = "PRIMARY"
    ALIAS = "ALIAS"
    WEAK_ALIAS = "WEAK_ALIAS"
    NOM_DE_GUERRE = "NOM_DE_GUERRE"
    TITLE = "TITLE"
    ACRONYM = "ACRONYM"


class EventKind(StrEnum):
    """Kinds of named events."""

    MEETING = "MEETING"
    CONFERENCE = "CONFERENCE"
    MEDIATION = "MEDIATION"
    AGREEMENT = "AGREEMENT"
    VISIT = "VISIT"
    CALL = "CALL"
    OFFENSIVE = "OFFENSIVE"
    ATTACK = "ATTACK"
    STATEMENT = "STATEMENT"
    OTHER = "OTHER"


class EventStatus(StrEnum):
    """Whether an event happened, according to its claims."""

    HAPPENED = "HAPPENED"
    PLANNED = "PLANNED"
    CANCELLED = "CANCELLED"


class RelationStatus(StrEnum):
    """What the claims of a relation add up to."""

    REPORTED = "REPORTED"
    ALLEGED = "ALLEGED"
    CORROBORATED = "CORROBORATED"
    DENIED = "DENIED"


class Standing(StrEnum):
    """Whether at least one claim asserts a relation, or it is only alleged."""

    ASSERTED = "ASSERTED"
    ALLEGED = "ALLEGED"


class BackingKind(StrEnum):
    """Material or political support. Computed from forms, never stored by a loader."""

    MATERIAL = "MATERIAL"
    POLITICAL = "POLITICAL"
    ANY = "ANY"


class Certainty(StrEnum):
    """Whether the dates force an overlap with a period, or only allow it. The weakest is last."""

    CERTAIN = "CERTAIN"
    POSSIBLE = "POSSIBLE"
    UNDATED = "UNDATED"


class BoundSource(StrEnum):
    """Where a bound of a claim's time comes from."""

    TEXT = "TEXT"
    EVENT = "EVENT"
    PUBLICATION = "PUBLICATION"
    LIFE = "LIFE"


class Contradiction(StrEnum):
    """Why a claim contradicts itself. Such a claim is kept but makes no relation."""

    EVENT = "EVENT"
    PUBLICATION = "PUBLICATION"
    LIFE = "LIFE"
    SAME_ACTOR = "SAME_ACTOR"


class DatePrecision(StrEnum):
    """Precision of a date; for an interval, the less precise of its two ends."""

    DAY = "DAY"
    MONTH = "MONTH"
    SEASON = "SEASON"
    YEAR = "YEAR"
    DECADE = "DECADE"
    CENTURY = "CENTURY"


class TextDirection(StrEnum):
    """Reading direction of a text."""

    LTR = "LTR"
    RTL = "RTL"
