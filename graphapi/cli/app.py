"""The commands, their options and their help. What a command needs is imported when it runs, so that help is instant."""
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from graphapi import __version__
from graphapi.cli import options
from graphapi.cli.failure import CommandGroup, ExitCode
from graphapi.cli.identities import identities
from graphapi.cli.lists import COMMANDS
from graphapi.cli.terminal import readable_streams
from graphapi.model.vocabulary import BackingKind, Certainty

app = typer.Typer(
    cls=CommandGroup,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    help="Who is involved with whom, when, how, and according to whom.",
    epilog=(
        "Settings come from the environment (GRAPHAPI_…). If GRAPHAPI_NEO4J_URI is not set, a local "
        "Neo4j is used, and started when needed. Exit codes: docs/cli.md."
    ),
)
neo4j = typer.Typer(
    no_args_is_help=True, help="Manage the local Neo4j, which is used if GRAPHAPI_NEO4J_URI is not set."
)
app.add_typer(neo4j, name="neo4j")
table = typer.Typer(
    no_args_is_help=True, help="Prepare your own tables for loading: CSV, TSV, XLSX and Parquet, with a mapping."
)
app.add_typer(table, name="table")
followthemoney = typer.Typer(no_args_is_help=True, help="Prepare files of FollowTheMoney for loading.")
app.add_typer(followthemoney, name="followthemoney")
app.add_typer(identities, name="identities")


def main() -> None:
    """The entry point of `graphapi`."""
    readable_streams()
    app(prog_name="graphapi")


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Options before the command."""


@app.command()
def demo() -> None:
    """Start a local Neo4j, load the bundled data, show who backed Haftar and when, and serve the API."""
    from graphapi.cli.demo import demo

    demo()


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on. Default: GRAPHAPI_HOST.")] = None,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help="Port to listen on, or the next free one. Default: GRAPHAPI_PORT."),
    ] = None,
    migrate: options.Migrate = False,
) -> None:
    """Serve the API, until Ctrl-C.

    Example: `graphapi serve --port 8080`
    """
    from graphapi.cli.serve import serve

    serve(host, port, migrate=migrate)


@app.command()
def mcp(
    http: Annotated[
        bool, typer.Option("--http", help="Use HTTP, at /mcp, instead of standard input and output.")
    ] = False,
    host: Annotated[str | None, typer.Option(help="With --http: the address. Default: GRAPHAPI_HOST.")] = None,
    port: Annotated[
        int | None,
        typer.Option(min=1, max=65535, help="With --http: the port, or the next free one. Default: GRAPHAPI_PORT."),
    ] = None,
) -> None:
    """Serve the questions as tools for assistants (Model Context Protocol); it only reads.

    Example: `graphapi mcp --http --port 8001`
    """
    from graphapi.cli.mcp import serve_mcp

    serve_mcp(http=http, host=host, port=port)


@app.command()
def load(  # noqa: PLR0913, PLR0917 - each is an option
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files or folders to load.")],
    texts: Annotated[
        list[Path] | None,
        typer.Option(
            exists=True,
            file_okay=False,
            help="Folder with the full texts of the sources, to check quotes against. Can be repeated.",
        ),
    ] = None,
    skip_invalid: Annotated[
        bool,
        typer.Option(
            "--skip-invalid",
            help=f"Load the valid records and write the others to files NAME.rejected… (exit code {ExitCode.SKIPPED:d}).",
        ),
    ] = False,
    rejected_to: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Folder for the files of --skip-invalid. Default: the current folder."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change (if Neo4j runs); write nothing.")
    ] = False,
    keep_earlier: Annotated[
        bool, typer.Option("--keep-earlier", help="Do not retract claims of earlier versions of a file.")
    ] = False,
    replaces: Annotated[
        list[str] | None,
        typer.Option(
            metavar="LOAD", help="The load that this file replaces as a newer version, under any name. Can be repeated."
        ),
    ] = None,
    bulk: Annotated[
        bool,
        typer.Option(
            "--bulk", help="Build the database of an empty local Neo4j from the files. For millions of claims."
        ),
    ] = False,
    files: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="With --bulk: only write the files to import, to a new folder, for a Neo4j elsewhere (docs/scaling.md).",
        ),
    ] = None,
    auto: Annotated[
        float | None,
        typer.Option(
            min=0.5,
            max=1,
            metavar="SCORE",
            help="Merge actors with at least this score that share a full name which no third actor has. 1: also the same kind.",
        ),
    ] = None,
    no_copy: Annotated[
        bool, typer.Option("--no-copy", help="Do not copy the local Neo4j's graph before a large load.")
    ] = False,
    encoding: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Encoding of text files, if not UTF-8 or UTF-16. For example windows-1256."),
    ] = None,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """Load files. All files are read first; if one has an error, nothing is written.

    Loading a file again changes nothing. To finish an interrupted load, load again. Claims that an earlier
    version of the file had, and this one does not, are retracted; `graphapi undo` restores them.

    Example: `graphapi load claims.yaml --texts articles/`
    """
    from graphapi.cli.load import LoadOptions, encoding_of, load

    given = LoadOptions(
        texts=texts or (),
        skip_invalid=skip_invalid,
        dry_run=dry_run,
        migrate=migrate,
        keep_earlier=keep_earlier,
        replaces=replaces or (),
        encoding=encoding_of(encoding),
        rejected_to=rejected_to,
        bulk=bulk,
        files=files,
        no_copy=no_copy,
        auto=auto,
    )
    raise typer.Exit(load(paths, given, as_json=as_json))


@app.command()
def finish_import(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder that `load --bulk --files` wrote.")],
) -> None:
    """Complete a database that neo4j-admin made from import files: check it, and apply the schema.

    Nothing changes if the database has anything else. To finish an interrupted run, run it again.

    Example: `graphapi load --bulk --files import/ events.csv`, `neo4j-admin @neo4j-admin.args`, `graphapi finish-import import/`
    """
    from graphapi.cli.import_folder import finish_import

    finish_import(folder)


@app.command()
def import_with_spark(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder that `load --bulk --files` wrote.")],
    connector: Annotated[
        str,
        typer.Option(
            metavar="JAR",
            help="Neo4j's connector for your Spark and Scala: a jar, or group:artifact:version. docs/scaling.md has one.",
        ),
    ],
    master: Annotated[
        str | None, typer.Option(metavar="MASTER", help="The master, as for spark-submit. Default: Spark's settings.")
    ] = None,
) -> None:
    """Write import files to a running, empty Neo4j with Apache Spark. For many millions of claims, a cluster or Aura.

    Continues an interrupted run. Nothing changes if the database has another graph.

    Example: `graphapi import-with-spark import/ --connector neo4j-connector.jar --master local[8]`
    """
    from graphapi.cli.import_folder import import_with_spark

    import_with_spark(folder, connector, master)


@app.command()
def loads(
    most: Annotated[int, typer.Option(min=1, help="Number of loads to list, the latest first.")] = 20,
    as_json: options.AsJson = False,
) -> None:
    """List the loads and their results."""
    from graphapi.cli.loads import loads

    loads(most=most, as_json=as_json)


@app.command()
def undo(
    load: Annotated[
        str,
        typer.Argument(
            metavar="LOAD",
            help="Id of the load, as `graphapi loads` lists it, or its beginning; or the name of the input.",
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be removed.")] = False,
    migrate: options.Migrate = False,
    as_json: options.AsJson = False,
) -> None:
    """Undo a load: the graph is then as if that load had never happened, even if others were loaded since.

    Records that other loads have too are kept, without the contribution of this load. To finish an interrupted undo,
    undo again.

    Example: `graphapi undo claims.yaml --dry-run`
    """
    from graphapi.cli.undo import undo

    undo(load, dry_run=dry_run, migrate=migrate, as_json=as_json)


@app.command()
def migrate() -> None:
    """Bring the database's schema up to date."""
    from graphapi.cli.migration import migrate

    migrate()


