"""Finds quotes in the text of their source, so that a quote cannot be invented."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Final

SURROUNDINGS: Final = 32
_LISTED: Final = 5
# The minimum similarity of a passage for a message, and the number of words that are searched for it.
_NEAR: Final = 0.6
_SEARCHED_WORDS: Final = 100_000


@dataclass(frozen=True, slots=True)
class Passage:
    """The position of a quote in a normalized text, with the text directly before and after it."""

    start: int
    prefix: str
    suffix: str


class NotFoundError(Exception):
    """The quote is not in the text, or not at the given position, or occurs more than once and has no position.

    `field` is the field of the quote with the problem.
    """

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def find(quote: str, text: str, start: int | None = None) -> Passage:
    """The position of the quote in the text, both normalized (`normal_text`). Raises NotFoundError."""
    if start is not None and text.startswith(quote, start):
        return _passage(quote, text, start)
    places = _places(quote, text)
    if not places:
        raise NotFoundError("text", f"is not in the source's text{_nearest(quote, text)}")
    listed = ", ".join(str(place) for place in places[:_LISTED]) + (", …" if len(places) > _LISTED else "")
    if start is not None:
        raise NotFoundError("start", f"does not begin at {start} in the source's text but at {listed}")
    if len(places) > 1:
        raise NotFoundError(
            "start",
            f"is missing, and the quote is in the source's text more than once (at {listed}); expected the one that is meant",
        )
    return _passage(quote, text, places[0])


def _places(quote: str, text: str) -> list[int]:
    """The first positions of the quote: at most one more than a message lists."""
    places: list[int] = []
    place = text.find(quote)
    while place >= 0 and len(places) <= _LISTED:
        places.append(place)
        place = text.find(quote, place + 1)
    return places


def _passage(quote: str, text: str, start: int) -> Passage:
    end = start + len(quote)
    return Passage(start, _whole_words_before(text, start), _whole_words_after(text, end))


def _whole_words_before(text: str, end: int) -> str:
    begin = max(0, end - SURROUNDINGS)
    if begin > 0 and text[begin - 1] != " ":
        # A word that the limit divides is left out, unless it is the only one.
        blank = text.find(" ", begin, end - 1)
        begin = blank + 1 if blank >= 0 else begin
    return text[begin:end]


def _whole_words_after(text: str, begin: int) -> str:
    end = min(len(text), begin + SURROUNDINGS)
    if end < len(text) and text[end] != " ":
        blank = text.rfind(" ", begin + 1, end)
        end = blank if blank >= 0 else end
    return text[begin:end]


def _nearest(quote: str, text: str) -> str:
    """`; the nearest passage is …` if one is similar: the words around the longest shared run. Else empty."""
    wanted, words = quote.split(" "), text.split(" ", _SEARCHED_WORDS)[:_SEARCHED_WORDS]
    shared = difflib.SequenceMatcher(None, words, wanted, autojunk=False).find_longest_match()
    begin = max(0, shared.a - shared.b)
    passage = " ".join(words[begin : begin + len(wanted)])
    if difflib.SequenceMatcher(None, passage, quote, autojunk=False).ratio() < _NEAR:
        return ""
    return f"; the nearest passage is {passage!r}, at {len(' '.join(words[:begin])) + (begin > 0)}"
