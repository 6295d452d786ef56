"""Words to avoid, and the texts that people read, for tests/unit/test_plain_words.py."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import typer
from graphql import build_schema

from graphapi.cli.app import app
from tests.unit.locks import ROOT

# Each pattern, and what to write instead. Words that are right in some places are not listed, or have an exception.
AVOID: Final = {
    r"told": "said, shown, reported, given",
    r"tells?(?! (\S+ ){1,6}apart)": "says, shows, reports",
    r"heard(?! et McDonald)": "counted, used",  # the name of islands
    r"nobody": "no one, no source, no actor, or say it the other way round",
    r"who(m)?ever": "who, anyone who, the person who",
    r"mend(s|ed|ing)?": "fix, correct",
    r"stands(?! (for|behind)\b)": "is",
    r"lets? (in|through)": "accept, allow, pass",
    r"be it": "even if, whether",
    r"of those who": "of actors that",
    r"by whom": "who, or name the person or body",
    r"save for": "except for",
    r"(a|step(s|ped)) ?over a taken": "skip",
    r"anew": "again",
    r"deeds?": "act, action",
    r"bears": "has, carries",
    r"takes? in": "includes",
    r"to be had": "available",
    r"there(of|with|upon)": "of it, with it",
    r"withal|whence|whereof|wherein": "a plain word",
}
_AVOID: Final = re.compile(rf"(?<![\w-])({'|'.join(AVOID)})(?![\w-])", re.IGNORECASE)
# Not checked: code, quotes of sources, targets of links.
_NOT_OURS: Final = re.compile(r"`[^`]*`|«[^»]*»|“[^”]*”|(?<!\w)'[^']*'(?!\w)|\]\([^)]*\)|https?://\S+")
_SENTENCE: Final = re.compile(r"\w+ \w+ \w+")


def found(text: str) -> list[str]:
    """The words to avoid in a text, each with the words around it."""
    ours = " ".join(_NOT_OURS.sub(" ", text).split())
    return [ours[max(0, hit.start() - 30) : hit.end() + 30].strip() for hit in _AVOID.finditer(ours)]


def prose(page: Path) -> str:
    """The text of a page without blocks of code."""
    return re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL).replace("\n", " ")


def descriptions() -> Iterator[str]:
    """The descriptions in the schema."""
    for kind in build_schema((ROOT / "schema.graphql").read_text("utf-8")).type_map.values():
        if not kind.name.startswith("__"):
            yield kind.description or ""
            for member in [*getattr(kind, "fields", {}).values(), *getattr(kind, "values", {}).values()]:
                yield member.description or ""
                yield from (argument.description or "" for argument in getattr(member, "args", {}).values())


def helps() -> Iterator[str]:
    """The help texts of commands, options and arguments."""
    yield from _help(typer.main.get_command(app))


def _help(command: Any) -> Iterator[str]:  # classes of Typer's own copy of click
    yield from (command.help or "", command.epilog or "")
    yield from (getattr(parameter, "help", None) or "" for parameter in command.params)
    for each in getattr(command, "commands", {}).values():
        yield from _help(each)


def messages(folder: Path) -> Iterator[tuple[Path, int, str]]:
    """Texts in the code of three words or more, except docstrings, with file and line."""
    for file in sorted(folder.rglob("*.py")):  # files without such a word are skipped quickly
        source = file.read_text("utf-8")
        docs: set[int] = set()
        for node in ast.walk(ast.parse(source)) if _AVOID.search(source) else ():
            docs |= {id(node.value)} if isinstance(node, ast.Expr) else set()  # an expression comes before its value
            text = node.value if isinstance(node, ast.Constant) and id(node) not in docs else None
            if isinstance(text, str) and _SENTENCE.search(text):
                yield file.relative_to(ROOT), node.lineno, " ".join(text.split())  # type: ignore[attr-defined]
