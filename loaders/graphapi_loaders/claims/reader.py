"""The loader of claims files: finds them by their look, and reads them into records."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Final

from graphapi.model.record import ReadOptions, Record, Rejected
from graphapi_loaders.claims.files import is_lines, read_closure
from graphapi_loaders.claims.index import Index
from graphapi_loaders.claims.intake import Intake
from graphapi_loaders.claims.json_lines import TYPE, read_lines
from graphapi_loaders.claims.links import in_order
from graphapi_loaders.claims.quoting import Quoting
from graphapi_loaders.claims.texts import Texts

_HEAD: Final = 64 * 1024
_OTHER_FORMAT: Final = re.compile(rb"^format:(?!\s*[\"']?claims/)", re.MULTILINE)
_OF_TABLES: Final = (".mapping.yaml", ".mapping.yml")
_YAML: Final = frozenset({".yaml", ".yml"})


class ClaimsLoader:
    """Reads claims files, YAML or JSON Lines."""

    name: str = "claims"

    def recognizes(self, path: Path) -> bool:
        """By its name, unless it begins like a file of another format: what is broken is ours to tell."""
        if path.name.lower().endswith(_OF_TABLES) or (not is_lines(path) and path.suffix.lower() not in _YAML):
            return False
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD)
        except OSError:
            return True
        return not (_without_type(head) if is_lines(path) else _OTHER_FORMAT.search(head))

    def read(self, path: Path, options: ReadOptions) -> Iterator[Record | Rejected]:
        """The records of the file and of those it includes, each behind what it refers to; and what was rejected.

        Tells, once a file, how many quotes could not be looked up.
        """
        with closing(Index()) as index:
            texts = Texts(options.texts)
            quoting = Quoting(index, texts)
            intake = Intake(index, texts, quoting)
            closure = read_closure(path)
            yield from closure.rejected
            for lines in closure.lines:
                for line in read_lines(lines):
                    yield from (line,) if isinstance(line, Rejected) else intake.take(line)
            claims, in_circles = in_order(closure.entries.pop("claim"))
            yield from (intake.reject(entry, fault) for entry, fault in in_circles)
            for entry in chain(*closure.entries.values(), claims):
                yield from intake.take(entry)
            for remark in quoting.remarks():
                options.tell(remark)


def _without_type(head: bytes) -> bool:
    """Whether the first line is a JSON object that does not tell its type: JSON Lines of some other kind."""
    first = next((line for line in head.splitlines() if line.strip()), b"")
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and TYPE not in value
