"""The product's errors are one tree in one file."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from graphapi import errors

PACKAGE = Path(errors.__file__).parent


def test_no_other_file_declares_an_error() -> None:
    elsewhere = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in PACKAGE.rglob("*.py")
        # The client is installed without the server, and has its own tree.
        if path != Path(errors.__file__) and "client" not in path.relative_to(PACKAGE).parts
        for name in declared(path)
    ]
    assert elsewhere == []


def test_they_are_of_one_tree() -> None:
    names = list(declared(Path(errors.__file__)))
    assert names[0] == "GraphApiError"
    assert all(issubclass(getattr(errors, name), errors.GraphApiError) for name in names)


def declared(path: Path) -> Iterator[str]:
    """The classes with an exception among their bases."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef):
            bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
            if any(base.endswith(("Error", "Exception")) for base in bases):
                yield node.name
