"""Installs the Node programs of a folder with a `package.json`, once for each version of its lock."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from filelock import FileLock
from platformdirs import user_cache_path

_FILES: Final = ("package.json", "package-lock.json", ".npmrc")


def search_path() -> str:
    """The path for programs, with the virtual environment first, which has Node if the machine lacks it."""
    return f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"


def missing() -> list[str]:
    """Those of Node and npm that are not on the path."""
    return [name for name in ("node", "npm") if shutil.which(name, path=search_path()) is None]


def installed(here: Path) -> Path:
    """A folder with the packages of the lock in `node_modules`, and copies of the scripts in `here`."""
    contents = {name: (here / name).read_bytes() for name in _FILES}
    digest = hashlib.sha256(b"\0".join(contents.values())).hexdigest()[:16]
    folder = user_cache_path("graphapi") / "tests" / f"node-{digest}"
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder / "lock"):
        if not (folder / "installed").exists():
            for name, content in contents.items():
                (folder / name).write_bytes(content)
            run(folder, "npm", "ci", "--no-fund", "--no-audit")
            (folder / "installed").touch()
    for script in here.glob("*.mjs"):
        shutil.copy(script, folder)
    return folder


def run(folder: Path, *command: str) -> str:
    """The output of the command. Raises AssertionError with all output if it fails."""
    environment = os.environ | {"PATH": search_path()}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}\n{done.stderr}"
    return done.stdout
