"""What fields and arguments are whose meaning is the same wherever they stand, or plain from where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
)

Described = GraphQLField | GraphQLInputField | GraphQLArgument | GraphQLEnumValue

# By `Type.field`, else by `field`. What needs more than its name says to be understood is described where it is declared.
FIELDS: Final[Mapping[str, str]] = {
    "id": "Stable: it is the same after every load, and `node` finds it again.",
    "kind": "What kind it is.",
    "kinds": "Of one of these kinds.",
    "period": "When; null where no source says so.",
    "forms": "The forms of support that are named; none where only backing as such is stated.",
    "standing": "Whether it is asserted, or only alleged.",
    "status": "What the claims add up to.",
    "predicate": "What the subject does or is towards the object.",
    "claimCount": "How many claims say so.",
    "independentSourceCount": "How many independent sources say so: those that repeat or quote one another are one.",
    "firstPublished": "When the first source that says so was published.",
    "lastPublished": "When the last source that says so was published.",
    "publisher": "Who published it.",
    "place": "Where.",
    "event": "The event that it is part of.",
    "actor": "Who.",
    "nodes": "The entries of this page.",
    "edges": "The entries of this page, each with its cursor.",
    "node": "The entry.",
    "cursor": "Where the entry stands in the list: for `after` and `before`.",
    "pageInfo": "Where this page stands in the list.",
    "totalCount": "How many entries the whole list has.",
    "PageInfo.hasNextPage": "Whether the list goes on after this page.",
    "PageInfo.hasPreviousPage": "Whether the list has entries before this page.",
    "PageInfo.startCursor": "The cursor of the page's first entry; null where it has none.",
    "PageInfo.endCursor": "The cursor of the page's last entry; null where it has none.",
    "Actor.names": "Every spelling that is loaded.",
    "Name.value": "The name as it is written.",
    "Backing.backer": "Who backs.",
    "Backing.spells": "Its runs in time, in their order.",
    "Spell.relations": "The relations that it is made of.",
    "Relation.subject": "Who does it, or is it.",
    "Relation.object": "Towards whom.",
    "Finding.relation": "What was found.",
    "Finding.allegedForms": "Of what is asserted, the further forms of support that are only alleged.",
    "Claim.against": "Against whom.",
    "Claim.stance": "Whether the source asserts, alleges, denies or doubts it.",
    "Claim.modality": "Whether it is said to be so, to be planned, or is only supposed.",
    "Claim.basis": "What the source rests on.",
    "Claim.credibility": "How credible it was judged to be, by the Admiralty code.",
    "Claim.quote": "The words it rests on; null for a row of a data set.",
    "Claim.source": "Who says it.",
    "Claim.repeats": "The claim that this one only repeats: the two are one voice.",
    "Claim.corrects": "The claim that this one corrects.",
    "Claim.refutes": "Claims that this one contradicts.",
    "Claim.refutedBy": "Claims that contradict this one.",
    "Quote.text": "The words.",
    "Quote.direction": "In which direction they are read.",
    "Quote.prefix": "The words before, which tell the place in the text apart.",
    "Quote.suffix": "The words after.",
    "Source.title": "Its title, in its own language.",
    "Source.url": "Where it can be read.",
    "Source.published": "When it was published.",
    "Publisher.reliability": "How reliable it was judged to be, by the Admiralty code.",
    "Event.participants": "Who took part.",
    "Participation.predicate": "The predicate of the claim that says so.",
    "Participation.asSubject": "Whether as the claim's subject; else as its object.",
    "Period.text": "As it is written.",
    "Period.startEarliest": "The first day on which it can have begun.",
    "Period.startLatest": "The last day on which it can have begun.",
    "Period.endEarliest": "The first day on which it can have ended.",
    "Period.endLatest": "The last day on which it can have ended.",
    "Period.ongoing": "It was still going on when it was reported.",
    "Period.endUnknown": "Nothing is said of its end.",
    "Period.precision": "How precisely it is dated.",
    "Bounds.earliest": "The first day.",
    "Bounds.latest": "The last day.",
    "Bound.day": "The day.",
    "Bound.source": "What it follows from.",
    "TimeBounds.startEarliest": "The first day on which it can have begun.",
    "TimeBounds.startLatest": "The last day on which it can have begun.",
    "TimeBounds.endEarliest": "The first day on which it can have ended.",
    "TimeBounds.endLatest": "The last day on which it can have ended.",
    "Participation.modality": "Whether it is said to have happened, or to be planned.",
    "bounds": "When it can have begun and ended, by all that is known.",
    "Mediation.mediator": "Who mediates.",
    "Mediation.parties": "Between whom.",
    "TimelineEntry.at": "When.",
    "TimelineEntry.item": "What.",
    "Graph.nodes": "The actors, the nearest first.",
    "Graph.edges": "The relations among them.",
    "GraphEdge.source": "Id of the node that it leads from.",
    "GraphEdge.target": "Id of the node that it leads to.",
    "GraphEdge.finding": "The relation that it stands for.",
    "Path.actors": "From the first to the last.",
    "Path.relations": "What relates each to the next.",
    "Comparison.changed": "On both sides, and not alike.",
    "BackingChange.before": "As it is on the left.",
    "BackingChange.after": "As it is on the right.",
    "SearchHit.node": "What was found.",
    "SearchHit.how": "What it was found by.",
    "Term.value": "The word as it stands in claims.",
    "Term.description": "What it means, and what it does not.",
    "Vocabulary.predicates": "What one actor does or is towards another.",
    "Vocabulary.supportForms": "What support consists of.",
    "Vocabulary.stances": "How a source stands to what it says.",
    "Vocabulary.modalities": "Whether it is said to be so.",
    "Vocabulary.docTimeRels": "How the time of what is said relates to the publication.",
    "Vocabulary.bases": "What a source can rest on.",
    "Vocabulary.actorKinds": "Kinds of actors.",
    "Vocabulary.reliabilities": "How reliable a publisher can be.",
    "Vocabulary.credibilities": "How credible a claim can be.",
    "Stats.actors": "How many actors there are.",
    "Stats.claims": "How many claims there are, with those that were retracted.",
    "Stats.relations": "How many relations there are.",
    "Stats.sources": "How many sources there are.",
    "Stats.publishers": "How many publishers there are.",
    "Stats.earliest": "The first day of which anything is said.",
    "Stats.latest": "The last day of which anything is said.",
    "Stats.lastLoad": "Of the loads that are finished, the one that began last.",
    "Stats.coverage": "How many claims each publisher makes of each year: the first that a claim's period names. Not those without one, and not those that were retracted.",
    "Coverage.claims": "How many.",
    "Load.loader": "The loader's name.",
    "Load.input": "The file's name.",
    "Load.sha256": "The digest of what was in it.",
    "Load.startedAt": "ISO 8601, UTC.",
    "Load.finishedAt": "ISO 8601, UTC; null where it did not finish.",
    "Load.accepted": "How many claims it brought.",
    "Load.unchanged": "How many of its claims were there already.",
    "Load.rejected": "How many of its lines could not be taken.",
    "Load.leftOut": "Rows that make no claim.",
    "Load.notKept": "What rows say beyond their claims.",
    "Load.retracted": "How many claims of earlier versions of its input it retracted.",
    "Load.undoStartedAt": "ISO 8601, UTC; null but while it is being undone.",
    "LoadCount.kind": "Why it is not in the graph.",
    "LoadCount.text": "What it is, in the loader's own words.",
    "BackingChange.reasons": "What differs.",
    "LoadCount.count": "How many.",
    "ActorRef.id": "Its id, as in khalifa-haftar.",
    "Attribution.claimant": "Whom sources quote.",
    "Attribution.publisher": "Id of a publisher.",
    "Attribution.publisherCountry": "Publishers of this country: ISO 3166-1 alpha-2.",
    "during": "When it held.",
    "knownAt": "Only what sources published by that day say.",
    "certainty": "At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow, UNDATED also what has no date.",
    "subject": "Who does it, or is it.",
    "object": "Towards whom.",
    "predicates": "With one of these predicates.",
    "minIndependentSources": "Said by at least so many independent sources.",
    "BackingFilter.backing": "By deeds (MATERIAL), in words (POLITICAL), or either.",
    "BackingFilter.forms": "With at least one of these forms.",
    "BackingFilter.standing": "Asserted, only alleged, or both.",
    "BackingFilter.against": "Backing against this actor: of those who affirm it, only who says so counts.",
    "RelationFilter.classes": "With a predicate of one of these classes.",
    "RelationFilter.forms": "With at least one of these forms of support, be it only an alleged one.",
    "RelationFilter.status": "With one of these statuses.",
    "ClaimFilter.claimant": "By whom the source quotes for it.",
    "ClaimFilter.stance": "With one of these stances.",
    "ClaimFilter.modality": "With one of these modalities.",
    "ClaimFilter.sources": "Ids of sources: only what these say.",
    "ClaimFilter.includeRetracted": "Also claims that were taken back.",
    "SourceFilter.publishers": "Ids of publishers.",
    "SourceFilter.publishedDuring": "When they were published.",
    "MediationFilter.mediator": "Who mediates.",
    "MediationFilter.party": "Between whom: one of them.",
}

# By `Type.field.argument`, else by `argument`.
ARGUMENTS: Final[Mapping[str, str]] = {
    "first": "So many entries from the start, or after the cursor `after`. Not together with `last`.",
    "after": "Entries after this cursor.",
    "last": "So many entries from the end, or before the cursor `before`. Not together with `first`.",
    "before": "Entries before this cursor.",
    "filter": "Which count; all without it.",
    "orderBy": "In which order.",
    "language": "BCP 47; without it, as the data have it.",
    "ref": "Which actor.",
    "of": "Which actor.",
    "id": "Its id.",
    "ids": "Their ids, at most as many as a page may have.",
    "knownAt": "Only what sources published by that day say.",
    "accordingTo": "Only what these say.",
    "withoutSources": "Leave these sources out.",
    "Query.timeline.of": "Which actors.",
    "Query.network.around": "The actors in the middle.",
    "Query.network.depth": "How many steps from them, at most 3.",
    "Query.network.limit": "At most so many actors, the best connected ones.",
    "Query.paths.from": "Where the chains begin.",
    "Query.paths.to": "Where they end.",
    "Query.paths.maxLength": "At most so many relations in a chain.",
    "Query.paths.inOrder": "Only chains that can have happened in their order.",
    "Query.paths.first": "At most so many chains.",
    "Query.compare.left": "The one side.",
    "Query.compare.right": "The other side.",
    "Query.search.text": "Names, or words of quotes, translations and titles, in any script.",
}  # fmt: skip

# Of enums that are no vocabulary of the model.
VALUES: Final[Mapping[str, str]] = {
    "ActorOrder.CAPTION": "By caption.",
    "ActorOrder.DEGREE": "The best connected first.",
    "BackingOrder.FIRST": "By first day.",
    "BackingOrder.LAST": "By last day, the latest first.",
    "BackingOrder.INDEPENDENT_SOURCES": "By independent sources, the most first.",
    "BackingOrder.BACKER": "By the backer's caption.",
    "ClaimOrder.START": "By first day, undated ones last.",
    "ClaimOrder.PUBLISHED": "As published.",
    "ClaimOrder.RECORDED": "As recorded.",
    "RelationOrder.START": "By first day, undated ones last.",
    "RelationOrder.END": "By last day, the latest first.",
    "RelationOrder.FIRST_PUBLISHED": "As first published.",
    "SearchScope.ACTORS": "Actors, by their names.",
    "SearchScope.CLAIMS": "Claims, by their quotes and translations.",
    "SearchScope.SOURCES": "Sources, by their titles.",
    "SearchScope.EVENTS": "Events, by their names.",
    "ChangeReason.CERTAINTY": "How certain it is for the period.",
    "ChangeReason.FORMS": "The forms of support.",
    "ChangeReason.DISPUTED": "Whether it is disputed.",
    "ChangeReason.INDEPENDENT_SOURCES": "The number of independent sources.",
    "ChangeReason.CLAIMS": "The number of claims.",
    "LeftOutKind.NO_CLAIM": "It makes no claim: a statement, a row without support, an entity that is an actor.",
    "LeftOutKind.NO_ACTOR": "It names nobody, or nobody in particular, at one end.",
    "LeftOutKind.SAME_ACTOR": "It is of an actor with itself.",
    "LeftOutKind.NOT_AT_HAND": "It refers to what is not in the files at hand, or was rejected there.",
    "LeftOutKind.REPEATED": "It says nothing but what an earlier one says.",
    "LeftOutKind.EMPTY": "There is nothing in it.",
    "LeftOutKind.EXCLUDED": "The table's mapping leaves it out.",
    "LeftOutKind.NO_PROPERTY": "The graph has no place for it.",
    "LeftOutKind.UNCLEAR": "It is contradictory or not understood in full; `text` says how it was read.",
    "LeftOutKind.OTHER": "Something else: `text` says what.",
    "MatchKind.EXACT": "A name as it is spelt.",
    "MatchKind.FOLDED": "A name but for case, accents and interchangeable letters.",
    "MatchKind.TRANSLITERATED": "A name by its sound, in another script or spelling.",
    "MatchKind.FUZZY": "A name, nearly.",
    "MatchKind.FULL_TEXT": "Words.",
}


def describe(schema: GraphQLSchema) -> None:
    """Gives a description to each field, argument and enum value that has none of its own."""
    for path, described in undescribed(schema):
        words = _words(described)
        described.description = words.get(path) or words.get(path.rpartition(".")[2])


def undescribed(schema: GraphQLSchema) -> Iterator[tuple[str, Described]]:
    """What has no description, and its path: `Type.field`, `Type.field.argument` or `Enum.VALUE`."""
    for name, kind in schema.type_map.items():
        if not name.startswith("__"):
            yield from ((path, described) for path, described in _members(kind) if not described.description)


def _words(described: Described) -> Mapping[str, str]:
    match described:
        case GraphQLArgument():
            return ARGUMENTS
        case GraphQLEnumValue():
            return VALUES
        case _:
            return FIELDS


def _members(kind: GraphQLNamedType) -> Iterator[tuple[str, Described]]:
    if isinstance(kind, GraphQLEnumType):
        for name, value in kind.values.items():
            yield f"{kind.name}.{name}", value
    elif isinstance(kind, GraphQLInputObjectType):
        for name, given in kind.fields.items():
            yield f"{kind.name}.{name}", given
    elif isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        for name, field in kind.fields.items():
            yield f"{kind.name}.{name}", field
            for argument_name, argument in field.args.items():
                yield f"{kind.name}.{name}.{argument_name}", argument
