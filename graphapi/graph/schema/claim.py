"""The properties of a claim in the graph: attributes from its record, derived properties, and notes.

These follow from the table: how a claim is stored (`claim_properties`), its digest (`content_digest`), the properties that an
undo restores (`VERSIONED`), and the API fields that return a stored property (`CLAIM_FIELDS` and `QUOTE_FIELDS`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from graphapi.graph.schema.property import DATED, HEADLINE, Index, Kind, Property, id_of, time_of
from graphapi.model.claim import Claim, Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute(Property):
    """A property that comes from the record of a claim; `value` reads it.

    The id of the claim covers properties with `in_id`, so loads cannot differ in them; the digest covers all others. `field`
    is the field of the API that returns the stored property, if there is one.
    """

    value: Callable[[Claim], object]
    in_id: bool = False
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteAttribute(Property):
    """A property that comes from the quote. `in_digest` is false if it follows from other properties."""

    value: Callable[[Quote], object]
    in_digest: bool = True
    field: str


CLAIM: Final[tuple[Property, ...]] = (
    id_of("`claim:` and a digest of source, quote or record, predicate, roles and period"),
    HEADLINE,
    Attribute(
        "predicate", "vocabulary", always=True, value=lambda claim: claim.predicate, in_id=True, field="predicate"
    ),
    Attribute("stance", "vocabulary", always=True, value=lambda claim: claim.stance, field="stance"),
    Attribute(
        "modality",
        "vocabulary; only ACTUAL claims make relations",
        always=True,
        value=lambda claim: claim.modality,
        field="modality",
    ),
    Attribute(
        "doc_time_rel",
        "as the annotator or loader gives it (vocabulary); absent: the default",
        value=lambda claim: claim.doc_time_rel,
    ),
    Property(
        "time_relation",
        "the DocTimeRel in use: the given one or the default; absent for a plan without one",
    ),
    Attribute("basis", "vocabulary", always=True, value=lambda claim: claim.basis, field="basis"),
    Attribute("credibility", "vocabulary", always=True, value=lambda claim: claim.credibility, field="credibility"),
    Attribute(
        "forms",
        "forms of support (vocabulary)",
        Kind.TEXTS,
        always=True,
        value=lambda claim: sorted(claim.forms),
        field="forms",
    ),
    Attribute(
        "detail",
        "short text: the office held, what is demanded",
        value=lambda claim: claim.detail,
        field="detail",
    ),
    Attribute("record", "id of the row in a data set", value=lambda claim: claim.record, in_id=True, field="record"),
    Property("relation", "key of the relation that it is evidence for", indexes=(Index.RANGE,)),
    Attribute(
        "period",
        "EDTF, as written; absent if the source gives none",
        value=lambda claim: claim.period and claim.period.text,
        in_id=True,
    ),
    Attribute(
        "precision",
        "the coarser of its two ends (vocabulary)",
        value=lambda claim: claim.period and claim.period.precision,
        in_id=True,
    ),
    *time_of(indexed=True),
    Property(
        "bounds_from",
        "the reason of each of the four bounds, in order (vocabulary; NONE)",
        Kind.TEXTS,
        always=True,
    ),
    DATED,
    Property("event_period", "EDTF: period of its event, if it has no period of its own"),
    Property("contradiction", "what its dates contradict (vocabulary); then it has no bounds and no relation"),
    Attribute(
        "subject_id",
        "the subject, as the source named it",
        always=True,
        value=lambda claim: claim.subject,
        in_id=True,
    ),
    Attribute(
        "object_id", "the object, as the source named it", always=True, value=lambda claim: claim.object, in_id=True
    ),
    Attribute(
        "against_ids",
        "the opponents, as the source named them",
        Kind.TEXTS,
        value=lambda claim: sorted(claim.against) or None,
        in_id=True,
    ),
    Attribute(
        "via_ids",
        "the intermediaries, as the source named them",
        Kind.TEXTS,
        value=lambda claim: sorted(claim.via) or None,
        in_id=True,
    ),
    Attribute("claimant_id", "the claimant, as the source named it", value=lambda claim: claim.claimant, in_id=True),
    QuoteAttribute(
        "quote",
        "the sentence that supports it, verbatim",
        indexes=(Index.FULL_TEXT,),
        value=lambda quote: quote.text,
        field="text",
    ),
    QuoteAttribute("quote_lang", "BCP 47", value=lambda quote: quote.lang, field="language"),
    QuoteAttribute(
        "quote_translation",
        "translation into English",
        indexes=(Index.FULL_TEXT,),
        value=lambda quote: quote.translation,
        field="translation",
    ),
    QuoteAttribute(
        "quote_start",
        "offset in the normalized text of the source, in code points",
        Kind.NUMBER,
        value=lambda quote: quote.start,
        field="start",
    ),
    QuoteAttribute("quote_prefix", "the text before it", value=lambda quote: quote.prefix, field="prefix"),
    QuoteAttribute("quote_suffix", "the text after it", value=lambda quote: quote.suffix, field="suffix"),
    QuoteAttribute(
        "quote_end",
        "offset after its last code point",
        Kind.NUMBER,
        value=lambda quote: quote.end,
        in_digest=False,
        field="end",
    ),
    QuoteAttribute(
        "quote_verified",
        "whether it was found in the text of the source; absent without a text",
        Kind.FLAG,
        value=lambda quote: quote.verified,
        field="verified",
    ),
    Property("recorded_at", "when it was first loaded", Kind.MOMENT, always=True),
    Property("retracted_at", "when a newer version of the last input with it no longer had it", Kind.MOMENT),
    Property("digest", "digest of its content; absent until the claims of the same input that it links to are loaded"),
)
ATTRIBUTES: Final = tuple(each for each in CLAIM if isinstance(each, Attribute))
QUOTE_ATTRIBUTES: Final = tuple(each for each in CLAIM if isinstance(each, QuoteAttribute))
