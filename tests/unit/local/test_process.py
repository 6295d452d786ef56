"""Processes are started, found again and ended."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from graphapi.local.process import end, find_by, launch, runs

# Starts a child, prints its pid, and never waits for it, so that the child becomes a zombie when it ends.
CARELESS = "import subprocess, sys, time; print(subprocess.Popen([sys.executable, '-c', sys.argv[1]]).pid, flush=True); time.sleep(60)"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"
PATIENCE = 30.0


@contextmanager
def child_nobody_waits_for(program: str) -> Iterator[psutil.Process]:
    with subprocess.Popen([sys.executable, "-c", CARELESS, program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        try:
            yield child
            assert child.status() == psutil.STATUS_ZOMBIE
        finally:
            parent.kill()


def test_a_process_whose_parent_never_looks_counts_as_ended_once_it_has() -> None:
    with child_nobody_waits_for("import time; time.sleep(60)") as child:
        began = time.monotonic()
        end(child, PATIENCE)
        assert time.monotonic() - began < PATIENCE / 2
        assert not runs(child)
        end(child, PATIENCE)


def test_one_that_does_not_heed_is_killed() -> None:
    with child_nobody_waits_for(STUBBORN) as child:
        time.sleep(1)  # until it ignores the signal to end
        end(child, timeout=1)
        assert not runs(child)


def test_what_we_launched_leaves_nothing_in_the_table_of_processes(tmp_path: Path) -> None:
    jars, log = [tmp_path / "some.jar"], tmp_path / "log"
    command = [sys.executable, "-c", "import time; time.sleep(60)", "--only-here"]
    launched = launch(command, jars, log)
    assert find_by("--only-here") == launched
    end(launched, PATIENCE)
    until = time.monotonic() + PATIENCE
    while psutil.pid_exists(launched.pid):
        assert time.monotonic() < until
        time.sleep(0.01)
