"""The fixed Cypher texts of the folder cypher/, by name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_SUFFIX = ".cypher"


@cache
def cypher_text(name: str) -> str:
    """The text named `write/claims`, with its header comment; FileNotFoundError where there is none."""
    return files("cypher").joinpath(*f"{name}{_SUFFIX}".split("/")).read_text(encoding="utf-8")


def cypher_names(folder: str) -> tuple[str, ...]:
    """The names of all texts in a folder and those below it, in order: `write/claims`, `write/relation`…"""
    return tuple(sorted(_names(files("cypher").joinpath(folder), folder)))


def _names(folder: Traversable, prefix: str) -> Iterator[str]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _names(entry, f"{prefix}/{entry.name}")
        elif entry.name.endswith(_SUFFIX):
            yield f"{prefix}/{entry.name.removesuffix(_SUFFIX)}"
