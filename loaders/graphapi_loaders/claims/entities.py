"""The sections of a claims file for publishers, sources, actors, places and events."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from graphapi.model.vocabulary import ActorKind, EventKind, NameKind, Reliability
from graphapi_loaders.written.fields import (
    Date,
    ExternalId,
    Lang,
    Latitude,
    Lifespan,
    Longitude,
    Reference,
    Sha256,
    ShortText,
    Slug,
    TextFile,
    Url,
    refusal,
    unique,
)
from graphapi_loaders.written.item import InCountry, Item


class Name(Item):
    """One spelling of a name. Its script is worked out from its letters."""

    value: ShortText = Field(description="The name as written.", examples=["Khalifa Haftar", "خليفة حفتر"])
    lang: Lang | None = Field(None, description="Its language, a BCP 47 tag.", examples=["ar", "en"])
    kind: NameKind = Field(
        NameKind.PRIMARY,
        description=(
            "PRIMARY: the one to show in that language. WEAK_ALIAS: too common to identify the actor (only a "
            "family name)."
        ),
        examples=["ALIAS"],
    )


def _one_primary_a_language(names: list[Name]) -> list[Name]:
    unique([f"{name.value} ({name.lang})" for name in names])
    primary = [name.lang or "no language" for name in names if name.kind is NameKind.PRIMARY]
    if not primary:
        raise refusal("has no PRIMARY name; expected one, to be shown by")
    twice = next((lang for position, lang in enumerate(primary) if lang in primary[:position]), None)
    if twice:
        raise refusal(
            f"has two PRIMARY names in {twice}; expected one a language, the others with a kind of their own (ALIAS)"
        )
    return names


Names = Annotated[
    list[Name],
    Field(
        min_length=1,
        description="All its names and spellings; one PRIMARY name per language.",
        examples=[[{"value": "Libya", "lang": "en", "kind": "PRIMARY"}]],
    ),
    AfterValidator(_one_primary_a_language),
]


class Publisher(Item):
    """A newspaper, agency or institute that publishes sources."""

    id: Slug = Field(description="Its id in this file and, as publisher:<id>, in the graph.", examples=["aljazeera"])
    names: Names
    country: InCountry = None
    reliability: Reliability = Field(
        Reliability.F, description="Admiralty code A-F; F is `cannot be judged`, not the lowest grade.", examples=["B"]
    )


class Source(Item):
    """One publication: an article, a report or a data set."""

    id: Slug = Field(description="Its id in this file and, as source:<id>, in the graph.", examples=["aljazeera-forum"])
    publisher: Reference = Field(description="Id of its publisher.", examples=["aljazeera"])
    title: ShortText = Field(description="Title in its own language.", examples=["Haftar to meet Macron on Wednesday"])
    url: Url | None = Field(None, description="Web address.", examples=["https://example.org/haftar-macron"])
    published: Date | None = Field(
        None, description="Day, month or year of publication, EDTF; omit if unknown.", examples=["2019-05-13"]
    )
    lang: Lang | None = Field(
        None, description="Its language, a BCP 47 tag; quotes have it by default.", examples=["ar"]
    )
    author: ShortText | None = Field(None, description="The author, as named in it.", examples=["Jane Doe"])
    archive_url: Url | None = Field(
        None,
        description="Web address of an archived copy.",
        examples=["https://web.archive.org/web/2019/https://example.org/a"],
    )
    retrieved: Date | None = Field(None, description="Day on which it was read, EDTF.", examples=["2019-05-14"])
    licence: ShortText | None = Field(
        None, description="Under what terms it may be used: an SPDX identifier or a name.", examples=["CC-BY-4.0"]
    )
    text: TextFile | None = Field(
        None,
        description=(
            "File with its full text, UTF-8, to check quotes against: next to this file or in a folder given "
            "with --texts."
        ),
        examples=["haftar-macron.txt"],
    )
    sha256: Sha256 | None = Field(
        None, description="SHA-256 of that file; must match if the file exists.", examples=["0" * 64]
    )


class Actor(Item):
    """A person, state, organization or armed group that acts."""

    id: Slug = Field(
        description="Its id here and in the graph; states by English short name.", examples=["khalifa-haftar"]
    )
    kind: ActorKind = Field(description="What kind of actor.", examples=["PERSON"])
    names: Names
    country: InCountry = None
    external_ids: Annotated[list[ExternalId], AfterValidator(unique)] = Field(
        default_factory=list,
        description="Ids in other data, `scheme:id`; unique to one actor.",
        examples=[["wikidata:Q982195", "iso3166:LY"]],
        json_schema_extra={"uniqueItems": True},
    )
    lifespan: Lifespan | None = Field(
        None,
        description=(
            "Birth or founding / death or dissolution, an EDTF interval: `..` while it lives or exists, "
            "empty if the end is unknown. Claims outside it are errors."
        ),
        examples=["1943-11-07/..", "1971-12-02/.."],
    )


class Coordinates(Item):
    """A point on the map, WGS 84."""

    latitude: Latitude = Field(description="Degrees north, -90 to 90; south is negative.", examples=[32.12])
    longitude: Longitude = Field(description="Degrees east, -180 to 180; west is negative.", examples=[20.07])


class Place(Item):
    """A place where something happened."""

    id: Slug = Field(description="Its id in this file and, as place:<id>, in the graph.", examples=["benghazi"])
    names: Names
    country: InCountry = None
    coordinates: Coordinates | None = Field(
        None, description="Where it is on a map.", examples=[{"latitude": 32.12, "longitude": 20.07}]
    )


class Event(Item):
    """A named meeting, conference, offensive or agreement."""

    id: Slug = Field(description="Its id in this file and, as event:<id>, in the graph.", examples=["paris-2018"])
    kind: EventKind = Field(description="What kind of event.", examples=["CONFERENCE"])
    names: Names
    period: Date | None = Field(None, description="When, EDTF level 1.", examples=["2018-05-29"])
    at: Reference | None = Field(None, description="Id of the place.", examples=["paris"])
