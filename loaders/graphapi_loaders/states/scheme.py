"""The schemes of codes for states in data sets."""

from __future__ import annotations

from enum import StrEnum


class Scheme(StrEnum):
    """A scheme of codes. The value is the prefix of external ids: `gw:220`.

    FIPS is FIPS 10-4: many of its codes mean other states in ISO 3166. CAMEO has ISO 3166-1 alpha-3 and some old codes.
    """

    ISO = "iso3166"
    COW = "cow"
    GW = "gw"
    FIPS = "fips"
    CAMEO = "cameo"
