"""Copies of the graph of the local Neo4j, made before large loads, and restored."""

from __future__ import annotations

from typing import Final

from rich.filesize import decimal

from graphapi.cli.neo4j import refuse_another
from graphapi.cli.terminal import Console, answers, messages
from graphapi.errors import LocalNeo4jError
from graphapi.local import Copy, LocalServer
from graphapi.settings import Settings

# Records that take minutes to load; a copy takes a fraction of that, and is what one has if anything happens to the disk.
LARGE: Final = 100_000


def copy_before(records: int, console: Console) -> None:
    """Copies the graph of the local Neo4j before a load of this many records, if there are many and there may be a graph."""
    server = LocalServer()
    if Settings().neo4j_uri or records < LARGE or not server.was_used():
        return
    with console.status("Copying the graph before this large load; the local Neo4j stops meanwhile…"):
        made = server.copy()
    console.print(
        f"Copy {made.number} of the graph was made ({decimal(made.size)}); `graphapi neo4j restore {made.number}` restores it.",
        style="quiet",
        markup=False,
        soft_wrap=True,
    )


def copy() -> None:
    """Copies the graph. Raises SettingsError if the settings name another Neo4j, LocalNeo4jError if there is no graph."""
    refuse_another("of which `neo4j-admin database dump` makes copies; unset it to copy the local one.")
    server = LocalServer()
    if not server.was_used():
        raise LocalNeo4jError("The local Neo4j has no graph yet: load something first.")
    with messages().status("Copying the graph; the local Neo4j stops for it…"):
        made = server.copy()
    answers().print(
        f"Copy {made.number} of the graph ({decimal(made.size)}): {made.file}", markup=False, soft_wrap=True
    )


def copy_to_restore(number: int | None) -> Copy:
    """The copy to restore. Raises SettingsError if the settings name another Neo4j, LocalNeo4jError if there is no such copy."""
    refuse_another("of which there are no copies; unset it to restore the local one.")
    return LocalServer().copy_of(number)


def restore(number: int | None) -> None:
    """Replaces the graph by a copy, by default the latest. `copy_to_restore` returns which, so that the user can be asked."""
    console = messages()
    with console.status("Restoring the copy…"):
        _, copy = LocalServer().restore(number)
    console.print(f"The graph is that of {described(copy)}. The local Neo4j runs.", markup=False, soft_wrap=True)


def described(copy: Copy) -> str:
    return f"copy {copy.number}, made on {copy.made:%Y-%m-%d at %H:%M} UTC"
