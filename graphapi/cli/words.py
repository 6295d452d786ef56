"""The vocabulary's words as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from graphapi.model.terms import terms


class Words:
    """Labels in one language (BCP 47), English where there is none."""

    def __init__(self, language: str | None) -> None:
        self._language = language

    def label(self, kind: type[StrEnum], value: str) -> str:
        """The label of the enum's value."""
        return next(term.label(self._language) for term in terms(kind) if term.value == value)

    def labels(self, kind: type[StrEnum], values: Iterable[str]) -> str:
        """The labels of several values, in one text."""
        return ", ".join(self.label(kind, value) for value in values)


def number(count: int, noun: str) -> str:
    """`1 claim`, `2,000 claims`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
