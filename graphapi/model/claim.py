"""Claims: single statements in sources."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from graphapi.model.bounds import TimeFacts
from graphapi.model.digest import digest, normal_text
from graphapi.model.period import Period
from graphapi.model.relation import relation_key
from graphapi.model.vocabulary import Basis, Credibility, DocTimeRel, Modality, Predicate, Stance, SupportForm


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The exact words that support a claim. `start` and `end` count code points in the `normal_text` of the source.

    `verified` says whether the words were found in that text; None if no text was given.
    """

    text: str
    lang: str
    translation: str | None = None
    start: int | None = None
    prefix: str | None = None
    suffix: str | None = None
    verified: bool | None = None

    @property
    def end(self) -> int | None:
        """The position after the last code point; None if the start is unknown."""
        return None if self.start is None else self.start + len(normal_text(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement in one source, about actors as that source names them. All references are ids.

    Subject and object are in the order of the text, also for symmetric predicates: it can show who proposed or hosted.

    A claim has a quote, or the record (row) of a data set, or both. `doc_time_rel` relates its time to the creation of the
    document; None if the annotator gives none.
    """

    source: str
    predicate: Predicate
    subject: str
    object: str
    against: frozenset[str] = frozenset()
    via: frozenset[str] = frozenset()
    claimant: str | None = None
    event: str | None = None
    place: str | None = None
    period: Period | None = None
    doc_time_rel: DocTimeRel | None = None
    stance: Stance = Stance.ASSERTED
    modality: Modality = Modality.ACTUAL
    basis: Basis = Basis.OWN_REPORTING
    credibility: Credibility = Credibility.CANNOT_BE_JUDGED
    forms: frozenset[SupportForm] = frozenset()
    detail: str | None = None
    quote: Quote | None = None
    record: str | None = None
    repeats: str | None = None
    corrects: str | None = None
    refutes: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.quote is None and self.record is None:
            raise ValueError("a claim needs a `quote` or a `record`")
        if self.subject == self.object:
            raise ValueError("a claim's subject and object must differ")
        if self.doc_time_rel is DocTimeRel.AFTER and self.modality is Modality.ACTUAL:
            raise ValueError("an ACTUAL claim cannot be AFTER its document")

    @property
    def id(self) -> str:
        """A digest of source, quote or record, predicate, roles and period. Corrections of other fields do not change the id."""
        identity: dict[str, object] = {
            "source": self.source,
            "quote": normal_text(self.quote.text) if self.quote else None,
            "record": self.record,
            "predicate": self.predicate,
            "subject": self.subject,
            "object": self.object,
            "against": sorted(self.against),
            "via": sorted(self.via),
            "claimant": self.claimant,
            "event": self.event,
            "place": self.place,
            "period": self.period.text if self.period else None,
        }
        return f"claim:{digest(identity)}"

    @property
    def relation(self) -> str | None:
        """The key of the relation that this is evidence for, from the claim alone; None for plans and hypotheses.

        The graph also uses the period of the event for a claim without one. A claim that an event, a publication or a life
        contradicts is evidence for no relation.
        """
        if self.modality is not Modality.ACTUAL:
            return None
        return relation_key(self.predicate, self.subject, self.object, self.period, past=self.time_facts().past)

    def time_facts(
        self, *, published: Period | None = None, event: Period | None = None, lives: Iterable[Period] = ()
    ) -> TimeFacts:
        """All that bounds the time of the claim, with the dates of its source, its event and its actors."""
        return TimeFacts(
            predicate=self.predicate,
            modality=self.modality,
            doc_time_rel=self.doc_time_rel,
            period=self.period,
            published=published,
            event=event,
            lives=tuple(lives),
        )


def ordered(predicate: Predicate, subject: str, object_: str) -> tuple[str, str]:
    """The ends of the edge of a relation; for a symmetric predicate, in a fixed order."""
    if predicate.symmetric and object_ < subject:
        return object_, subject
    return subject, object_
