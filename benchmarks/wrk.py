"""The load generator `wrk`: many simultaneous requests from one thread in C, so that it is never the bottleneck."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.process import Server

_SCRIPT: Final = Path(__file__).with_name("load.lua")


@dataclass(frozen=True, slots=True)
class Run:
    """Answered requests per second; latencies, and processor time of the server for each request, in milliseconds."""

    rate: float
    p50: float
    p99: float
    cpu: float


def wrk(server: Server, path: str, body: Path, *, connections: int, seconds: float, token: str | None = None) -> Run:
    """Posts the body for this number of seconds, with the token, if any. Raises RuntimeError if an answer is not a 200."""
    program = shutil.which("wrk")
    if program is None:
        raise RuntimeError("The benchmarks need the load generator wrk; on Debian and Ubuntu: apt-get install wrk")
    url = f"{server.address}{path}"
    options = [
        f"-c{connections}",
        "-t1",
        f"-d{seconds:g}s",
        "--timeout",
        "30s",
        "-s",
        str(_SCRIPT),
        url,
        "--",
        str(body),
        *([token] if token else []),
    ]
    used = server.cpu_seconds()
    done = subprocess.run([program, *options], capture_output=True, text=True, check=True, timeout=seconds + 60)
    found = json.loads(done.stdout.splitlines()[-1])
    if found["failed"] or not found["requests"]:
        raise RuntimeError(f"{found['failed']} of {found['requests']} requests to {url} failed")
    requests = found["requests"]
    cpu = (server.cpu_seconds() - used) / requests * 1000
    return Run(requests / (found["microseconds"] / 1e6), found["p50"] / 1000, found["p99"] / 1000, cpu)
