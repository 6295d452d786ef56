"""What is answered, as types.

Written by `make schema` from the questions and the schema; changes are lost.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

ActorKind = Literal["PERSON", "STATE", "ORGANIZATION", "ARMED_GROUP", "UNKNOWN"]
BackingKind = Literal["MATERIAL", "POLITICAL", "ANY"]
Basis = Literal["OWN_REPORTING", "NAMED_OFFICIAL", "ANONYMOUS_SOURCE", "OTHER_MEDIA", "DOCUMENT", "DATASET"]
Certainty = Literal["CERTAIN", "POSSIBLE", "UNDATED"]
ChangeReason = Literal["CERTAINTY", "FORMS", "DISPUTED", "INDEPENDENT_SOURCES", "CLAIMS"]
Credibility = Literal["CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL", "IMPROBABLE", "CANNOT_BE_JUDGED"]
EventKind = Literal[
    "MEETING", "CONFERENCE", "MEDIATION", "AGREEMENT", "VISIT", "CALL", "OFFENSIVE", "ATTACK", "STATEMENT", "OTHER"
]
EventStatus = Literal["HAPPENED", "PLANNED", "CANCELLED"]
MatchKind = Literal[
    "EXACT", "FOLDED", "KNOWN_AS", "UNTITLED", "OFFICE", "TRANSLITERATED", "METONYM", "FUZZY", "FULL_TEXT", "PREFIX"
]
Modality = Literal["ACTUAL", "PLANNED", "HYPOTHETICAL"]
Predicate = Literal[
    "SUPPORTS",
    "OPPOSES",
    "RECOGNIZES",
    "MET",
    "NEGOTIATES",
    "MEDIATES",
    "COOPERATES",
    "AIDS",
    "SANCTIONS",
    "THREATENS",
    "ATTACKS",
    "ACCUSES",
    "REQUESTS",
    "REJECTS",
    "AGREES",
    "WITHDRAWS",
    "COMMANDS",
    "MEMBER_OF",
    "PART_OF",
    "HOLDS_OFFICE",
    "REPRESENTS",
]
PredicateClass = Literal[
    "VERBAL_COOPERATION", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", "MATERIAL_CONFLICT", "STRUCTURAL"
]
RelationStatus = Literal["REPORTED", "ALLEGED", "CORROBORATED", "DENIED"]
SearchScope = Literal["ACTORS", "CLAIMS", "SOURCES", "EVENTS"]
Stance = Literal["ASSERTED", "ALLEGED", "DENIED", "DOUBTED"]
Standing = Literal["ASSERTED", "ALLEGED"]
SupportForm = Literal[
    "TROOPS",
    "FOREIGN_TROOP_PRESENCE",
    "ACCESS_TO_TERRITORY",
    "JOINT_OPERATIONS",
    "WEAPONS",
    "MATERIEL_LOGISTICS",
    "TRAINING_EXPERTISE",
    "FUNDING_ECONOMIC",
    "INTELLIGENCE",
    "POLITICAL_DIPLOMATIC",
    "MEDIA",
    "OTHER",
    "UNKNOWN",
]
TextDirection = Literal["LTR", "RTL"]


class ActorRef(TypedDict, total=False):
    """An actor by one of these."""

    id: str
    name: str
    externalId: str


Actor = str | ActorRef
"""An actor: a name in any script, `id:khalifa-haftar`, `wikidata:Q142`; or one of these as a mapping."""


class Who(TypedDict):
    """Anyone who acts: a person, a state, an organization, an armed group."""

    id: str
    kind: ActorKind
    caption: str


class Evidence(TypedDict):
    """What one source says once."""

    id: str
    predicate: Predicate
    subject: Who
    object: Who
    claimant: Who | None
    period: EvidencePeriod | None
    bounds: EvidenceBounds
    stance: Stance
    modality: Modality
    basis: Basis
    credibility: Credibility
    forms: list[SupportForm]
    detail: str | None
    quote: EvidenceQuote | None
    record: str | None
    recordedAt: str
    retractedAt: str | None
    source: EvidenceSource


class EvidencePeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class EvidenceBounds(TypedDict):
    """When it can have begun and ended: the text's period, narrowed by its event, its publication and the lives
    of its actors. A null bound is open or unknown.
    """

    startEarliest: EvidenceBoundsStartEarliest | None
    startLatest: EvidenceBoundsStartLatest | None
    endEarliest: EvidenceBoundsEndEarliest | None
    endLatest: EvidenceBoundsEndLatest | None
    dated: bool


class EvidenceBoundsStartEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceBoundsStartLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceBoundsEndEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceBoundsEndLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceQuote(TypedDict):
    """The words that a claim rests on, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class EvidenceSource(TypedDict):
    """One document or data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: EvidenceSourcePublisher


class EvidenceSourcePublisher(TypedDict):
    """Who publishes sources."""

    id: str
    title: str


class Backing(TypedDict):
    """One actor backing another, asserted or only alleged: all that is known of it, as spells."""

    backer: Who
    recipient: Who
    actedThrough: list[BackingActedThrough]
    reachedThrough: list[BackingReachedThrough]
    standing: Standing
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    kinds: list[BackingKind]
    first: BackingFirst
    last: BackingLast
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None
    spells: list[BackingSpells]
    denials: BackingDenials


class BackingActedThrough(TypedDict):
    """A relation as the question finds it: what those of its claims add up to that the filter lets count. It has
    no id, since it is another one for another filter; `relation` is the same in every answer.
    """

    relation: BackingActedThroughRelation
    status: RelationStatus


class BackingActedThroughRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackingActedThroughRelationPeriod | None


class BackingActedThroughRelationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackingReachedThrough(TypedDict):
    """A relation as the question finds it: what those of its claims add up to that the filter lets count. It has
    no id, since it is another one for another filter; `relation` is the same in every answer.
    """

    relation: BackingReachedThroughRelation
    status: RelationStatus


class BackingReachedThroughRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackingReachedThroughRelationPeriod | None


class BackingReachedThroughRelationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackingFirst(TypedDict):
    """The earliest and latest day that a date may mean; null is open or unknown."""

    earliest: str | None
    latest: str | None


class BackingLast(TypedDict):
    """The earliest and latest day that a date may mean; null is open or unknown."""

    earliest: str | None
    latest: str | None


class BackingSpells(TypedDict):
    """A run of relations whose periods overlap or touch; never widened over a gap."""

    period: BackingSpellsPeriod | None
    standing: Standing
    status: RelationStatus
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None
    years: NotRequired[list[BackingSpellsYears]]
    claims: BackingSpellsClaims


class BackingSpellsPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str
    startEarliest: str | None
    startLatest: str | None
    endEarliest: str | None
    endLatest: str | None
    ongoing: bool
    endUnknown: bool


class BackingSpellsYears(TypedDict):
    """How many held in one year."""

    year: int
    certain: int
    possible: int
    undated: int


class BackingSpellsClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: BackingSpellsClaimsPageInfo


class BackingSpellsClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class BackingDenials(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: BackingDenialsPageInfo


class BackingDenialsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class BackersEntry(TypedDict):
    """One actor backing another, asserted or only alleged: all that is known of it, as spells."""

    backer: Who
    recipient: Who
    actedThrough: list[BackersEntryActedThrough]
    reachedThrough: list[BackersEntryReachedThrough]
    standing: Standing
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    kinds: list[BackingKind]
    first: BackersEntryFirst
    last: BackersEntryLast
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None
    spells: list[BackersEntrySpells]
    denials: BackersEntryDenials
    contributions: NotRequired[list[BackersEntryContributions]]


class BackersEntryActedThrough(TypedDict):
    """A relation as the question finds it: what those of its claims add up to that the filter lets count. It has
    no id, since it is another one for another filter; `relation` is the same in every answer.
    """

    relation: BackersEntryActedThroughRelation
    status: RelationStatus


class BackersEntryActedThroughRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackersEntryActedThroughRelationPeriod | None


class BackersEntryActedThroughRelationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackersEntryReachedThrough(TypedDict):
    """A relation as the question finds it: what those of its claims add up to that the filter lets count. It has
    no id, since it is another one for another filter; `relation` is the same in every answer.
    """

    relation: BackersEntryReachedThroughRelation
    status: RelationStatus


class BackersEntryReachedThroughRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackersEntryReachedThroughRelationPeriod | None


class BackersEntryReachedThroughRelationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackersEntryFirst(TypedDict):
    """The earliest and latest day that a date may mean; null is open or unknown."""

    earliest: str | None
    latest: str | None


class BackersEntryLast(TypedDict):
    """The earliest and latest day that a date may mean; null is open or unknown."""

    earliest: str | None
    latest: str | None


class BackersEntrySpells(TypedDict):
    """A run of relations whose periods overlap or touch; never widened over a gap."""

    period: BackersEntrySpellsPeriod | None
    standing: Standing
    status: RelationStatus
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None
    years: NotRequired[list[BackersEntrySpellsYears]]
    claims: BackersEntrySpellsClaims


class BackersEntrySpellsPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str
    startEarliest: str | None
    startLatest: str | None
    endEarliest: str | None
    endLatest: str | None
    ongoing: bool
    endUnknown: bool


class BackersEntrySpellsYears(TypedDict):
    """How many held in one year."""

    year: int
    certain: int
    possible: int
    undated: int


class BackersEntrySpellsClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: BackersEntrySpellsClaimsPageInfo


class BackersEntrySpellsClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class BackersEntryDenials(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: BackersEntryDenialsPageInfo


class BackersEntryDenialsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class BackersEntryContributions(TypedDict):
    """What one of those who acted for a backer did of a backing."""

    actor: Who
    actedThrough: list[BackersEntryContributionsActedThrough]


class BackersEntryContributionsActedThrough(TypedDict):
    """A relation as the question finds it: what those of its claims add up to that the filter lets count. It has
    no id, since it is another one for another filter; `relation` is the same in every answer.
    """

    relation: BackersEntryContributionsActedThroughRelation


class BackersEntryContributionsActedThroughRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackersEntryContributionsActedThroughRelationPeriod | None


class BackersEntryContributionsActedThroughRelationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class Finding(TypedDict):
    """A relation as the question finds it: what those of its claims add up to that the filter lets count. It has
    no id, since it is another one for another filter; `relation` is the same in every answer.
    """

    relation: FindingRelation
    certainty: Certainty | None
    status: RelationStatus
    standing: Standing | None
    disputed: bool
    forms: list[SupportForm]
    allegedForms: list[SupportForm]
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None
    claims: FindingClaims
    denials: FindingDenials


class FindingRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    id: str
    predicate: Predicate
    subject: Who
    object: Who
    period: FindingRelationPeriod | None


class FindingRelationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str
    startEarliest: str | None
    startLatest: str | None
    endEarliest: str | None
    endLatest: str | None
    ongoing: bool
    endUnknown: bool


class FindingClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[FindingClaimsNodes]
    pageInfo: FindingClaimsPageInfo


class FindingClaimsNodes(TypedDict):
    """What one source says once."""

    id: str
    predicate: Predicate
    subject: Who
    object: Who
    claimant: Who | None
    period: FindingClaimsNodesPeriod | None
    bounds: FindingClaimsNodesBounds
    stance: Stance
    modality: Modality
    basis: Basis
    credibility: Credibility
    forms: list[SupportForm]
    detail: str | None
    quote: FindingClaimsNodesQuote | None
    record: str | None
    recordedAt: str
    retractedAt: str | None
    source: FindingClaimsNodesSource
    event: FindingClaimsNodesEvent | None
    place: FindingClaimsNodesPlace | None


class FindingClaimsNodesPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class FindingClaimsNodesBounds(TypedDict):
    """When it can have begun and ended: the text's period, narrowed by its event, its publication and the lives
    of its actors. A null bound is open or unknown.
    """

    startEarliest: FindingClaimsNodesBoundsStartEarliest | None
    startLatest: FindingClaimsNodesBoundsStartLatest | None
    endEarliest: FindingClaimsNodesBoundsEndEarliest | None
    endLatest: FindingClaimsNodesBoundsEndLatest | None
    dated: bool


class FindingClaimsNodesBoundsStartEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class FindingClaimsNodesBoundsStartLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class FindingClaimsNodesBoundsEndEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class FindingClaimsNodesBoundsEndLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class FindingClaimsNodesQuote(TypedDict):
    """The words that a claim rests on, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class FindingClaimsNodesSource(TypedDict):
    """One document or data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: FindingClaimsNodesSourcePublisher


class FindingClaimsNodesSourcePublisher(TypedDict):
    """Who publishes sources."""

    id: str
    title: str


class FindingClaimsNodesEvent(TypedDict):
    """A named meeting, conference, offensive, agreement."""

    caption: str


class FindingClaimsNodesPlace(TypedDict):
    """Where something happened."""

    caption: str


class FindingClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class FindingDenials(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: FindingDenialsPageInfo


class FindingDenialsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class ClaimsEntry(TypedDict):
    """What one source says once."""

    id: str
    predicate: Predicate
    subject: Who
    object: Who
    claimant: Who | None
    period: ClaimsEntryPeriod | None
    bounds: ClaimsEntryBounds
    stance: Stance
    modality: Modality
    basis: Basis
    credibility: Credibility
    forms: list[SupportForm]
    detail: str | None
    quote: ClaimsEntryQuote | None
    record: str | None
    recordedAt: str
    retractedAt: str | None
    source: ClaimsEntrySource
    against: list[Who]
    via: list[Who]


class ClaimsEntryPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class ClaimsEntryBounds(TypedDict):
    """When it can have begun and ended: the text's period, narrowed by its event, its publication and the lives
    of its actors. A null bound is open or unknown.
    """

    startEarliest: ClaimsEntryBoundsStartEarliest | None
    startLatest: ClaimsEntryBoundsStartLatest | None
    endEarliest: ClaimsEntryBoundsEndEarliest | None
    endLatest: ClaimsEntryBoundsEndLatest | None
    dated: bool


class ClaimsEntryBoundsStartEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class ClaimsEntryBoundsStartLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class ClaimsEntryBoundsEndEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class ClaimsEntryBoundsEndLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class ClaimsEntryQuote(TypedDict):
    """The words that a claim rests on, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class ClaimsEntrySource(TypedDict):
    """One document or data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: ClaimsEntrySourcePublisher


class ClaimsEntrySourcePublisher(TypedDict):
    """Who publishes sources."""

    id: str
    title: str


class Compared(TypedDict):
    """One actor backing another, asserted or only alleged: all that is known of it, as spells."""

    backer: Who
    recipient: Who
    standing: Standing
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None
    claims: ComparedClaims
    denials: ComparedDenials


class ComparedClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: ComparedClaimsPageInfo


class ComparedClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class ComparedDenials(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: ComparedDenialsPageInfo


class ComparedDenialsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class CompareEntry(TypedDict):
    """The left side against the right. A backing is told by its backer, recipient and standing."""

    appeared: list[Compared]
    disappeared: list[Compared]
    changed: list[CompareEntryChanged]


class CompareEntryChanged(TypedDict):
    """A backing that is on both sides, and differs."""

    before: CompareEntryChangedBefore
    after: Compared
    reasons: list[ChangeReason]


class CompareEntryChangedBefore(TypedDict):
    """One actor backing another, asserted or only alleged: all that is known of it, as spells."""

    standing: Standing
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None


class EventsEntry(TypedDict):
    """A named meeting, conference, offensive, agreement."""

    id: str
    caption: str
    kind: EventKind
    status: EventStatus | None
    period: EventsEntryPeriod | None
    place: EventsEntryPlace | None
    participants: list[EventsEntryParticipants]
    claims: EventsEntryClaims


class EventsEntryPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class EventsEntryPlace(TypedDict):
    """Where something happened."""

    caption: str


class EventsEntryParticipants(TypedDict):
    """That an actor took part in an event: as what, by which predicate."""

    actor: Who


class EventsEntryClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: EventsEntryClaimsPageInfo


class EventsEntryClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class EvidenceEntry(TypedDict):
    """Whatever can be fetched again by its id."""

    __typename: str
    id: NotRequired[str]
    predicate: NotRequired[Predicate]
    subject: NotRequired[Who]
    object: NotRequired[Who]
    claimant: NotRequired[Who | None]
    period: NotRequired[EvidenceEntryPeriod | None]
    bounds: NotRequired[EvidenceEntryBounds]
    stance: NotRequired[Stance]
    modality: NotRequired[Modality]
    basis: NotRequired[Basis]
    credibility: NotRequired[Credibility]
    forms: NotRequired[list[SupportForm]]
    detail: NotRequired[str | None]
    quote: NotRequired[EvidenceEntryQuote | None]
    record: NotRequired[str | None]
    recordedAt: NotRequired[str]
    retractedAt: NotRequired[str | None]
    source: NotRequired[EvidenceEntrySource]
    against: NotRequired[list[Who]]
    via: NotRequired[list[Who]]
    event: NotRequired[EvidenceEntryEvent | None]
    place: NotRequired[EvidenceEntryPlace | None]
    repeats: NotRequired[Evidence | None]
    corrects: NotRequired[Evidence | None]
    refutes: NotRequired[list[Evidence]]
    refutedBy: NotRequired[list[Evidence]]


class EvidenceEntryPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class EvidenceEntryBounds(TypedDict):
    """When it can have begun and ended: the text's period, narrowed by its event, its publication and the lives
    of its actors. A null bound is open or unknown.
    """

    startEarliest: EvidenceEntryBoundsStartEarliest | None
    startLatest: EvidenceEntryBoundsStartLatest | None
    endEarliest: EvidenceEntryBoundsEndEarliest | None
    endLatest: EvidenceEntryBoundsEndLatest | None
    dated: bool


class EvidenceEntryBoundsStartEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceEntryBoundsStartLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceEntryBoundsEndEarliest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceEntryBoundsEndLatest(TypedDict):
    """One bound: a day, and what it follows from."""

    day: str


class EvidenceEntryQuote(TypedDict):
    """The words that a claim rests on, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class EvidenceEntrySource(TypedDict):
    """One document or data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: EvidenceEntrySourcePublisher


class EvidenceEntrySourcePublisher(TypedDict):
    """Who publishes sources."""

    id: str
    title: str


class EvidenceEntryEvent(TypedDict):
    """A named meeting, conference, offensive, agreement."""

    id: str
    caption: str


class EvidenceEntryPlace(TypedDict):
    """Where something happened."""

    id: str
    caption: str


class LoadsEntry(TypedDict):
    """One run of one loader over one input."""

    id: str
    loader: str
    input: str
    sha256: str
    startedAt: str
    finishedAt: str | None
    accepted: int
    unchanged: int
    rejected: int
    retracted: int


class Mediation(TypedDict):
    """One mediation: an event, or what one source says in one statement."""

    mediator: Who
    parties: list[Who]
    event: MediationEvent | None
    period: MediationPeriod | None
    status: RelationStatus
    backs: list[MediationBacks]
    claims: MediationClaims


class MediationEvent(TypedDict):
    """A named meeting, conference, offensive, agreement."""

    caption: str


class MediationPeriod(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class MediationBacks(TypedDict):
    """One actor backing another, asserted or only alleged: all that is known of it, as spells."""

    recipient: Who
    standing: Standing


class MediationClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: MediationClaimsPageInfo


class MediationClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class NetworkEntry(TypedDict):
    """One payload to draw: no node or edge twice."""

    relationCount: int
    truncated: bool
    edges: list[NetworkEntryEdges]


class NetworkEntryEdges(TypedDict):
    """A relation between two actors of a network; `finding.relation.id` tells edges apart."""

    finding: Finding


class SearchEntry(TypedDict):
    """One find. Nothing is found twice: it stands with its best match."""

    score: float
    matched: str
    how: MatchKind
    node: SearchEntryNode


class SearchEntryNode(TypedDict):
    """What can be found."""

    __typename: str
    id: NotRequired[str]
    actorKind: NotRequired[ActorKind]
    caption: NotRequired[str]
    country: NotRequired[str | None]
    stance: NotRequired[Stance]
    quote: NotRequired[SearchEntryNodeQuote | None]
    source: NotRequired[SearchEntryNodeSource]
    title: NotRequired[str]
    published: NotRequired[str | None]
    publisher: NotRequired[SearchEntryNodePublisher]
    eventKind: NotRequired[EventKind]


class SearchEntryNodeQuote(TypedDict):
    """The words that a claim rests on, verbatim."""

    text: str
    translation: str | None


class SearchEntryNodeSource(TypedDict):
    """One document or data set."""

    id: str
    title: str
    published: str | None
    publisher: SearchEntryNodeSourcePublisher


class SearchEntryNodeSourcePublisher(TypedDict):
    """Who publishes sources."""

    title: str


class SearchEntryNodePublisher(TypedDict):
    """Who publishes sources."""

    title: str


class StatsEntry(TypedDict):
    """How much there is, and of what time."""

    actors: int
    claims: int
    relations: int
    sources: int
    publishers: int
    earliest: str | None
    latest: str | None
    lastLoad: StatsEntryLastLoad | None


class StatsEntryLastLoad(TypedDict):
    """One run of one loader over one input."""

    loader: str
    input: str
    sha256: str
    startedAt: str
    finishedAt: str | None
    accepted: int
    unchanged: int
    rejected: int


class TimelineEntry(TypedDict):
    """One entry of a timeline."""

    at: TimelineEntryAt | None
    item: TimelineEntryItem


class TimelineEntryAt(TypedDict):
    """A period as written. Its bounds are narrowed by all else that is known (`bounds`): publication, event,
    lives. A null bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class TimelineEntryItem(TypedDict):
    """What a timeline shows."""

    __typename: str
    relation: NotRequired[TimelineEntryItemRelation]
    findingStatus: NotRequired[RelationStatus]
    certainty: NotRequired[Certainty | None]
    disputed: NotRequired[bool]
    independentSourceCount: NotRequired[int]
    claims: NotRequired[TimelineEntryItemClaims]
    caption: NotRequired[str]
    kind: NotRequired[EventKind]
    eventStatus: NotRequired[EventStatus | None]
    participants: NotRequired[list[TimelineEntryItemParticipants]]


class TimelineEntryItemRelation(TypedDict):
    """One predicate, subject, object and period that claims speak of. No field of it depends on the question that
    found it: what does is on the `Finding` that leads here, or is asked of `facts`.
    """

    subject: Who
    predicate: Predicate
    object: Who


class TimelineEntryItemClaims(TypedDict):
    """A page of a list. `totalCount` is computed only when asked for."""

    nodes: list[Evidence]
    pageInfo: TimelineEntryItemClaimsPageInfo


class TimelineEntryItemClaimsPageInfo(TypedDict):
    """Where a page stands in its list."""

    hasNextPage: bool


class TimelineEntryItemParticipants(TypedDict):
    """That an actor took part in an event: as what, by which predicate."""

    actor: Who
