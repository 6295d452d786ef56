"""Questions with a list as answer: sent as GraphQL, shown as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graphapi.cli.columns import COLUMNS
from graphapi.cli.in_process import Data, ask, document
from graphapi.cli.language import remark
from graphapi.cli.listing import cells, table
from graphapi.cli.migration import ready_neo4j
from graphapi.cli.output import Output, print_csv
from graphapi.cli.terminal import Console, answers, messages, print_json
from graphapi.cli.words import Words
from graphapi.service.actor_name import reference
from graphapi.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuestion:
    """A question: the GraphQL `document`, the `command` whose columns show it, the `root` field of its list, and the actor's `name`.

    Variables that are None are left out.
    """

    command: str
    document: str
    root: str
    name: str | None = None
    language: str | None = None
    variables: Mapping[str, object] = field(default_factory=dict)


def answer(question: ListQuestion, output: Output) -> None:
    """Prints the answer. Starts the local Neo4j if needed."""
    with ready_neo4j(messages()) as neo4j:
        data = ask_list(neo4j.settings, question)
    if output.as_json:
        print_json(data)
        return
    columns, rows = COLUMNS[question.command], data[question.root]["nodes"]
    if output.as_csv:
        print_csv([column.name for column in columns], cells(columns, rows))
        return
    if note := remark(question.language):
        messages().print(note, markup=False, style="quiet")
    show(answers(), question, data, output)


def ask_list(settings: Settings, question: ListQuestion) -> Data:
    """The GraphQL data: the list with all its nodes, and `actor` if the question is about one."""
    text, name = document(question.document), question.name
    given = {"language": question.language, **question.variables}
    variables = {key: value for key, value in given.items() if value is not None}
    if name is None:
        return ask(settings, text, variables)
    return ask(settings, text, {**variables, "of": reference(name)}, paged=question.root)


def show(console: Console, question: ListQuestion, data: Data, output: Output) -> None:
    """Prints the actor, the table, and the number of entries left out."""
    words, found = Words(question.language), data[question.root]
    rows = found["nodes"]
    if actor := data.get("actor"):
        console.print(actor["caption"], style="heading", markup=False, soft_wrap=True)
    if rows:
        console.print(table(COLUMNS[question.command], rows, words, console, output))
    else:
        console.print(words.say("searchNone" if question.root == "search" else "noClaims"), soft_wrap=True)
    if found["totalCount"] > len(rows):
        console.print(words.say("moreInJson", count=found["totalCount"] - len(rows)), style="quiet", soft_wrap=True)
    if left_out := found.get("undatedCount"):
        console.print(words.say("undatedNotShown", count=left_out), style="warning", soft_wrap=True)
