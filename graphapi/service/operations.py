"""The GraphQL operations in `graphapi/documents`: the questions, those of the explorer and GraphiQL, and those of the guides."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

_IMPORT: Final = re.compile(r'^#import "([\w.-]+)"\n', re.MULTILINE)
_WHOLE: Final = re.compile(r"(?P<name>[\w-]+)\.graphql")
_COMMENT: Final = re.compile(r"^# ?(.*)\n", re.MULTILINE)
_QUESTIONS: Final = "questions"
_FOLDERS: Final = ("graphiql", "explorer", _QUESTIONS, "guides")
_SHOWN: Final = ("graphiql/", "explorer/")
_FIRST_VIEW: Final = ("explorer/frame", "explorer/backers")


@dataclass(frozen=True, slots=True)
class Operation:
    """A GraphQL operation and values for its variables."""

    name: str
    text: str
    variables: Mapping[str, Any] = field(default_factory=dict)
    description: str = ""
    """The comment above the operation, if there is one."""


def documented() -> dict[str, Operation]:
    """All operations, by folder and name: `questions/backers`. Those of pages come first."""
    found = {}
    for folder in (files("graphapi") / "documents" / name for name in _FOLDERS):
        for question in read_questions(folder):
            name = f"{folder.name}/{question.name}"
            found[name] = replace(question, name=name)
    return found


def shown() -> list[Operation]:
    """The operations that GraphiQL and the explorer send. Neo4j plans them before the service is ready.

    Those of the explorer's first view come first, for a browser that does not wait for that.
    """
    operations = [operation for name, operation in documented().items() if name.startswith(_SHOWN)]
    return sorted(operations, key=lambda operation: operation.name not in _FIRST_VIEW)


def later() -> list[Operation]:
    """Operations of pages with other filters, which are planned once the service is ready. Other documents are planned when used.

    Each entry of `NAME.later.json` replaces some of the variables of `NAME.json`: another filter is another statement.
    """
    return [
        replace(document, variables={**document.variables, **variables})
        for document in shown()
        for variables in _variables(files("graphapi") / "documents", f"{document.name}.later", [])
    ]


def of_review() -> list[Operation]:
    """The operations of the explorer's review page, which need the write token. They change data, so they are never planned."""
    return read_questions(files("graphapi") / "documents" / "review")


def questions() -> dict[str, Operation]:
    """The questions of the command line, /q, exports, feeds, the client and MCP, by name: `backers`."""
    prefix = f"{_QUESTIONS}/"
    return {name.removeprefix(prefix): each for name, each in documented().items() if name.startswith(prefix)}


def read_questions(folder: Traversable) -> list[Operation]:
    """Reads the operations in `NAME.graphql` files, with the variables in `NAME.json` if there is one.

    `#import "NAME.fragment.graphql"` is replaced by that file of the folder, as front-end tools do it.

    Raises OSError, UnicodeDecodeError or json.JSONDecodeError for a file that cannot be read.
    """
    names = sorted(match["name"] for entry in folder.iterdir() if (match := _WHOLE.fullmatch(entry.name)))
    return [_read(folder, name) for name in names]


def _read(folder: Traversable, name: str) -> Operation:
    text = _text(folder, f"{name}.graphql")
    whole = _IMPORT.sub(lambda line: _text(folder, line[1]), text)
    return Operation(name, whole, _variables(folder, name, {}), _description(text))


def _description(text: str) -> str:
    above = _IMPORT.sub("", text).partition("\nquery ")[0]
    return " ".join(_COMMENT.findall(f"{above}\n")) if above.startswith("# ") else ""


def _text(folder: Traversable, name: str) -> str:
    # Bytes, so that line ends stay as they are: clients name documents by their digest.
    return (folder / name).read_bytes().decode()


def _variables(folder: Traversable, name: str, default: Any) -> Any:
    given = folder / f"{name}.json"
    return json.loads(given.read_bytes()) if given.is_file() else default
