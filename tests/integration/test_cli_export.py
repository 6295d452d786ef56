"""Exports by the command line: a file gets its name when it is complete, and a failed export leaves nothing."""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from graphapi.cli.failure import ExitCode
from graphapi.graph.driver.database import Database
from tests.conftest import empty
from tests.integration.program import run

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

LIBYA = Path(__file__).parents[2] / "datasets" / "libya"


@pytest.fixture(scope="module")
def libya(full_database: Database, environment: dict[str, str]) -> dict[str, str]:
    """The environment after the program loaded the bundled data."""
    empty(full_database)
    done = run(environment, "load", str(LIBYA))
    assert done.returncode == ExitCode.OK, done.stderr
    return environment


def test_a_file_is_written_with_what_it_is_beside_it(libya: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "denials.csv"
    done = run(libya, "export", "claims", "subject=Haftar", "stance=denied", "-o", str(file))
    assert done.returncode == ExitCode.OK, done.stderr
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert {row["stance"] for row in rows} == {"DENIED"}
    about = json.loads((tmp_path / "denials.csv.about.json").read_text(encoding="utf-8"))
    assert about["query"] == "subject=Haftar&stance=denied"
    assert about["data_version"] in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["denials.csv", "denials.csv.about.json"]


def test_standard_output_takes_it_too(libya: dict[str, str]) -> None:
    done = run(libya, "export", "backers", "of=حفتر", "during=2016", "--format", "jsonl")
    assert done.returncode == ExitCode.OK, done.stderr
    first, *_, last = map(json.loads, done.stdout.splitlines())
    assert first["about"]["during"] == "2016"
    assert last["rows"] > 5


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["claim"], "Near: claims"),
        (["claims", "--format", "xls"], "Near: xlsx"),
        (["claims", "subjects=Haftar"], "Near: subject"),
        (["claims", "Haftar"], "expected NAME=VALUE"),
        (["backers"], "of is missing"),
        (["backers", "of=Nobody at all"], "No actor has the name"),
        (["claims", "-o", "/nowhere/claims.csv"], "cannot be written"),
    ],
)
def test_what_cannot_be_exported_is_told(libya: dict[str, str], arguments: list[str], told: str) -> None:
    done = run(libya, "export", *arguments)
    assert done.returncode == ExitCode.BAD_INPUT, done.stderr
    assert told in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_disk_that_fills_leaves_no_file(libya: dict[str, str], tmp_path: Path) -> None:
    """The system limits files of this program to 20 kB, which fails like a full disk."""
    earlier = tmp_path / "claims.csv"
    earlier.write_text("from before", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "graphapi", "export", "claims", "-o", str(earlier)],
        env=libya,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
    )
    assert done.returncode == ExitCode.BAD_INPUT, done.stderr
    assert "cannot be written" in " ".join(done.stderr.split())
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [
        ("claims.csv", "from before")
    ]