@app.command()
def stats(as_json: options.AsJson = False) -> None:
    """Show counts of actors, claims, relations and sources, and the last load."""
    from graphapi.cli.stats import stats

    stats(as_json=as_json)


@app.command("export")
def export_(
    what: Annotated[str, typer.Argument(metavar="WHAT", help="claims, relations, backers, recipients or network.")],
    parameters: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME=VALUE]…", help="Parameters, as in the address of the question: of=Haftar."),
    ] = None,
    ending: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="csv, tsv, xlsx, jsonl, parquet… (docs/exports.md). Default: from the output's file name.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", dir_okay=False, help="Output file. Default: standard output.")
    ] = None,
) -> None:
    """Export an answer with its evidence, one row per claim.

    Example: `graphapi export backers of=Haftar during=2014/2019 -o backers.xlsx`
    """
    from graphapi.cli.export import export

    export(what, parameters or (), ending, output)


def _asking(root: str) -> Callable[..., None]:
    """The command for the schema's field `root`."""

    def command(  # noqa: PLR0913, PLR0917 - each is an option
        name: options.Name,
        during: options.During = None,
        known_at: options.KnownAt = None,
        certainty: options.CertaintyAtLeast = Certainty.POSSIBLE,
        backing: options.Backing = BackingKind.ANY,
        form: options.Forms = None,
        standing: options.Standings = None,
        kind: options.Kinds = None,
        agents: options.Agents = True,
        by_state: options.ByState = False,
        language: options.Language = None,
        quotes: options.Quotes = False,
        translation: options.Translation = False,
        ascii_only: options.Ascii = False,
        as_json: options.AsJson = False,
        as_csv: options.AsCsv = False,
    ) -> None:
        if by_state and root != "backers":
            raise typer.BadParameter(
                "only `backers` takes this; recipients are shown as the sources name them.",
                param_hint="--by-state",
            )
        from graphapi.cli.backing import BackingQuestion, answer
        from graphapi.cli.output import Output

        question = BackingQuestion(
            root=root,
            name=name,
            during=during,
            known_at=known_at,
            certainty=certainty,
            backing=backing,
            forms=form or (),
            standing=standing or (),
            kinds=kind or (),
            agents=agents,
            by_state=by_state,
            language=language,
        )
        output = Output(
            as_json=as_json,
            as_csv=as_csv,
            ascii_only=ascii_only,
            quotes=quotes or translation,
            translation=translation,
        )
        answer(question, output)

    return command


