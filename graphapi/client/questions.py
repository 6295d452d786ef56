"""A method for each question.

Written by `make schema` from the questions and the schema; changes are lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graphapi.client import documents
from graphapi.client.answer import Answer
from graphapi.client.question import Question
from graphapi.client.types import (
    Actor,
    ActorKind,
    BackersEntry,
    Backing,
    BackingKind,
    Certainty,
    ClaimsEntry,
    CompareEntry,
    EventsEntry,
    EventStatus,
    Evidence,
    EvidenceEntry,
    Finding,
    LoadsEntry,
    Mediation,
    Modality,
    NetworkEntry,
    Predicate,
    PredicateClass,
    RelationStatus,
    SearchEntry,
    SearchScope,
    Stance,
    Standing,
    StatsEntry,
    SupportForm,
    TimelineEntry,
)


class Questions:
    """The questions, as methods."""

    def answer(self, question: Question, variables: dict[str, Any], limit: int | None) -> Answer[Any]:
        """The answer to a question, with all its pages."""
        raise NotImplementedError

    def backers(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        backing: BackingKind | None = None,
        forms: Sequence[SupportForm] | None = None,
        standing: Sequence[Standing] | None = None,
        actor_kinds: Sequence[ActorKind] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        include_agents: bool | None = None,
        by_state: bool | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[BackersEntry]:
        """Who backed an actor, when, with what, according to whom.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day: what one could know then. A calendar day, YYYY-
        MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what
        has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the period. This does
        not mean that the claim is true. POSSIBLE: The dates allow it but do not force it. Not what has no
        date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the publication date and
        the lives of the actors limit it. Weaker than POSSIBLE; excluded unless requested.

        `backing`: Material support, political support, or either. MATERIAL: Support by action: any form
        except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form. POLITICAL: Support by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no
        relation has this kind.

        `forms`: With at least one of these forms of support.

        `standing`: Asserted, only alleged, or both. ASSERTED: At least one claim asserts it (status
        REPORTED or CORROBORATED). It does not mean that it is true. ALLEGED: Claims only allege it. It is
        never in one spell with what is asserted.

        `actor_kinds`: Kinds of backers.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources, to see what remains without them.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `by_state`: Group backers by the state that they act for: France then includes its president and its
        forces, each under `contributions`. A backer that acts for no state stays itself; one that acts for
        two states counts for both.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "backing": backing,
            "forms": forms,
            "standing": standing,
            "actorKinds": actor_kinds,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "includeAgents": include_agents,
            "byState": by_state,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.BACKERS, given, limit)

    def between(
        self,
        of: Actor,
        with_: Actor,
        *,
        predicates: Sequence[Predicate] | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        without_sources: Sequence[str] | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Finding]:
        """Relations between two actors, in either direction, each with its claims.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `with_`: The other actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `without_sources`: Exclude these sources.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "with": with_,
            "predicates": predicates,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "withoutSources": without_sources,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.BETWEEN, given, limit)

    def changes(
        self, since: str, *, about: Actor | None = None, language: str | None = None, limit: int | None = None
    ) -> Answer[Evidence]:
        """What is new: claims loaded or retracted since a given time, about any actor or one.

        `since`: First loaded or retracted since then. Retracted claims are included (`retractedAt`). A date
        and time with its offset, for example 2026-11-29T10:00:00Z; or a day, YYYY-MM-DD, from its start in
        UTC.

        `about`: The subject or the object. Give a name in any script and spelling, an id (`id:khalifa-
        haftar`) or an external id (`wikidata:Q142`).

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {"since": since, "about": about, "language": language}
        return self.answer(documents.CHANGES, given, limit)

    def claims(
        self,
        *,
        subject: Actor | None = None,
        object: Actor | None = None,
        claimant: Actor | None = None,
        predicates: Sequence[Predicate] | None = None,
        stance: Sequence[Stance] | None = None,
        modality: Sequence[Modality] | None = None,
        sources: Sequence[str] | None = None,
        text: str | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        limit: int | None = None,
    ) -> Answer[ClaimsEntry]:
        """Single claims, as each source states them. Filter by actor, predicate, period and words of the
        sentence.

        `subject`: The subject. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `object`: The object. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `claimant`: The person or body that the source quotes. Give a name in any script and spelling, an id
        (`id:khalifa-haftar`) or an external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `stance`: With one of these stances. ASSERTED: The source, or the claimant it quotes, says plainly
        that it is so. Not a statement with reservations, an inference by no one in particular, or an
        accusation by an adversary (ALLEGED). It does not mean that the claim is true. ALLEGED: No one
        states it without reservation: 'accused of', 'said to', 'thought likely'; or no one in particular
        infers it: 'is considered evidence of', 'regarded as'; or an adversary accuses its enemy or the
        enemy's helpers, however plainly. Any other plain statement of a quoted person is ASSERTED, with a
        claimant. DENIED: The source, or the claimant it quotes, says that it is not so. Not a refusal to do
        something (predicate REJECTS), not silence. DOUBTED: The source, or the claimant it quotes, calls it
        doubtful without denying it. Not an allegation (ALLEGED).

        `modality`: With one of these modalities. ACTUAL: It happened or holds, according to the source.
        Only these claims make relations. PLANNED: It is announced, promised, expected or scheduled. It
        makes no relation. HYPOTHETICAL: It is a condition, a possibility or a question. Not an announced
        plan (PLANNED).

        `sources`: Only these sources: ids, with or without `source:`.

        `text`: The quote, or its translation, contains all of these words in any form. A text without
        letters and digits matches nothing.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "subject": subject,
            "object": object,
            "claimant": claimant,
            "predicates": predicates,
            "stance": stance,
            "modality": modality,
            "sources": sources,
            "text": text,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
        }
        return self.answer(documents.CLAIMS, given, limit)

    def compare(
        self,
        of: Actor,
        *,
        left: str | None = None,
        right: str | None = None,
        left_known_at: str | None = None,
        right_known_at: str | None = None,
        certainty: Certainty | None = None,
        backing: BackingKind | None = None,
        forms: Sequence[SupportForm] | None = None,
        standing: Sequence[Standing] | None = None,
        include_agents: bool | None = None,
        by_state: bool | None = None,
        language: str | None = None,
        claims: int | None = None,
    ) -> Answer[CompareEntry]:
        """What changed among an actor's backers between two periods, or between two days of knowledge.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `left`: The first period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `right`: The second period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05,
        2018?, 2014-05/2017, 2014-05/..

        `left_known_at`: The first state of knowledge: only what sources published by that day say. A
        calendar day, YYYY-MM-DD.

        `right_known_at`: The second state of knowledge. A calendar day, YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what
        has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the period. This does
        not mean that the claim is true. POSSIBLE: The dates allow it but do not force it. Not what has no
        date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the publication date and
        the lives of the actors limit it. Weaker than POSSIBLE; excluded unless requested.

        `backing`: Material support, political support, or either. MATERIAL: Support by action: any form
        except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form. POLITICAL: Support by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no
        relation has this kind.

        `forms`: With at least one of these forms of support.

        `standing`: Asserted, only alleged, or both. ASSERTED: At least one claim asserts it (status
        REPORTED or CORROBORATED). It does not mean that it is true. ALLEGED: Claims only allege it. It is
        never in one spell with what is asserted.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `by_state`: Group backers by the state that they act for: France then includes its president and its
        forces, each under `contributions`. A backer that acts for no state stays itself; one that acts for
        two states counts for both.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.
        """
        given: dict[str, Any] = {
            "of": of,
            "left": left,
            "right": right,
            "leftKnownAt": left_known_at,
            "rightKnownAt": right_known_at,
            "certainty": certainty,
            "backing": backing,
            "forms": forms,
            "standing": standing,
            "includeAgents": include_agents,
            "byState": by_state,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.COMPARE, given, None)

    def denials(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        limit: int | None = None,
    ) -> Answer[Evidence]:
        """Claims that deny or doubt something about an actor, including plans.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
        }
        return self.answer(documents.DENIALS, given, limit)

    def events(
        self,
        of: Actor,
        *,
        status: Sequence[EventStatus] | None = None,
        during: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[EventsEntry]:
        """The meetings, conferences, agreements and attacks that an actor took part in.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `status`: Default: only events that happened. Null: planned and cancelled ones too. HAPPENED: At
        least one claim says that something happened in it. PLANNED: Claims only announce it, or suppose it.
        CANCELLED: A claim says that it did not or will not happen, and none says that it did.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "status": status,
            "during": during,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.EVENTS, given, limit)

    def evidence(self, claim: str, *, language: str | None = None) -> Answer[EvidenceEntry]:
        """The sentence behind a claim, its source, the claim that it repeats, and the claims that deny it.

        `claim`: The claim's id.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).
        """
        given: dict[str, Any] = {"claim": claim, "language": language}
        return self.answer(documents.EVIDENCE, given, None)

    def loads(self, *, limit: int | None = None) -> Answer[LoadsEntry]:
        """The loads, latest first, with their results.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {}
        return self.answer(documents.LOADS, given, limit)

    def mediated(
        self,
        of: Actor,
        *,
        party: Actor | None = None,
        during: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Mediation]:
        """Mediations by an actor: the parties, and which of them the actor backed.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `party`: One of the parties. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or
        an external id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "party": party,
            "during": during,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.MEDIATED, given, limit)

    def mediations(
        self,
        of: Actor,
        *,
        mediator: Actor | None = None,
        during: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Mediation]:
        """Who mediated between an actor and others, and which parties the mediator backed.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `mediator`: The mediator. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "mediator": mediator,
            "during": during,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.MEDIATIONS, given, limit)

    def meetings(
        self,
        of: Actor,
        *,
        with_: Actor | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        without_sources: Sequence[str] | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Finding]:
        """Who met an actor, when and where, according to whom.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `with_`: The other actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `without_sources`: Exclude these sources.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "with": with_,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "withoutSources": without_sources,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.MEETINGS, given, limit)

    def network(
        self,
        around: Sequence[Actor],
        *,
        depth: int | None = None,
        predicates: Sequence[Predicate] | None = None,
        classes: Sequence[PredicateClass] | None = None,
        forms: Sequence[SupportForm] | None = None,
        status: Sequence[RelationStatus] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        include_agents: bool | None = None,
        limit: int | None = None,
        language: str | None = None,
        claims: int | None = None,
    ) -> Answer[NetworkEntry]:
        """Who is related to whom within some steps of some actors, and according to whom.

        `around`: The actors at the centre. Give a name in any script and spelling, an id (`id:khalifa-
        haftar`) or an external id (`wikidata:Q142`).

        `depth`: Number of steps from them, at most 3.

        `predicates`: With one of these predicates.

        `classes`: Predicates of one of these classes.

        `forms`: At least one of these forms of support, even if only alleged.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, even if many publications
        repeat it. Not corroborated, and not refuted. ALLEGED: Alleged by at least one claim and asserted by
        none. Allegations do not corroborate each other. CORROBORATED: Asserted by two or more independent
        sources. Five papers that quote one speech are one. It can still be disputed. DENIED: Claims only
        deny or doubt it. A relation that some assert and others deny is disputed instead.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `limit`: Most actors to return, those with most relations first.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.
        """
        given: dict[str, Any] = {
            "around": around,
            "depth": depth,
            "predicates": predicates,
            "classes": classes,
            "forms": forms,
            "status": status,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "includeAgents": include_agents,
            "limit": limit,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.NETWORK, given, None)

    def recipients(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        backing: BackingKind | None = None,
        forms: Sequence[SupportForm] | None = None,
        standing: Sequence[Standing] | None = None,
        actor_kinds: Sequence[ActorKind] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        include_agents: bool | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Backing]:
        """Actors that an actor backed, when, with what, according to whom.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day: what one could know then. A calendar day, YYYY-
        MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what
        has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the period. This does
        not mean that the claim is true. POSSIBLE: The dates allow it but do not force it. Not what has no
        date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the publication date and
        the lives of the actors limit it. Weaker than POSSIBLE; excluded unless requested.

        `backing`: Material support, political support, or either. MATERIAL: Support by action: any form
        except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form. POLITICAL: Support by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no
        relation has this kind.

        `forms`: With at least one of these forms of support.

        `standing`: Asserted, only alleged, or both. ASSERTED: At least one claim asserts it (status
        REPORTED or CORROBORATED). It does not mean that it is true. ALLEGED: Claims only allege it. It is
        never in one spell with what is asserted.

        `actor_kinds`: Kinds of backers.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources, to see what remains without them.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "backing": backing,
            "forms": forms,
            "standing": standing,
            "actorKinds": actor_kinds,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "includeAgents": include_agents,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.RECIPIENTS, given, limit)

    def relations(
        self,
        *,
        subject: Actor | None = None,
        object: Actor | None = None,
        between: Sequence[Actor] | None = None,
        predicates: Sequence[Predicate] | None = None,
        classes: Sequence[PredicateClass] | None = None,
        forms: Sequence[SupportForm] | None = None,
        status: Sequence[RelationStatus] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Finding]:
        """Relations: who did what to whom, in which period, how certain, according to whom.

        `subject`: The subject. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `object`: The object. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `between`: Subject and object are both among these. Give a name in any script and spelling, an id
        (`id:khalifa-haftar`) or an external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `classes`: Predicates of one of these classes.

        `forms`: At least one of these forms of support, even if only alleged.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, even if many publications
        repeat it. Not corroborated, and not refuted. ALLEGED: Alleged by at least one claim and asserted by
        none. Allegations do not corroborate each other. CORROBORATED: Asserted by two or more independent
        sources. Five papers that quote one speech are one. It can still be disputed. DENIED: Claims only
        deny or doubt it. A relation that some assert and others deny is disputed instead.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "subject": subject,
            "object": object,
            "between": between,
            "predicates": predicates,
            "classes": classes,
            "forms": forms,
            "status": status,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.RELATIONS, given, limit)

    def search(
        self,
        text: str,
        *,
        in_: Sequence[SearchScope] | None = None,
        prefix: bool | None = None,
        language: str | None = None,
        limit: int | None = None,
    ) -> Answer[SearchEntry]:
        """Search for actors, claims, sources and events, in any script and spelling; best match first.

        `text`: Names, or words of quotes, translations and titles, in any script.

        `in_`: What to search; omit to search everything. ACTORS: Actors, by name. CLAIMS: Claims, by quote
        and translation. SOURCES: Sources, by title. EVENTS: Events, by name.

        `prefix`: Search while typing: actors and events with a name that has a word beginning with the text
        (two letters or more). Fast for any number of actors. Does not search claims and sources.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {"text": text, "in": in_, "prefix": prefix, "language": language}
        return self.answer(documents.SEARCH, given, limit)

    def stats(self) -> Answer[StatsEntry]:
        """Counts of what is loaded, the period that it covers, and the last load."""
        given: dict[str, Any] = {}
        return self.answer(documents.STATS, given, None)

    def timeline(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[TimelineEntry]:
        """What an actor did and what was done to it, in order of time.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return self.answer(documents.TIMELINE, given, limit)


class AsyncQuestions:
    """The questions, as methods."""

    async def answer(self, question: Question, variables: dict[str, Any], limit: int | None) -> Answer[Any]:
        """The answer to a question, with all its pages."""
        raise NotImplementedError

    async def backers(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        backing: BackingKind | None = None,
        forms: Sequence[SupportForm] | None = None,
        standing: Sequence[Standing] | None = None,
        actor_kinds: Sequence[ActorKind] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        include_agents: bool | None = None,
        by_state: bool | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[BackersEntry]:
        """Who backed an actor, when, with what, according to whom.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day: what one could know then. A calendar day, YYYY-
        MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what
        has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the period. This does
        not mean that the claim is true. POSSIBLE: The dates allow it but do not force it. Not what has no
        date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the publication date and
        the lives of the actors limit it. Weaker than POSSIBLE; excluded unless requested.

        `backing`: Material support, political support, or either. MATERIAL: Support by action: any form
        except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form. POLITICAL: Support by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no
        relation has this kind.

        `forms`: With at least one of these forms of support.

        `standing`: Asserted, only alleged, or both. ASSERTED: At least one claim asserts it (status
        REPORTED or CORROBORATED). It does not mean that it is true. ALLEGED: Claims only allege it. It is
        never in one spell with what is asserted.

        `actor_kinds`: Kinds of backers.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources, to see what remains without them.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `by_state`: Group backers by the state that they act for: France then includes its president and its
        forces, each under `contributions`. A backer that acts for no state stays itself; one that acts for
        two states counts for both.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "backing": backing,
            "forms": forms,
            "standing": standing,
            "actorKinds": actor_kinds,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "includeAgents": include_agents,
            "byState": by_state,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.BACKERS, given, limit)

    async def between(
        self,
        of: Actor,
        with_: Actor,
        *,
        predicates: Sequence[Predicate] | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        without_sources: Sequence[str] | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Finding]:
        """Relations between two actors, in either direction, each with its claims.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `with_`: The other actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `without_sources`: Exclude these sources.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "with": with_,
            "predicates": predicates,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "withoutSources": without_sources,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.BETWEEN, given, limit)

    async def changes(
        self, since: str, *, about: Actor | None = None, language: str | None = None, limit: int | None = None
    ) -> Answer[Evidence]:
        """What is new: claims loaded or retracted since a given time, about any actor or one.

        `since`: First loaded or retracted since then. Retracted claims are included (`retractedAt`). A date
        and time with its offset, for example 2026-11-29T10:00:00Z; or a day, YYYY-MM-DD, from its start in
        UTC.

        `about`: The subject or the object. Give a name in any script and spelling, an id (`id:khalifa-
        haftar`) or an external id (`wikidata:Q142`).

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {"since": since, "about": about, "language": language}
        return await self.answer(documents.CHANGES, given, limit)

    async def claims(
        self,
        *,
        subject: Actor | None = None,
        object: Actor | None = None,
        claimant: Actor | None = None,
        predicates: Sequence[Predicate] | None = None,
        stance: Sequence[Stance] | None = None,
        modality: Sequence[Modality] | None = None,
        sources: Sequence[str] | None = None,
        text: str | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        limit: int | None = None,
    ) -> Answer[ClaimsEntry]:
        """Single claims, as each source states them. Filter by actor, predicate, period and words of the
        sentence.

        `subject`: The subject. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `object`: The object. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `claimant`: The person or body that the source quotes. Give a name in any script and spelling, an id
        (`id:khalifa-haftar`) or an external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `stance`: With one of these stances. ASSERTED: The source, or the claimant it quotes, says plainly
        that it is so. Not a statement with reservations, an inference by no one in particular, or an
        accusation by an adversary (ALLEGED). It does not mean that the claim is true. ALLEGED: No one
        states it without reservation: 'accused of', 'said to', 'thought likely'; or no one in particular
        infers it: 'is considered evidence of', 'regarded as'; or an adversary accuses its enemy or the
        enemy's helpers, however plainly. Any other plain statement of a quoted person is ASSERTED, with a
        claimant. DENIED: The source, or the claimant it quotes, says that it is not so. Not a refusal to do
        something (predicate REJECTS), not silence. DOUBTED: The source, or the claimant it quotes, calls it
        doubtful without denying it. Not an allegation (ALLEGED).

        `modality`: With one of these modalities. ACTUAL: It happened or holds, according to the source.
        Only these claims make relations. PLANNED: It is announced, promised, expected or scheduled. It
        makes no relation. HYPOTHETICAL: It is a condition, a possibility or a question. Not an announced
        plan (PLANNED).

        `sources`: Only these sources: ids, with or without `source:`.

        `text`: The quote, or its translation, contains all of these words in any form. A text without
        letters and digits matches nothing.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "subject": subject,
            "object": object,
            "claimant": claimant,
            "predicates": predicates,
            "stance": stance,
            "modality": modality,
            "sources": sources,
            "text": text,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
        }
        return await self.answer(documents.CLAIMS, given, limit)

    async def compare(
        self,
        of: Actor,
        *,
        left: str | None = None,
        right: str | None = None,
        left_known_at: str | None = None,
        right_known_at: str | None = None,
        certainty: Certainty | None = None,
        backing: BackingKind | None = None,
        forms: Sequence[SupportForm] | None = None,
        standing: Sequence[Standing] | None = None,
        include_agents: bool | None = None,
        by_state: bool | None = None,
        language: str | None = None,
        claims: int | None = None,
    ) -> Answer[CompareEntry]:
        """What changed among an actor's backers between two periods, or between two days of knowledge.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `left`: The first period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `right`: The second period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05,
        2018?, 2014-05/2017, 2014-05/..

        `left_known_at`: The first state of knowledge: only what sources published by that day say. A
        calendar day, YYYY-MM-DD.

        `right_known_at`: The second state of knowledge. A calendar day, YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what
        has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the period. This does
        not mean that the claim is true. POSSIBLE: The dates allow it but do not force it. Not what has no
        date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the publication date and
        the lives of the actors limit it. Weaker than POSSIBLE; excluded unless requested.

        `backing`: Material support, political support, or either. MATERIAL: Support by action: any form
        except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form. POLITICAL: Support by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no
        relation has this kind.

        `forms`: With at least one of these forms of support.

        `standing`: Asserted, only alleged, or both. ASSERTED: At least one claim asserts it (status
        REPORTED or CORROBORATED). It does not mean that it is true. ALLEGED: Claims only allege it. It is
        never in one spell with what is asserted.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `by_state`: Group backers by the state that they act for: France then includes its president and its
        forces, each under `contributions`. A backer that acts for no state stays itself; one that acts for
        two states counts for both.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.
        """
        given: dict[str, Any] = {
            "of": of,
            "left": left,
            "right": right,
            "leftKnownAt": left_known_at,
            "rightKnownAt": right_known_at,
            "certainty": certainty,
            "backing": backing,
            "forms": forms,
            "standing": standing,
            "includeAgents": include_agents,
            "byState": by_state,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.COMPARE, given, None)

    async def denials(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        limit: int | None = None,
    ) -> Answer[Evidence]:
        """Claims that deny or doubt something about an actor, including plans.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
        }
        return await self.answer(documents.DENIALS, given, limit)

    async def events(
        self,
        of: Actor,
        *,
        status: Sequence[EventStatus] | None = None,
        during: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[EventsEntry]:
        """The meetings, conferences, agreements and attacks that an actor took part in.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `status`: Default: only events that happened. Null: planned and cancelled ones too. HAPPENED: At
        least one claim says that something happened in it. PLANNED: Claims only announce it, or suppose it.
        CANCELLED: A claim says that it did not or will not happen, and none says that it did.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "status": status,
            "during": during,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.EVENTS, given, limit)

    async def evidence(self, claim: str, *, language: str | None = None) -> Answer[EvidenceEntry]:
        """The sentence behind a claim, its source, the claim that it repeats, and the claims that deny it.

        `claim`: The claim's id.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).
        """
        given: dict[str, Any] = {"claim": claim, "language": language}
        return await self.answer(documents.EVIDENCE, given, None)

    async def loads(self, *, limit: int | None = None) -> Answer[LoadsEntry]:
        """The loads, latest first, with their results.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {}
        return await self.answer(documents.LOADS, given, limit)

    async def mediated(
        self,
        of: Actor,
        *,
        party: Actor | None = None,
        during: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Mediation]:
        """Mediations by an actor: the parties, and which of them the actor backed.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `party`: One of the parties. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or
        an external id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "party": party,
            "during": during,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.MEDIATED, given, limit)

    async def mediations(
        self,
        of: Actor,
        *,
        mediator: Actor | None = None,
        during: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Mediation]:
        """Who mediated between an actor and others, and which parties the mediator backed.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `mediator`: The mediator. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "mediator": mediator,
            "during": during,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.MEDIATIONS, given, limit)

    async def meetings(
        self,
        of: Actor,
        *,
        with_: Actor | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        without_sources: Sequence[str] | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Finding]:
        """Who met an actor, when and where, according to whom.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `with_`: The other actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `without_sources`: Exclude these sources.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "with": with_,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "withoutSources": without_sources,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.MEETINGS, given, limit)

    async def network(
        self,
        around: Sequence[Actor],
        *,
        depth: int | None = None,
        predicates: Sequence[Predicate] | None = None,
        classes: Sequence[PredicateClass] | None = None,
        forms: Sequence[SupportForm] | None = None,
        status: Sequence[RelationStatus] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        include_agents: bool | None = None,
        limit: int | None = None,
        language: str | None = None,
        claims: int | None = None,
    ) -> Answer[NetworkEntry]:
        """Who is related to whom within some steps of some actors, and according to whom.

        `around`: The actors at the centre. Give a name in any script and spelling, an id (`id:khalifa-
        haftar`) or an external id (`wikidata:Q142`).

        `depth`: Number of steps from them, at most 3.

        `predicates`: With one of these predicates.

        `classes`: Predicates of one of these classes.

        `forms`: At least one of these forms of support, even if only alleged.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, even if many publications
        repeat it. Not corroborated, and not refuted. ALLEGED: Alleged by at least one claim and asserted by
        none. Allegations do not corroborate each other. CORROBORATED: Asserted by two or more independent
        sources. Five papers that quote one speech are one. It can still be disputed. DENIED: Claims only
        deny or doubt it. A relation that some assert and others deny is disputed instead.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `limit`: Most actors to return, those with most relations first.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.
        """
        given: dict[str, Any] = {
            "around": around,
            "depth": depth,
            "predicates": predicates,
            "classes": classes,
            "forms": forms,
            "status": status,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "includeAgents": include_agents,
            "limit": limit,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.NETWORK, given, None)

    async def recipients(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        backing: BackingKind | None = None,
        forms: Sequence[SupportForm] | None = None,
        standing: Sequence[Standing] | None = None,
        actor_kinds: Sequence[ActorKind] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        include_agents: bool | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Backing]:
        """Actors that an actor backed, when, with what, according to whom.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day: what one could know then. A calendar day, YYYY-
        MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow; UNDATED also what
        has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the period. This does
        not mean that the claim is true. POSSIBLE: The dates allow it but do not force it. Not what has no
        date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the publication date and
        the lives of the actors limit it. Weaker than POSSIBLE; excluded unless requested.

        `backing`: Material support, political support, or either. MATERIAL: Support by action: any form
        except POLITICAL_DIPLOMATIC and MEDIA, or an act of help without a named form. POLITICAL: Support by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. Can go with MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also without a form. Only for filters; no
        relation has this kind.

        `forms`: With at least one of these forms of support.

        `standing`: Asserted, only alleged, or both. ASSERTED: At least one claim asserts it (status
        REPORTED or CORROBORATED). It does not mean that it is true. ALLEGED: Claims only allege it. It is
        never in one spell with what is asserted.

        `actor_kinds`: Kinds of backers.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources, to see what remains without them.

        `include_agents`: Include actors that acted for the named actors at that time: office holders,
        representatives, parts, members and forces under their command. Each row gives the chain of
        relations.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "backing": backing,
            "forms": forms,
            "standing": standing,
            "actorKinds": actor_kinds,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "includeAgents": include_agents,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.RECIPIENTS, given, limit)

    async def relations(
        self,
        *,
        subject: Actor | None = None,
        object: Actor | None = None,
        between: Sequence[Actor] | None = None,
        predicates: Sequence[Predicate] | None = None,
        classes: Sequence[PredicateClass] | None = None,
        forms: Sequence[SupportForm] | None = None,
        status: Sequence[RelationStatus] | None = None,
        min_independent_sources: int | None = None,
        without_sources: Sequence[str] | None = None,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[Finding]:
        """Relations: who did what to whom, in which period, how certain, according to whom.

        `subject`: The subject. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `object`: The object. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an
        external id (`wikidata:Q142`).

        `between`: Subject and object are both among these. Give a name in any script and spelling, an id
        (`id:khalifa-haftar`) or an external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `classes`: Predicates of one of these classes.

        `forms`: At least one of these forms of support, even if only alleged.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, even if many publications
        repeat it. Not corroborated, and not refuted. ALLEGED: Alleged by at least one claim and asserted by
        none. Allegations do not corroborate each other. CORROBORATED: Asserted by two or more independent
        sources. Five papers that quote one speech are one. It can still be disputed. DENIED: Claims only
        deny or doubt it. A relation that some assert and others deny is disputed instead.

        `min_independent_sources`: Least number of independent sources.

        `without_sources`: Exclude these sources.

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "subject": subject,
            "object": object,
            "between": between,
            "predicates": predicates,
            "classes": classes,
            "forms": forms,
            "status": status,
            "minIndependentSources": min_independent_sources,
            "withoutSources": without_sources,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.RELATIONS, given, limit)

    async def search(
        self,
        text: str,
        *,
        in_: Sequence[SearchScope] | None = None,
        prefix: bool | None = None,
        language: str | None = None,
        limit: int | None = None,
    ) -> Answer[SearchEntry]:
        """Search for actors, claims, sources and events, in any script and spelling; best match first.

        `text`: Names, or words of quotes, translations and titles, in any script.

        `in_`: What to search; omit to search everything. ACTORS: Actors, by name. CLAIMS: Claims, by quote
        and translation. SOURCES: Sources, by title. EVENTS: Events, by name.

        `prefix`: Search while typing: actors and events with a name that has a word beginning with the text
        (two letters or more). Fast for any number of actors. Does not search claims and sources.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {"text": text, "in": in_, "prefix": prefix, "language": language}
        return await self.answer(documents.SEARCH, given, limit)

    async def stats(self) -> Answer[StatsEntry]:
        """Counts of what is loaded, the period that it covers, and the last load."""
        given: dict[str, Any] = {}
        return await self.answer(documents.STATS, given, None)

    async def timeline(
        self,
        of: Actor,
        *,
        during: str | None = None,
        known_at: str | None = None,
        certainty: Certainty | None = None,
        language: str | None = None,
        claims: int | None = None,
        limit: int | None = None,
    ) -> Answer[TimelineEntry]:
        """What an actor did and what was done to it, in order of time.

        `of`: The actor. Give a name in any script and spelling, an id (`id:khalifa-haftar`) or an external
        id (`wikidata:Q142`).

        `during`: Period in which it happened or held. An EDTF level 1 date or interval, as written:
        2019-05-15, 2019-05, 2018?, 2014-05/2017, 2014-05/..

        `known_at`: Use only sources published by that day. A calendar day, YYYY-MM-DD.

        `certainty`: Least certainty: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: on any reading of them, it overlaps the
        period. This does not mean that the claim is true. POSSIBLE: The dates allow it but do not force it.
        Not what has no date (UNDATED). UNDATED: Neither the text nor an event gives a date. Only the
        publication date and the lives of the actors limit it. Weaker than POSSIBLE; excluded unless
        requested.

        `language`: BCP 47 tag, in any case, or the name of a language. Omit for the name as in the data. An
        unknown language is an error (UNKNOWN_LANGUAGE).

        `claims`: So many claims, and denials, of each entry.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {
            "of": of,
            "during": during,
            "knownAt": known_at,
            "certainty": certainty,
            "language": language,
            "claims": claims,
        }
        return await self.answer(documents.TIMELINE, given, limit)
