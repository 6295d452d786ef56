"""The program as a person runs it, in a process of its own; and called in the test's own, which costs less."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from typer.testing import CliRunner

from graphapi.cli.app import app
from graphapi.cli.failure import ExitCode


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "graphapi", *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@dataclass(frozen=True)
class Ended:
    """What a call came to."""

    returncode: int
    stdout: str
    stderr: str


def call(environment: dict[str, str], *arguments: str) -> Ended:
    """What the program does in this process: all but signals, pipes and how a process ends."""
    unset = dict.fromkeys(name for name in os.environ if name.startswith("GRAPHAPI_"))
    done = CliRunner().invoke(app, arguments, env=unset | environment, prog_name="graphapi", catch_exceptions=False)
    return Ended(done.exit_code, done.stdout, done.stderr)


def asked(environment: dict[str, str], *arguments: str) -> Any:
    done = call(environment, *arguments, "--json")
    assert done.returncode == ExitCode.OK, done.stderr
    return json.loads(done.stdout)


@contextmanager
def serving(
    environment: dict[str, str], *arguments: str, until: str = "Ctrl-C stops it."
) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The program while it serves, and what it printed until it did."""
    with subprocess.Popen(
        [sys.executable, "-m", "graphapi", *arguments],
        env={**environment, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=hear_hang_ups,  # noqa: PLW1509 - no threads run here
    ) as program:
        try:
            yield program, list(lines_until(program, until))
        finally:
            program.kill()


def hear_hang_ups() -> None:
    """A run under nohup hands down that hang-ups are ignored, which the program would respect."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def lines_until(program: subprocess.Popen[str], last: str) -> Iterator[str]:
    assert program.stdout
    for line in program.stdout:
        yield line.rstrip()
        if line.rstrip() == last:
            return


def api_of(lines: list[str]) -> str:
    (address,) = [line.split()[1] for line in lines if line.startswith("API ")]
    return address
