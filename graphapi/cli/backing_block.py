"""Backings as blocks, one for each actor on the other side: its line of years, then a line for each of its backings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich.text import Text

from graphapi.cli.signs import Signs
from graphapi.cli.terminal import Console
from graphapi.cli.words import Words
from graphapi.cli.years import line_of_years
from graphapi.model.vocabulary import Certainty, RelationStatus, Standing, SupportForm

Row = Mapping[str, Any]
Chain = tuple[int, Sequence[Row]]
"""A number, and the relations that lead to the actor behind it."""


class Blocks:
    """Writes the blocks. `root` is the field asked for: `backers` or `recipients` of the actor with id `asked`."""

    def __init__(self, root: str, asked: str, words: Words, signs: Signs, within: Mapping[str, int]) -> None:
        self._other, self._ours = ("backer", "recipient") if root == "backers" else ("recipient", "backer")
        self._asked, self._words, self._signs, self._within = asked, words, signs, within
        self.chains: dict[str, Chain] = {}

    def dated(self, backings: Iterable[Row], width: int) -> Iterator[Text]:
        """The blocks of dated backings."""
        for together in _by_id(backings, self._other):
            spells = [spell for backing in together for spell in backing["spells"] if is_dated(spell)]
            if spells:
                denials = [claim for backing in together for claim in backing["denials"]["nodes"]]
                years = "  ".join(line_of_years(spells, denials, self._signs, self._within))
                details = [line for backing in together for line in self._details(backing, dated=True)]
                head = Text(together[0][self._other]["caption"], "heading").append(f"  {years}", "not bold")
                yield from _block(head, details, width)

    def undated(self, backings: Iterable[Row], width: int) -> Iterator[Text]:
        """The blocks of undated backings, without years."""
        for together in _by_id(backings, self._other):
            details = [line for backing in together for line in self._details(backing, dated=False)]
            if details:
                yield from _block(Text(together[0][self._other]["caption"], "heading"), details, width)

    def _details(self, backing: Row, *, dated: bool) -> Iterator[Text]:
        """Standing, recipient, forms, number of sources, and sources; nothing if the backing has no such spells."""
        found = [spell for spell in backing["spells"] if is_dated(spell) is dated]
        if not found:
            return
        words, dot, comma = self._words, f" {self._signs.dot} ", self._words.say("separator")
        line = Text(words.label(Standing, backing["standing"]), style=backing["standing"].lower())
        if any(spell["status"] == RelationStatus.CORROBORATED for spell in found):
            line.append(f"{comma}{words.label(RelationStatus, RelationStatus.CORROBORATED)}")
        if any(spell["disputed"] for spell in found):
            line.append(f"{comma}{words.say('disputed')}", "disputed")
        if backing[self._ours]["id"] != self._asked:
            mark = arrow(self._words, self._signs) if self._ours == "recipient" else words.say("backedBy")
            line.append(f" {mark} {self._name(backing)}")
        if acted := words.list(self._contributors(backing)):
            line.append(f" {words.say('actedBy', name=acted)}")
        forms = [form for form in SupportForm if any(form in spell["forms"] for spell in found)]
        if forms:
            line.append(f"{dot}{words.labels(SupportForm, forms)}")
        whole = len(found) == len(backing["spells"])
        count = backing["independentSourceCount"] if whole else max(each["independentSourceCount"] for each in found)
        claims = [claim for spell in found for claim in spell["claims"]["nodes"]]
        texts = list(attributions(claims, self._words))
        counted = "" if len(texts) == count == 1 else f"{words.say('sources', count=count)}{words.say('colon')}"
        line.append(f"{dot}{counted}{words.say('clauseSeparator').join(texts)}", "quiet")
        yield line

    def _contributors(self, backing: Row) -> Iterator[str]:
        """The actors that acted for a state (`--by-state`), each with the number of its chain; also the state itself."""
        for contribution in backing.get("contributions", ()):
            actor, through = contribution["actor"], contribution["actedThrough"]
            if through:
                yield f"{actor['caption']} [{self._chain_number(actor['id'], through)}]"
            elif len(backing["contributions"]) > 1:
                yield actor["caption"]

    def _name(self, backing: Row) -> str:
        """The name of the actor asked about. One that acts for it is shown as a number, explained below all blocks."""
        actor = backing[self._ours]
        through = backing["reachedThrough" if self._ours == "recipient" else "actedThrough"]
        if not through:
            return str(actor["caption"])
        return f"[{self._chain_number(actor['id'], through)}]"

    def _chain_number(self, actor: str, through: Iterable[Row]) -> int:
        """The number of the chain of relations that leads to the actor."""
        steps = [finding["relation"] for finding in through]
        return self.chains.setdefault(actor, (len(self.chains) + 1, steps))[0]


def is_dated(spell: Row) -> bool:
    """Whether the spell is dated: in the period of the question, or without one in any year."""
    if spell["certainty"]:
        return Certainty(spell["certainty"]) is not Certainty.UNDATED
    return bool(spell["period"]) or any(count["certain"] or count["possible"] for count in spell["years"])


def spells(backings: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    """Each backing with each of its spells."""
    for backing in backings:
        for spell in backing["spells"]:
            yield backing, spell


def when(period: Row | None, words: Words) -> str:
    """The period as written in the sources, or `undated`."""
    return period["text"] if period else words.say("undatedPeriod")


def arrow(words: Words, signs: Signs) -> str:
    """What is between a backer and its recipient: a word in Arabic, because terminals do not turn arrows round."""
    return words.say("towards", arrow=signs.arrow)


def attributions(claims: Iterable[Row], words: Words) -> Iterator[str]:
    """Each publisher once, with those it quotes: `Al Jazeera (quoting Ghassan Salamé)`."""
    publishers: dict[str, list[str]] = {}
    for claim in claims:
        quoted = publishers.setdefault(claim["source"]["publisher"]["title"], [])
        if claim["claimant"] and claim["claimant"]["caption"] not in quoted:
            quoted.append(claim["claimant"]["caption"])
    for publisher, quoted in publishers.items():
        whom = words.say("quoting", name=words.list(quoted))
        yield f"{publisher} ({whom})" if quoted else publisher


def print_lines(console: Console, lines: Iterable[Text], indent: int = 0) -> None:
    """Prints each text, wrapped; the lines after the first are indented by two more columns."""
    for text in lines:
        for number, line in enumerate(text.wrap(console, max(console.width - indent - 2, 1))):
            line.rstrip()
            console.print(Text(" " * (indent + 2 * bool(number))).append_text(line), soft_wrap=True)


def _by_id(backings: Iterable[Row], side: str) -> Iterator[list[Row]]:
    found: dict[str, list[Row]] = {}
    for backing in backings:
        found.setdefault(backing[side]["id"], []).append(backing)
    yield from found.values()


def _block(head: Text, details: Sequence[Text], width: int) -> Iterator[Text]:
    """Heading and details of one block. The first detail continues the line of the heading if that saves a line."""
    if len(details) == 1:
        joined = Text.assemble(head, "  ", details[0])
        if -(-joined.cell_len // width) < 1 + -(-details[0].cell_len // width):
            yield joined
            return
    yield head
    for detail in details:
        yield Text("  ").append_text(detail)
