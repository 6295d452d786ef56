"""The commands that answer with a list, with their options and their help."""
# ruff: noqa: PLC0415, PLR0913, PLR0917 - what a command needs is imported when it runs; each parameter is an option

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from graphapi.cli import options
from graphapi.model.vocabulary import Certainty, EventStatus

Most = Annotated[int, typer.Option(min=1, max=100, help="Number of results, the best first.")]
Statuses = Annotated[
    list[EventStatus] | None,
    typer.Option(
        case_sensitive=False, metavar="STATUS", help="happened (the default), planned or cancelled. Can be repeated."
    ),
]


def met(
    name: options.Name,
    during: options.During = None,
    known_at: options.KnownAt = None,
    certainty: options.CertaintyAtLeast = Certainty.POSSIBLE,
    language: options.Language = None,
    ascii_only: options.Ascii = False,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
) -> None:
    """Who met NAME, when and where, according to whom.

    Example: `graphapi met Haftar --during 2019`
    """
    given = {"during": during, "knownAt": known_at, "certainty": certainty}
    _answer("met", "relations", name, given, language, (ascii_only, as_json, as_csv), document="meetings")


def mediations(
    name: options.Name,
    mediator: Annotated[
        bool, typer.Option("--mediator", help="Mediations by NAME, instead of those between NAME and others.")
    ] = False,
    during: options.During = None,
    certainty: options.CertaintyAtLeast = Certainty.POSSIBLE,
    language: options.Language = None,
    ascii_only: options.Ascii = False,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
) -> None:
    """Who mediated between NAME and others, and which of the parties the mediator backed.

    Example: `graphapi mediations Haftar --during 2019`
    """
    given, asked = {"during": during, "certainty": certainty}, "mediated" if mediator else "mediations"
    _answer("mediations", "mediations", name, given, language, (ascii_only, as_json, as_csv), document=asked)


def events(
    name: options.Name,
    during: options.During = None,
    certainty: options.CertaintyAtLeast = Certainty.POSSIBLE,
    status: Statuses = None,
    language: options.Language = None,
    ascii_only: options.Ascii = False,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
) -> None:
    """The meetings, conferences, agreements and attacks that NAME took part in.

    Example: `graphapi events Haftar --status planned`
    """
    given = {"during": during, "certainty": certainty, "status": list(status) if status else None}
    _answer("events", "events", name, given, language, (ascii_only, as_json, as_csv))


def denials(
    name: options.Name,
    during: options.During = None,
    known_at: options.KnownAt = None,
    certainty: options.CertaintyAtLeast = Certainty.POSSIBLE,
    language: options.Language = None,
    ascii_only: options.Ascii = False,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
) -> None:
    """What claims deny or doubt about NAME, including plans, and who denies it.

    Example: `graphapi denials Russia`
    """
    given = {"during": during, "knownAt": known_at, "certainty": certainty}
    _answer("denials", "denials", name, given, language, (ascii_only, as_json, as_csv))


def timeline(
    name: options.Name,
    during: options.During = None,
    known_at: options.KnownAt = None,
    certainty: options.CertaintyAtLeast = Certainty.POSSIBLE,
    language: options.Language = None,
    ascii_only: options.Ascii = False,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
) -> None:
    """What NAME did and what was done to it, in order of time.

    Example: `graphapi timeline Macron --during 2018/2019`
    """
    given = {"during": during, "knownAt": known_at, "certainty": certainty}
    _answer("timeline", "timeline", name, given, language, (ascii_only, as_json, as_csv))


def search(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A name or words, in any script and spelling.")],
    prefix: Annotated[
        bool, typer.Option("--prefix", help="Treat TEXT as the beginning of a word in a name. Only actors and events.")
    ] = False,
    most: Most = 20,
    language: options.Language = None,
    ascii_only: options.Ascii = False,
    as_json: options.AsJson = False,
    as_csv: options.AsCsv = False,
) -> None:
    """Find actors, claims, sources and events by a text.

    Example: `graphapi search "Khalifa Hiftar"`
    """
    _answer(
        "search",
        "search",
        None,
        {"text": text, "prefix": prefix, "first": most},
        language,
        (ascii_only, as_json, as_csv),
    )


def _answer(
    command: str,
    root: str,
    name: str | None,
    given: Mapping[str, object],
    language: str | None,
    output: tuple[bool, bool, bool],
    document: str | None = None,
) -> None:
    from graphapi.cli.asking import ListQuestion, answer
    from graphapi.cli.output import Output

    ascii_only, as_json, as_csv = output
    question = ListQuestion(
        command=command, document=document or command, root=root, name=name, language=language, variables=given
    )
    answer(question, Output(as_json=as_json, as_csv=as_csv, ascii_only=ascii_only))


COMMANDS = (met, mediations, events, denials, timeline, search)
