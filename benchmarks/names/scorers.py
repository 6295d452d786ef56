"""Functions for the similarity of two names, from 0 to 1: ours, and those of other libraries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, partial

from anyascii import anyascii
from followthemoney.proxy import EntityProxy
from nomenklatura.matching import LogicV1, LogicV2, NameMatcher, RegressionV1, ScoringAlgorithm
from rapidfuzz import fuzz
from rigour.names import NameTypeTag, analyze_names, compare_parts

from graphapi.model.gazetteer import called
from graphapi.model.likeness import likeness
from graphapi.model.title import read_titles

Scorer = Callable[[str, str, str], float]
"""Takes two names, and the FollowTheMoney schema of the actor."""


def scorers() -> Mapping[str, Scorer]:
    """The functions by the names in the report."""
    return {
        "graphapi": _ours,
        "graphapi, likeness alone": lambda one, other, _: likeness(one, other),
        "nomenklatura logic-v2": partial(_nomenklatura, LogicV2),
        "nomenklatura logic-v1": partial(_nomenklatura, LogicV1),
        "nomenklatura name-based": partial(_nomenklatura, NameMatcher),
        "nomenklatura regression-v1": partial(_nomenklatura, RegressionV1),
        "rigour parts": _rigour,
        "rapidfuzz token_sort, romanized": lambda one, other, _: (
            fuzz.token_sort_ratio(*map(_romanized, (one, other))) / 100
        ),
        "rapidfuzz WRatio, romanized": lambda one, other, _: fuzz.WRatio(*map(_romanized, (one, other))) / 100,
    }


def _ours(one: str, other: str, _: str) -> float:
    """The likeness, also without titles; 1 if newspapers mean the same state or body by both, 0 if different ones."""
    if _meant(one) & _meant(other):
        return 1.0
    if _meant(one) and _meant(other):
        return 0.0
    return max(likeness(left, right) for left in _readings(one) for right in _readings(other))


@cache
def _meant(name: str) -> frozenset[object]:
    return frozenset(each.state or each.names for each in called(name))


@cache
def _readings(name: str) -> list[str]:
    titled = read_titles(name)
    return [name, titled.name] if titled and titled.name else [name]


def _nomenklatura(algorithm: type[ScoringAlgorithm], one: str, other: str, schema: str) -> float:
    left, right = (_entity(name, schema) for name in (one, other))
    return float(algorithm.compare(left, right, algorithm.default_config()).score)


@cache
def _entity(name: str, schema: str) -> EntityProxy:
    return EntityProxy.from_dict({"id": name, "schema": schema, "properties": {"name": [name]}})


def _rigour(one: str, other: str, schema: str) -> float:
    tag = NameTypeTag.PER if schema == "Person" else NameTypeTag.ORG
    left, right = (next(iter(analyze_names(tag, [name])), None) for name in (one, other))
    if left is None or right is None:
        return 0.0
    aligned = compare_parts(list(left.parts), list(right.parts))
    weights = sum(float(each.weight) for each in aligned) or 1.0
    return sum(float(each.score) * float(each.weight) for each in aligned) / weights


@cache
def _romanized(name: str) -> str:
    return anyascii(name).lower()
