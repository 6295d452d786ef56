"""Who backed an actor, and whom an actor backed: asked as GraphQL, shown as a table with the sentences it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphapi.cli.backing_table import backing_table, when
from graphapi.cli.evidence import print_evidence
from graphapi.cli.language import remark
from graphapi.cli.migration import ready_neo4j
from graphapi.cli.question import Data, ask, document
from graphapi.cli.terminal import Console, answers, messages, print_json
from graphapi.cli.words import Words
from graphapi.errors import BadInputError, UnknownActorError
from graphapi.model.vocabulary import BackingKind, Certainty, Predicate, Standing, SupportForm
from graphapi.settings import Settings

_SCHEME: Final = re.compile(r"[a-z][a-z0-9]*:\S+")
_SLUG: Final = re.compile(r"[a-z0-9]+([-._][a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked. `root` is the schema's field: `backers` or `recipients` of the actor called `name`."""

    root: str
    name: str
    during: str | None = None
    known_at: str | None = None
    certainty: Certainty = Certainty.POSSIBLE
    backing: BackingKind = BackingKind.ANY
    forms: Sequence[SupportForm] = ()
    standing: Sequence[Standing] = ()
    through_command: bool = True
    language: str | None = None

    @property
    def filter(self) -> Mapping[str, object]:
        """The schema's BackingFilter."""
        given: dict[str, object] = {
            "during": self.during,
            "knownAt": self.known_at,
            "forms": list(self.forms),
            "standing": list(self.standing),
        }
        always = {"certainty": self.certainty, "backing": self.backing, "throughCommand": self.through_command}
        return {**{key: value for key, value in given.items() if value}, **always}


def answer(question: Question, *, quotes: bool, as_json: bool) -> None:
    """Prints the answer, on a Neo4j that is started if need be."""
    with ready_neo4j(messages()) as neo4j:
        data = ask_backings(neo4j.settings, question)
    if as_json:
        print_json(data)
    else:
        if told := remark(question.language):
            messages().print(told, markup=False, style="quiet")
        show(answers(), question, data, quotes=quotes)


def ask_backings(settings: Settings, question: Question) -> Data:
    """The GraphQL data: `actor`, and the connection named by the question's root with all its nodes.

    Raises UnknownActorError, AmbiguousNameError, BadDateError and what else the schema's resolvers raise.
    """
    text = document(question.root)
    variables = {"filter": question.filter, "language": question.language}
    try:
        return ask(settings, text, {**variables, "of": reference(question.name)}, paged=question.root)
    except UnknownActorError as unknown:
        # Messages and JSON name actors by their ids, so that these are taken too, behind the names.
        if not _SLUG.fullmatch(question.name):
            raise
        try:
            return ask(settings, text, {**variables, "of": {"id": question.name}}, paged=question.root)
        except UnknownActorError:
            raise unknown from None


def reference(name: str) -> Mapping[str, str]:
    """The schema's ActorRef: `id:…` is an id, `wikidata:…` and the like an external id, anything else a name.

    Raises BadInputError for what is no text: bytes that are not in the terminal's encoding.
    """
    if any("\ud800" <= letter <= "\udfff" for letter in name):
        raise BadInputError(f"{name!r} is no readable name: it is not in UTF-8.")
    if name.startswith("id:"):
        return {"id": name.removeprefix("id:")}
    return {"externalId": name} if _SCHEME.fullmatch(name) else {"name": name}


def show(console: Console, question: Question, data: Data, *, quotes: bool) -> None:
    """Prints who was asked for, the table of spells, how they were reached, and on request the evidence."""
    actor, backings = data["actor"], data[question.root]["nodes"]
    words = Words(question.language)
    _print_question(console, question, actor["caption"], words)
    if not backings:
        left_out = "" if question.through_command else f" {words.phrases.no_command}"
        console.print(words.phrases.nothing + left_out, soft_wrap=True)
        return
    console.print(backing_table(backings, question.root, actor, words, console.width))
    if question.through_command:
        _print_through_command(console, question.root, actor["caption"], backings, words)
    if quotes:
        print_evidence(console, backings, words)


def _print_question(console: Console, question: Question, caption: str, words: Words) -> None:
    phrases = words.phrases
    asked = (phrases.who_backed if question.root == "backers" else phrases.whom_backed).format(who=caption)
    told = phrases.comma.join(_limits(question, words))
    console.print(f"[heading]{console.plain(asked)}[/]{f' ({console.plain(told)})' if told else ''}")


def _limits(question: Question, words: Words) -> Iterator[str]:
    """What was asked beyond the name."""
    phrases = words.phrases
    if question.during:
        yield phrases.during.format(value=question.during)
    if question.known_at:
        yield phrases.known_by.format(value=question.known_at)
    if question.certainty is Certainty.CERTAIN:
        yield phrases.only_certain
    if question.backing is not BackingKind.ANY:
        yield phrases.backing.format(value=words.label(BackingKind, question.backing))
    if question.forms:
        yield phrases.forms.format(value=words.labels(SupportForm, question.forms))
    if question.standing:
        yield phrases.only.format(value=words.labels(Standing, question.standing))


def _print_through_command(console: Console, root: str, who: str, backings: Sequence[Data], words: Words) -> None:
    """Says that backing of commanded forces counts, and through which relations each force was reached."""
    phrases = words.phrases
    counts = phrases.through_command_of_backed if root == "backers" else phrases.through_command_of_backer
    console.print(console.plain(counts.format(who=who)), style="quiet")
    paths = [backing["reachedThrough"] for backing in backings if backing["reachedThrough"]]
    for line in dict.fromkeys(_steps(path, words) for path in paths):
        console.print(f"  {console.plain(line)}", style="quiet")


def _steps(path: Sequence[Mapping[str, Any]], words: Words) -> str:
    """`Khalifa Haftar commands Libyan National Army (2015/..)`, one after the other."""
    return "; ".join(
        f"{step['subject']['caption']} {words.label(Predicate, step['predicate'])} {step['object']['caption']}"
        f"{words.phrases.comma}{when(step['period'], words)}"
        for step in (finding["relation"] for finding in path)
    )
