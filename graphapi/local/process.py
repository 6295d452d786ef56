"""The process of the server: started independently, found by its command line, and ended."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import Final

import psutil

from graphapi.errors import LocalNeo4jError
from graphapi.local.config import home_argument

_LOOK_EVERY: Final = 0.05


def find(home: Path) -> psutil.Process | None:
    """The process of the server whose home is `home`.

    Searches the table of processes, because a pid file can be stale or name another program.
    """
    return find_by(home_argument(home))


def find_by(argument: str) -> psutil.Process | None:
    """The process with this argument on its command line."""
    for process in psutil.process_iter(["cmdline"]):
        if argument in (process.info["cmdline"] or ()):
            return process
    return None


def launch(command: Sequence[str], jars: Sequence[Path], log: Path) -> psutil.Process:
    """Start the server in its own session, so that it keeps running after this program and does not get its Ctrl-C."""
    with log.open("wb") as output:
        child = subprocess.Popen(  # noqa: S603
            command,
            cwd=jars[0].parent,
            env=environment(jars),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    process = psutil.Process(child.pid)
    # Whoever starts a process has to wait for its end, or it stays in the table of processes for as long as we run.
    Thread(target=child.wait, name="wait for Neo4j", daemon=True).start()
    return process


def environment(jars: Sequence[Path], **more: str) -> dict[str, str]:
    """The environment for Neo4j's programs, to be run from the jars' folder.

    The class path is in it rather than on the command line, and relative: some paths have a colon. The encoding makes Java
    take file names that are not ASCII, which it refuses under the locale `C`.
    """
    return {**os.environ, "CLASSPATH": os.pathsep.join(jar.name for jar in jars), "LC_ALL": "C.UTF-8", **more}


def runs(process: psutil.Process) -> bool:
    """True if the process runs. An ended one can stay in the table until its parent has waited for it."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def listens(process: psutil.Process, *ports: int) -> bool:
    """True if this process listens on all `ports`: another Neo4j may have been faster."""
    try:
        held = {link.laddr.port for link in process.net_connections("tcp") if link.status == psutil.CONN_LISTEN}
    except psutil.Error:
        return False
    return held.issuperset(ports)


def end(process: psutil.Process, timeout: float) -> None:
    """Ask the process to stop; kill it if it still runs after `timeout` seconds. Raises LocalNeo4jError if it cannot be ended."""
    for ask in (process.terminate, process.kill):
        try:
            ask()
        except psutil.NoSuchProcess:
            return
        except psutil.AccessDenied as error:
            raise LocalNeo4jError(
                f"Process {process.pid} belongs to another user and cannot be stopped from here."
            ) from error
        if _ends_within(process, timeout):
            return
    raise LocalNeo4jError(f"Process {process.pid} did not end after it was killed; check the disk of this machine.")


def _ends_within(process: psutil.Process, seconds: float) -> bool:
    """Not `psutil.Process.wait`: it also waits until the parent of the process has waited for it, which may never happen."""
    until = time.monotonic() + seconds
    while runs(process):
        if time.monotonic() > until:
            return False
        time.sleep(_LOOK_EVERY)
    return True
