"""What full-text indexes are asked: words of letters and digits, never a text as somebody typed it.

So no text is a query language: folding leaves no sign that Lucene reads, and no AND, OR or NOT, which it wants in capitals.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from graphapi.model.name import fold
from graphapi.model.sound import sounds

MAX_WORDS: Final = 32
"""So many words of a text count; the others are not looked for."""
# Longer texts and words are no search, and an automaton of their near words would fill the server's memory.
_MAX_LETTERS = 2000
_MAX_WORD = 64
# A near word stands for up to 50 words in each of two properties, and Lucene takes 1,024 in all.
_MAX_NEAR = 8
_IN_WORDS = frozenset("LNM")


def words(text: str) -> list[str]:
    """The words of a text as names are compared; none where there are no letters or digits."""
    return [word[:_MAX_WORD] for word in fold(text[:_MAX_LETTERS]).split()[:MAX_WORDS]]


def every_word(text: str) -> list[str]:
    """The query for texts with all the words, or none."""
    return [" AND ".join(queries)] if (queries := _spellings(text)) else []


def each_word(text: str) -> list[str]:
    """A query for each word, in order, then, where there are several, one for them as a phrase."""
    queries = _spellings(text)
    return [*queries, f'"{" ".join(words(text))}"'] if len(queries) > 1 else queries


def near_words(text: str) -> list[str]:
    """The query for names with words spelt nearly so: up to two letters of the longer ones wrong."""
    near = [f"{word}~2" if len(word) > 3 else word for word in words(text)[:_MAX_NEAR]]
    return [" OR ".join(near)] if near else []


def like_sounds(text: str) -> list[str]:
    """The query for names that share sounds with the text."""
    heard = sorted(sounds(text))
    return [" ".join(heard)] if heard else []


def _spellings(text: str) -> list[str]:
    """Each word, or it with the accents it was given: the analyzers of claims keep accents, that of names does not."""
    folded = words(text)
    plain = "".join(char if unicodedata.category(char)[0] in _IN_WORDS else " " for char in text).casefold().split()
    if len(plain) != len(folded):
        return folded
    return [word if word == other else f"({word} OR {other})" for word, other in zip(folded, plain, strict=True)]
