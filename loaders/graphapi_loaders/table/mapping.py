"""The content of a mapping file: its table, the values that all rows share, and the columns."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from graphapi.model.vocabulary import ActorKind, Basis, Credibility, Modality, Predicate, Stance, SupportForm
from graphapi_loaders.calendars import Calendar
from graphapi_loaders.charset import UnknownEncodingError, encoding_named
from graphapi_loaders.sheets.cell import plain
from graphapi_loaders.table.words import By, Empty, Makes, Role
from graphapi_loaders.written.fields import Date, IncludedFile, Lang, ShortText, Slug, Url, refusal, unique
from graphapi_loaders.written.item import InCountry, Item

FORMAT: Final = "table/1"
TO_FILL_IN: Final = "TODO"
"""The placeholder in a proposed mapping for what users must decide."""


def _cells(given: object) -> object:
    """The words for each cell as a list, also if the mapping has one word or nothing. Raises an error for other values."""
    if not isinstance(given, dict):
        raise refusal("expected a mapping of cells to what they stand for")
    return {plain(cell): _listed(cell, words) for cell, words in given.items()}


def _listed(cell: str, words: object) -> list[str]:
    listed = words if isinstance(words, list) else [] if words is None else [words]
    found = [word for word in listed if isinstance(word, str)]
    if len(found) < len(listed):
        raise refusal(f"of {cell!r} expected a word, a list of words, or nothing")
    return found


def _separator(given: object) -> object:
    return {"tab": "\t"}.get(given, given) if isinstance(given, str) else given


def _parting(given: str) -> str:
    return "\n" if given.casefold() == "line break" else given


def _line(given: object) -> int:
    if isinstance(given, str) and re.fullmatch(r"0|[1-9]\d{0,3}", given, re.ASCII):
        return int(given)
    raise refusal("expected the number of a line, from 1 to 9999, or 0 where none names the columns")


def _encoding(given: object) -> object:
    if not isinstance(given, str):
        raise refusal("expected the name of an encoding, as in windows-1256")
    try:
        return encoding_named(given)
    except UnknownEncodingError as error:
        raise refusal(str(error)) from error


_Word: Final[dict[str, Any]] = {
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}, {"type": "null"}]
}
Values = Annotated[
    dict[str, list[str]],
    BeforeValidator(_cells),
    Field(json_schema_extra={"type": "object", "additionalProperties": _Word}),
]


class Publisher(Item):
    """Who publishes the table, or what it was coded from; left out where a column says it."""

    id: Slug | None = Field(None, description="Its id; by default made of its name.", examples=["ucdp"])
    name: ShortText = Field(description="Its name.", examples=["Uppsala Conflict Data Program"])
    lang: Lang | None = Field(None, description="The name's language, a BCP 47 tag.", examples=["en"])
    country: InCountry = None


class Source(Item):
    """The table as a source. Where columns name the documents that it was coded from, each of them is one."""

    id: Slug = Field(description="Its id; part of the ids of all that the table names.", examples=["my-meetings"])
    title: ShortText = Field(description="Its title.", examples=["Meetings of Libyan leaders, coded by us"])
    url: Url | None = Field(None, description="Where it can be read.", examples=["https://example.org/data"])
    published: Date | None = Field(None, description="Day, month or year of publication, EDTF.", examples=["2022-05"])
    lang: Lang | None = Field(None, description="Its language, a BCP 47 tag; quotes have it.", examples=["ar"])
    author: ShortText | None = Field(None, description="Who made it.", examples=["Jane Doe"])
    archive_url: Url | None = Field(
        None,
        description="Where a copy is kept.",
        examples=["https://web.archive.org/web/2022/https://example.org/data"],
    )
    retrieved: Date | None = Field(None, description="Day on which it was read, EDTF.", examples=["2022-06-01"])
    licence: ShortText | None = Field(None, description="Under what terms it may be used.", examples=["CC-BY-4.0"])


class ConstantActor(Item):
    """Somebody who is the same in every row."""

    value: ShortText = Field(description="The name, code or id.", examples=["France"])
    by: By = Field(By.NAME, description="What the value is.", examples=["STATE"])
    kind: ActorKind | None = Field(None, description="Kind of the actor, if it is not a state.", examples=["PERSON"])
    scheme: Slug | None = Field(None, description="The scheme of an external id.", examples=["wikidata"])
    lang: Lang | None = Field(None, description="The name's language, a BCP 47 tag.", examples=["ar"])


class Constants(Item):
    """What every row says, without a column for it."""

    predicate: Predicate | None = Field(
        None, description="What the subject does to the object, or is to it.", examples=["MET"]
    )
    subject: ConstantActor | None = Field(None, description="Who does it.", examples=[{"value": "FR", "by": "ISO2"}])
    object: ConstantActor | None = Field(None, description="To whom.", examples=[{"value": "Libya", "by": "STATE"}])
    claimant: ConstantActor | None = Field(
        None,
        description="The person or body that the source quotes; then give the basis too.",
        examples=[{"value": "FR", "by": "ISO2"}],
    )
    stance: Stance | None = Field(
        None, description="How the source takes the claim. Default: ASSERTED.", examples=["ALLEGED"]
    )
    modality: Modality | None = Field(None, description="Whether it happened. Default: ACTUAL.", examples=["PLANNED"])
    basis: Basis | None = Field(None, description="What the source relies on. Default: DATASET.", examples=["DOCUMENT"])
    credibility: Credibility | None = Field(None, description="Admiralty code 1-6 in words.", examples=["DOUBTFUL"])
    forms: Annotated[list[SupportForm], AfterValidator(unique)] = Field(
        default_factory=list,
        description="Forms of support.",
        examples=[["WEAPONS"]],
        json_schema_extra={"uniqueItems": True},
    )
    period: Date | None = Field(None, description="When, EDTF level 1.", examples=["2014"])


class Column(Item):
    """What a column says."""

    role: Role = Field(description="Role of the column in the claim of its row.", examples=["subject"])
    by: By | None = Field(
        None,
        description=(
            "How it names the actor: by NAME (a state if it is a state's name, else an actor of the `kind`), "
            "STATE (a state's name), a code (ISO2, ISO3, COW, GW, FIPS), ID (an actor in the graph) or "
            "EXTERNAL_ID. For a predicate: cells are codes or wordings of CAMEO, or categories of PLOVER."
        ),
        examples=["NAME"],
    )
    kind: ActorKind | None = Field(
        None,
        description="The kind of actors that are not states; or a column `….kind` says it.",
        examples=["ARMED_GROUP"],
    )
    scheme: Slug | None = Field(
        None,
        description="The scheme of an EXTERNAL_ID; without it cells have it, as in wikidata:Q762.",
        examples=["ucdp"],
    )
    lang: Lang | None = Field(None, description="Language of names or quotes, a BCP 47 tag.", examples=["ar"])
    values: Values | None = Field(
        None,
        description="Cell -> what it stands for: words of the vocabulary, then no other cells are allowed; or ids of actors and publishers.",
        examples=[{"met with": "MET", "backs": "SUPPORTS"}],
    )
    formats: Annotated[list[ShortText], AfterValidator(unique), Field(min_length=1)] | None = Field(
        None,
        description="How dates are written, with YYYY, MM, DD, MONTH (in words), hh, mm, ss; or EDTF, which is the default. "
        "Ranges are YYYY-YYYY, YYYY-YY, since YYYY, until YYYY.",
        examples=[["DD/MM/YYYY", "YYYY"]],
        json_schema_extra={"uniqueItems": True},
    )
    calendar: Calendar | None = Field(
        None,
        description="Which calendar dates are of: HIJRI (Umm al-Qura), JALALI (Solar Hijri), JULIAN or BUDDHIST. GREGORIAN says that years from 1300 to "
        "1500 are of ours; without it they are rejected.",
        examples=["HIJRI"],
    )
    separator: Annotated[ShortText, AfterValidator(_parting)] | None = Field(
        None,
        description=(
            "Separator of several values in one cell, `line break` for lines. Each of several subjects or "
            "objects makes a claim."
        ),
        examples=[";"],
    )
    label: ShortText | None = Field(
        None, description="Text put before the cell in the claim's detail.", examples=["number of troops"]
    )
    empty: Empty | None = Field(
        None,
        description="What to do with an empty cell: REJECT the row, NOTHING (no value), LEAVE_OUT the row, SAME_AS_ABOVE as in the row "
        "above (merged cells); of `end` also ONGOING and SAME_AS_START. REJECT is the default for what a claim needs.",
        examples=["NOTHING"],
    )


class Head(Item):
    """A mapping without its columns."""

    format: Literal["table/1"] = Field(description="The format's name and version.", examples=[FORMAT])
    table: IncludedFile = Field(description="The table's file, relative to this one.", examples=["meetings.xlsx"])
    sheet: ShortText | None = Field(None, description="Sheet of a workbook. Default: the first one.", examples=["2019"])
    separator: Annotated[Literal[",", ";", "|", "\t"], BeforeValidator(_separator)] | None = Field(
        None,
        description="Separator of cells in a text file: , ; | or tab. Default: tab in .tsv and .tab, else a comma.",
        examples=[";"],
        json_schema_extra={"enum": [",", ";", "|", "tab"]},
    )
    header_line: Annotated[int, BeforeValidator(_line)] = Field(
        1,
        description="The line that names the columns; what is above it is not read. 0: none does, and columns are called "
        "`column 1`, `column 2` and so on.",
        examples=[3],
    )
    encoding: Annotated[str, BeforeValidator(_encoding)] | None = Field(
        None,
        description="Encoding of a text file that is not UTF-8. UTF-16 is detected.",
        examples=["windows-1256"],
    )
    empty: Annotated[list[ShortText], AfterValidator(unique)] = Field(
        default_factory=list, description="Cells that mean the same as an empty one.", examples=[["NA", "-"]]
    )
    makes: Makes = Field(
        Makes.CLAIMS,
        description="What rows make: CLAIMS, or ACTORS for a list of actors with only names and ids.",
        examples=["ACTORS"],
    )
    publisher: Publisher | None = Field(
        None, description="Who publishes it.", examples=[{"name": "Uppsala Conflict Data Program", "country": "SE"}]
    )
    source: Source = Field(
        description="The source.", examples=[{"id": "my-meetings", "title": "Meetings, coded by us"}]
    )
    constants: Constants = Field(
        default_factory=Constants,
        description="What every row says, without a column for it.",
        examples=[{"predicate": "MET"}],
    )


class Mapping(Head):
    """What the columns of a table say: every column is here, those that are not used with the role `ignored`."""

    columns: dict[str, Column] = Field(
        min_length=1,
        description="Column, as in the header, or by its place (`column 3`) -> what it says.",
        examples=[{"Who": {"role": "subject", "by": "STATE"}, "Remarks": {"role": "ignored"}}],
    )
