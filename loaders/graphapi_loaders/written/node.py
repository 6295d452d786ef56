"""YAML values with their lines. Texts are as written, and never become numbers or dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# The path to a value, as in pydantic: keys and positions, the outermost first.
Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A text, None, a list or a mapping. `line` counts from 1; a value of a key has the line of the key."""

    line: int
    value: str | list[Node] | dict[str, Node] | None

    def plain(self) -> Any:
        """The value without lines."""
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        return self.value

    def line_at(self, loc: Loc) -> int:
        """The line of the value at the path, or of the innermost existing value around it."""
        node = self
        for step in loc:
            inner = node._inner(step)
            if inner is None:
                break
            node = inner
        return node.line

    def _inner(self, step: str | int) -> Node | None:
        if isinstance(self.value, dict) and isinstance(step, str):
            return self.value.get(step)
        if isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            return self.value[step]
        return None


def path_of(loc: Loc) -> str:
    """The path as text: `claims[3].quote.text`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc).removeprefix(".")
