"""One word of the vocabulary with its definition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graphapi.model.vocabulary import Predicate, PredicateClass


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of a word in the languages of the product."""

    en: str
    ar: str
    fr: str


@dataclass(frozen=True, slots=True)
class Example:
    """A quote from a source for which the term is right, with an English translation."""

    quote: str
    translation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The definition of a word: what it means, and what it does not.

    `plover` is the PLOVER category (draft 0.8). `cameo` are CAMEO 1.1 codes: each includes the codes below it, except those of
    another term (`05` is SUPPORTS, but `054` is RECOGNIZES).
    """

    value: StrEnum
    labels: Labels
    description: str
    source: str
    example: Example | None = None
    plover: str | None = None
    cameo: tuple[str, ...] = ()
    predicate_class: PredicateClass | None = None

    @property
    def symmetric(self) -> bool | None:
        """Whether subject and object can be exchanged; None if the word is not a predicate."""
        return self.value.symmetric if isinstance(self.value, Predicate) else None

    def label(self, language: str | None = None) -> str:
        """The label in a language (a BCP 47 tag), else in English."""
        match (language or "en").partition("-")[0].lower():
            case "ar":
                return self.labels.ar
            case "fr":
                return self.labels.fr
            case _:
                return self.labels.en
