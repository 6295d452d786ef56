"""The wheel of the client in a new environment: small, without the server, and together with it."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.wheel import ROOT, build_wheel

pytestmark = pytest.mark.slow

MOST_BYTES = 15_000_000
ASKED = """
import sys
from graphapi.client import Client, NotAnsweredError
try:
    Client("http://127.0.0.1:9").backers("Haftar")
except NotAnsweredError as error:
    print(error.code)
try:
    from graphapi.client.frames import polars
    polars([], {})
except Exception as error:
    print(error.code)
print(sorted(name for name in sys.modules if name in ("neo4j", "graphql", "fastapi", "pydantic", "polars", "pandas")))
"""


def pip(folder: Path, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--python", str(folder), *arguments],
        check=True,
        timeout=300,
    )


def build_client(folder: Path) -> Path:
    command = [sys.executable, "-c", "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"]
    built = subprocess.run([*command, str(folder)], cwd=ROOT / "client", capture_output=True, text=True, check=True)
    return folder / built.stdout.split()[-1]


def size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_the_client_alone_is_light_and_asks(tmp_path: Path) -> None:
    folder = tmp_path / "venv"
    venv.create(folder)
    (packages,) = folder.glob("lib/python*/site-packages")
    pip(folder, "install", str(build_client(tmp_path)))
    assert size(packages) < MOST_BYTES
    done = subprocess.run(
        [folder / "bin" / "python", "-c", ASKED], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split("\n")[:3] == ["NO_ANSWER", "MISSING_PACKAGE", "[]"]


def test_beside_the_server_neither_touches_the_other(tmp_path: Path) -> None:
    folder = tmp_path / "venv"
    venv.create(folder)
    (packages,) = folder.glob("lib/python*/site-packages")
    client, server = build_client(tmp_path), build_wheel(tmp_path)
    pip(folder, "install", "--no-deps", "--no-index", str(client), str(server))
    assert (packages / "graphapi" / "__init__.py").exists()
    assert (packages / "graphapi" / "client" / "client.py").exists()
    pip(folder, "uninstall", "--yes", "graphapi-client")
    assert (packages / "graphapi" / "settings.py").exists()
    assert not (packages / "graphapi" / "client").exists()
    pip(folder, "install", "--no-deps", "--no-index", str(client))
    pip(folder, "uninstall", "--yes", "graphapi")
    assert (packages / "graphapi" / "client" / "client.py").exists()
    assert not (packages / "graphapi" / "settings.py").exists()
