"""Proposes mappings for tables."""

from __future__ import annotations

from pathlib import Path

from graphapi.cli.terminal import messages
from graphapi.errors import BadInputError
from graphapi_loaders.sheets.table import UnreadableTableError
from graphapi_loaders.table.mapping import TO_FILL_IN
from graphapi_loaders.table.mapping_file import ENDINGS, stem_of
from graphapi_loaders.table.proposal import MIND, propose


def init(table: Path, *, sheet: str | None, header_line: int | None) -> None:
    """Writes a mapping next to the table. Raises BadInputError if there is one, or the table cannot be read."""
    mapping = table.with_name(f"{stem_of(table)}{ENDINGS[0]}")
    if mapping.exists():
        raise BadInputError(f"{mapping}: already exists and is not overwritten; remove or rename it first.")
    try:
        text = propose(table, sheet, header_line)
        with mapping.open("x", encoding="utf-8") as file:
            file.write(text)
    except UnreadableTableError as error:
        raise BadInputError(f"{table}: {error}.", path=str(table)) from error
    except OSError as error:
        raise BadInputError(f"{error.filename or table}: {error.strerror or error}.", path=str(table)) from error
    left = sum(line.count(TO_FILL_IN) for line in text.splitlines() if not line.lstrip().startswith("#"))
    console = messages()
    console.print(f"Wrote {mapping}.", markup=False, soft_wrap=True)
    for line in text.splitlines():
        if line.startswith(MIND):
            console.print(line.removeprefix("# "), markup=False, style="warning", soft_wrap=True)
    console.print(
        f"Fill in its {left} {TO_FILL_IN}, check what was guessed, and load it: graphapi load {table}",
        markup=False,
        soft_wrap=True,
    )
