"""The loader of claims files."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Final

from graphapi.model.record import ReadOptions, Record, Rejected
from graphapi_loaders.claims.document import KINDS
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.index import Index
from graphapi_loaders.claims.intake import ItemIntake
from graphapi_loaders.claims.json_lines import TYPE, read_lines
from graphapi_loaders.claims.quoting import Quoting
from graphapi_loaders.claims.references import in_order
from graphapi_loaders.claims.texts import Texts
from graphapi_loaders.claims.yaml_file import Contents, read_contents

_HEAD: Final = 64 * 1024
_OTHER_FORMAT: Final = re.compile(rb"^format:(?!\s*[\"']?claims/)", re.MULTILINE)
_OF_TABLES: Final = (".mapping.yaml", ".mapping.yml")
_YAML: Final = frozenset({".yaml", ".yml"})
_LINES: Final = frozenset({".jsonl", ".ndjson"})


@dataclass(frozen=True, slots=True)
class _Closure:
    """The items of all YAML files by kind, those of included files first; and the JSON Lines files, which are read later."""

    entries: dict[str, list[Entry]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    lines: list[Path] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


class ClaimsLoader:
    """Reads claims files, YAML or JSON Lines."""

    name: str = "claims"

    def recognizes(self, path: Path) -> bool:
        """Whether it has the name of a claims file and does not begin like another format. `read` reports invalid files."""
        if path.name.lower().endswith(_OF_TABLES) or (not _is_lines(path) and path.suffix.lower() not in _YAML):
            return False
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD)
        except OSError:
            return True
        return not (_without_type(head) if _is_lines(path) else _OTHER_FORMAT.search(head))

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected]:
        """The records of the file and of included files, each after those that it refers to, and rejections.

        Reports for each file how many quotes were not checked.
        """
        with closing(Index()) as index:
            texts = Texts(options.texts)
            quoting = Quoting(index, texts)
            intake = ItemIntake(index, texts, quoting)
            closure = _closure(path)
            yield from closure.rejected
            for lines in closure.lines:
                for line in read_lines(lines):
                    yield from (line,) if isinstance(line, Rejected) else intake.take(line)
            claims, in_circles = in_order(closure.entries.pop("claim"))
            yield from (intake.reject(entry, problem) for entry, problem in in_circles)
            for entry in chain(*closure.entries.values(), claims):
                yield from intake.take(entry)
            for remark in quoting.remarks():
                options.notify(remark)


def _without_type(head: bytes) -> bool:
    """Whether the first line is a JSON object without a type, as in other kinds of JSON Lines."""
    first = next((line for line in head.splitlines() if line.strip()), b"")
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and TYPE not in value


def _is_lines(path: Path) -> bool:
    """Whether the file has the suffix of JSON Lines; others are YAML."""
    return path.suffix.lower() in _LINES


def _closure(path: Path) -> _Closure:
    """The content of the file and of included files."""
    closure = _Closure()
    for each in reversed(list(_each_once(path, closure))):
        closure.rejected.extend(each.rejected)
        for entry in each.entries:
            closure.entries[entry.kind].append(entry)
    return closure


def _each_once(path: Path, closure: _Closure) -> Iterator[Contents]:
    """The YAML files, each before those that it includes. Adds JSON Lines and files that cannot be read to the closure."""
    # Each file with the position of its include, for a message if it is missing.
    waiting = [(path, Rejected(file=str(path), line=1, field="(file)", message=""))]
    known = {os.path.realpath(path)}
    while waiting:
        file, asked = waiting.pop(0)
        if _is_lines(file):
            closure.lines.append(file)
            continue
        try:
            contents = read_contents(file)
        except OSError as error:
            message = f"{file} cannot be read: {error.strerror}"
            closure.rejected.append(Rejected(file=asked.file, line=asked.line, field=asked.field, message=message))
            continue
        for name, line in contents.includes:
            included = Path(os.path.normpath(file.parent / name))
            if os.path.realpath(included) not in known:
                known.add(os.path.realpath(included))
                waiting.append((included, Rejected(file=str(file), line=line, field="include", message="")))
        yield contents
