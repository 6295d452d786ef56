"""A YAML value that knows its lines; its texts are as written, never guessed to be numbers or dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# The way to a value: keys and positions, from the outside in. As pydantic gives it.
Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A text, nothing, a list or a mapping; `line` counts from 1, and is the key's for the value of a key."""

    line: int
    value: str | list[Node] | dict[str, Node] | None

    def plain(self) -> Any:
        """The value without its lines."""
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        return self.value

    def line_at(self, loc: Loc) -> int:
        """The line of what is there, or of the nearest part around it that is."""
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
    """The way as people write it: `claims[3].quote.text`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc).removeprefix(".")
