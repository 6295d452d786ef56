"""What the parts of such files have in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from graphapi_loaders.written.fields import Country


class Item(BaseModel):
    """Frozen, and no key that is not known."""

    model_config = ConfigDict(extra="forbid", frozen=True)


InCountry = Annotated[
    Country | None, Field(description="Country, ISO 3166-1 alpha-2 (GB, not UK).", examples=["LY", "GB"])
]
