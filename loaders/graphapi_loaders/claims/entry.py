"""One item of a claims file before it is checked, and its position."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphapi.model.record import Rejected
from graphapi_loaders.written.node import Loc, Node, path_of
from graphapi_loaders.written.problems import Problem


@dataclass(frozen=True, slots=True)
class Entry:
    """A value of a kind in `document.KINDS`, as read. `path` is its path in the file.

    `node` has the lines of its parts. Without it, the whole entry is on `line`, and refers only to lines above.
    `broken` has the problems found before its fields were checked.
    """

    kind: str
    value: Any
    file: Path
    line: int
    path: Loc = ()
    node: Node | None = None
    broken: tuple[Rejected, ...] = ()

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields of the item; empty if it is not a mapping."""
        return self.value if isinstance(self.value, dict) else {}

    def text(self, field: str, problems: Iterable[Problem] = ()) -> str | None:
        """The text of a field; None if it is missing or invalid."""
        given = self.fields.get(field)
        usable = isinstance(given, str) and all(problem.loc != (field,) for problem in problems)
        return given if usable else None

    def rejected(self, problem: Problem) -> Rejected:
        line = self.node.line_at(problem.loc) if self.node else self.line
        field = path_of((*self.path, *problem.loc)) or "(line)"
        return Rejected(file=str(self.file), line=line, field=field, message=problem.message)
