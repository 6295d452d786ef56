"""The questions as documents, and the columns of their rows.

Written by `make schema` from the questions and the schema; changes are lost.
"""

from typing import Final

from graphapi.client.question import Question

BACKERS: Final = Question(
    name="backers",
    root="backers",
    paged=True,
    actors=("of",),
    columns={
        "backer.id": "str",
        "backer.kind": "str",
        "backer.caption": "str",
        "recipient.id": "str",
        "recipient.kind": "str",
        "recipient.caption": "str",
        "actedThrough": "list",
        "reachedThrough": "list",
        "standing": "str",
        "certainty": "str",
        "disputed": "bool",
        "forms": "list",
        "kinds": "list",
        "first.earliest": "date",
        "first.latest": "date",
        "last.earliest": "date",
        "last.latest": "date",
        "claimCount": "int",
        "independentSourceCount": "int",
        "firstPublished": "edtf",
        "lastPublished": "edtf",
        "spell.period.text": "str",
        "spell.period.startEarliest": "date",
        "spell.period.startLatest": "date",
        "spell.period.endEarliest": "date",
        "spell.period.endLatest": "date",
        "spell.period.ongoing": "bool",
        "spell.period.endUnknown": "bool",
        "spell.standing": "str",
        "spell.status": "str",
        "spell.certainty": "str",
        "spell.disputed": "bool",
        "spell.forms": "list",
        "spell.claimCount": "int",
        "spell.independentSourceCount": "int",
        "spell.firstPublished": "edtf",
        "spell.lastPublished": "edtf",
        "spell.years": "list",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
        "contributions": "list",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A backing with its spells, the claims of each, and the claims that deny it.
fragment Backing on Backing {
  backer { ...Who }
  recipient { ...Who }
  actedThrough { relation { predicate subject { ...Who } object { ...Who } period { text } } status }
  reachedThrough { relation { predicate subject { ...Who } object { ...Who } period { text } } status }
  standing
  certainty
  disputed
  forms
  kinds
  first { earliest latest }
  last { earliest latest }
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  spells {
    period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown }
    standing
    status
    certainty
    disputed
    forms
    claimCount
    independentSourceCount
    firstPublished
    lastPublished
    years(from: $from, to: $to) @include(if: $years) { year certain possible undated }
    claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
  }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Who backed an actor, when, with what, according to whom.
query Backers(
  $of: ActorRef!
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $backing: BackingKind = ANY
  $forms: [SupportForm!]
  $standing: [Standing!]
  $actorKinds: [ActorKind!]
  $minIndependentSources: Int
  $withoutSources: [ID!]
  $includeAgents: Boolean! = true
  $byState: Boolean! = false
  $language: String
  $first: Int! = 20
  $after: String
  $claims: Int! = 50
  $years: Boolean! = false
  $from: Int! = 1900
  $to: Int! = 2099
) {
  actor(ref: $of) { ...Who }
  backers(
    of: $of
    filter: {
      during: $during
      knownAt: $knownAt
      certainty: $certainty
      backing: $backing
      forms: $forms
      standing: $standing
      actorKinds: $actorKinds
      minIndependentSources: $minIndependentSources
      withoutSources: $withoutSources
    }
    includeAgents: $includeAgents
    byState: $byState
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes {
      ...Backing
      contributions @include(if: $byState) {
        actor { ...Who }
        actedThrough { relation { predicate subject { ...Who } object { ...Who } period { text } } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

BETWEEN: Final = Question(
    name="between",
    root="relations",
    paged=True,
    actors=("of", "with"),
    columns={
        "relation.id": "str",
        "relation.predicate": "str",
        "relation.subject.id": "str",
        "relation.subject.kind": "str",
        "relation.subject.caption": "str",
        "relation.object.id": "str",
        "relation.object.kind": "str",
        "relation.object.caption": "str",
        "relation.period.text": "str",
        "relation.period.startEarliest": "date",
        "relation.period.startLatest": "date",
        "relation.period.endEarliest": "date",
        "relation.period.endLatest": "date",
        "relation.period.ongoing": "bool",
        "relation.period.endUnknown": "bool",
        "certainty": "str",
        "status": "str",
        "standing": "str",
        "disputed": "bool",
        "forms": "list",
        "allegedForms": "list",
        "claimCount": "int",
        "independentSourceCount": "int",
        "firstPublished": "edtf",
        "lastPublished": "edtf",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
        "claim.event.caption": "str",
        "claim.place.caption": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A relation as the question sees it, its claims, and those that deny it.
fragment Finding on Finding {
  relation { id predicate subject { ...Who } object { ...Who } period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown } }
  certainty
  status
  standing
  disputed
  forms
  allegedForms
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  claims(first: $claims) { nodes { ...Evidence event { caption(language: $language) } place { caption(language: $language) } } pageInfo { hasNextPage } }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Relations between two actors, in either direction, each with its claims.
query Between(
  $of: ActorRef!
  $with: ActorRef!
  $predicates: [Predicate!]
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $withoutSources: [ID!]
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  actor(ref: $of) { ...Who }
  with: actor(ref: $with) { ...Who }
  relations(
    filter: {
      between: [$of, $with]
      predicates: $predicates
      during: $during
      knownAt: $knownAt
      certainty: $certainty
      withoutSources: $withoutSources
    }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Finding }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

CHANGES: Final = Question(
    name="changes",
    root="claims",
    paged=True,
    actors=("about",),
    columns={
        "id": "str",
        "predicate": "str",
        "subject.id": "str",
        "subject.kind": "str",
        "subject.caption": "str",
        "object.id": "str",
        "object.kind": "str",
        "object.caption": "str",
        "claimant.id": "str",
        "claimant.kind": "str",
        "claimant.caption": "str",
        "period.text": "str",
        "bounds.startEarliest.day": "date",
        "bounds.startLatest.day": "date",
        "bounds.endEarliest.day": "date",
        "bounds.endLatest.day": "date",
        "bounds.dated": "bool",
        "stance": "str",
        "modality": "str",
        "basis": "str",
        "credibility": "str",
        "forms": "list",
        "detail": "str",
        "quote.text": "str",
        "quote.language": "str",
        "quote.direction": "str",
        "quote.translation": "str",
        "record": "str",
        "recordedAt": "datetime",
        "retractedAt": "datetime",
        "source.id": "str",
        "source.title": "str",
        "source.url": "str",
        "source.published": "edtf",
        "source.licence": "str",
        "source.publisher.id": "str",
        "source.publisher.title": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# What is new: claims loaded or retracted since a given time, about any actor or one.
query Changes($since: DateTime!, $about: ActorRef, $language: String, $first: Int! = 100, $after: String) {
  claims(
    filter: { about: $about, changedSince: $since, certainty: UNDATED }
    orderBy: RECORDED
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Evidence }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

CLAIMS: Final = Question(
    name="claims",
    root="claims",
    paged=True,
    actors=("subject", "object", "claimant"),
    columns={
        "id": "str",
        "predicate": "str",
        "subject.id": "str",
        "subject.kind": "str",
        "subject.caption": "str",
        "object.id": "str",
        "object.kind": "str",
        "object.caption": "str",
        "claimant.id": "str",
        "claimant.kind": "str",
        "claimant.caption": "str",
        "period.text": "str",
        "bounds.startEarliest.day": "date",
        "bounds.startLatest.day": "date",
        "bounds.endEarliest.day": "date",
        "bounds.endLatest.day": "date",
        "bounds.dated": "bool",
        "stance": "str",
        "modality": "str",
        "basis": "str",
        "credibility": "str",
        "forms": "list",
        "detail": "str",
        "quote.text": "str",
        "quote.language": "str",
        "quote.direction": "str",
        "quote.translation": "str",
        "record": "str",
        "recordedAt": "datetime",
        "retractedAt": "datetime",
        "source.id": "str",
        "source.title": "str",
        "source.url": "str",
        "source.published": "edtf",
        "source.licence": "str",
        "source.publisher.id": "str",
        "source.publisher.title": "str",
        "against": "list",
        "via": "list",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# Single claims, as each source states them. Filter by actor, predicate, period and words of the sentence.
query Claims(
  $subject: ActorRef
  $object: ActorRef
  $claimant: ActorRef
  $predicates: [Predicate!]
  $stance: [Stance!]
  $modality: [Modality!]
  $sources: [ID!]
  $text: String
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 100
  $after: String
) {
  claims(
    filter: {
      subject: $subject
      object: $object
      claimant: $claimant
      predicates: $predicates
      stance: $stance
      modality: $modality
      sources: $sources
      text: $text
      during: $during
      knownAt: $knownAt
      certainty: $certainty
    }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Evidence against { ...Who } via { ...Who } }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

COMPARE: Final = Question(
    name="compare",
    root="compare",
    paged=False,
    actors=("of",),
    columns={
        "appeared": "list",
        "disappeared": "list",
        "changed": "list",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# What changed among an actor's backers between two periods, or between two days of knowledge.
query Compare(
  $of: ActorRef!
  $left: EDTF
  $right: EDTF
  $leftKnownAt: Date
  $rightKnownAt: Date
  $certainty: Certainty = POSSIBLE
  $backing: BackingKind = ANY
  $forms: [SupportForm!]
  $standing: [Standing!]
  $includeAgents: Boolean! = true
  $byState: Boolean! = false
  $language: String
  $claims: Int! = 5
) {
  actor(ref: $of) { ...Who }
  compare(
    of: $of
    left: { during: $left, knownAt: $leftKnownAt }
    right: { during: $right, knownAt: $rightKnownAt }
    filter: { certainty: $certainty, backing: $backing, forms: $forms, standing: $standing }
    includeAgents: $includeAgents
    byState: $byState
  ) {
    appeared { ...Compared }
    disappeared { ...Compared }
    changed {
      before { standing certainty disputed forms claimCount independentSourceCount firstPublished lastPublished }
      after { ...Compared }
      reasons
    }
  }
}

fragment Compared on Backing {
  backer { ...Who }
  recipient { ...Who }
  standing
  certainty
  disputed
  forms
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
""",
)

DENIALS: Final = Question(
    name="denials",
    root="denials",
    paged=True,
    actors=("of",),
    columns={
        "id": "str",
        "predicate": "str",
        "subject.id": "str",
        "subject.kind": "str",
        "subject.caption": "str",
        "object.id": "str",
        "object.kind": "str",
        "object.caption": "str",
        "claimant.id": "str",
        "claimant.kind": "str",
        "claimant.caption": "str",
        "period.text": "str",
        "bounds.startEarliest.day": "date",
        "bounds.startLatest.day": "date",
        "bounds.endEarliest.day": "date",
        "bounds.endLatest.day": "date",
        "bounds.dated": "bool",
        "stance": "str",
        "modality": "str",
        "basis": "str",
        "credibility": "str",
        "forms": "list",
        "detail": "str",
        "quote.text": "str",
        "quote.language": "str",
        "quote.direction": "str",
        "quote.translation": "str",
        "record": "str",
        "recordedAt": "datetime",
        "retractedAt": "datetime",
        "source.id": "str",
        "source.title": "str",
        "source.url": "str",
        "source.published": "edtf",
        "source.licence": "str",
        "source.publisher.id": "str",
        "source.publisher.title": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# Claims that deny or doubt something about an actor, including plans.
query Denials(
  $of: ActorRef!
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 100
  $after: String
) {
  actor(ref: $of) { ...Who }
  denials(
    of: $of
    filter: { during: $during, knownAt: $knownAt, certainty: $certainty }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Evidence }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

EVENTS: Final = Question(
    name="events",
    root="events",
    paged=True,
    actors=("of",),
    columns={
        "id": "str",
        "caption": "str",
        "kind": "str",
        "status": "str",
        "period.text": "str",
        "place.caption": "str",
        "participants": "list",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# The meetings, conferences, agreements and attacks that an actor took part in.
query Events(
  $of: ActorRef!
  $status: [EventStatus!] = [HAPPENED]
  $during: EDTF
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  actor(ref: $of) { ...Who }
  events(
    filter: { participants: [$of], status: $status, during: $during, certainty: $certainty }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes {
      id
      caption(language: $language)
      kind
      status
      period { text }
      place { caption(language: $language) }
      participants { actor { ...Who } }
      claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

EVIDENCE: Final = Question(
    name="evidence",
    root="claim",
    paged=False,
    actors=(),
    columns={
        "__typename": "str",
        "id": "str",
        "predicate": "str",
        "subject.id": "str",
        "subject.kind": "str",
        "subject.caption": "str",
        "object.id": "str",
        "object.kind": "str",
        "object.caption": "str",
        "claimant.id": "str",
        "claimant.kind": "str",
        "claimant.caption": "str",
        "period.text": "str",
        "bounds.startEarliest.day": "date",
        "bounds.startLatest.day": "date",
        "bounds.endEarliest.day": "date",
        "bounds.endLatest.day": "date",
        "bounds.dated": "bool",
        "stance": "str",
        "modality": "str",
        "basis": "str",
        "credibility": "str",
        "forms": "list",
        "detail": "str",
        "quote.text": "str",
        "quote.language": "str",
        "quote.direction": "str",
        "quote.translation": "str",
        "record": "str",
        "recordedAt": "datetime",
        "retractedAt": "datetime",
        "source.id": "str",
        "source.title": "str",
        "source.url": "str",
        "source.published": "edtf",
        "source.licence": "str",
        "source.publisher.id": "str",
        "source.publisher.title": "str",
        "against": "list",
        "via": "list",
        "event.id": "str",
        "event.caption": "str",
        "place.id": "str",
        "place.caption": "str",
        "repeats.id": "str",
        "repeats.predicate": "str",
        "repeats.subject.id": "str",
        "repeats.subject.kind": "str",
        "repeats.subject.caption": "str",
        "repeats.object.id": "str",
        "repeats.object.kind": "str",
        "repeats.object.caption": "str",
        "repeats.claimant.id": "str",
        "repeats.claimant.kind": "str",
        "repeats.claimant.caption": "str",
        "repeats.period.text": "str",
        "repeats.bounds.startEarliest.day": "date",
        "repeats.bounds.startLatest.day": "date",
        "repeats.bounds.endEarliest.day": "date",
        "repeats.bounds.endLatest.day": "date",
        "repeats.bounds.dated": "bool",
        "repeats.stance": "str",
        "repeats.modality": "str",
        "repeats.basis": "str",
        "repeats.credibility": "str",
        "repeats.forms": "list",
        "repeats.detail": "str",
        "repeats.quote.text": "str",
        "repeats.quote.language": "str",
        "repeats.quote.direction": "str",
        "repeats.quote.translation": "str",
        "repeats.record": "str",
        "repeats.recordedAt": "datetime",
        "repeats.retractedAt": "datetime",
        "repeats.source.id": "str",
        "repeats.source.title": "str",
        "repeats.source.url": "str",
        "repeats.source.published": "edtf",
        "repeats.source.licence": "str",
        "repeats.source.publisher.id": "str",
        "repeats.source.publisher.title": "str",
        "corrects.id": "str",
        "corrects.predicate": "str",
        "corrects.subject.id": "str",
        "corrects.subject.kind": "str",
        "corrects.subject.caption": "str",
        "corrects.object.id": "str",
        "corrects.object.kind": "str",
        "corrects.object.caption": "str",
        "corrects.claimant.id": "str",
        "corrects.claimant.kind": "str",
        "corrects.claimant.caption": "str",
        "corrects.period.text": "str",
        "corrects.bounds.startEarliest.day": "date",
        "corrects.bounds.startLatest.day": "date",
        "corrects.bounds.endEarliest.day": "date",
        "corrects.bounds.endLatest.day": "date",
        "corrects.bounds.dated": "bool",
        "corrects.stance": "str",
        "corrects.modality": "str",
        "corrects.basis": "str",
        "corrects.credibility": "str",
        "corrects.forms": "list",
        "corrects.detail": "str",
        "corrects.quote.text": "str",
        "corrects.quote.language": "str",
        "corrects.quote.direction": "str",
        "corrects.quote.translation": "str",
        "corrects.record": "str",
        "corrects.recordedAt": "datetime",
        "corrects.retractedAt": "datetime",
        "corrects.source.id": "str",
        "corrects.source.title": "str",
        "corrects.source.url": "str",
        "corrects.source.published": "edtf",
        "corrects.source.licence": "str",
        "corrects.source.publisher.id": "str",
        "corrects.source.publisher.title": "str",
        "refutes": "list",
        "refutedBy": "list",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# The sentence behind a claim, its source, the claim that it repeats, and the claims that deny it.
query Evidence($claim: ID!, $language: String) {
  claim: node(id: $claim) {
    __typename
    ... on Claim {
      ...Evidence
      against { ...Who }
      via { ...Who }
      event { id caption(language: $language) }
      place { id caption(language: $language) }
      repeats { ...Evidence }
      corrects { ...Evidence }
      refutes { ...Evidence }
      refutedBy { ...Evidence }
    }
  }
}
""",
)

LOADS: Final = Question(
    name="loads",
    root="loads",
    paged=True,
    actors=(),
    columns={
        "id": "str",
        "loader": "str",
        "input": "str",
        "sha256": "str",
        "startedAt": "datetime",
        "finishedAt": "datetime",
        "accepted": "int",
        "unchanged": "int",
        "rejected": "int",
        "retracted": "int",
    },
    text="""\
# The loads, latest first, with their results.
query Loads($first: Int! = 50, $after: String) {
  loads(first: $first, after: $after) {
    totalCount
    nodes { id loader input sha256 startedAt finishedAt accepted unchanged rejected retracted }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

MEDIATED: Final = Question(
    name="mediated",
    root="mediations",
    paged=True,
    actors=("of", "party"),
    columns={
        "mediator.id": "str",
        "mediator.kind": "str",
        "mediator.caption": "str",
        "parties": "list",
        "event.caption": "str",
        "period.text": "str",
        "status": "str",
        "backs": "list",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A mediation, the parties that the mediator backed, and the claims.
fragment Mediation on Mediation {
  mediator { ...Who }
  parties { ...Who }
  event { caption(language: $language) }
  period { text }
  status
  backs { recipient { ...Who } standing }
  claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Mediations by an actor: the parties, and which of them the actor backed.
query Mediated(
  $of: ActorRef!
  $party: ActorRef
  $during: EDTF
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  actor(ref: $of) { ...Who }
  mediations(
    filter: { mediator: $of, party: $party, during: $during, certainty: $certainty }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Mediation }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

MEDIATIONS: Final = Question(
    name="mediations",
    root="mediations",
    paged=True,
    actors=("of", "mediator"),
    columns={
        "mediator.id": "str",
        "mediator.kind": "str",
        "mediator.caption": "str",
        "parties": "list",
        "event.caption": "str",
        "period.text": "str",
        "status": "str",
        "backs": "list",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A mediation, the parties that the mediator backed, and the claims.
fragment Mediation on Mediation {
  mediator { ...Who }
  parties { ...Who }
  event { caption(language: $language) }
  period { text }
  status
  backs { recipient { ...Who } standing }
  claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Who mediated between an actor and others, and which parties the mediator backed.
query Mediations(
  $of: ActorRef!
  $mediator: ActorRef
  $during: EDTF
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  actor(ref: $of) { ...Who }
  mediations(
    filter: { party: $of, mediator: $mediator, during: $during, certainty: $certainty }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Mediation }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

MEETINGS: Final = Question(
    name="meetings",
    root="relations",
    paged=True,
    actors=("of", "with"),
    columns={
        "relation.id": "str",
        "relation.predicate": "str",
        "relation.subject.id": "str",
        "relation.subject.kind": "str",
        "relation.subject.caption": "str",
        "relation.object.id": "str",
        "relation.object.kind": "str",
        "relation.object.caption": "str",
        "relation.period.text": "str",
        "relation.period.startEarliest": "date",
        "relation.period.startLatest": "date",
        "relation.period.endEarliest": "date",
        "relation.period.endLatest": "date",
        "relation.period.ongoing": "bool",
        "relation.period.endUnknown": "bool",
        "certainty": "str",
        "status": "str",
        "standing": "str",
        "disputed": "bool",
        "forms": "list",
        "allegedForms": "list",
        "claimCount": "int",
        "independentSourceCount": "int",
        "firstPublished": "edtf",
        "lastPublished": "edtf",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
        "claim.event.caption": "str",
        "claim.place.caption": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A relation as the question sees it, its claims, and those that deny it.
fragment Finding on Finding {
  relation { id predicate subject { ...Who } object { ...Who } period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown } }
  certainty
  status
  standing
  disputed
  forms
  allegedForms
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  claims(first: $claims) { nodes { ...Evidence event { caption(language: $language) } place { caption(language: $language) } } pageInfo { hasNextPage } }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Who met an actor, when and where, according to whom.
query Meetings(
  $of: ActorRef!
  $with: ActorRef
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $withoutSources: [ID!]
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  actor(ref: $of) { ...Who }
  relations(
    filter: {
      subject: $of
      object: $with
      predicates: [MET]
      during: $during
      knownAt: $knownAt
      certainty: $certainty
      withoutSources: $withoutSources
    }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Finding }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

NETWORK: Final = Question(
    name="network",
    root="network",
    paged=False,
    actors=("around",),
    columns={
        "relationCount": "int",
        "truncated": "bool",
        "edges": "list",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A relation as the question sees it, its claims, and those that deny it.
fragment Finding on Finding {
  relation { id predicate subject { ...Who } object { ...Who } period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown } }
  certainty
  status
  standing
  disputed
  forms
  allegedForms
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  claims(first: $claims) { nodes { ...Evidence event { caption(language: $language) } place { caption(language: $language) } } pageInfo { hasNextPage } }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Who is related to whom within some steps of some actors, and according to whom.
query Network(
  $around: [ActorRef!]!
  $depth: Int! = 1
  $predicates: [Predicate!]
  $classes: [PredicateClass!]
  $forms: [SupportForm!]
  $status: [RelationStatus!]
  $minIndependentSources: Int
  $withoutSources: [ID!]
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $includeAgents: Boolean! = true
  $limit: Int! = 50
  $language: String
  $claims: Int! = 5
) {
  network(
    around: $around
    depth: $depth
    includeAgents: $includeAgents
    limit: $limit
    filter: {
      predicates: $predicates
      classes: $classes
      forms: $forms
      status: $status
      minIndependentSources: $minIndependentSources
      withoutSources: $withoutSources
      during: $during
      knownAt: $knownAt
      certainty: $certainty
    }
  ) {
    relationCount
    truncated
    edges { finding { ...Finding } }
  }
}
""",
)

RECIPIENTS: Final = Question(
    name="recipients",
    root="recipients",
    paged=True,
    actors=("of",),
    columns={
        "backer.id": "str",
        "backer.kind": "str",
        "backer.caption": "str",
        "recipient.id": "str",
        "recipient.kind": "str",
        "recipient.caption": "str",
        "actedThrough": "list",
        "reachedThrough": "list",
        "standing": "str",
        "certainty": "str",
        "disputed": "bool",
        "forms": "list",
        "kinds": "list",
        "first.earliest": "date",
        "first.latest": "date",
        "last.earliest": "date",
        "last.latest": "date",
        "claimCount": "int",
        "independentSourceCount": "int",
        "firstPublished": "edtf",
        "lastPublished": "edtf",
        "spell.period.text": "str",
        "spell.period.startEarliest": "date",
        "spell.period.startLatest": "date",
        "spell.period.endEarliest": "date",
        "spell.period.endLatest": "date",
        "spell.period.ongoing": "bool",
        "spell.period.endUnknown": "bool",
        "spell.standing": "str",
        "spell.status": "str",
        "spell.certainty": "str",
        "spell.disputed": "bool",
        "spell.forms": "list",
        "spell.claimCount": "int",
        "spell.independentSourceCount": "int",
        "spell.firstPublished": "edtf",
        "spell.lastPublished": "edtf",
        "spell.years": "list",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A backing with its spells, the claims of each, and the claims that deny it.
fragment Backing on Backing {
  backer { ...Who }
  recipient { ...Who }
  actedThrough { relation { predicate subject { ...Who } object { ...Who } period { text } } status }
  reachedThrough { relation { predicate subject { ...Who } object { ...Who } period { text } } status }
  standing
  certainty
  disputed
  forms
  kinds
  first { earliest latest }
  last { earliest latest }
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  spells {
    period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown }
    standing
    status
    certainty
    disputed
    forms
    claimCount
    independentSourceCount
    firstPublished
    lastPublished
    years(from: $from, to: $to) @include(if: $years) { year certain possible undated }
    claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
  }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Actors that an actor backed, when, with what, according to whom.
query Recipients(
  $of: ActorRef!
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $backing: BackingKind = ANY
  $forms: [SupportForm!]
  $standing: [Standing!]
  $actorKinds: [ActorKind!]
  $minIndependentSources: Int
  $withoutSources: [ID!]
  $includeAgents: Boolean! = true
  $language: String
  $first: Int! = 20
  $after: String
  $claims: Int! = 50
  $years: Boolean! = false
  $from: Int! = 1900
  $to: Int! = 2099
) {
  actor(ref: $of) { ...Who }
  recipients(
    of: $of
    filter: {
      during: $during
      knownAt: $knownAt
      certainty: $certainty
      backing: $backing
      forms: $forms
      standing: $standing
      actorKinds: $actorKinds
      minIndependentSources: $minIndependentSources
      withoutSources: $withoutSources
    }
    includeAgents: $includeAgents
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Backing }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

RELATIONS: Final = Question(
    name="relations",
    root="relations",
    paged=True,
    actors=("subject", "object", "between"),
    columns={
        "relation.id": "str",
        "relation.predicate": "str",
        "relation.subject.id": "str",
        "relation.subject.kind": "str",
        "relation.subject.caption": "str",
        "relation.object.id": "str",
        "relation.object.kind": "str",
        "relation.object.caption": "str",
        "relation.period.text": "str",
        "relation.period.startEarliest": "date",
        "relation.period.startLatest": "date",
        "relation.period.endEarliest": "date",
        "relation.period.endLatest": "date",
        "relation.period.ongoing": "bool",
        "relation.period.endUnknown": "bool",
        "certainty": "str",
        "status": "str",
        "standing": "str",
        "disputed": "bool",
        "forms": "list",
        "allegedForms": "list",
        "claimCount": "int",
        "independentSourceCount": "int",
        "firstPublished": "edtf",
        "lastPublished": "edtf",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
        "claim.event.caption": "str",
        "claim.place.caption": "str",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# A relation as the question sees it, its claims, and those that deny it.
fragment Finding on Finding {
  relation { id predicate subject { ...Who } object { ...Who } period { text startEarliest startLatest endEarliest endLatest ongoing endUnknown } }
  certainty
  status
  standing
  disputed
  forms
  allegedForms
  claimCount
  independentSourceCount
  firstPublished
  lastPublished
  claims(first: $claims) { nodes { ...Evidence event { caption(language: $language) } place { caption(language: $language) } } pageInfo { hasNextPage } }
  denials(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
}
# Relations: who did what to whom, in which period, how certain, according to whom.
query Relations(
  $subject: ActorRef
  $object: ActorRef
  $between: [ActorRef!]
  $predicates: [Predicate!]
  $classes: [PredicateClass!]
  $forms: [SupportForm!]
  $status: [RelationStatus!]
  $minIndependentSources: Int
  $withoutSources: [ID!]
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  relations(
    filter: {
      subject: $subject
      object: $object
      between: $between
      predicates: $predicates
      classes: $classes
      forms: $forms
      status: $status
      minIndependentSources: $minIndependentSources
      withoutSources: $withoutSources
      during: $during
      knownAt: $knownAt
      certainty: $certainty
    }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes { ...Finding }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

SEARCH: Final = Question(
    name="search",
    root="search",
    paged=True,
    actors=(),
    columns={
        "score": "float",
        "matched": "str",
        "how": "str",
        "node.__typename": "str",
        "node.id": "str",
        "node.actorKind": "str",
        "node.caption": "str",
        "node.country": "str",
        "node.stance": "str",
        "node.quote.text": "str",
        "node.quote.translation": "str",
        "node.source.id": "str",
        "node.source.title": "str",
        "node.source.published": "edtf",
        "node.source.publisher.title": "str",
        "node.title": "str",
        "node.published": "edtf",
        "node.publisher.title": "str",
        "node.eventKind": "str",
    },
    text="""\
# Search for actors, claims, sources and events, in any script and spelling; best match first.
query Search($text: String!, $in: [SearchScope!], $prefix: Boolean! = false, $language: String, $first: Int! = 20, $after: String) {
  search(text: $text, in: $in, prefix: $prefix, first: $first, after: $after) {
    totalCount
    nodes {
      score
      matched
      how
      node {
        __typename
        ... on Actor { id actorKind: kind caption(language: $language) country }
        ... on Claim { id stance quote { text translation } source { id title published publisher { title(language: $language) } } }
        ... on Source { id title published publisher { title(language: $language) } }
        ... on Event { id eventKind: kind caption(language: $language) }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)

STATS: Final = Question(
    name="stats",
    root="stats",
    paged=False,
    actors=(),
    columns={
        "actors": "int",
        "claims": "int",
        "relations": "int",
        "sources": "int",
        "publishers": "int",
        "earliest": "date",
        "latest": "date",
        "lastLoad.loader": "str",
        "lastLoad.input": "str",
        "lastLoad.sha256": "str",
        "lastLoad.startedAt": "datetime",
        "lastLoad.finishedAt": "datetime",
        "lastLoad.accepted": "int",
        "lastLoad.unchanged": "int",
        "lastLoad.rejected": "int",
    },
    text="""\
# Counts of what is loaded, the period that it covers, and the last load.
query Stats {
  stats {
    actors
    claims
    relations
    sources
    publishers
    earliest
    latest
    lastLoad { loader input sha256 startedAt finishedAt accepted unchanged rejected }
  }
}
""",
)

TIMELINE: Final = Question(
    name="timeline",
    root="timeline",
    paged=True,
    actors=("of",),
    columns={
        "at.text": "str",
        "item.__typename": "str",
        "item.relation.subject.id": "str",
        "item.relation.subject.kind": "str",
        "item.relation.subject.caption": "str",
        "item.relation.predicate": "str",
        "item.relation.object.id": "str",
        "item.relation.object.kind": "str",
        "item.relation.object.caption": "str",
        "item.findingStatus": "str",
        "item.certainty": "str",
        "item.disputed": "bool",
        "item.independentSourceCount": "int",
        "claim.id": "str",
        "claim.predicate": "str",
        "claim.subject.id": "str",
        "claim.subject.kind": "str",
        "claim.subject.caption": "str",
        "claim.object.id": "str",
        "claim.object.kind": "str",
        "claim.object.caption": "str",
        "claim.claimant.id": "str",
        "claim.claimant.kind": "str",
        "claim.claimant.caption": "str",
        "claim.period.text": "str",
        "claim.bounds.startEarliest.day": "date",
        "claim.bounds.startLatest.day": "date",
        "claim.bounds.endEarliest.day": "date",
        "claim.bounds.endLatest.day": "date",
        "claim.bounds.dated": "bool",
        "claim.stance": "str",
        "claim.modality": "str",
        "claim.basis": "str",
        "claim.credibility": "str",
        "claim.forms": "list",
        "claim.detail": "str",
        "claim.quote.text": "str",
        "claim.quote.language": "str",
        "claim.quote.direction": "str",
        "claim.quote.translation": "str",
        "claim.record": "str",
        "claim.recordedAt": "datetime",
        "claim.retractedAt": "datetime",
        "claim.source.id": "str",
        "claim.source.title": "str",
        "claim.source.url": "str",
        "claim.source.published": "edtf",
        "claim.source.licence": "str",
        "claim.source.publisher.id": "str",
        "claim.source.publisher.title": "str",
        "item.caption": "str",
        "item.kind": "str",
        "item.eventStatus": "str",
        "item.participants": "list",
    },
    text="""\
fragment Who on Actor {
  id
  kind
  caption(language: $language)
}
# One row of evidence: the sentence, its source and date, and its stance.
fragment Evidence on Claim {
  id
  predicate
  subject { ...Who }
  object { ...Who }
  claimant { ...Who }
  period { text }
  bounds { startEarliest { day } startLatest { day } endEarliest { day } endLatest { day } dated }
  stance
  modality
  basis
  credibility
  forms
  detail
  quote { text language direction translation }
  record
  recordedAt
  retractedAt
  source { id title url published licence publisher { id title(language: $language) } }
}
# What an actor did and what was done to it, in order of time.
query Timeline(
  $of: ActorRef!
  $during: EDTF
  $knownAt: Date
  $certainty: Certainty = POSSIBLE
  $language: String
  $first: Int! = 50
  $after: String
  $claims: Int! = 20
) {
  actor(ref: $of) { ...Who }
  timeline(
    of: [$of]
    filter: { during: $during, knownAt: $knownAt, certainty: $certainty }
    first: $first
    after: $after
  ) {
    totalCount
    undatedCount
    nodes {
      at { text }
      item {
        __typename
        ... on Finding {
          relation { subject { ...Who } predicate object { ...Who } }
          findingStatus: status
          certainty
          disputed
          independentSourceCount
          claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
        }
        ... on Event {
          caption(language: $language)
          kind
          eventStatus: status
          participants { actor { ...Who } }
          claims(first: $claims) { nodes { ...Evidence } pageInfo { hasNextPage } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
""",
)
