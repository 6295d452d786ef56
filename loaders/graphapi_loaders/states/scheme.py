"""The schemes that data sets number and abbreviate states by."""

from __future__ import annotations

from enum import StrEnum


class Scheme(StrEnum):
    """A scheme of codes; its value is the prefix of the actor's external ids, as in `gw:220`.

    FIPS is FIPS 10-4, of which many codes are another state's in ISO 3166; CAMEO's are ISO 3166-1 alpha-3 with leftovers.
    """

    ISO = "iso3166"
    COW = "cow"
    GW = "gw"
    FIPS = "fips"
    CAMEO = "cameo"