app.command(
    "backers",
    help="""Who backed NAME, when, with what, according to whom.

    Includes support for actors that acted for NAME at the time: its offices, parts and forces. Such lines are marked.

    Example: `graphapi backers Haftar --during 2014/2019`
    """,
)(_asking("backers"))
app.command(
    "recipients",
    help="""Whom NAME backed, when, with what, according to whom.

    Includes support by actors that acted for NAME at the time: its offices, parts and forces. Such lines are marked.

    Example: `graphapi recipients "United Arab Emirates" --form weapons`
    """,
)(_asking("recipients"))


for _command in COMMANDS:
    app.command()(_command)


@table.command("init")
def table_init(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The table: CSV, TSV, XLSX or Parquet.")],
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook. Default: the first one.")] = None,
    header_line: Annotated[
        int | None,
        typer.Option(min=0, max=9999, help="Line that names the columns; 0 if there is none.", show_default="1"),
    ] = None,
) -> None:
    """Propose a mapping for a table from its header and first rows, and write it next to the table.

    Fill in what is left open, then run `graphapi load FILE`.

    Example: `graphapi table init meetings.xlsx`
    """
    from graphapi.cli.table import init

    init(file, sheet=sheet, header_line=header_line)


@followthemoney.command("apply")
def followthemoney_apply(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The whole older file: entities.ftm.json.")],
    deltas: Annotated[
        list[Path], typer.Argument(metavar="DELTA...", help="OpenSanctions' delta files since then, in order of time.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The newer file to write.")],
) -> None:
    """Apply delta files to the file that they were made for, and write the newer whole file.

    Loading that changes what changed and retracts what was removed. Keep its name, in another folder: so it counts as a
    newer version of the older file.

    Example: `graphapi followthemoney apply entities.ftm.json entities.delta.json -o newer/entities.ftm.json`
    """
    from graphapi.cli.followthemoney import apply_deltas

    apply_deltas(file, deltas, output)


@neo4j.command("start")
def neo4j_start() -> None:
    """Start it, and download it first if needed (195 MB). It runs until you stop it."""
    from graphapi.cli.neo4j import start

    start()


@neo4j.command("stop")
def neo4j_stop() -> None:
    """Stop it. Its data is kept."""
    from graphapi.cli.neo4j import stop

    stop()


@neo4j.command("status")
def neo4j_status(
    show_password: Annotated[bool, typer.Option("--show-password", help="Also print the password.")] = False,
    as_json: options.AsJson = False,
) -> None:
    """Show whether it runs and how to log in. The exit code is 0 only if it answers."""
    from graphapi.cli.neo4j import status

    raise typer.Exit(status(show_password=show_password, as_json=as_json))


@neo4j.command("browser")
def neo4j_browser(
    open_page: Annotated[bool, typer.Option("--open", help="Open it in your web browser.")] = False,
) -> None:
    """Show the graph in Neo4j Browser, with a style and a guide of questions. Ctrl-C ends it.

    Example: `graphapi neo4j browser --open`
    """
    from graphapi.cli.browser import browse

    browse(open_page=open_page)


@neo4j.command("wipe")
def neo4j_wipe(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")] = False,
) -> None:
    """Stop it and remove its graph, password and logs. Refused if GRAPHAPI_NEO4J_URI names another Neo4j."""
    from graphapi.cli.neo4j import folder_to_wipe, wipe

    folder = folder_to_wipe()
    _confirm(f"Remove the local Neo4j's graph, password and logs, in {folder}?", yes=yes)
    wipe()


@neo4j.command("copy")
def neo4j_copy() -> None:
    """Copy the graph, to restore it later or in another Neo4j. Prints the path of the copy. The server stops meanwhile."""
    from graphapi.cli.copies import copy

    copy()


@neo4j.command("restore")
def neo4j_restore(
    number: Annotated[
        int | None, typer.Argument(help="Number of the copy, as `status` lists it. Default: the latest.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for confirmation.")] = False,
) -> None:
    """Replace the graph by a copy. Copies are made by `graphapi neo4j copy`, and before each large load."""
    from graphapi.cli.copies import copy_to_restore, described, restore

    copy = copy_to_restore(number)
    _confirm(f"Replace the local Neo4j's graph by {described(copy)}?", yes=yes)
    restore(copy.number)


def _confirm(question: str, *, yes: bool) -> None:
    if not yes:
        if not sys.stdin.isatty():
            raise typer.BadParameter("no terminal to ask for confirmation; add --yes", param_hint="--yes")
        typer.confirm(question, abort=True)
