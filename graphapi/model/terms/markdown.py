"""The vocabulary as a page for people: docs/vocabulary.md."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from textwrap import fill
from typing import Final

from graphapi.model.terms import ENUMS, Term, terms
from graphapi.model.vocabulary import Predicate

_WIDTH: Final = 120
_HEAD = """# Vocabulary

The closed lists of values in claims and answers. [The glossary](glossary.md) explains the terms. Made from
`graphapi/model/terms` by `make schema`; a test compares the two.

"Backing" includes SUPPORTS (a position or ongoing practice), AIDS (one act of help), RECOGNIZES, and COOPERATES if its forms
are military. So the choice between these words never hides an answer.

A CAMEO code stands for itself and for the codes below it that no other predicate names: `05` is SUPPORTS, but `054` is
RECOGNIZES. CAMEO 01 (public statements) has no predicate, because the content of the statement is the claim.
"""


def vocabulary_page() -> str:
    """The whole page, as Markdown."""
    return _HEAD + "".join(f"{line}\n" for enum in ENUMS for line in _section(enum))


def _section(enum: type[StrEnum]) -> Iterator[str]:
    yield ""
    yield f"## {enum.__name__}"
    yield ""
    yield (enum.__doc__ or "").partition("\n")[0]
    yield ""
    for term in terms(enum):
        yield from _entry(term)


def _entry(term: Term) -> Iterator[str]:
    yield _point(f"**{term.value}** ({term.labels.en} · {term.labels.ar} · {term.labels.fr}). {term.description}")
    if term.example:
        yield _point(f"«{term.example.quote}»: {term.example.translation}.", "  ")
    notes = [_codes(term), f"Source: {term.source}."]
    yield _point(" ".join(note for note in notes if note), "  ")


def _point(text: str, indent: str = "") -> str:
    """An item of a list."""
    return fill(
        text,
        _WIDTH,
        initial_indent=f"{indent}- ",
        subsequent_indent=f"{indent}  ",
        break_on_hyphens=False,
        break_long_words=False,
    )


def _codes(term: Term) -> str:
    if not isinstance(term.value, Predicate):
        return ""
    parts = [f"Class {term.predicate_class}"]
    parts += ["symmetric"] if term.symmetric else []
    parts += [f"PLOVER {term.plover}", f"CAMEO {', '.join(term.cameo)}"] if term.plover else []
    return "; ".join(parts) + "."
