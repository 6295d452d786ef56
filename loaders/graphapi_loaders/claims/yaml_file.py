"""One YAML claims file: its items, included files, and problems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from graphapi.model.record import Rejected
from graphapi_loaders.claims.document import KINDS, Document
from graphapi_loaders.claims.entry import Entry
from graphapi_loaders.written.encoding import NotUtf8Error, decode
from graphapi_loaders.written.node import Loc, Node, path_of
from graphapi_loaders.written.problems import Problem, problems_of, shown
from graphapi_loaders.written.yaml_nodes import SO_MUCH, Misread, UnreadableError, read_nodes

YAML_LIMIT: Final = 16 * 1024 * 1024
# Key of the document -> kind of the items in its list.
_SECTIONS: Final = {f"{kind}s": kind for kind in KINDS}


@dataclass(frozen=True, slots=True)
class Contents:
    """The items of a file, the files that it includes (with the line of each), and its problems."""

    entries: tuple[Entry, ...] = ()
    includes: tuple[tuple[str, int], ...] = ()
    rejected: tuple[Rejected, ...] = ()


def read_contents(path: Path) -> Contents:
    """Reads the file. Raises OSError if that fails; its other problems are in the result."""
    try:
        root, repeated = read_nodes(decode(_content(path)))
    except NotUtf8Error as error:
        return Contents(rejected=(_rejected(path, Misread(error.line, (), str(error))),))
    except UnreadableError as error:
        return Contents(rejected=(_rejected(path, error.misread),))
    whole = Entry("", None, path, 1, node=root)
    if root is None or not isinstance(root.value, dict):
        found = "the file is empty" if root is None or root.value is None else f"the file holds {shown(root.plain())}"
        problem = f"{found}; expected a mapping with `format: claims/1` and {', '.join(_SECTIONS)}"
        return Contents(rejected=(_rejected(path, Misread(1, (), problem)),))
    includes, problems = _head(root.value)
    problems.extend(_no_lists(root.value))
    of_items = {misread for misread in repeated if len(misread.loc) > 1}
    if any(problem.loc == ("format",) for problem in problems):
        return Contents(rejected=tuple(whole.rejected(problem) for problem in problems))
    return Contents(
        entries=tuple(_entries(path, root.value, of_items)),
        includes=tuple((name, root.line_at(("include", position))) for position, name in enumerate(includes)),
        rejected=(
            *(_rejected(path, misread) for misread in repeated if misread not in of_items),
            *(whole.rejected(problem) for problem in problems),
        ),
    )


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(YAML_LIMIT + 1)
    if len(content) > YAML_LIMIT:
        limit = f"{YAML_LIMIT // 1024**2} MB"
        raise UnreadableError(Misread(1, (), f"is larger than {limit}; {SO_MUCH}"))
    return content


def _head(root: dict[str, Node]) -> tuple[list[str], list[Problem]]:
    """The included files, and the problems of keys that are not sections."""
    try:
        given = {key: node.plain() for key, node in root.items() if key not in _SECTIONS}
        return Document.model_validate(given).include, []
    except ValidationError as error:
        return [], list(problems_of(error, Document))


def _no_lists(root: dict[str, Node]) -> Iterator[Problem]:
    for section in _SECTIONS:
        if section in root and not isinstance(root[section].value, list):
            yield Problem((section,), f"expected a list of {section}, found {shown(root[section].plain())}")


def _entries(path: Path, root: dict[str, Node], repeated: Iterable[Misread]) -> Iterator[Entry]:
    broken: dict[Loc, list[Rejected]] = {}
    for misread in repeated:
        broken.setdefault(misread.loc[:2], []).append(_rejected(path, misread))
    for section, kind in _SECTIONS.items():
        items = root[section].value if section in root else None
        for position, node in enumerate(items if isinstance(items, list) else ()):
            loc = (section, position)
            yield Entry(kind, node.plain(), path, node.line, loc, node, tuple(broken.get(loc, ())))


def _rejected(path: Path, misread: Misread) -> Rejected:
    return Rejected(file=str(path), line=misread.line, field=path_of(misread.loc) or "(file)", message=misread.message)
