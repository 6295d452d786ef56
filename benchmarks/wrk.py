"""The load generator `wrk`: many simultaneous requests from one thread in C, so that it is never the bottleneck."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Final

import orjson

from benchmarks.process import Server

PATH: Final = "/graphql"
HEADERS: Final = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
_SCRIPT: Final = Path(__file__).with_name("load.lua")


@dataclass(frozen=True, slots=True)
class Run:
    """Answered requests per second; latencies, and processor time of the server for each request, in milliseconds."""

    rate: float
    p50: float
    p99: float
    cpu: float


def post(server: Server, body: bytes, token: str | None = None) -> bytes:
    """The body of the answer. Raises RuntimeError if it has errors."""
    authorization = {"Authorization": f"Bearer {token}"} if token else {}
    connection = HTTPConnection(server.address.removeprefix("http://"), timeout=60)
    connection.request("POST", PATH, body, HEADERS | authorization)
    answer = connection.getresponse().read()
    connection.close()
    if errors := orjson.loads(answer).get("errors"):
        raise RuntimeError(f"{server.address} answered with {errors}")
    return answer


def wrk(server: Server, body: Path, *, connections: int, seconds: float, token: str | None = None) -> Run:
    """Posts the body for this number of seconds, with the token, if any.

    Raises RuntimeError if an answer is not a 200, or if the answers are shorter than one from before: GraphQL sends most
    errors with 200.
    """
    program = shutil.which("wrk")
    if program is None:
        raise RuntimeError("The benchmarks need the load generator wrk; on Debian and Ubuntu: apt-get install wrk")
    expected = len(post(server, body.read_bytes(), token))
    url = f"{server.address}{PATH}"
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
    if (length := found["bytes"] / requests) < expected:
        raise RuntimeError(f"the answers of {url} have {length:.0f} bytes, headers included, instead of {expected}")
    cpu = (server.cpu_seconds() - used) / requests * 1000
    return Run(requests / (found["microseconds"] / 1e6), found["p50"] / 1000, found["p99"] / 1000, cpu)
