"""The section of a claims file that says what sources say: claims and their quotes."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field

from graphapi.model.vocabulary import Basis, Credibility, DocTimeRel, Modality, Predicate, Stance, SupportForm
from graphapi_loaders.written.fields import Date, Lang, LongText, Offset, Reference, References, ShortText, Slug, unique
from graphapi_loaders.written.item import Item


class Quote(Item):
    """The words a claim rests on."""

    text: LongText = Field(description="The words, verbatim.", examples=["فرنسا تدعم حفتر"])
    lang: Lang | None = Field(None, description="Their language; by default the source's.", examples=["ar"])
    translation: LongText | None = Field(None, description="The same in English.", examples=["France supports Haftar"])
    start: Offset | None = Field(
        None,
        description="Where they begin in the source's text (NFC, each run of white space one blank, none at the ends), "
        "in characters from 0. Needed where they occur more than once.",
        examples=[120],
    )


class Claim(Item):
    """One statement of one source, about actors as that source names them."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["quote"]}, {"required": ["record"]}]})

    key: Slug | None = Field(
        None, description="Its name in this file, for `repeats`, `refutes` and `corrects`.", examples=["forum-support"]
    )
    source: Reference = Field(description="Id of the source that says it.", examples=["aljazeera-forum"])
    predicate: Predicate = Field(description="What is said of subject and object.", examples=["SUPPORTS"])
    subject: Reference = Field(description="Id of the actor that does it.", examples=["france"])
    object: Reference = Field(description="Id of the actor that it is done to.", examples=["khalifa-haftar"])
    against: References = Field(
        default_factory=list, description="Ids of the actors it is directed against.", examples=[["gna"]]
    )
    via: References = Field(default_factory=list, description="Ids of intermediaries.", examples=[["egypt"]])
    claimant: Reference | None = Field(
        None,
        description="Id of the person or body that the source quotes for it; left out where the source itself says it.",
        examples=["ghassan-salame"],
    )
    event: Reference | None = Field(None, description="Id of the event it is part of.", examples=["paris-2018"])
    at: Reference | None = Field(None, description="Id of the place.", examples=["benghazi"])
    stance: Stance = Field(
        Stance.ASSERTED, description="How the source, or the claimant it quotes, takes the claim.", examples=["DENIED"]
    )
    modality: Modality = Field(
        Modality.ACTUAL,
        description="Whether it is said to have happened, is planned or imagined.",
        examples=["PLANNED"],
    )
    basis: Basis = Field(
        Basis.OWN_REPORTING,
        description="What the source rests it on; to be said where there is a claimant.",
        examples=["DOCUMENT"],
    )
    credibility: Credibility = Field(
        Credibility.CANNOT_BE_JUDGED, description="Admiralty code 1-6 in words.", examples=["PROBABLY_TRUE"]
    )
    forms: Annotated[list[SupportForm], AfterValidator(unique)] = Field(
        default_factory=list,
        description="With what it is supported; only with SUPPORTS, AIDS and COOPERATES.",
        examples=[["WEAPONS", "FUNDING_ECONOMIC"]],
        json_schema_extra={"uniqueItems": True},
    )
    detail: LongText | None = Field(
        None,
        description="Short English text: the office held, what is demanded or planned.",
        examples=["President of the Republic"],
    )
    period: Date | None = Field(
        None, description="When it held, EDTF level 1; only as precise as the source allows.", examples=["2014-05/.."]
    )
    doc_time_rel: DocTimeRel | None = Field(
        None,
        description="How its time relates to the document's creation: over by then (BEFORE), going on (OVERLAP), begun and "
        "perhaps over (BEFORE_OVERLAP), still to come (AFTER, only what is not ACTUAL).",
        examples=["OVERLAP"],
    )
    quote: Quote | None = Field(
        None, description="The words it rests on.", examples=[{"text": "فرنسا تدعم حفتر", "start": 120}]
    )
    record: ShortText | None = Field(
        None,
        description="Id of the row of a data set that it rests on; a claim needs a quote or a record.",
        examples=["10167"],
    )
    repeats: Reference | None = Field(
        None, description="Key of the claim that this one only repeats (same origin).", examples=["forum-support"]
    )
    refutes: References = Field(
        [], description="Keys of the claims that this one refutes.", examples=[["forum-support"]]
    )
    corrects: Reference | None = Field(
        None, description="Key of the claim that this one corrects.", examples=["forum-support"]
    )
