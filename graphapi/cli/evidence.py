"""The sentences that support an answer, and those that deny it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from rich.text import Text

from graphapi.cli.backing_block import arrow, spells, when
from graphapi.cli.signs import Signs
from graphapi.cli.terminal import Console
from graphapi.cli.words import Words
from graphapi.model.vocabulary import Stance

Claim = Mapping[str, Any]


def print_evidence(
    console: Console, backings: Sequence[Mapping[str, Any]], words: Words, signs: Signs, *, translation: bool
) -> None:
    """Prints each claim of each spell with its quote, then the denials."""
    writer = _Writer(console, words, signs, translation=translation)
    for backing, spell in spells(backings):
        console.print()
        pair = writer.pair(backing["backer"], backing["recipient"])
        writer.line(0, Text(f"{pair}{words.say('separator')}{when(spell['period'], words)}", "heading"))
        writer.claims(spell["claims"]["nodes"])
        more = spell["claimCount"] - len(spell["claims"]["nodes"])
        if more > 0:
            writer.line(2, Text(words.say("moreInJson", count=more), "quiet"))
    denials = {claim["id"]: claim for backing in backings for claim in backing["denials"]["nodes"]}
    if denials:
        console.print()
        writer.line(0, Text(words.say("deniedRow"), "heading"))
        writer.claims(denials.values())


class _Writer:
    """Prints each text on its own lines, in logical order: terminals reorder right-to-left text themselves, if they can."""

    def __init__(self, console: Console, words: Words, signs: Signs, *, translation: bool) -> None:
        self._console, self._words, self._signs, self._translation = console, words, signs, translation

    def claims(self, claims: Iterable[Claim]) -> None:
        """Prints the stance and source of each claim, its quote, and its translation if that is asked for."""
        for first, records in _rows_together(claims):
            self.line(2, self._attribution(first, records))
            if quote := first["quote"]:
                self.line(4, Text(f"«{quote['text']}»"))
                if self._translation and quote["translation"] not in (None, quote["text"]):
                    self.line(4, Text(f"“{quote['translation']}”", style="italic"))

    def pair(self, subject: Mapping[str, Any], object_: Mapping[str, Any]) -> str:
        """Subject, arrow and object."""
        return f"{subject['caption']} {arrow(self._words, self._signs)} {object_['caption']}"

    def line(self, indent: int, text: Text) -> None:
        """Wraps the text within the indent."""
        for line in text.wrap(self._console, max(self._console.width - indent, 1)):
            line.rstrip()
            self._console.print(Text(" " * indent).append_text(line), soft_wrap=True)

    def _attribution(self, claim: Claim, records: Sequence[str]) -> Text:
        """Stance, publisher, claimant, date, rows, and last the title, which can be in any script."""
        words, dot = self._words, f" {self._signs.dot} "
        source, denial = claim["source"], claim["stance"] in (Stance.DENIED, Stance.DOUBTED)
        parts = [source["publisher"]["title"]]
        if claim["claimant"]:
            parts.append(words.say("quoting", name=claim["claimant"]["caption"]))
        parts.append(source["published"] or words.say("undatedPeriod"))
        if records:
            parts.append(words.say("records", count=len(records), names=words.list(records)))
        line = Text(words.label(Stance, claim["stance"]), style="disputed" if denial else claim["stance"].lower())
        if denial:
            line.append(
                f": {self.pair(claim['subject'], claim['object'])}{words.say('separator')}{when(claim['period'], words)}"
            )
        line.append(dot + dot.join([*parts, source["title"]]), style="quiet")
        return line


def _rows_together(claims: Iterable[Claim]) -> Iterator[tuple[Claim, list[str]]]:
    """Claims with the names of their records. Rows of one data set that say the same, without a quote, are grouped."""

    def sameness(claim: Claim) -> tuple[object, ...]:
        content = claim["id"] if claim["quote"] else (claim["claimant"], claim["subject"], claim["object"])
        return claim["source"]["id"], claim["stance"], content

    for _, group in groupby(claims, key=sameness):
        same = list(group)
        yield same[0], sorted(claim["record"] for claim in same if claim["record"])
