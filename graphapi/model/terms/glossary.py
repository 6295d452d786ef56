"""The glossary, one word for one thing: `python -m graphapi.model.terms.glossary > docs/glossary.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum
from textwrap import fill
from typing import Final, NamedTuple

from graphapi.model.vocabulary import (
    ActorKind,
    BackingKind,
    Basis,
    BoundSource,
    Certainty,
    Contradiction,
    Credibility,
    DatePrecision,
    DocTimeRel,
    EventKind,
    Modality,
    Predicate,
    RelationStatus,
    Reliability,
    Stance,
    Standing,
    SupportForm,
)

_HEAD: Final = """# Glossary

One word for one thing: in the schema, on the command line, in messages and in these pages. Made from
`graphapi/model/terms/glossary.py` by `make schema`. [The vocabulary](vocabulary.md) defines each value of the closed lists.
"""


class Word(NamedTuple):
    """A word, its meaning, and, if it has one, the closed list of its values with the name of the list."""

    word: str
    meaning: str
    values: type[StrEnum] | None = None
    listed: str = "Values"


_SAYING: Final = (
    Word("actor", "A person, state, organization or armed group that acts.", ActorKind, "Kinds"),
    Word(
        "claim",
        "One statement in one source: who, what, to whom, when. It keeps its quote, or the row of its data set.",
    ),
    Word(
        "subject, object", "The two actors of a claim or relation. The subject does it; the object is whom it concerns."
    ),
    Word("predicate", "What the subject does to the object, or is to it.", Predicate),
    Word("form", "What support consists of. A claim can have several, or none.", SupportForm),
    Word("source", "One publication: an article, a report, a data set. It has a publisher and, if known, a date."),
    Word("publisher", "The newspaper, agency or institute that publishes sources."),
    Word("claimant", "The person or body that a source quotes for a claim. No claimant: the source speaks for itself."),
    Word("stance", "How the source, or the claimant it quotes, takes the claim. Each claim has one.", Stance),
    Word("modality", "Whether the claim is about something done, planned or supposed.", Modality),
    Word("basis", "What the source relies on for a claim.", Basis),
    Word("credibility", "How credible an analyst judges one claim, by the Admiralty code.", Credibility),
    Word("reliability", "How reliable an analyst judges a publisher, by the Admiralty code.", Reliability),
    Word("event", "A named meeting, conference, offensive or agreement that claims can belong to.", EventKind, "Kinds"),
)
_ADDING_UP: Final = (
    Word("relation", "All claims with one predicate, subject, object and period. Only ACTUAL claims make relations."),
    Word("status", "What the claims of a relation add up to. Each relation has one.", RelationStatus),
    Word(
        "standing",
        "Whether a relation or backing is asserted by at least one claim, or only alleged. A relation that claims only "
        "deny or doubt has none: *denied* is a stance and a status, never a standing.",
        Standing,
    ),
    Word("disputed", "At least one claim affirms it, and at least one denies it for an overlapping period."),
    Word("origin", "Where a claim comes from: its named claimant, else its publisher. A repeated claim keeps its origin."),
    Word("independent", "Sources are independent if both their origins and their publishers differ. Five papers that quote one "
         "speech count as one source."),
    Word("backing", "All support of one backer for one recipient with one standing. It has spells.", BackingKind, "Kinds"),
    Word("backer, recipient", "Who backs, and who is backed."),
    Word("finding", "A relation as one question sees it: only the claims that pass the filter count."),
    Word("acts for", "An actor acts for another through an office, membership or command at that time. Its actions then "
         "count for the other, with the chain of relations ([agents](agents.md))."),
)  # fmt: skip
_TIME: Final = (
    Word(
        "period",
        "When a claim says that something happened or held, as written in EDTF ([time](time.md)).",
        DatePrecision,
        "Precisions",
    ),
    Word(
        "bounds",
        "The earliest and latest day on which a period can have started and ended.",
        BoundSource,
        "Each follows from one of these",
    ),
    Word("DocTimeRel", "How the time of a claim relates to the publication of its source.", DocTimeRel),
    Word("spell", "A run of relations of one backing whose periods overlap or touch."),
    Word(
        "certainty", "Whether the dates force an overlap with the period of the question, or only allow it.", Certainty
    ),
    Word("during", "The period that a question is about: when it happened."),
    Word("known at", "The day that a question looks back from: only sources published by then count."),
    Word("contradiction", "Why a claim makes no relation: its dates or actors exclude each other.", Contradiction),
)
_DATA: Final = (
    Word("record", "One item of an input: an actor, a source, a claim."),
    Word("load", "One run of one loader on one input. Each load can be undone."),
    Word("rejected", "A record with an error. Nothing of its input is written unless you ask for `--skip-invalid`."),
    Word("left out", "A correct row that makes no claim. The load counts it with its reason."),
    Word(
        "retracted",
        "A claim that a newer version of its input no longer has. It stays, marked, and counts for nothing.",
    ),
    Word("judgement", "A decision that two actors are the same, different or undecided ([identities](identities.md))."),
    Word("merge, part", "Make two actors one by a judgement; take the judgement back."),
)
SECTIONS: Final = {
    "What sources say": _SAYING,
    "What claims add up to": _ADDING_UP,
    "Time": _TIME,
    "Data": _DATA,
}


def glossary_page() -> str:
    """The whole page, as Markdown."""
    return _HEAD + "".join(f"{line}\n" for title, words in SECTIONS.items() for line in _section(title, words))


def _section(title: str, words: tuple[Word, ...]) -> Iterator[str]:
    yield from ("", f"## {title}", "")
    for word in words:
        text = f"- **{word.word}**: {word.meaning}"
        if word.values:
            text += (
                f" {word.listed}: {', '.join(word.values)} ([defined](vocabulary.md#{word.values.__name__.lower()}))."
            )
        yield fill(text, 120, subsequent_indent="  ", break_on_hyphens=False, break_long_words=False)


if __name__ == "__main__":
    sys.stdout.buffer.write(glossary_page().encode())
