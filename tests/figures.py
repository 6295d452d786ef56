"""A pytest plugin: reports at the end the figures that the run measured without asserting them, and where its pictures are."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Final

import pytest

PICTURES: Final = Path(__file__).parents[1] / "build" / "pictures" / "explorer"
FIGURES: Final = PICTURES / "numbers.json"
_STARTED: Final = time.time()


def report(what: str, value: float) -> None:
    """Stores a figure for the report. It is not asserted, because it depends on the machine."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    FIGURES.write_text(json.dumps(figures | {what: value}, indent=2, ensure_ascii=False), encoding="utf-8")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not FIGURES.exists() or FIGURES.stat().st_mtime < _STARTED:
        return
    terminalreporter.section("figures of the explorer")
    for what, value in json.loads(FIGURES.read_text(encoding="utf-8")).items():
        terminalreporter.write_line(f"{what}: {value}")
    terminalreporter.write_line(f"pictures: {PICTURES}")
