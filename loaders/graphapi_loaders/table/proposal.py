"""Proposes a mapping for a table. What is unclear is marked for the user."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from graphapi.model.vocabulary import Predicate
from graphapi_loaders.slug import slug
from graphapi_loaders.table.guess import Guess, guesses, role_of
from graphapi_loaders.table.mapping import FORMAT, TO_FILL_IN
from graphapi_loaders.table.mapping_file import stem_of
from graphapi_loaders.table.sample import ROWS, Sample, sample
from graphapi_loaders.table.schema import FILE as SCHEMA
from graphapi_loaders.table.words import Role

# Words that need no quotation marks in YAML.
_PLAIN = re.compile(r"(?!null$|~$)[^\W\d_](?:[\w./-]| (?=\w))*", re.IGNORECASE)
_SHOWN_SEPARATOR: Final = {"\t": "tab"}
MIND: Final = "# Mind: "
"""The start of lines in a proposal that users should read first."""
_NEEDED: Final = (Role.SUBJECT, Role.OBJECT)


def propose(path: Path, sheet: str | None = None, header_line: int | None = None) -> str:
    """The text of a mapping file for the table. Without `header_line`, the first line that looks like a header is used.

    Raises UnreadableTableError, and OSError if the file cannot be read.
    """
    found = sample(path, sheet, header_line)
    if header_line is None and found.begins_at_once and found.header_line == 1:
        found = sample(path, sheet, 0)
    looked_for = header_line is None and found.header_line != 1
    header_line = found.header_line if looked_for else header_line
    guessed = guesses(found.columns)
    minded = [f"{MIND}{_plain(guess.column.name)}: {_plain(each)}" for guess in guessed for each in guess.urgent]
    if looked_for and header_line:
        minded.append(
            f"{MIND}the columns seem to be named on line {header_line}, below other lines; if not: --header-line N"
        )
    lines = [*_head(path, found, header_line, minded), *_constants(path, guessed), "columns:"]
    for guess in guessed:
        lines += _column(guess)
    return "\n".join([*lines, ""])


def _head(path: Path, found: Sample, header_line: int | None, minded: Sequence[str]) -> Iterator[str]:
    seen = f"all {found.rows:,} rows" if found.whole else f"the first {ROWS:,} rows"
    yield f"# yaml-language-server: $schema={SCHEMA.as_uri()}"
    yield f"# What the columns of {path.name} say, guessed from its header and {seen}. Correct what is wrong, fill in each"
    yield f"# {TO_FILL_IN}, and load it:  graphapi load {path.name}"
    yield "# The words are explained in docs/loaders.md (table) and docs/vocabulary.md."
    if found.others:
        yield f"{MIND}{found.others:,} rows do not fit the header: are the columns named on another line (--header-line N)?"
    yield from minded
    yield f"format: {FORMAT}"
    yield f"table: {_quoted(path.name)}"
    if found.sheets:
        if others := found.sheets[1:]:
            yield f"{MIND}only of the sheet {_quoted(found.sheets[0])}, not of {' or '.join(map(_quoted, others))} (--sheet NAME)."
        yield f"sheet: {_quoted(found.sheets[0])}"
    if header_line == 0:
        yield f"{MIND}the first row looks as the others, so none names the columns; if it does: --header-line 1"
    if header_line is not None:
        yield f"header_line: {header_line}"
    if found.encoding:
        yield f"{MIND}it is not UTF-8, and read as {found.encoding}, which it seems to be: are its letters right?"
        yield f"encoding: {found.encoding}"
    if found.separator:
        yield f"separator: {_quoted(_SHOWN_SEPARATOR.get(found.separator, found.separator))}"
    yield "# Cells that mean the same as an empty one, such as NA or -."
    yield "empty: []"


def _constants(path: Path, guessed: Sequence[Guess]) -> Iterator[str]:
    """The lines about publisher, source and constants."""
    roles = {role_of(guess) for guess in guessed}
    if Role.PUBLISHER not in roles:
        yield "# Who publishes the table; or give a column the role publisher."
        yield f"publisher: {{name: {TO_FILL_IN}}}"
    yield "# The table as a source. Its id is part of the ids of what it names. It may also have `published` (EDTF), `url` and `lang`."
    yield f"source: {{id: {slug(stem_of(path)) or TO_FILL_IN}, title: {TO_FILL_IN}}}"
    if Role.PREDICATE not in roles:
        yield f"# One of {', '.join(Predicate)}; or give a column the role predicate."
        yield f"constants: {{predicate: {TO_FILL_IN}}}"
    for role in _NEEDED:
        if role not in roles:
            yield f"# No column looks like the {role}: give one the role {role}, or say under constants `{role}: {{value: …, by: …}}`."


def _column(guess: Guess) -> Iterator[str]:
    for remark in guess.remarks:
        yield f"  # {_plain(remark)}"
    short = {key: value for key, value in guess.options.items() if not isinstance(value, Mapping)}
    if short == guess.options:
        yield f"  {_quoted(guess.column.name)}: {{{', '.join(_pairs({'role': guess.role, **short}))}}}"
        return
    yield f"  {_quoted(guess.column.name)}:"
    yield from (f"    {pair}" for pair in _pairs({"role": guess.role, **short}))
    for key, values in guess.options.items():
        if isinstance(values, Mapping):
            yield f"    {key}:"
            yield from (f"      {_quoted(cell)}: {word}" for cell, word in values.items())


def _plain(text: str) -> str:
    """The text in one line, with blanks in place of characters that cannot be printed."""
    return "".join(char if char.isprintable() else " " for char in text)


def _pairs(options: Mapping[str, object]) -> Iterable[str]:
    for key, value in options.items():
        yield f"{key}: {value}" if isinstance(value, str) else f"{key}: [{', '.join(map(_quoted, _texts(value)))}]"


def _texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def _quoted(text: str) -> str:
    """The text in YAML, in quotation marks if necessary, with escapes for characters that cannot be printed."""
    if _PLAIN.fullmatch(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in quoted)
