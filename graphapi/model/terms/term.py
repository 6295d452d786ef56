"""One word of the vocabulary with its definition."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graphapi.model.vocabulary import Predicate, PredicateClass


@dataclass(frozen=True, slots=True)
class Labels:
    """What a person reads for a word, in the languages the product speaks."""

    en: str
    ar: str
    fr: str


@dataclass(frozen=True, slots=True)
class Example:
    """Words of a source that the term fits, with an English translation."""

    quote: str
    translation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """What a word says and what it does not say.

    `plover` is the PLOVER category (draft 0.8). `cameo` are CAMEO 1.1 codes: each stands for itself and for the codes
    below it, as far as no other term names them (`05` is SUPPORTS, but `054` is RECOGNIZES).
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
        """Whether subject and object say the same when swapped; None for what is no predicate."""
        return self.value.symmetric if isinstance(self.value, Predicate) else None

    def label(self, language: str | None = None) -> str:
        """The label in the language (a BCP 47 tag), else in English."""
        match (language or "en").partition("-")[0].lower():
            case "ar":
                return self.labels.ar
            case "fr":
                return self.labels.fr
            case _:
                return self.labels.en
