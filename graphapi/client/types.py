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
    """A person, state, organization or armed group that acts."""

    id: str
    kind: ActorKind
    caption: str


class Evidence(TypedDict):
    """One statement in one source."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class EvidenceBounds(TypedDict):
    """Possible start and end: the period of the text, narrowed by its event, its publication and the lives of its
    actors. A null bound is open or unknown.
    """

    startEarliest: EvidenceBoundsStartEarliest | None
    startLatest: EvidenceBoundsStartLatest | None
    endEarliest: EvidenceBoundsEndEarliest | None
    endLatest: EvidenceBoundsEndLatest | None
    dated: bool


class EvidenceBoundsStartEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceBoundsStartLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceBoundsEndEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceBoundsEndLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceQuote(TypedDict):
    """The quoted sentence of a claim, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class EvidenceSource(TypedDict):
    """One publication: an article, a report or a data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: EvidenceSourcePublisher


class EvidenceSourcePublisher(TypedDict):
    """A newspaper, agency or institute that publishes sources."""

    id: str
    title: str


class Backing(TypedDict):
    """All support of one actor for another with one standing, as spells."""

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
    """A relation as one question sees it: the sum of its claims that pass the filter. It has no id because it
    depends on the filter; `relation` is the same in every answer.
    """

    relation: BackingActedThroughRelation
    status: RelationStatus


class BackingActedThroughRelation(TypedDict):
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackingActedThroughRelationPeriod | None


class BackingActedThroughRelationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackingReachedThrough(TypedDict):
    """A relation as one question sees it: the sum of its claims that pass the filter. It has no id because it
    depends on the filter; `relation` is the same in every answer.
    """

    relation: BackingReachedThroughRelation
    status: RelationStatus


class BackingReachedThroughRelation(TypedDict):
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackingReachedThroughRelationPeriod | None


class BackingReachedThroughRelationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackingFirst(TypedDict):
    """The earliest and latest day that a date can mean. Null: open or unknown."""

    earliest: str | None
    latest: str | None


class BackingLast(TypedDict):
    """The earliest and latest day that a date can mean. Null: open or unknown."""

    earliest: str | None
    latest: str | None


class BackingSpells(TypedDict):
    """A run of relations whose periods overlap or touch; never extended over a gap."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str
    startEarliest: str | None
    startLatest: str | None
    endEarliest: str | None
    endLatest: str | None
    ongoing: bool
    endUnknown: bool


class BackingSpellsYears(TypedDict):
    """Number of entries in one year."""

    year: int
    certain: int
    possible: int
    undated: int


