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

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say: what one could have known. A calendar day,
        YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow. CERTAIN: The dates
        force it: whichever days they stand for, it held within the window. Not that it is true. POSSIBLE:
        The dates allow it and do not force it. Not what has no date at all (UNDATED). UNDATED: Neither the
        text nor an event says when. Only outer bounds allow it: its publication and the lives of its
        actors. Weaker than POSSIBLE; left out unless it is asked for.

        `backing`: By deeds (MATERIAL), in words (POLITICAL), or either. MATERIAL: Backing by deeds: any
        form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form. POLITICAL: Backing by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no
        relation is of this kind.

        `forms`: With at least one of these forms.

        `standing`: Asserted, only alleged, or both. ASSERTED: Somebody asserts it (status REPORTED or
        CORROBORATED). Not a verdict that it is true. ALLEGED: It is only alleged. Never in one spell with
        what is asserted.

        `actor_kinds`: Kinds of the backer.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out: does the answer stand without them?

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `by_state`: Roll backers up to the states that they act for: France is France, its president and its
        forces, each under `contributions`. Who acts for no state is a backer as before; who acts for two is
        counted for both.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What stands between two actors, in either direction: each relation, according to whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `with_`: The other actor. An actor, by name in any script and spelling, or by id (`id:khalifa-
        haftar`) or external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `without_sources`: Leave these sources out.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What is new: claims that were loaded, or retracted, since a moment, of everybody or of one actor.

        `since`: Loaded for the first time since then, or retracted since then: what is retracted is told
        too (`retractedAt`). A moment with its offset, as in 2026-11-29T10:00:00Z; or a day, YYYY-MM-DD, as
        it begins in UTC.

        `about`: Who is subject or object. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What sources say: single claims, as each source has it, by who, towards whom, what, when, and by
        words of the sentence.

        `subject`: Who does it, or is it. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `object`: Towards whom. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`)
        or external id (`wikidata:Q142`).

        `claimant`: By whom the source quotes for it. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `stance`: With one of these stances. ASSERTED: The source, or the person or body it quotes, says
        plainly that it is so. Not what is passed on with a reserve, inferred by nobody in particular or
        charged by an adversary (ALLEGED), and not yet true: it is what somebody says. ALLEGED: Nobody
        vouches for it without a reserve: accused of, said to, thought likely; or inferred by nobody in
        particular: 'is considered evidence of', 'regarded as'; or charged by an adversary against its enemy
        or the enemy's helpers, however plainly. Not any other plain statement of somebody quoted: that is
        ASSERTED, with a claimant. DENIED: The source, or the person it quotes, says that it is not so. Not
        a refusal to do something (predicate REJECTS), not silence. DOUBTED: The source, or the person it
        quotes, calls it doubtful without denying it. Not an allegation (ALLEGED).

        `modality`: With one of these modalities. ACTUAL: It is said to have happened or to hold. The only
        modality whose claims make relations. PLANNED: It is announced, promised, expected or scheduled. Not
        said to have happened: it stays a claim. HYPOTHETICAL: It is said on a condition, as a possibility
        or a question. Not an announced plan (PLANNED).

        `sources`: Ids of sources, with or without `source:`: only what these say.

        `text`: All of these words, in any form, stand in the quote, or all in its translation. A text
        without letters and digits lets nothing through.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What changed among an actor's backers between two periods, or between two days on which one could
        know it.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `left`: The first period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `right`: The second period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05,
        2018?, 2014-05/2017, 2014-05/..

        `left_known_at`: The first state of knowledge: only what sources published by that day say. A
        calendar day, YYYY-MM-DD.

        `right_known_at`: The second state of knowledge. A calendar day, YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow. CERTAIN: The dates
        force it: whichever days they stand for, it held within the window. Not that it is true. POSSIBLE:
        The dates allow it and do not force it. Not what has no date at all (UNDATED). UNDATED: Neither the
        text nor an event says when. Only outer bounds allow it: its publication and the lives of its
        actors. Weaker than POSSIBLE; left out unless it is asked for.

        `backing`: By deeds (MATERIAL), in words (POLITICAL), or either. MATERIAL: Backing by deeds: any
        form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form. POLITICAL: Backing by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no
        relation is of this kind.

        `forms`: With at least one of these forms.

        `standing`: Asserted, only alleged, or both. ASSERTED: Somebody asserts it (status REPORTED or
        CORROBORATED). Not a verdict that it is true. ALLEGED: It is only alleged. Never in one spell with
        what is asserted.

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `by_state`: Roll backers up to the states that they act for: France is France, its president and its
        forces, each under `contributions`. Who acts for no state is a backer as before; who acts for two is
        counted for both.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What is denied or doubted of an actor, plans too, and by whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `status`: By default only what happened; null for planned and cancelled ones too. HAPPENED: At least
        one claim says that something happened in it. PLANNED: Claims only announce it, or suppose it.
        CANCELLED: A claim says that it did not or will not happen, and none says that it did.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """On which sentence a claim rests, who says so, what it repeats, and what denies it.

        `claim`: The claim's id.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.
        """
        given: dict[str, Any] = {"claim": claim, "language": language}
        return self.answer(documents.EVIDENCE, given, None)

    def loads(self, *, limit: int | None = None) -> Answer[LoadsEntry]:
        """What was loaded, the latest first, and what became of it.

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
        """Between whom an actor mediated, and whom of them it backed.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `party`: Between whom: one of them. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """Who mediated between an actor and others, and whom of the parties the mediator backed.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `mediator`: Who mediates. An actor, by name in any script and spelling, or by id (`id:khalifa-
        haftar`) or external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """Whom an actor met, when and where, according to whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `with_`: The other actor. An actor, by name in any script and spelling, or by id (`id:khalifa-
        haftar`) or external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `without_sources`: Leave these sources out.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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

        `around`: The actors in the middle. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `depth`: How many steps from them, at most 3.

        `predicates`: With one of these predicates.

        `classes`: With a predicate of one of these classes.

        `forms`: With at least one of these forms of support, be it only an alleged one.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, however many publications
        repeat it. Not yet corroborated, and not refuted. ALLEGED: Alleged by somebody and asserted by
        nobody. Many allegations do not corroborate each other. CORROBORATED: Asserted by two or more
        independent origins. Not five papers that quote one speech. May still be disputed. DENIED: Only
        denials and doubts name it. Not a relation that some assert and others deny: that one is disputed.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `limit`: At most so many actors, the best connected ones.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """Whom an actor backed, when, with what, according to whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say: what one could have known. A calendar day,
        YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow. CERTAIN: The dates
        force it: whichever days they stand for, it held within the window. Not that it is true. POSSIBLE:
        The dates allow it and do not force it. Not what has no date at all (UNDATED). UNDATED: Neither the
        text nor an event says when. Only outer bounds allow it: its publication and the lives of its
        actors. Weaker than POSSIBLE; left out unless it is asked for.

        `backing`: By deeds (MATERIAL), in words (POLITICAL), or either. MATERIAL: Backing by deeds: any
        form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form. POLITICAL: Backing by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no
        relation is of this kind.

        `forms`: With at least one of these forms.

        `standing`: Asserted, only alleged, or both. ASSERTED: Somebody asserts it (status REPORTED or
        CORROBORATED). Not a verdict that it is true. ALLEGED: It is only alleged. Never in one spell with
        what is asserted.

        `actor_kinds`: Kinds of the backer.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out: does the answer stand without them?

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What claims add up to: who did what to whom in which period, how sure, according to whom.

        `subject`: Who does it, or is it. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `object`: Towards whom. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`)
        or external id (`wikidata:Q142`).

        `between`: Both ends are among these. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `classes`: With a predicate of one of these classes.

        `forms`: With at least one of these forms of support, be it only an alleged one.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, however many publications
        repeat it. Not yet corroborated, and not refuted. ALLEGED: Alleged by somebody and asserted by
        nobody. Many allegations do not corroborate each other. CORROBORATED: Asserted by two or more
        independent origins. Not five papers that quote one speech. May still be disputed. DENIED: Only
        denials and doubts name it. Not a relation that some assert and others deny: that one is disputed.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What is found for a text, in any script and spelling, the best first: actors, claims, sources and
        events.

        `text`: Names, or words of quotes, translations and titles, in any script.

        `in_`: Where; everywhere if not said. ACTORS: Actors, by their names. CLAIMS: Claims, by their
        quotes and translations. SOURCES: Sources, by their titles. EVENTS: Events, by their names.

        `prefix`: While a name is typed: actors and events of whose names a word begins as the text does,
        from two letters on; quick, however many there are. Claims and sources are not searched.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {"text": text, "in": in_, "prefix": prefix, "language": language}
        return self.answer(documents.SEARCH, given, limit)

    def stats(self) -> Answer[StatsEntry]:
        """How much is loaded, of what time, and what was loaded last."""
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

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say: what one could have known. A calendar day,
        YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow. CERTAIN: The dates
        force it: whichever days they stand for, it held within the window. Not that it is true. POSSIBLE:
        The dates allow it and do not force it. Not what has no date at all (UNDATED). UNDATED: Neither the
        text nor an event says when. Only outer bounds allow it: its publication and the lives of its
        actors. Weaker than POSSIBLE; left out unless it is asked for.

        `backing`: By deeds (MATERIAL), in words (POLITICAL), or either. MATERIAL: Backing by deeds: any
        form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form. POLITICAL: Backing by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no
        relation is of this kind.

        `forms`: With at least one of these forms.

        `standing`: Asserted, only alleged, or both. ASSERTED: Somebody asserts it (status REPORTED or
        CORROBORATED). Not a verdict that it is true. ALLEGED: It is only alleged. Never in one spell with
        what is asserted.

        `actor_kinds`: Kinds of the backer.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out: does the answer stand without them?

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `by_state`: Roll backers up to the states that they act for: France is France, its president and its
        forces, each under `contributions`. Who acts for no state is a backer as before; who acts for two is
        counted for both.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What stands between two actors, in either direction: each relation, according to whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `with_`: The other actor. An actor, by name in any script and spelling, or by id (`id:khalifa-
        haftar`) or external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `without_sources`: Leave these sources out.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What is new: claims that were loaded, or retracted, since a moment, of everybody or of one actor.

        `since`: Loaded for the first time since then, or retracted since then: what is retracted is told
        too (`retractedAt`). A moment with its offset, as in 2026-11-29T10:00:00Z; or a day, YYYY-MM-DD, as
        it begins in UTC.

        `about`: Who is subject or object. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What sources say: single claims, as each source has it, by who, towards whom, what, when, and by
        words of the sentence.

        `subject`: Who does it, or is it. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `object`: Towards whom. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`)
        or external id (`wikidata:Q142`).

        `claimant`: By whom the source quotes for it. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `stance`: With one of these stances. ASSERTED: The source, or the person or body it quotes, says
        plainly that it is so. Not what is passed on with a reserve, inferred by nobody in particular or
        charged by an adversary (ALLEGED), and not yet true: it is what somebody says. ALLEGED: Nobody
        vouches for it without a reserve: accused of, said to, thought likely; or inferred by nobody in
        particular: 'is considered evidence of', 'regarded as'; or charged by an adversary against its enemy
        or the enemy's helpers, however plainly. Not any other plain statement of somebody quoted: that is
        ASSERTED, with a claimant. DENIED: The source, or the person it quotes, says that it is not so. Not
        a refusal to do something (predicate REJECTS), not silence. DOUBTED: The source, or the person it
        quotes, calls it doubtful without denying it. Not an allegation (ALLEGED).

        `modality`: With one of these modalities. ACTUAL: It is said to have happened or to hold. The only
        modality whose claims make relations. PLANNED: It is announced, promised, expected or scheduled. Not
        said to have happened: it stays a claim. HYPOTHETICAL: It is said on a condition, as a possibility
        or a question. Not an announced plan (PLANNED).

        `sources`: Ids of sources, with or without `source:`: only what these say.

        `text`: All of these words, in any form, stand in the quote, or all in its translation. A text
        without letters and digits lets nothing through.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What changed among an actor's backers between two periods, or between two days on which one could
        know it.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `left`: The first period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `right`: The second period. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05,
        2018?, 2014-05/2017, 2014-05/..

        `left_known_at`: The first state of knowledge: only what sources published by that day say. A
        calendar day, YYYY-MM-DD.

        `right_known_at`: The second state of knowledge. A calendar day, YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow. CERTAIN: The dates
        force it: whichever days they stand for, it held within the window. Not that it is true. POSSIBLE:
        The dates allow it and do not force it. Not what has no date at all (UNDATED). UNDATED: Neither the
        text nor an event says when. Only outer bounds allow it: its publication and the lives of its
        actors. Weaker than POSSIBLE; left out unless it is asked for.

        `backing`: By deeds (MATERIAL), in words (POLITICAL), or either. MATERIAL: Backing by deeds: any
        form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form. POLITICAL: Backing by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no
        relation is of this kind.

        `forms`: With at least one of these forms.

        `standing`: Asserted, only alleged, or both. ASSERTED: Somebody asserts it (status REPORTED or
        CORROBORATED). Not a verdict that it is true. ALLEGED: It is only alleged. Never in one spell with
        what is asserted.

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `by_state`: Roll backers up to the states that they act for: France is France, its president and its
        forces, each under `contributions`. Who acts for no state is a backer as before; who acts for two is
        counted for both.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What is denied or doubted of an actor, plans too, and by whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `status`: By default only what happened; null for planned and cancelled ones too. HAPPENED: At least
        one claim says that something happened in it. PLANNED: Claims only announce it, or suppose it.
        CANCELLED: A claim says that it did not or will not happen, and none says that it did.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """On which sentence a claim rests, who says so, what it repeats, and what denies it.

        `claim`: The claim's id.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.
        """
        given: dict[str, Any] = {"claim": claim, "language": language}
        return await self.answer(documents.EVIDENCE, given, None)

    async def loads(self, *, limit: int | None = None) -> Answer[LoadsEntry]:
        """What was loaded, the latest first, and what became of it.

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
        """Between whom an actor mediated, and whom of them it backed.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `party`: Between whom: one of them. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """Who mediated between an actor and others, and whom of the parties the mediator backed.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `mediator`: Who mediates. An actor, by name in any script and spelling, or by id (`id:khalifa-
        haftar`) or external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """Whom an actor met, when and where, according to whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `with_`: The other actor. An actor, by name in any script and spelling, or by id (`id:khalifa-
        haftar`) or external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `without_sources`: Leave these sources out.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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

        `around`: The actors in the middle. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `depth`: How many steps from them, at most 3.

        `predicates`: With one of these predicates.

        `classes`: With a predicate of one of these classes.

        `forms`: With at least one of these forms of support, be it only an alleged one.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, however many publications
        repeat it. Not yet corroborated, and not refuted. ALLEGED: Alleged by somebody and asserted by
        nobody. Many allegations do not corroborate each other. CORROBORATED: Asserted by two or more
        independent origins. Not five papers that quote one speech. May still be disputed. DENIED: Only
        denials and doubts name it. Not a relation that some assert and others deny: that one is disputed.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `limit`: At most so many actors, the best connected ones.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """Whom an actor backed, when, with what, according to whom.

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say: what one could have known. A calendar day,
        YYYY-MM-DD.

        `certainty`: CERTAIN keeps what the dates force; POSSIBLE also what they allow. CERTAIN: The dates
        force it: whichever days they stand for, it held within the window. Not that it is true. POSSIBLE:
        The dates allow it and do not force it. Not what has no date at all (UNDATED). UNDATED: Neither the
        text nor an event says when. Only outer bounds allow it: its publication and the lives of its
        actors. Weaker than POSSIBLE; left out unless it is asked for.

        `backing`: By deeds (MATERIAL), in words (POLITICAL), or either. MATERIAL: Backing by deeds: any
        form but POLITICAL_DIPLOMATIC and MEDIA, or a deed of help of no named form. POLITICAL: Backing by
        words: the forms POLITICAL_DIPLOMATIC and MEDIA, and recognition. May stand beside MATERIAL. ANY:
        SUPPORTS, AIDS, RECOGNIZES and military COOPERATES, also where no form is given. Asked for; no
        relation is of this kind.

        `forms`: With at least one of these forms.

        `standing`: Asserted, only alleged, or both. ASSERTED: Somebody asserts it (status REPORTED or
        CORROBORATED). Not a verdict that it is true. ALLEGED: It is only alleged. Never in one spell with
        what is asserted.

        `actor_kinds`: Kinds of the backer.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out: does the answer stand without them?

        `include_agents`: Also what those did, or what was done to those, who acted for the actors named
        here at that time: who held office in them or represented them, was part or a member of them, or was
        under their command. Each row says through which relations.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What claims add up to: who did what to whom in which period, how sure, according to whom.

        `subject`: Who does it, or is it. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `object`: Towards whom. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`)
        or external id (`wikidata:Q142`).

        `between`: Both ends are among these. An actor, by name in any script and spelling, or by id
        (`id:khalifa-haftar`) or external id (`wikidata:Q142`).

        `predicates`: With one of these predicates.

        `classes`: With a predicate of one of these classes.

        `forms`: With at least one of these forms of support, be it only an alleged one.

        `status`: With one of these statuses. REPORTED: Asserted by one origin, however many publications
        repeat it. Not yet corroborated, and not refuted. ALLEGED: Alleged by somebody and asserted by
        nobody. Many allegations do not corroborate each other. CORROBORATED: Asserted by two or more
        independent origins. Not five papers that quote one speech. May still be disputed. DENIED: Only
        denials and doubts name it. Not a relation that some assert and others deny: that one is disputed.

        `min_independent_sources`: Said by at least so many independent sources.

        `without_sources`: Leave these sources out.

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
        """What is found for a text, in any script and spelling, the best first: actors, claims, sources and
        events.

        `text`: Names, or words of quotes, translations and titles, in any script.

        `in_`: Where; everywhere if not said. ACTORS: Actors, by their names. CLAIMS: Claims, by their
        quotes and translations. SOURCES: Sources, by their titles. EVENTS: Events, by their names.

        `prefix`: While a name is typed: actors and events of whose names a word begins as the text does,
        from two letters on; quick, however many there are. Claims and sources are not searched.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

        `limit`: At most so many entries; all of them without it.
        """
        given: dict[str, Any] = {"text": text, "in": in_, "prefix": prefix, "language": language}
        return await self.answer(documents.SEARCH, given, limit)

    async def stats(self) -> Answer[StatsEntry]:
        """How much is loaded, of what time, and what was loaded last."""
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

        `of`: Which actor. An actor, by name in any script and spelling, or by id (`id:khalifa-haftar`) or
        external id (`wikidata:Q142`).

        `during`: When it held. An EDTF level 1 date or interval, as written: 2019-05-15, 2019-05, 2018?,
        2014-05/2017, 2014-05/..

        `known_at`: Only what sources published by that day say. A calendar day, YYYY-MM-DD.

        `certainty`: At least so certain: CERTAIN keeps what the dates force, POSSIBLE also what they allow,
        UNDATED also what has no date. CERTAIN: The dates force it: whichever days they stand for, it held
        within the window. Not that it is true. POSSIBLE: The dates allow it and do not force it. Not what
        has no date at all (UNDATED). UNDATED: Neither the text nor an event says when. Only outer bounds
        allow it: its publication and the lives of its actors. Weaker than POSSIBLE; left out unless it is
        asked for.

        `language`: BCP 47, in any case, or a name of the language; without it, as the data have it. What
        names no language is UNKNOWN_LANGUAGE.

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
