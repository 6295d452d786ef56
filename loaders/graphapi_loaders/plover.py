"""PLOVER's categories of events, as in POLECAT, and the predicate for each.

It is the predicate of most CAMEO codes that PLOVER's conversion table (draft 0.8, 2021) has for the category.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from graphapi.model.vocabulary import Predicate

CATEGORIES: Final[Mapping[str, Predicate]] = {
    "AGREE": Predicate.AGREES,
    "CONSULT": Predicate.MET,
    "SUPPORT": Predicate.SUPPORTS,
    "COOPERATE": Predicate.COOPERATES,
    "AID": Predicate.AIDS,
    "CONCEDE": Predicate.WITHDRAWS,
    "RETREAT": Predicate.WITHDRAWS,
    "ACCUSE": Predicate.ACCUSES,
    "REQUEST": Predicate.REQUESTS,
    "REJECT": Predicate.REJECTS,
    "THREATEN": Predicate.THREATENS,
    "PROTEST": Predicate.OPPOSES,
    "MOBILIZE": Predicate.THREATENS,
    "SANCTION": Predicate.SANCTIONS,
    "COERCE": Predicate.SANCTIONS,
    "ASSAULT": Predicate.ATTACKS,
}


def predicate_of(category: str) -> Predicate | None:
    """The predicate of a category, in any case; None if PLOVER has no such category."""
    return CATEGORIES.get(category.strip().upper())
