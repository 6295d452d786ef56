"""`graphapi table init` and then `graphapi load`, as users run them, without a database."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from graphapi.cli.app import app

RUNNER = CliRunner()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "meetings.csv"
    path.write_text("Who,Whom,When\nFrance,Libya,2014\nEgypt,Libya,2015\n", "utf-8")
    return path


def test_propose_fill_in_load(table: Path) -> None:
    first = RUNNER.invoke(app, ["table", "init", str(table)])
    assert first.exit_code == 0
    assert "Fill in its 3 TODO" in first.stderr
    mapping = table.with_name("meetings.mapping.yaml")
    left = RUNNER.invoke(app, ["load", "--dry-run", str(table)])
    assert left.exit_code == 4
    assert "constants.predicate: is still TODO; expected to be filled in" in left.stderr
    mapping.write_text(
        mapping.read_text("utf-8").replace("predicate: TODO", "predicate: MET").replace("TODO", "Ours"), "utf-8"
    )
    for given in (table, mapping):
        loaded = RUNNER.invoke(app, ["load", "--dry-run", str(given)])
        assert loaded.exit_code == 0, loaded.stderr


def test_a_mapping_is_never_overwritten(table: Path) -> None:
    mapping = table.with_name("meetings.mapping.yaml")
    mapping.write_text("mine", "utf-8")
    found = RUNNER.invoke(app, ["table", "init", str(table)])
    assert found.exit_code != 0
    assert "already exists and is not overwritten" in found.stderr
    assert mapping.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none.csv", None, "No such file"),
        ("a.dta", b"<stata_dta>", "is a file of Stata, which is not read; make a CSV of it"),
        ("a.XLS", b"", "is a file of Excel (not XLSX), which is not read"),
        ("a.pdf", b"%PDF", "is not a kind of file that can be read; expected a name with one of .csv"),
        ("a.xlsx", b"", "is not an XLSX workbook, or is damaged"),
        ("a.csv", b"", "has no line 1"),
    ],
)
def test_what_is_no_table(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    found = RUNNER.invoke(app, ["table", "init", str(path)])
    assert found.exit_code != 0
    assert said in found.stderr
    assert not list(tmp_path.glob("*.mapping.yaml"))
