"""FollowTheMoney's schemata with their parents and properties (`model.tsv`, from followthemoney 4.11.2)."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

LEGAL_ENTITY: Final = "LegalEntity"


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema, with all properties that it inherits."""

    name: str
    abstract: bool
    kinds: frozenset[str]
    properties: frozenset[str]
    known: bool = True

    @property
    def acts(self) -> bool:
        """Whether its entities are actors."""
        return LEGAL_ENTITY in self.kinds


@cache
def schemata() -> Mapping[str, Schema]:
    lines = (files("graphapi_loaders.followthemoney") / "model.tsv").read_text(encoding="utf-8").splitlines()
    rows = {row["schema"]: row for row in csv.DictReader(lines, delimiter="\t")}
    return {name: _schema(name, rows) for name in rows}


def unknown_schema(name: str) -> Schema:
    """A schema from an older or newer version, of which only the name is known."""
    return Schema(name, abstract=False, kinds=frozenset({name}), properties=frozenset(), known=False)


def _schema(name: str, rows: Mapping[str, Mapping[str, str]]) -> Schema:
    kinds = _kinds(name, rows)
    properties = frozenset(each for kind in kinds for each in rows[kind]["properties"].split())
    return Schema(name, rows[name]["abstract"] == "1", kinds, properties)


def _kinds(name: str, rows: Mapping[str, Mapping[str, str]]) -> frozenset[str]:
    return frozenset({name}).union(*(_kinds(each, rows) for each in rows[name]["extends"].split()))
