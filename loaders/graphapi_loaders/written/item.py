"""The base of the models for parts of such files."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from graphapi_loaders.written.fields import Country


class Item(BaseModel):
    """A frozen model that allows no unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


InCountry = Annotated[
    Country | None, Field(description="Country, ISO 3166-1 alpha-2 (GB, not UK).", examples=["LY", "GB"])
]
