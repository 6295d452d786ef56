"""Which files are recognized as claims files."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi_loaders.claims import LOADER


@pytest.mark.parametrize(
    ("name", "content", "ours"),
    [
        ("a.yaml", b"# note\nformat: claims/1\n", True),
        ("a.YML", b"format: 'claims/1'\n", True),
        ("a.yaml", b"", True),
        ("a.yaml", b"\xff\xfe", True),
        ("a.yaml", b"format: table-mapping/1\n", False),
        ("a.jsonl", b'{"type": "actor"}\n', True),
        ("a.ndjson", b"\n{broken\n", True),
        ("a.jsonl", b"x" * 100_000, True),
        ("a.jsonl", b'{"id": "x", "schema": "Person", "properties": {}}\n', False),
        ("a.csv", b"format: claims/1\n", False),
        ("a.json", b'{"type": "actor"}\n', False),
    ],
)
def test_recognizes(tmp_path: Path, name: str, content: bytes, ours: bool) -> None:
    (tmp_path / name).write_bytes(content)
    assert LOADER.recognizes(tmp_path / name) is ours


def test_a_file_that_is_not_there_is_told_by_the_reader(tmp_path: Path) -> None:
    assert LOADER.name == "claims"
    assert LOADER.recognizes(tmp_path / "none.yaml")
