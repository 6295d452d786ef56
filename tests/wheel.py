"""Builds the wheel as for a release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_BUILD = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"


def build_wheel(folder: Path) -> Path:
    """Builds the wheel into the folder without a network, and returns its path."""
    command = [sys.executable, "-c", _BUILD, str(folder)]
    return folder / subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()[-1]
