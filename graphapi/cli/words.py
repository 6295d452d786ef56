"""The vocabulary's words, and those around them, as people read them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from graphapi.cli.phrases import ENGLISH, PHRASES
from graphapi.model.terms import terms


class Words:
    """Labels and phrases in one language (a BCP 47 tag), English where there are none."""

    def __init__(self, language: str | None = None) -> None:
        self._language = language
        self.phrases = PHRASES.get((language or "en").partition("-")[0].lower(), ENGLISH)

    def label(self, kind: type[StrEnum], value: str) -> str:
        """The label of the enum's value."""
        return next(term.label(self._language) for term in terms(kind) if term.value == value)

    def labels(self, kind: type[StrEnum], values: Iterable[str]) -> str:
        """The labels of several values, in one text."""
        return self.phrases.comma.join(self.label(kind, value) for value in values)


def number(count: int, noun: str) -> str:
    """`1 claim`, `2,000 claims`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
