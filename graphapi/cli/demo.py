"""The demonstration: a local Neo4j, the bundled data, the answer to their main question, and the API."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from shutil import which
from typing import Final

from graphapi.cli.backing import BackingQuestion, ask_backings, show
from graphapi.cli.configuration import access_of, read_settings
from graphapi.cli.load import LoadOptions, read_and_report, write_and_report
from graphapi.cli.migration import apply_missing
from graphapi.cli.neo4j import some_neo4j
from graphapi.cli.output import Output
from graphapi.cli.serve import serve_api
from graphapi.cli.stopping import interrupted, stopped_by
from graphapi.cli.terminal import Console, answers, messages
from graphapi.data import DATASETS
from graphapi.graph.driver.database import Database
from graphapi.model.vocabulary import ActorKind
from graphapi.service.inputs import are_loaded, find_inputs, find_loaders
from graphapi.settings import Settings

_QUESTION: Final = BackingQuestion(root="backers", name="Haftar", during="2014/2019", kinds=[ActorKind.STATE])


def demo() -> None:
    """Starts, loads and answers, then serves until it is stopped. A Neo4j that it started stops with it."""
    settings, console = read_settings(), messages()
    with stopped_by(interrupted()), some_neo4j(settings, console, stop=True, quick=True) as neo4j:
        with Database(access_of(neo4j.settings)) as database:
            apply_missing(database, console)
            _load(database, DATASETS / "libya", console)
        _answer(neo4j.settings)
        serve_api(neo4j, settings.host, settings.port, console)


def _load(database: Database, folder: Path, console: Console) -> None:
    """Loads the bundled data, unless the graph has the same version."""
    files = find_inputs([folder], find_loaders()).inputs
    if are_loaded(database, files):
        console.print("The bundled data are already loaded.")
        return
    options = LoadOptions()
    # That the articles themselves are not here, so that quotes go unchecked, is nothing for a visitor to mend.
    reports = write_and_report(
        database, read_and_report(files, options, console, remark=lambda _: None), options, console
    )
    console.print(f"Loaded the bundled data: {sum(report.accepted for report in reports):,} claims.")


def _answer(settings: Settings) -> None:
    console = answers()
    console.print()
    show(console, _QUESTION, ask_backings(settings, _QUESTION.with_undated), Output())
    command = f"{_program()} backers Haftar --quotes"
    note = "With sentences, and with backers that are not states:"
    console.print(f"{note} [address]{console.plain(command)}[/]", soft_wrap=True)


def _program() -> str:
    """The command that runs this program: its name if that is on the path, else its path."""
    if which("graphapi"):
        return "graphapi"
    program = Path(sys.executable).with_name("graphapi")
    return shlex.quote(str(program.relative_to(Path.cwd()) if program.is_relative_to(Path.cwd()) else program))
