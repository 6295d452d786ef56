"""Messages, and labels of the vocabulary, in the language of an answer."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from graphapi.cli.messages import LANGUAGES, message
from graphapi.model.terms import terms


class Words:
    """Messages and labels in one language (a BCP 47 tag); in English if the product does not have that language."""

    def __init__(self, language: str | None = None) -> None:
        self._tag = language
        spoken = (language or "en").partition("-")[0].lower()
        self._language = spoken if spoken in LANGUAGES else "en"

    def say(self, key: str, **values: object) -> str:
        """A message of the catalogue."""
        return message(self._language, key, **values)

    def label(self, kind: type[StrEnum], value: str) -> str:
        """The label of the enum's value."""
        return next(term.label(self._tag) for term in terms(kind) if term.value == value)

    def labels(self, kind: type[StrEnum], values: Iterable[str]) -> str:
        """The labels of several values, as a list."""
        return self.list(self.label(kind, value) for value in values)

    def list(self, texts: Iterable[str]) -> str:
        """The texts, separated as the language does."""
        return self.say("separator").join(texts)


def number(count: int, noun: str) -> str:
    """`1 claim`, `2,000 claims`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
