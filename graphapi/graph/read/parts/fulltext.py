"""Queries for full-text indexes: words of letters and digits, never the text of the user.

So users cannot write Lucene syntax: a folded text has no special characters, and no AND, OR or NOT in capitals.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from graphapi.model.name import fold
from graphapi.model.sound import sounds

MAX_WORDS: Final = 32
"""The number of words of a text that are searched; others are ignored."""
# Longer texts and words are not searched: an automaton of similar words would fill the memory of the server.
_MAX_LETTERS = 2000
_MAX_WORD = 64
# A similar word matches up to 50 words in each of two properties, and Lucene accepts 1,024 in a query.
_MAX_NEAR = 8
_IN_WORDS = frozenset("LNM")


def words(text: str) -> list[str]:
    """The folded words of a text; none if it has no letters or digits."""
    return [word[:_MAX_WORD] for word in fold(text[:_MAX_LETTERS]).split()[:MAX_WORDS]]


def every_word(text: str) -> list[str]:
    """The query for texts with all the words, or none."""
    return [" AND ".join(queries)] if (queries := _spellings(text)) else []


def each_word(text: str) -> list[str]:
    """A query for each word, in order; then, if there are several, one for the phrase."""
    queries = _spellings(text)
    return [*queries, f'"{" ".join(words(text))}"'] if len(queries) > 1 else queries


def near_words(text: str) -> list[str]:
    """The query for names with similar words: in longer words up to two letters can differ."""
    near = [f"{word}~2" if len(word) > 3 else word for word in words(text)[:_MAX_NEAR]]
    return [" OR ".join(near)] if near else []


def like_sounds(text: str) -> list[str]:
    """The query for names that share sounds with the text."""
    pairs = sorted(sounds(text))
    return [" ".join(pairs)] if pairs else []


def _spellings(text: str) -> list[str]:
    """Each word, folded or with its accents: the analyzers for claims keep accents, that for names does not."""
    folded = words(text)
    plain = "".join(char if unicodedata.category(char)[0] in _IN_WORDS else " " for char in text).casefold().split()
    if len(plain) != len(folded):
        return folded
    return [word if word == other else f"({word} OR {other})" for word, other in zip(folded, plain, strict=True)]
