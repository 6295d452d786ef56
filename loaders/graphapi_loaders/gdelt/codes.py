"""CAMEO codes for actors: countries, regions, groups, peoples, religions and types."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from graphapi.model.entity import Actor
from graphapi_loaders import states

# Former states, and states with a changed code in CAMEO: West Germany, as in all schemes, and Serbia and Montenegro.
_FORMER: Final = {"GMW": "DEU", "SCG": "SRB"}


class Kind(StrEnum):
    """The kind of a code; the values are those of `codes.tsv`."""

    STATE = "state"
    REGION = "region"
    GROUP = "group"
    ETHNIC = "ethnic"
    RELIGION = "religion"
    TYPE = "type"


def state(code: str) -> Actor | None:
    """The state for a CAMEO country code; None if there is none, as for regions (`AFR`)."""
    return states.by_code(states.Scheme.CAMEO, _FORMER.get(code, code))


def label(kind: Kind, code: str) -> str | None:
    """The label of a code of this kind; None if unknown. Ethnic codes are usually, but not always, in small letters."""
    if kind is Kind.STATE:
        found = state(code)
        return found.caption if found else None
    return _labels().get((kind, code.lower() if kind is Kind.ETHNIC else code))


@cache
def _labels() -> Mapping[tuple[Kind, str], str]:
    lines = (files("graphapi_loaders.gdelt") / "codes.tsv").read_text(encoding="utf-8").splitlines()
    return {(Kind(row["kind"]), row["code"]): row["label"] for row in csv.DictReader(lines, delimiter="\t")}
