"""The fixed Cypher texts of the folder cypher/, by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_SUFFIX = ".cypher"


@cache
def cypher_text(name: str) -> str:
    """The text named `write/claims`, with its header comment; FileNotFoundError where there is none."""
    return files("cypher").joinpath(*f"{name}{_SUFFIX}".split("/")).read_text(encoding="utf-8")


@cache
def cypher_for(name: str, **stand_ins: str) -> str:
    """The text with its stand-ins (words such as `RELATION`) replaced by labels and types; these come from closed lists."""
    text = cypher_text(name)
    for stand_in, word in stand_ins.items():
        text = re.sub(rf"\b{stand_in}\b", word, text)
    return text


def cypher_names(folder: str = "") -> tuple[str, ...]:
    """The names of all texts in a folder and those below it, in order: `write/claims`, `write/evidence`…"""
    return tuple(sorted(_names(files("cypher").joinpath(folder), folder)))


def _names(folder: Traversable, path: str) -> Iterator[str]:
    for entry in folder.iterdir():
        name = f"{path}/{entry.name}".removeprefix("/")
        if entry.is_dir():
            yield from _names(entry, name)
        elif name.endswith(_SUFFIX):
            yield name.removesuffix(_SUFFIX)
