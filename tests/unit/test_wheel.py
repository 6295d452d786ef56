"""The wheel has all necessary files: Cypher, data and locks as well as Python."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

from tests.wheel import ROOT, build_wheel

# Folders of the repository, and their positions in the wheel.
FOLDERS = {
    "graphapi": "graphapi",
    "loaders/graphapi_loaders": "graphapi_loaders",
    "cypher": "graphapi/_data/cypher",
    "datasets": "graphapi/_data/datasets",
    "build/explorer": "graphapi/_data/explorer",  # if it was built
}


def files(folder: str) -> set[str]:
    found = (
        path
        for path in (ROOT / folder).rglob("*")
        # The client is a separate distribution.
        if path.is_file() and "__pycache__" not in path.parts and ROOT / "graphapi" / "client" not in path.parents
    )
    return {f"{FOLDERS[folder]}/{path.relative_to(ROOT / folder).as_posix()}" for path in found}


def test_the_wheel_holds_every_file(tmp_path: Path) -> None:
    with ZipFile(build_wheel(tmp_path)) as wheel:
        held = {name for name in wheel.namelist() if not name.partition("/")[0].endswith(".dist-info")}
    assert held == set().union(*map(files, FOLDERS))
