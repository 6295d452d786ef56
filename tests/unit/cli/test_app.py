"""The program without a Neo4j: help, usage, exit codes, streams."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graphapi import __version__
from graphapi.cli.failure import ExitCode
from tests.unit.claims_file import CLAIMS

PROGRAM = [sys.executable, "-m", "graphapi"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the program with only these settings, and with stdin closed."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    return subprocess.run(
        [*PROGRAM, *arguments],
        env={**plain, "COLUMNS": "100", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def claims(tmp_path: Path) -> Path:
    path = tmp_path / "a folder with spaces" / "claims.yaml"
    path.parent.mkdir()
    path.write_text(CLAIMS)
    return path


def test_the_version_is_told() -> None:
    assert run("--version").stdout.strip() == __version__


@pytest.mark.parametrize(
    "command",
    [
        "demo",
        "serve",
        "load",
        "loads",
        "undo",
        "migrate",
        "stats",
        "backers",
        "recipients",
        "met",
        "mediations",
        "events",
        "denials",
        "timeline",
        "search",
        "neo4j",
        "neo4j browser",
        "neo4j wipe",
        "neo4j copy",
        "neo4j restore",
    ],
)
def test_each_command_has_help(command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.returncode == ExitCode.OK
    assert f"Usage: graphapi {command}" in done.stdout


def test_help_needs_nothing_that_is_slow_to_import() -> None:
    code = "import sys; from graphapi.cli import main; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    slow = {"strawberry", "graphql", "fastapi", "neo4j", "pydantic", "uvicorn", "edtf", "jgo", "psutil"}
    assert not slow & set(done.stdout.split())


@pytest.mark.parametrize("module", ["backing", "asking", "stats", "loads", "undo", "neo4j", "migration"])
def test_a_command_needs_nothing_slow_that_it_does_not_use(module: str) -> None:
    code = f"import sys; import graphapi.cli.{module}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    slow = {"strawberry", "fastapi", "uvicorn", "edtf", "pyarrow", "babel", "openpyxl", "yaml", "jgo", "requests"}
    assert not slow & set(done.stdout.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("backers",),
        ("backers", "Haftar", "--form", "bombs"),
        ("serve", "--port", "70000"),
        ("load",),
        ("load", "claims.yaml", "--texts", "no-such-folder"),
        ("neo4j", "wipe"),
    ],
)
def test_wrong_usage_has_a_code_of_its_own(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == ExitCode.USAGE
    assert "graphapi" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ("backers", "Haftar", "--form", "bombs"),
            "'--form': 'bombs' is not one of 'troops', 'foreign_troop_presence',",
        ),
        (
            ("backers", "Haftar", "--certainty", "sure"),
            "'--certainty': 'sure' is not one of 'certain', 'possible', 'undated'.",
        ),
        (
            ("backers", "Haftar", "--language", "arabic"),
            "'--language': 'arabic' is not a language tag, such as ar, ar-LY or ru",
        ),
        (("serve", "--port", "eighty"), "'--port': expected a whole number"),
        (("serve", "--port", "70000"), "'--port': expected at most 65535"),
        (("loads", "--most", "0"), "'--most': expected at least 1"),
    ],
)
def test_a_wrong_option_is_told_in_plain_words(arguments: tuple[str, ...], told: str) -> None:
    output = " ".join(run(*arguments, COLUMNS="300").stderr.replace("│", " ").split())
    assert f"Invalid value for {told}" in output


def test_a_dry_run_reads_and_needs_no_neo4j(claims: Path) -> None:
    done = run("load", str(claims), "--dry-run", GRAPHAPI_NEO4J_URI="bolt://127.0.0.1:1", GRAPHAPI_NEO4J_PASSWORD="x")
    assert done.returncode == ExitCode.OK
    assert done.stdout == "claims.yaml: 1 records, 0 claims, not written (dry run)\n"


def test_every_problem_is_told_with_its_place_and_nothing_is_written(claims: Path) -> None:
    claims.write_text(f"{CLAIMS}  - id: NOT A SLUG\n    names: []\n")
    done = run("load", str(claims))
    assert done.returncode == ExitCode.INVALID_RECORDS
    assert f"{claims}:5: publishers[1].id: " in done.stderr
    assert f"{claims}:6: publishers[1].names: " in done.stderr
    assert "nothing was written" in done.stderr
    assert done.stdout == ""


def test_where_inputs_of_a_bulk_load_contradict_each_other_no_load_is_to_be_taken_back(tmp_path: Path) -> None:
    for kind in ("STATE", "PERSON"):
        names = "names: [{value: A, lang: en, kind: PRIMARY}]"
        (tmp_path / f"{kind}.yaml").write_text(f"format: claims/1\nactors:\n  - {{id: a, kind: {kind}, {names}}}\n")
    files = [str(tmp_path / f"{kind}.yaml") for kind in ("STATE", "PERSON")]
    done = run("load", "--bulk", *files, XDG_DATA_HOME=str(tmp_path / "data"))
    assert done.returncode == ExitCode.INVALID_RECORDS
    assert "kind is STATE in STATE.yaml and PERSON in this input" in done.stderr
    assert " Nothing was loaded; correct the inputs and load again." in done.stderr
    assert "undo" not in done.stderr


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    done = run("load", str(tmp_path / "none.yaml"))
    assert done.returncode == ExitCode.BAD_INPUT
    assert "no such file" in done.stderr


def test_a_setting_that_is_wrong_is_told_by_its_name() -> None:
    done = run("stats", GRAPHAPI_PORT="eighty")
    assert done.returncode == ExitCode.SETUP
    assert "GRAPHAPI_PORT" in done.stderr


def test_a_neo4j_that_does_not_answer_is_told_and_no_other_is_started(tmp_path: Path) -> None:
    given = {"GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:1", "GRAPHAPI_NEO4J_PASSWORD": "x", "XDG_DATA_HOME": str(tmp_path)}
    done = run("stats", **given)
    assert done.returncode == ExitCode.UNAVAILABLE
    assert "Neo4j does not answer" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_with_a_neo4j_given_no_local_one_is_started(tmp_path: Path) -> None:
    given = {"GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:1", "GRAPHAPI_NEO4J_PASSWORD": "x", "XDG_DATA_HOME": str(tmp_path)}
    assert run("neo4j", "start", **given).returncode == ExitCode.SETUP
    assert not list(tmp_path.iterdir())


def test_with_a_neo4j_given_no_local_one_is_wiped(tmp_path: Path) -> None:
    folder = tmp_path / "graphapi" / "neo4j" / "2026" / "default"
    folder.mkdir(parents=True)
    given = {"GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:1", "GRAPHAPI_NEO4J_PASSWORD": "x", "XDG_DATA_HOME": str(tmp_path)}
    refused = run("neo4j", "wipe", "--yes", **given)
    assert refused.returncode == ExitCode.SETUP
    assert "GRAPHAPI_NEO4J_URI" in refused.stderr
    assert str(folder) in refused.stderr
    assert folder.is_dir()
    asked = run("neo4j", "wipe", XDG_DATA_HOME=str(tmp_path))
    assert asked.returncode == ExitCode.USAGE
    assert folder.is_dir()
    done = run("neo4j", "wipe", "--yes", XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == ExitCode.OK
    assert done.stderr == f"Removed the local Neo4j's data from {folder}.\n"
    assert not folder.exists()


def test_the_status_says_where_commands_use_another_neo4j(tmp_path: Path) -> None:
    given = {"GRAPHAPI_NEO4J_URI": "bolt://127.0.0.1:1", "GRAPHAPI_NEO4J_PASSWORD": "x", "XDG_DATA_HOME": str(tmp_path)}
    assert "GRAPHAPI_NEO4J_URI" in run("neo4j", "status", **given).stderr
    assert run("neo4j", "status", XDG_DATA_HOME=str(tmp_path)).stderr == ""


def test_a_local_neo4j_that_does_not_run_is_told(tmp_path: Path) -> None:
    done = run("neo4j", "status", XDG_DATA_HOME=str(tmp_path))
    assert done.returncode == ExitCode.UNAVAILABLE
    assert "not running" in done.stdout


def test_no_colour_and_no_control_characters_where_nobody_looks(claims: Path) -> None:
    done = run("load", str(claims), "--dry-run")
    assert "\x1b" not in done.stdout + done.stderr


def test_a_reader_who_goes_is_no_error(claims: Path) -> None:
    claims.write_text(CLAIMS)
    with subprocess.Popen(
        [*PROGRAM, "load", str(claims), "--dry-run", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.close()
        output = program.stderr.read().decode()
        assert program.wait() == ExitCode.BROKEN_PIPE
    assert "Error" not in output
    assert "Traceback" not in output


def test_a_terminal_that_cannot_show_a_letter_shows_another(claims: Path) -> None:
    named = claims.with_name("مطالبات.yaml")
    claims.rename(named)
    done = run("load", str(named), "--dry-run", PYTHONIOENCODING="ascii")
    assert done.returncode == ExitCode.OK
    assert done.stdout.startswith("???????.yaml:")
