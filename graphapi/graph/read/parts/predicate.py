"""The predicates as statements name them: the types of relations."""

from __future__ import annotations

from typing import Final

from graphapi.model.vocabulary import Predicate

ANY_RELATION: Final = "|".join(Predicate)
SYMMETRIC_TYPES: Final = "[" + ", ".join(f"'{predicate}'" for predicate in Predicate if predicate.symmetric) + "]"