class BackingSpellsClaims(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: BackingSpellsClaimsPageInfo


class BackingSpellsClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class BackingDenials(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: BackingDenialsPageInfo


class BackingDenialsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class BackersEntry(TypedDict):
    """All support of one actor for another with one standing, as spells."""

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
    """A relation as one question sees it: the sum of its claims that pass the filter. It has no id because it
    depends on the filter; `relation` is the same in every answer.
    """

    relation: BackersEntryActedThroughRelation
    status: RelationStatus


class BackersEntryActedThroughRelation(TypedDict):
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackersEntryActedThroughRelationPeriod | None


class BackersEntryActedThroughRelationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackersEntryReachedThrough(TypedDict):
    """A relation as one question sees it: the sum of its claims that pass the filter. It has no id because it
    depends on the filter; `relation` is the same in every answer.
    """

    relation: BackersEntryReachedThroughRelation
    status: RelationStatus


class BackersEntryReachedThroughRelation(TypedDict):
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackersEntryReachedThroughRelationPeriod | None


class BackersEntryReachedThroughRelationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class BackersEntryFirst(TypedDict):
    """The earliest and latest day that a date can mean. Null: open or unknown."""

    earliest: str | None
    latest: str | None


class BackersEntryLast(TypedDict):
    """The earliest and latest day that a date can mean. Null: open or unknown."""

    earliest: str | None
    latest: str | None


class BackersEntrySpells(TypedDict):
    """A run of relations whose periods overlap or touch; never extended over a gap."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str
    startEarliest: str | None
    startLatest: str | None
    endEarliest: str | None
    endLatest: str | None
    ongoing: bool
    endUnknown: bool


class BackersEntrySpellsYears(TypedDict):
    """Number of entries in one year."""

    year: int
    certain: int
    possible: int
    undated: int


class BackersEntrySpellsClaims(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: BackersEntrySpellsClaimsPageInfo


class BackersEntrySpellsClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class BackersEntryDenials(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: BackersEntryDenialsPageInfo


class BackersEntryDenialsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class BackersEntryContributions(TypedDict):
    """The part of a backing that one actor did."""

    actor: Who
    actedThrough: list[BackersEntryContributionsActedThrough]


class BackersEntryContributionsActedThrough(TypedDict):
    """A relation as one question sees it: the sum of its claims that pass the filter. It has no id because it
    depends on the filter; `relation` is the same in every answer.
    """

    relation: BackersEntryContributionsActedThroughRelation


class BackersEntryContributionsActedThroughRelation(TypedDict):
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    predicate: Predicate
    subject: Who
    object: Who
    period: BackersEntryContributionsActedThroughRelationPeriod | None


class BackersEntryContributionsActedThroughRelationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class Finding(TypedDict):
    """A relation as one question sees it: the sum of its claims that pass the filter. It has no id because it
    depends on the filter; `relation` is the same in every answer.
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
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    id: str
    predicate: Predicate
    subject: Who
    object: Who
    period: FindingRelationPeriod | None


class FindingRelationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str
    startEarliest: str | None
    startLatest: str | None
    endEarliest: str | None
    endLatest: str | None
    ongoing: bool
    endUnknown: bool


class FindingClaims(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[FindingClaimsNodes]
    pageInfo: FindingClaimsPageInfo


class FindingClaimsNodes(TypedDict):
    """One statement in one source."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class FindingClaimsNodesBounds(TypedDict):
    """Possible start and end: the period of the text, narrowed by its event, its publication and the lives of its
    actors. A null bound is open or unknown.
    """

    startEarliest: FindingClaimsNodesBoundsStartEarliest | None
    startLatest: FindingClaimsNodesBoundsStartLatest | None
    endEarliest: FindingClaimsNodesBoundsEndEarliest | None
    endLatest: FindingClaimsNodesBoundsEndLatest | None
    dated: bool


class FindingClaimsNodesBoundsStartEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class FindingClaimsNodesBoundsStartLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class FindingClaimsNodesBoundsEndEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class FindingClaimsNodesBoundsEndLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class FindingClaimsNodesQuote(TypedDict):
    """The quoted sentence of a claim, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class FindingClaimsNodesSource(TypedDict):
    """One publication: an article, a report or a data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: FindingClaimsNodesSourcePublisher


class FindingClaimsNodesSourcePublisher(TypedDict):
    """A newspaper, agency or institute that publishes sources."""

    id: str
    title: str


class FindingClaimsNodesEvent(TypedDict):
    """A named meeting, conference, offensive or agreement."""

    caption: str


class FindingClaimsNodesPlace(TypedDict):
    """A place where something happened."""

    caption: str


class FindingClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class FindingDenials(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: FindingDenialsPageInfo


class FindingDenialsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class ClaimsEntry(TypedDict):
    """One statement in one source."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class ClaimsEntryBounds(TypedDict):
    """Possible start and end: the period of the text, narrowed by its event, its publication and the lives of its
    actors. A null bound is open or unknown.
    """

    startEarliest: ClaimsEntryBoundsStartEarliest | None
    startLatest: ClaimsEntryBoundsStartLatest | None
    endEarliest: ClaimsEntryBoundsEndEarliest | None
    endLatest: ClaimsEntryBoundsEndLatest | None
    dated: bool


class ClaimsEntryBoundsStartEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class ClaimsEntryBoundsStartLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class ClaimsEntryBoundsEndEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class ClaimsEntryBoundsEndLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class ClaimsEntryQuote(TypedDict):
    """The quoted sentence of a claim, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class ClaimsEntrySource(TypedDict):
    """One publication: an article, a report or a data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: ClaimsEntrySourcePublisher


class ClaimsEntrySourcePublisher(TypedDict):
    """A newspaper, agency or institute that publishes sources."""

    id: str
    title: str


class Compared(TypedDict):
    """All support of one actor for another with one standing, as spells."""

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
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: ComparedClaimsPageInfo


class ComparedClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class ComparedDenials(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: ComparedDenialsPageInfo


class ComparedDenialsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class CompareEntry(TypedDict):
    """The left side against the right. Backings match by backer, recipient and standing."""

    appeared: list[Compared]
    disappeared: list[Compared]
    changed: list[CompareEntryChanged]


class CompareEntryChanged(TypedDict):
    """A backing that is on both sides and differs."""

    before: CompareEntryChangedBefore
    after: Compared
    reasons: list[ChangeReason]


class CompareEntryChangedBefore(TypedDict):
    """All support of one actor for another with one standing, as spells."""

    standing: Standing
    certainty: Certainty | None
    disputed: bool
    forms: list[SupportForm]
    claimCount: int
    independentSourceCount: int
    firstPublished: str | None
    lastPublished: str | None


class EventsEntry(TypedDict):
    """A named meeting, conference, offensive or agreement."""

    id: str
    caption: str
    kind: EventKind
    status: EventStatus | None
    period: EventsEntryPeriod | None
    place: EventsEntryPlace | None
    participants: list[EventsEntryParticipants]
    claims: EventsEntryClaims


class EventsEntryPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class EventsEntryPlace(TypedDict):
    """A place where something happened."""

    caption: str


class EventsEntryParticipants(TypedDict):
    """How an actor took part in an event."""

    actor: Who


class EventsEntryClaims(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: EventsEntryClaimsPageInfo


class EventsEntryClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class EvidenceEntry(TypedDict):
    """An object that `node` finds by its id."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class EvidenceEntryBounds(TypedDict):
    """Possible start and end: the period of the text, narrowed by its event, its publication and the lives of its
    actors. A null bound is open or unknown.
    """

    startEarliest: EvidenceEntryBoundsStartEarliest | None
    startLatest: EvidenceEntryBoundsStartLatest | None
    endEarliest: EvidenceEntryBoundsEndEarliest | None
    endLatest: EvidenceEntryBoundsEndLatest | None
    dated: bool


class EvidenceEntryBoundsStartEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceEntryBoundsStartLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceEntryBoundsEndEarliest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceEntryBoundsEndLatest(TypedDict):
    """One bound: a day, and where it comes from."""

    day: str


class EvidenceEntryQuote(TypedDict):
    """The quoted sentence of a claim, verbatim."""

    text: str
    language: str
    direction: TextDirection
    translation: str | None


class EvidenceEntrySource(TypedDict):
    """One publication: an article, a report or a data set."""

    id: str
    title: str
    url: str | None
    published: str | None
    licence: str | None
    publisher: EvidenceEntrySourcePublisher


class EvidenceEntrySourcePublisher(TypedDict):
    """A newspaper, agency or institute that publishes sources."""

    id: str
    title: str


class EvidenceEntryEvent(TypedDict):
    """A named meeting, conference, offensive or agreement."""

    id: str
    caption: str


class EvidenceEntryPlace(TypedDict):
    """A place where something happened."""

    id: str
    caption: str


class LoadsEntry(TypedDict):
    """One run of one loader on one input."""

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
    """One mediation: an event, or one statement of one source."""

    mediator: Who
    parties: list[Who]
    event: MediationEvent | None
    period: MediationPeriod | None
    status: RelationStatus
    backs: list[MediationBacks]
    claims: MediationClaims


class MediationEvent(TypedDict):
    """A named meeting, conference, offensive or agreement."""

    caption: str


class MediationPeriod(TypedDict):
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class MediationBacks(TypedDict):
    """All support of one actor for another with one standing, as spells."""

    recipient: Who
    standing: Standing


class MediationClaims(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: MediationClaimsPageInfo


class MediationClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class NetworkEntry(TypedDict):
    """Everything needed to draw a network; each node and edge once."""

    relationCount: int
    truncated: bool
    edges: list[NetworkEntryEdges]


class NetworkEntryEdges(TypedDict):
    """A relation between two actors of a network. `finding.relation.id` identifies it."""

    finding: Finding


class SearchEntry(TypedDict):
    """One search result. Each object appears once, with its best match."""

    score: float
    matched: str
    how: MatchKind
    node: SearchEntryNode


class SearchEntryNode(TypedDict):
    """Objects that a search can find."""

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
    """The quoted sentence of a claim, verbatim."""

    text: str
    translation: str | None


class SearchEntryNodeSource(TypedDict):
    """One publication: an article, a report or a data set."""

    id: str
    title: str
    published: str | None
    publisher: SearchEntryNodeSourcePublisher


class SearchEntryNodeSourcePublisher(TypedDict):
    """A newspaper, agency or institute that publishes sources."""

    title: str


class SearchEntryNodePublisher(TypedDict):
    """A newspaper, agency or institute that publishes sources."""

    title: str


class StatsEntry(TypedDict):
    """Counts, and the period that they cover."""

    actors: int
    claims: int
    relations: int
    sources: int
    publishers: int
    earliest: str | None
    latest: str | None
    lastLoad: StatsEntryLastLoad | None


class StatsEntryLastLoad(TypedDict):
    """One run of one loader on one input."""

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
    """A period as written. Publication, event and the lives of the actors narrow its bounds (`bounds`). A null
    bound is open or unknown; `ongoing` and `endUnknown` say which.
    """

    text: str


class TimelineEntryItem(TypedDict):
    """A relation or an event in a timeline."""

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
    """All claims with one predicate, subject, object and period. Its fields do not depend on the question. What
    does is on `Finding`, or in `facts`.
    """

    subject: Who
    predicate: Predicate
    object: Who


class TimelineEntryItemClaims(TypedDict):
    """A page of a list. `totalCount` is computed only if selected."""

    nodes: list[Evidence]
    pageInfo: TimelineEntryItemClaimsPageInfo


class TimelineEntryItemClaimsPageInfo(TypedDict):
    """Position of a page in its list."""

    hasNextPage: bool


class TimelineEntryItemParticipants(TypedDict):
    """How an actor took part in an event."""

    actor: Who
