"""Runs the program in another process, as users do, or in the process of the test, which is faster."""

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
    """The result of a call."""

    returncode: int
    stdout: str
    stderr: str


def call(environment: dict[str, str], *arguments: str) -> Ended:
    """Runs the program in this process, without signals and pipes."""
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
    """Runs the program as a server. Yields it, and the lines that it printed up to `until`."""
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
    """Restores the default for hang-ups: under nohup, the program would inherit that they are ignored."""
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
