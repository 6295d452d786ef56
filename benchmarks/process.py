"""Processes for a benchmark: starts them, waits until they answer, and ends them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from tempfile import TemporaryFile
from typing import Final

import psutil

from benchmarks.node_tools import search_path

_READY_SECONDS: Final = 120
_STOP_SECONDS: Final = 20
_PAUSE_SECONDS: Final = 0.02


@dataclass(frozen=True, slots=True)
class Server:
    """A running HTTP server with a single process."""

    address: str
    process: psutil.Process

    def cpu_seconds(self) -> float:
        """The processor time that it has used so far, in seconds."""
        times = self.process.cpu_times()
        return float(times.user + times.system)


@contextmanager
def running(
    *arguments: str, environment: Mapping[str, str] | None = None, program: str = sys.executable
) -> Iterator[subprocess.Popen[str]]:
    """Runs Python, or another program, until the block ends. If the block fails, its error output is shown."""
    given = {**os.environ, "PATH": search_path(), **(environment or {})}
    with TemporaryFile("w+") as complaints:
        process = subprocess.Popen(
            [program, *arguments], env=given, stdout=subprocess.PIPE, stderr=complaints, text=True
        )
        try:
            yield process
        except Exception:
            complaints.seek(0)
            sys.stderr.write(complaints.read())
            raise
        finally:
            _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


@contextmanager
def serving(
    *arguments: str, environment: Mapping[str, str], ready: str, program: str = sys.executable
) -> Iterator[Server]:
    """Runs a server, which reads its port from PORT or GRAPHAPI_PORT. Yields it when the path `ready` returns 200."""
    port = free_port()
    ports = {"PORT": str(port), "GRAPHAPI_PORT": str(port)}
    with running(*arguments, environment={**environment, **ports}, program=program) as process:
        deadline = time.monotonic() + _READY_SECONDS
        while not _answers(port, ready):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{' '.join(arguments)} does not answer {ready}")
            time.sleep(_PAUSE_SECONDS)
        yield Server(f"http://127.0.0.1:{port}", psutil.Process(process.pid))


def free_port() -> int:
    """A free port of this machine."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int, path: str) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
