"""The meaning and the origin of each word of the vocabulary, and its labels in English, Arabic and French."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from itertools import groupby
from types import MappingProxyType
from typing import Final

from graphapi.model.terms.claim import CLAIM_TERMS
from graphapi.model.terms.entity import ENTITY_TERMS
from graphapi.model.terms.form import FORM_TERMS
from graphapi.model.terms.predicate import PREDICATE_TERMS
from graphapi.model.terms.relation import RELATION_TERMS
from graphapi.model.terms.term import Example, Labels, Term

__all__ = ["ENUMS", "Example", "Labels", "Term", "terms"]


def terms(enum: type[StrEnum]) -> tuple[Term, ...]:
    """The terms of one enum of `graphapi.model.vocabulary`, one for each value, in the enum's order."""
    return _TERMS[enum]


def _by_enum(defined: tuple[Term, ...]) -> Mapping[type[StrEnum], tuple[Term, ...]]:
    return MappingProxyType({enum: tuple(group) for enum, group in groupby(defined, key=lambda term: type(term.value))})


_TERMS: Final = _by_enum(PREDICATE_TERMS + FORM_TERMS + CLAIM_TERMS + ENTITY_TERMS + RELATION_TERMS)
ENUMS: Final = tuple(_TERMS)
