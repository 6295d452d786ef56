"""Who backed an actor, and whom an actor backed: sent as GraphQL, shown as text with the supporting sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from rich.text import Text

from graphapi.cli.backing_block import Blocks, Chain, print_lines, when
from graphapi.cli.backing_csv import HEADINGS, rows
from graphapi.cli.evidence import print_evidence
from graphapi.cli.in_process import Data, ask, document
from graphapi.cli.language import remark
from graphapi.cli.migration import ready_neo4j
from graphapi.cli.output import Output, print_csv
from graphapi.cli.signs import Signs
from graphapi.cli.terminal import Console, answers, messages, print_json
from graphapi.cli.words import Words
from graphapi.cli.years import asked_years
from graphapi.model.vocabulary import ActorKind, BackingKind, Certainty, Predicate, Standing, SupportForm
from graphapi.service.actor_name import reference
from graphapi.settings import Settings

# As many as make a round trip to Neo4j hardly count.
_AT_ONCE: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class BackingQuestion:
    """A question. `root` is the field of the schema: `backers` or `recipients` of the actor with this `name`."""

    root: str
    name: str
    during: str | None = None
    known_at: str | None = None
    certainty: Certainty = Certainty.POSSIBLE
    backing: BackingKind = BackingKind.ANY
    forms: Sequence[SupportForm] = ()
    standing: Sequence[Standing] = ()
    kinds: Sequence[ActorKind] = ()
    agents: bool = True
    by_state: bool = False
    language: str | None = None

    @property
    def with_undated(self) -> BackingQuestion:
        """The same question with undated backings, which are shown separately; unchanged if only certain ones are asked for."""
        asked = self.during and self.certainty is Certainty.POSSIBLE
        return replace(self, certainty=Certainty.UNDATED) if asked else self

    @property
    def filter(self) -> Mapping[str, object]:
        """The variables of the document that fill the BackingFilter."""
        given: dict[str, object] = {
            "during": self.during,
            "knownAt": self.known_at,
            "forms": list(self.forms),
            "standing": list(self.standing),
            "actorKinds": list(self.kinds),
        }
        always = {"certainty": self.certainty, "backing": self.backing}
        return {**{key: value for key, value in given.items() if value}, **always}


def answer(question: BackingQuestion, output: Output) -> None:
    """Prints the answer. Starts the local Neo4j if needed."""
    for_people = not (output.as_json or output.as_csv)
    with ready_neo4j(messages()) as neo4j:
        data = ask_backings(neo4j.settings, question.with_undated if for_people else question)
    if output.as_json:
        print_json(data)
    elif output.as_csv:
        print_csv(HEADINGS, rows(data[question.root]["nodes"], Words(question.language)))
    else:
        if note := remark(question.language):
            messages().print(note, markup=False, style="quiet")
        show(answers(), question, data, output)


def ask_backings(settings: Settings, question: BackingQuestion) -> Data:
    """The GraphQL data: `actor`, and the connection of the question's root with all its nodes.

    Raises UnknownActorError, AmbiguousNameError, BadDateError and other errors of the resolvers.
    """
    text = document(question.root)
    variables = {
        **question.filter,
        "first": _AT_ONCE,
        "years": True,
        "language": question.language,
        "includeAgents": question.agents,
        **({"byState": True} if question.by_state else {}),
        **asked_years(question.during),
    }
    return ask(settings, text, {**variables, "of": reference(question.name)}, paged=question.root)


def show(console: Console, question: BackingQuestion, data: Data, output: Output) -> None:
    """Prints the question, a block for each backer or recipient, the chains, and on request the evidence."""
    actor, backings = data["actor"], data[question.root]["nodes"]
    words, shown = Words(question.language), output.signs(console)
    _print_question(console, question, actor["caption"], words)
    if not backings:
        left_out = "" if question.agents else f" {words.say('agentsExcluded')}"
        console.print(words.say("noClaims") + left_out, soft_wrap=True)
        return
    blocks = Blocks(question.root, actor["id"], words, shown, asked_years(question.during))
    if dated := list(blocks.dated(backings, console.width)):
        print_lines(console, [Text(legend(words, shown), "quiet"), *dated])
    if undated := list(blocks.undated(backings, console.width - 2)):
        print_lines(console, [Text(words.say("undatedHeading"), "warning")])
        print_lines(console, undated, 2)
    if question.agents or blocks.chains:
        _print_agents(console, question, actor["caption"], blocks.chains.values(), words)
    if output.quotes:
        print_evidence(console, backings, words, shown, translation=output.translation)
    else:
        print_lines(console, [Text(words.say("seeQuotes"), "quiet")])


def legend(words: Words, shown: Signs) -> str:
    """Explains the marks in a line of years."""
    return words.say(
        "legendMarks",
        certain=shown.certain,
        possible=shown.possible,
        alleged=shown.alleged,
        possiblyAlleged=shown.possibly_alleged,
        denied=shown.denied,
    )


def _print_question(console: Console, question: BackingQuestion, caption: str, words: Words) -> None:
    asked = words.say("title" if question.root == "backers" else "titleRecipients", name=caption)
    note = words.list(_limits(question, words))
    console.print(f"[heading]{console.plain(asked)}[/]{f' ({console.plain(note)})' if note else ''}")


def _limits(question: BackingQuestion, words: Words) -> Iterator[str]:
    """The filters of the question, in words."""
    if question.during:
        yield words.say("filterDuring", value=question.during)
    if question.known_at:
        yield words.say("filterKnownBy", value=question.known_at)
    if question.certainty is Certainty.CERTAIN:
        yield words.say("filterCertain")
    if question.backing is not BackingKind.ANY:
        yield words.say("filterBacking", value=words.label(BackingKind, question.backing))
    if question.forms:
        yield words.say("filterForms", value=words.labels(SupportForm, question.forms))
    if question.standing:
        yield words.say("filterOnly", value=words.labels(Standing, question.standing))
    if question.kinds:
        yield words.say("filterOnly", value=words.labels(ActorKind, question.kinds))


def _print_agents(console: Console, question: BackingQuestion, who: str, chains: Iterable[Chain], words: Words) -> None:
    """Says that support for agents counts, and by which relations each is an agent."""
    counts = "agentsOfRecipient" if question.root == "backers" else "agentsOfBacker"
    counted = [words.say(counts, name=who)] if question.agents else []
    notes = [f"[{number}] {_steps(steps, words)}" for number, steps in chains]
    print_lines(console, [Text(note, "quiet") for note in (*counted, *notes)])


def _steps(steps: Iterable[Mapping[str, Any]], words: Words) -> str:
    """The steps of a chain, as `Khalifa Haftar commands Libyan National Army (2015/..)`."""
    return "; ".join(
        f"{step['subject']['caption']} {words.label(Predicate, step['predicate'])} {step['object']['caption']}"
        f"{words.say('separator')}{when(step['period'], words)}"
        for step in steps
    )
