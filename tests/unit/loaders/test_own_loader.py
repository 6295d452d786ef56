"""docs/loaders.md, "Add a loader in an hour": the package from its code blocks can be installed, found and used."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[3] / "docs" / "loaders.md"
FILES = ("sample.visits", "pyproject.toml", "graphapi_visits/__init__.py", "test_visits.py")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package in the guide."""
    folder = tmp_path_factory.mktemp("package")
    blocks = re.findall(r"<!-- file: (\S+) -->\n```\w*\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert [name for name, _ in blocks] == list(FILES)
    for name, content in blocks:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def installed(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the package is installed without a network."""
    target = tmp_path_factory.mktemp("installed")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--target", str(target)]
    run("-m", "pip", "--disable-pip-version-check", "install", *options, str(package))
    return target


def run(*arguments: str, path: Path | None = None, folder: Path | None = None) -> str:
    """The output of Python with these arguments, and with the folder `path` on its path."""
    environment = {**os.environ, **({"PYTHONPATH": str(path)} if path else {})}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_it_is_found_and_loads(package: Path, installed: Path) -> None:
    output = run("-m", "graphapi", "load", "--dry-run", "--json", str(package / "sample.visits"), path=installed)
    (found,) = json.loads(output)["inputs"]
    assert found["loader"] == "visits"
    assert (found["claims"], found["left_out"], found["rejected"]) == (2, {"visits that were cancelled": 1}, [])


def test_its_own_test_passes(package: Path, installed: Path) -> None:
    assert "3 passed" in run(
        "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_visits.py", path=installed, folder=package
    )


def test_its_code_is_typed(package: Path, installed: Path) -> None:
    """Both packages are marked as typed, so that type checkers find mistakes in loaders."""
    code = "graphapi_visits/__init__.py"
    run("-m", "mypy", "--strict", "--no-error-summary", "--no-incremental", code, folder=package)
