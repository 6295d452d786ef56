"""The sentences that an answer rests on, as their sources have them, and those that deny it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from rich.text import Text

from graphapi.cli.backing_table import spells, when
from graphapi.cli.terminal import Console
from graphapi.cli.words import Words
from graphapi.model.vocabulary import Stance

Claim = Mapping[str, Any]


def print_evidence(console: Console, backings: Sequence[Mapping[str, Any]], words: Words) -> None:
    """For each spell, by its number in the table, every claim with its quote; then what denies any of it."""
    comma = words.phrases.comma
    for number, (backing, spell) in enumerate(spells(backings), start=1):
        console.print()
        _print_line(
            console,
            0,
            Text(
                f"{number}. {_pair(backing['backer'], backing['recipient'])}{comma}{when(spell['period'], words)}",
                "heading",
            ),
        )
        _print_claims(console, spell["claims"]["nodes"], words)
        more = spell["claimCount"] - len(spell["claims"]["nodes"])
        if more > 0:
            _print_line(console, 2, Text(words.phrases.more.format(count=more), "quiet"))
    denials = {claim["id"]: claim for backing in backings for claim in backing["denials"]["nodes"]}
    if denials:
        console.print()
        _print_line(console, 0, Text(words.phrases.denials, "heading"))
        _print_claims(console, denials.values(), words)


def _print_claims(console: Console, claims: Iterable[Claim], words: Words) -> None:
    """Each text on lines of its own, in logical order: a terminal turns right-to-left scripts round itself, if it can."""
    for first, records in _rows_together(claims):
        _print_line(console, 2, _attribution(first, records, words))
        if quote := first["quote"]:
            _print_line(console, 4, Text(f"«{quote['text']}»"))
            if quote["translation"] not in (None, quote["text"]):
                _print_line(console, 4, Text(f"“{quote['translation']}”", style="italic"))


def _rows_together(claims: Iterable[Claim]) -> Iterator[tuple[Claim, list[str]]]:
    """Claims with their records' names; rows of one data set that say the same in no words are told together."""

    def sameness(claim: Claim) -> tuple[object, ...]:
        said = claim["id"] if claim["quote"] else (claim["claimant"], claim["subject"], claim["object"])
        return claim["source"]["id"], claim["stance"], said

    for _, group in groupby(claims, key=sameness):
        same = list(group)
        yield same[0], sorted(claim["record"] for claim in same if claim["record"])


def _attribution(claim: Claim, records: Sequence[str], words: Words) -> Text:
    """How it stands, who says it, when that was published, whom it quotes; the title last, whatever its script."""
    phrases = words.phrases
    source, denial = claim["source"], claim["stance"] in (Stance.DENIED, Stance.DOUBTED)
    parts = [source["publisher"]["title"]]
    if claim["claimant"]:
        parts.append(phrases.quoting.format(who=claim["claimant"]["caption"]))
    parts.append(source["published"] or phrases.undated)
    if records:
        parts.append((phrases.row if len(records) == 1 else phrases.rows).format(value=phrases.comma.join(records)))
    line = Text(words.label(Stance, claim["stance"]), style="disputed" if denial else claim["stance"].lower())
    if denial:
        line.append(f": {_pair(claim['subject'], claim['object'])}{phrases.comma}{when(claim['period'], words)}")
    line.append(" · " + " · ".join([*parts, source["title"]]), style="quiet")
    return line


def _print_line(console: Console, indent: int, text: Text) -> None:
    for line in text.wrap(console, console.width - indent):
        line.rstrip()
        console.print(Text(" " * indent).append_text(line), soft_wrap=True)


def _pair(subject: Mapping[str, Any], object_: Mapping[str, Any]) -> str:
    return f"{subject['caption']} → {object_['caption']}"
