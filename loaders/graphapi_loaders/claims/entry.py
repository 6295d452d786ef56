"""One item of a claims file before it is checked, and where it stands."""

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
    """A value of a kind (`document.KINDS`), as read. `path` is the way to it in its file.

    `node` has the lines of its parts; without one, all of it stands on `line`, and what it refers to stands above.
    `broken` is what was wrong with it before its fields could be looked at.
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
        """The item's fields; none where it is no mapping."""
        return self.value if isinstance(self.value, dict) else {}

    def text(self, field: str, problems: Iterable[Problem] = ()) -> str | None:
        """A field's text; None where there is none that can be used."""
        given = self.fields.get(field)
        usable = isinstance(given, str) and all(problem.loc != (field,) for problem in problems)
        return given if usable else None

    def rejected(self, problem: Problem) -> Rejected:
        line = self.node.line_at(problem.loc) if self.node else self.line
        field = path_of((*self.path, *problem.loc)) or "(line)"
        return Rejected(file=str(self.file), line=line, field=field, message=problem.message)
