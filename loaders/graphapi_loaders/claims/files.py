"""A claims file and all that it includes, each read once, however they include each other."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from graphapi.model.record import Rejected
from graphapi_loaders.claims.document import KINDS
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.claims.yaml_file import Contents, read_contents

_LINES: Final = frozenset({".jsonl", ".ndjson"})


def is_lines(path: Path) -> bool:
    """Whether the name is that of JSON Lines; other names are of YAML."""
    return path.suffix.lower() in _LINES


@dataclass(frozen=True, slots=True)
class Closure:
    """The items of all YAML files, by kind, those of included files first; and the JSON Lines files, still to be read."""

    entries: dict[str, list[Entry]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    lines: list[Path] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def read_closure(path: Path) -> Closure:
    """What stands in the file and in those it includes."""
    closure = Closure()
    for each in reversed(list(_each_once(path, closure))):
        closure.rejected.extend(each.rejected)
        for entry in each.entries:
            closure.entries[entry.kind].append(entry)
    return closure


def _each_once(path: Path, closure: Closure) -> Iterator[Contents]:
    """Including files before included ones; JSON Lines and files that cannot be read go to the closure at once."""
    # Where each file is asked for: what a message about a missing one points at.
    waiting = [(path, Rejected(file=str(path), line=1, field="(file)", message=""))]
    known = {os.path.realpath(path)}
    while waiting:
        file, asked = waiting.pop(0)
        if is_lines(file):
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
