"""The section of a claims file with claims and their quotes."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field

from graphapi.model.vocabulary import Basis, Credibility, DocTimeRel, Modality, Predicate, Stance, SupportForm
from graphapi_loaders.written.fields import Date, Lang, LongText, Offset, Reference, References, ShortText, Slug, unique
from graphapi_loaders.written.item import Item


class Quote(Item):
    """The quote that supports a claim."""

    text: LongText = Field(description="The words, verbatim.", examples=["فرنسا تدعم حفتر"])
    lang: Lang | None = Field(
        None, description="Language of the quote. Default: the source's language.", examples=["ar"]
    )
    translation: LongText | None = Field(
        None, description="English translation of the quote.", examples=["France supports Haftar"]
    )
    start: Offset | None = Field(
        None,
        description=(
            "Start of the quote in the source's text (NFC, each run of white space as one space, none at the "
            "ends), in characters from 0. Required if the quote occurs more than once."
        ),
        examples=[120],
    )


class Claim(Item):
    """One statement of one source, about actors as that source names them."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["quote"]}, {"required": ["record"]}]})

    key: Slug | None = Field(
        None, description="Its name in this file, for `repeats`, `refutes` and `corrects`.", examples=["forum-support"]
    )
    source: Reference = Field(description="Id of the source that says it.", examples=["aljazeera-forum"])
    predicate: Predicate = Field(description="What the subject does to the object, or is to it.", examples=["SUPPORTS"])
    subject: Reference = Field(description="Id of the subject.", examples=["france"])
    object: Reference = Field(description="Id of the object.", examples=["khalifa-haftar"])
    against: References = Field(
        default_factory=list, description="Ids of the actors that it is directed against.", examples=[["gna"]]
    )
    via: References = Field(default_factory=list, description="Ids of intermediaries.", examples=[["egypt"]])
    claimant: Reference | None = Field(
        None,
        description="Id of the person or body that the source quotes; omit if the source speaks for itself.",
        examples=["ghassan-salame"],
    )
    event: Reference | None = Field(None, description="Id of the event that it belongs to.", examples=["paris-2018"])
    at: Reference | None = Field(None, description="Id of the place.", examples=["benghazi"])
    stance: Stance = Field(
        Stance.ASSERTED, description="How the source, or the claimant it quotes, takes the claim.", examples=["DENIED"]
    )
    modality: Modality = Field(
        Modality.ACTUAL,
        description="Whether the claim is about something done, planned or supposed.",
        examples=["PLANNED"],
    )
    basis: Basis = Field(
        Basis.OWN_REPORTING,
        description="What the source relies on; required with a claimant.",
        examples=["DOCUMENT"],
    )
    credibility: Credibility = Field(
        Credibility.CANNOT_BE_JUDGED, description="Admiralty code 1-6 in words.", examples=["PROBABLY_TRUE"]
    )
    forms: Annotated[list[SupportForm], AfterValidator(unique)] = Field(
        default_factory=list,
        description="Forms of support; only with SUPPORTS, AIDS and COOPERATES.",
        examples=[["WEAPONS", "FUNDING_ECONOMIC"]],
        json_schema_extra={"uniqueItems": True},
    )
    detail: LongText | None = Field(
        None,
        description="Short English text: the office held, what is demanded or planned.",
        examples=["President of the Republic"],
    )
    period: Date | None = Field(
        None,
        description="When it happened or held, EDTF level 1, as precise as the source and no more.",
        examples=["2014-05/.."],
    )
    doc_time_rel: DocTimeRel | None = Field(
        None,
        description=(
            "How its time relates to the document's creation: over by then (BEFORE), going on (OVERLAP), "
            "started and perhaps over (BEFORE_OVERLAP), in the future (AFTER, never with ACTUAL)."
        ),
        examples=["OVERLAP"],
    )
    quote: Quote | None = Field(
        None, description="The quoted sentence.", examples=[{"text": "فرنسا تدعم حفتر", "start": 120}]
    )
    record: ShortText | None = Field(
        None,
        description="Id of the row of a data set. A claim needs a quote or a record.",
        examples=["10167"],
    )
    repeats: Reference | None = Field(
        None, description="Key of the claim that this one repeats (same origin).", examples=["forum-support"]
    )
    refutes: References = Field(
        [], description="Keys of the claims that this one refutes.", examples=[["forum-support"]]
    )
    corrects: Reference | None = Field(
        None, description="Key of the claim that this one corrects.", examples=["forum-support"]
    )
