"""The wheel holds every file of its packages: Cypher, data and locks as well as Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]
PACKAGES = ("graphapi", "loaders", "cypher", "datasets")


def files(package: str) -> set[str]:
    found = (path for path in (ROOT / package).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in found}


def test_the_wheel_holds_every_file(tmp_path: Path) -> None:
    build = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"
    command = [sys.executable, "-c", build, str(tmp_path)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()[-1]
    with ZipFile(tmp_path / built) as wheel:
        held = {name for name in wheel.namelist() if not name.partition("/")[0].endswith(".dist-info")}
    assert held == set().union(*(files(package) for package in PACKAGES))
