"""Exports to a file or to standard output. The file gets its name only when it is complete."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import IO, Final

from graphapi.api.asking.export import Begun, Export, exports, format_named, question_named
from graphapi.api.asking.question import questions_of
from graphapi.api.kept import kept_schema
from graphapi.cli.configuration import access_of
from graphapi.cli.migration import ready_neo4j
from graphapi.cli.terminal import messages
from graphapi.cli.whole_file import whole_file
from graphapi.errors import BadInputError
from graphapi.export.format import Format
from graphapi.graph.driver.connection import Graph
from graphapi.service.context import Context, Limits
from graphapi.settings import Settings

# Who exports here is alone and can press Ctrl-C.
_SECONDS: Final = 86_400.0
_TEXTS: Final = ("text/", "application/json")


def export(what: str, given: Sequence[str], ending: str | None, output: Path | None) -> None:
    """Writes the export. Starts the local Neo4j if needed."""
    form = format_named(ending or (output.suffix.removeprefix(".") if output else "") or "csv")
    asked = _parameters(given)
    if output is None and sys.stdout.isatty() and not form.media_type.startswith(_TEXTS):
        raise BadInputError(f"{form.name} cannot be shown on a terminal; name a file with --output.")
    with ready_neo4j(messages()) as neo4j:
        asyncio.run(_export(neo4j.settings, what, form, asked, output))


def _parameters(given: Sequence[str]) -> dict[str, list[str]]:
    """The parameters and values of arguments such as `of=Haftar`."""
    found: dict[str, list[str]] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals:
            raise BadInputError(f"{each!r} is not a parameter; expected NAME=VALUE, for example of=Haftar.")
        found.setdefault(name, []).append(value)
    return found


async def _export(
    settings: Settings, what: str, form: Format, given: Mapping[str, Sequence[str]], output: Path | None
) -> None:
    async with Graph(access_of(settings), statement_seconds=_SECONDS) as graph:
        question = question_named(exports(questions_of(kept_schema())), what)
        begun = await Export(question, form, given, _SECONDS).begin(Context(graph, Limits()))
        async with aclosing(begun.parts()) as parts:
            if output is None:
                await _copy(parts, sys.stdout.buffer)
            else:
                await _to_file(begun, parts, output)


async def _to_file(begun: Begun, parts: AsyncGenerator[bytes], output: Path) -> None:
    with whole_file(output) as file:
        await _copy(parts, file)
        if not begun.format.says_about:
            _say(begun, output)
    messages().print(f"{output}, data version {begun.about.data_version}", markup=False)


def _say(begun: Begun, output: Path) -> None:
    columns = [{"name": each.name, "kind": each.kind} for each in begun.layout.columns]
    described = json.dumps({**begun.about.fields, "columns": columns}, ensure_ascii=False, indent=2)
    output.with_name(f"{output.name}.about.json").write_text(described + "\n", encoding="utf-8")


async def _copy(parts: AsyncGenerator[bytes], file: IO[bytes]) -> None:
    async for data in parts:
        file.write(data)
    file.flush()
