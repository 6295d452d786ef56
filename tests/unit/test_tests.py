"""Test files do not import each other: shared code is in other modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]


def test_no_module_imports_a_file_of_tests() -> None:
    found = {
        str(path.relative_to(TESTS)): imported
        for path in TESTS.rglob("*.py")
        for imported in modules(ast.parse(path.read_text(encoding="utf-8")))
        if imported.startswith("tests.") and any(part.startswith("test_") for part in imported.split("."))
    }
    assert found == {}


def modules(tree: ast.Module) -> Iterator[str]:
    """The imports of a module: each name with its module, because it can be a module itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
