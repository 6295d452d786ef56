"""Questions that are known before anybody asks them: those of GraphiQL, the explorer, the command line and the guides."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

_IMPORT: Final = re.compile(r'^#import "([\w.-]+)"\n', re.MULTILINE)
_WHOLE: Final = re.compile(r"(?P<name>[\w-]+)\.graphql")
_FOLDERS: Final = ("graphiql", "explorer", "cli", "guides")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document and values for its variables."""

    name: str
    text: str
    variables: Mapping[str, Any] = field(default_factory=dict)


def documented() -> dict[str, Prepared]:
    """Those of `graphapi/documents`, by folder and name: `cli/backers`. The most wanted come first."""
    found = {}
    for folder in (files("graphapi") / "documents" / name for name in _FOLDERS):
        for question in read_questions(folder):
            name = f"{folder.name}/{question.name}"
            found[name] = Prepared(name, question.text, question.variables)
    return found


def read_questions(folder: Traversable) -> list[Prepared]:
    """Those in `NAME.graphql` files, with the variables in `NAME.json` beside them where there is one.

    `#import "NAME.fragment.graphql"` is replaced by that file beside it, as front-end tools do it.

    Raises OSError, UnicodeDecodeError or json.JSONDecodeError for what cannot be read.
    """
    names = sorted(match["name"] for entry in folder.iterdir() if (match := _WHOLE.fullmatch(entry.name)))
    return [Prepared(name, _whole(folder, f"{name}.graphql"), _variables(folder, name)) for name in names]


def _whole(folder: Traversable, name: str) -> str:
    return _IMPORT.sub(lambda line: _text(folder, line[1]), _text(folder, name))


def _text(folder: Traversable, name: str) -> str:
    # Bytes, so that line ends stay as they are: clients name documents by their digest.
    return (folder / name).read_bytes().decode()


def _variables(folder: Traversable, name: str) -> Any:
    given = folder / f"{name}.json"
    return json.loads(given.read_bytes()) if given.is_file() else {}
