"""The fixed Cypher texts in the folder cypher/, by name."""

from __future__ import annotations

import re
from functools import cache

from graphapi.data import CYPHER

_SUFFIX = ".cypher"


@cache
def cypher_text(name: str) -> str:
    """The text of a name such as `write/claims`, with its header comment. Raises FileNotFoundError if there is none."""
    return (CYPHER / f"{name}{_SUFFIX}").read_text(encoding="utf-8")


@cache
def cypher_for(name: str, **stand_ins: str) -> str:
    """The text with labels and types, from closed lists, in place of its placeholders (words such as `RELATION`)."""
    text = cypher_text(name)
    for stand_in, word in stand_ins.items():
        text = re.sub(rf"\b{stand_in}\b", word, text)
    return text


@cache
def cypher_for_each(name: str, words: tuple[str, ...], between: str = "") -> str:
    """The text with the lines that have the placeholder `RELATION` repeated for each word, with the line `between` after each.

    `relation` on such a line becomes the same word in small letters. Comments are not changed.
    """
    lines = cypher_text(name).splitlines(keepends=True)
    return "".join(_for_each(line, words, between) if _stands_in(line) else line for line in lines)


def _stands_in(line: str) -> bool:
    return "RELATION" in line and not line.startswith("//")


def _for_each(line: str, words: tuple[str, ...], between: str) -> str:
    return between.join(line.replace("RELATION", word).replace("relation", word.lower()) for word in words)


def cypher_names(folder: str = "") -> tuple[str, ...]:
    """The names of all texts in a folder and its subfolders, in order: `write/claims`, `write/evidence`…"""
    texts = (CYPHER / folder).rglob(f"*{_SUFFIX}")
    return tuple(sorted(text.relative_to(CYPHER).as_posix().removesuffix(_SUFFIX) for text in texts))
