"""Reads YAML into nodes with lines. Texts are as written, and nothing can become larger than the file, as aliases could."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import yaml

from graphapi_loaders.written.node import Loc, Node

# A valid file has a depth of at most six, and about thirty bytes for each value.
DEPTH_LIMIT: Final = 16
VALUE_LIMIT: Final = 1_000_000
SO_MUCH: Final = "expected JSON Lines (.jsonl) for so much"
_NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})
_PARSER: Final = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@dataclass(frozen=True, slots=True)
class Misread:
    """A problem of the YAML, with its line (from 1) and its path; the path () is the whole file."""

    line: int
    loc: Loc
    message: str


class UnreadableError(Exception):
    """The YAML is invalid, or uses a feature that this format does not allow. Nothing after that point was read."""

    def __init__(self, misread: Misread) -> None:
        super().__init__(misread.message)
        self.misread = misread


def read_nodes(text: str) -> tuple[Node | None, list[Misread]]:
    """The root of the document (None if it is empty), and the keys that are repeated in a mapping.

    Raises UnreadableError.
    """
    builder = _Builder()
    try:
        for event in yaml.parse(text, Loader=_PARSER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(_syntax(error, text)) from error
    except yaml.reader.ReaderError as error:
        # Its position counts bytes with libyaml and characters without it, so the first such character is looked up.
        line = text.count("\n", 0, text.find(chr(error.character))) + 1
        message = f"holds the character U+{error.character:04X}, which YAML does not allow"
        raise UnreadableError(Misread(line, (), message)) from error
    return builder.root, builder.repeated


@dataclass(slots=True)
class _Open:
    """A list or mapping before its end; in a mapping, the last key, and whether another key is expected."""

    node: Node
    key: str = ""
    key_line: int = 0
    awaits_key: bool = True


class _Builder:
    """Builds nodes from the parser's events, one after the other."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.repeated: list[Misread] = []
        self._open: list[_Open] = []
        self._documents = 0
        self._values = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        match event:
            case yaml.AliasEvent():
                raise self._unusable(line, f"the alias *{event.anchor} is not part of this format; write the value out")
            case yaml.NodeEvent() if event.anchor:
                raise self._unusable(line, f"the anchor &{event.anchor} is not part of this format; leave it out")
            case yaml.ScalarEvent():
                self._refuse_tag(event, line)
                plain = event.implicit[0]
                self._add_text(None if plain and event.value in _NOTHING else event.value, line)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._refuse_tag(event, line)
                self._begin(Node(line, {} if isinstance(event, yaml.MappingStartEvent) else []), line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    raise self._unusable(line, "a second document begins here; expected one a file")
            case _:
                pass  # the ends of documents and of the stream

    def _begin(self, node: Node, line: int) -> None:
        if len(self._open) >= DEPTH_LIMIT:
            raise self._unusable(line, f"is nested more than {DEPTH_LIMIT} deep")
        if self._in_key_position():
            raise self._unusable(line, "a key is a list or mapping; expected a word")
        self._open.append(_Open(self._add(node)))

    def _add_text(self, text: str | None, line: int) -> None:
        if self._in_key_position():
            around = self._open[-1]
            around.key, around.key_line, around.awaits_key = text or "", line, False
        else:
            self._add(Node(line, text))

    def _add(self, node: Node) -> Node:
        self._values += 1
        if self._values > VALUE_LIMIT:
            raise self._unusable(node.line, f"the file has more than {VALUE_LIMIT} values; {SO_MUCH}")
        if not self._open:
            self.root = node
            return node
        around = self._open[-1]
        if isinstance(around.node.value, list):
            around.node.value.append(node)
        elif isinstance(around.node.value, dict):
            node = Node(around.key_line, node.value)
            around.awaits_key = True
            first = around.node.value.setdefault(around.key, node)
            if first is not node:
                message = f"is twice in one mapping, first on line {first.line}"
                self.repeated.append(Misread(node.line, tuple(self._steps()), message))
        return node

    def _in_key_position(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].node.value, dict) and self._open[-1].awaits_key

    def _refuse_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
        if event.tag and event.tag != "!":
            raise self._unusable(line, f"the tag {event.tag} is not part of this format; leave it out")

    def _unusable(self, line: int, message: str) -> UnreadableError:
        return UnreadableError(Misread(line, tuple(self._steps()), message))

    def _steps(self) -> Iterator[str | int]:
        for position, around in enumerate(self._open):
            if isinstance(around.node.value, list):
                # An open inner node was added to the list already.
                yield len(around.node.value) - (position + 1 < len(self._open))
            elif around.key:
                yield around.key


def _syntax(error: yaml.MarkedYAMLError, text: str) -> Misread:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    message = " ".join(filter(None, (error.context, error.problem)))
    lines = text.splitlines()
    indent = lines[line - 1][:column] if line <= len(lines) else ""
    hint = "; indent with blanks, not tabs" if "\t" in indent else ""
    return Misread(line, (), f"is not YAML: {message} (column {column}){hint}")
