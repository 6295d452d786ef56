"""Backings as a table: a row for each spell, since a spell is one answer to "when"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from graphapi.cli.words import Words
from graphapi.model.vocabulary import Certainty, RelationStatus, Standing, SupportForm

_WIDEST: Final = 140
_SHORT: Final = "2014/2017"


def backing_table(
    backings: Sequence[Mapping[str, Any]], root: str, asked: Mapping[str, Any], words: Words, width: int
) -> Table:
    """The table. `root` says which side was asked for: `backers` or `recipients` of the actor `asked`."""
    phrases = words.phrases
    heading, mark = (phrases.backer, "→") if root == "backers" else (phrases.backed, phrases.backed_by)
    table = Table(
        box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), header_style="heading", width=min(width, _WIDEST)
    )
    table.add_column("#", justify="right", style="quiet")
    table.add_column(heading, ratio=6, overflow="fold")
    whens = [line for _, spell in spells(backings) for line in _when(spell, words).plain.split("\n")]
    table.add_column(phrases.when, width=max(len(text) for text in (phrases.when, *whens)))
    table.add_column(phrases.standing, width=len("corroborated"))
    table.add_column(phrases.support, ratio=5, overflow="fold")
    table.add_column(phrases.according_to, ratio=5, overflow="fold")
    for number, (backing, spell) in enumerate(spells(backings), start=1):
        table.add_row(
            str(number),
            _who(backing, root, mark, asked),
            _when(spell, words),
            _standing(spell, words),
            words.labels(SupportForm, spell["forms"]),
            "; ".join(_attributions(spell["claims"]["nodes"], words)),
        )
    return table


def spells(backings: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Each spell behind its backing, in the order in which the table numbers them from 1."""
    for backing in backings:
        for spell in backing["spells"]:
            yield backing, spell


def when(period: Mapping[str, Any] | None, words: Words) -> str:
    """A period as its sources have it."""
    return period["text"] if period else words.phrases.undated


def _who(backing: Mapping[str, Any], root: str, mark: str, asked: Mapping[str, Any]) -> Text:
    """The other side, and ours where it is not the actor asked for."""
    other, ours = ("backer", "recipient") if root == "backers" else ("recipient", "backer")
    cell = Text(backing[other]["caption"])
    if backing[ours]["id"] != asked["id"]:
        cell.append(f"\n{mark} {backing[ours]['caption']}", style="quiet")
    return cell


def _when(spell: Mapping[str, Any], words: Words) -> Text:
    text = when(spell["period"], words)
    # At its slash a long period reads better broken than anywhere else.
    cell = Text(text.replace("/", "/\n") if len(text) > len(_SHORT) else text)
    if spell["certainty"]:
        cell.append(f"\n{words.label(Certainty, spell['certainty'])}", style="quiet")
    return cell


def _standing(spell: Mapping[str, Any], words: Words) -> Text:
    count, phrases = spell["independentSourceCount"], words.phrases
    cell = Text(words.label(Standing, spell["standing"]), style=spell["standing"].lower())
    if spell["status"] == RelationStatus.CORROBORATED:
        cell.append(f"{phrases.comma}{words.label(RelationStatus, spell['status'])}")
    cell.append(f"\n{phrases.one_source if count == 1 else phrases.sources.format(count=count)}", style="quiet")
    if spell["disputed"]:
        cell.append(f"\n{phrases.disputed}", style="disputed")
    return cell


def _attributions(claims: Sequence[Mapping[str, Any]], words: Words) -> Iterator[str]:
    """Each publisher once, with those it quotes: `Al Jazeera (quoting Ghassan Salamé)`."""
    publishers: dict[str, list[str]] = {}
    for claim in claims:
        quoted = publishers.setdefault(claim["source"]["publisher"]["title"], [])
        if claim["claimant"] and claim["claimant"]["caption"] not in quoted:
            quoted.append(claim["claimant"]["caption"])
    for publisher, quoted in publishers.items():
        whom = words.phrases.quoting.format(who=words.phrases.comma.join(quoted))
        yield f"{publisher} ({whom})" if quoted else publisher
