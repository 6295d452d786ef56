"""The command line with a local Neo4j: it stops what it started, and what ran before continues."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from graphapi.cli.failure import ExitCode
from tests.integration.program import api_of, run, serving
from tests.java import quick_java

pytestmark = [pytest.mark.neo4j, pytest.mark.slow, pytest.mark.servers]

ANSWERS_WITHIN = 120.0
STOPPED_WITHIN = 90.0  # seconds, on a busy machine; a child without a waiting parent took 240 on an idle one


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Settings without a Neo4j, with spaces in the path of the data folder. The API plans no documents ahead."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GRAPHAPI_")}
    folder = tmp_path_factory.mktemp("data") / "a folder with spaces"
    environment = plain | {"XDG_DATA_HOME": str(folder), "GRAPHAPI_WARM_UP": "false", **quick_java()}
    yield environment
    run(environment, "neo4j", "wipe", "--yes")


def runs(environment: dict[str, str]) -> bool:
    return run(environment, "neo4j", "status").returncode == ExitCode.OK


@pytest.mark.parametrize("number", [signal.SIGINT, pytest.param(signal.SIGHUP, marks=pytest.mark.long)])
def test_the_demonstration_stops_what_it_started(environment: dict[str, str], number: signal.Signals) -> None:
    # The API is stopped while it plans.
    with serving(environment | {"GRAPHAPI_WARM_UP": "true"}, "demo") as (program, lines):
        text = "\n".join(lines)
        assert "Who backed Khalifa Haftar?" in text
        assert "Neo4j Browser" in text
        assert httpx.get(api_of(lines).replace("/graphql", "/healthz"), timeout=60).text == "ok\n"
        assert runs(environment)
        program.send_signal(number)
        assert program.wait(timeout=120) == ExitCode.OK
    assert not runs(environment)


def test_a_start_that_is_interrupted_leaves_nothing_running(environment: dict[str, str]) -> None:
    with serving(environment, "serve", until="Starting the local Neo4j…") as (program, _):
        program.send_signal(signal.SIGTERM)
        assert program.wait(timeout=120) == ExitCode.INTERRUPTED
    assert not runs(environment)


def test_what_ran_before_goes_on(environment: dict[str, str]) -> None:
    started = run(environment, "neo4j", "start")
    assert started.returncode == ExitCode.OK
    assert "is already running" in run(environment, "neo4j", "start").stderr
    with serving(environment, "serve") as (program, _):
        program.send_signal(signal.SIGHUP)
        assert program.wait(timeout=120) == ExitCode.OK
    assert runs(environment)
    assert run(environment, "neo4j", "stop").returncode == ExitCode.OK
    assert not runs(environment)


def test_stopping_it_beside_a_demonstration_takes_seconds_and_the_api_says_so(environment: dict[str, str]) -> None:
    """The API also finds a Neo4j that is started manually after that, and does not stop it."""
    with serving(environment, "demo") as (program, lines):
        began = time.monotonic()
        stopped = run(environment, "neo4j", "stop")
        assert (stopped.returncode, stopped.stderr) == (ExitCode.OK, "The local Neo4j is stopped.\n")
        assert time.monotonic() - began < STOPPED_WITHIN
        ready = api_of(lines).replace("/graphql", "/readyz")
        assert httpx.get(ready, timeout=60).status_code == 503

        assert run(environment, "neo4j", "start").returncode == ExitCode.OK
        until = time.monotonic() + ANSWERS_WITHIN
        while not actors_by(api_of(lines)):
            assert time.monotonic() < until
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=120) == ExitCode.OK
    assert runs(environment)
    assert run(environment, "neo4j", "stop").returncode == ExitCode.OK


def actors_by(api: str) -> int:
    """The number of actors; 0 while Neo4j has just started and is too slow to answer."""
    data = httpx.post(api, json={"query": "{ stats { actors } }"}, timeout=60).json().get("data")  # a 503 has none
    return int(data["stats"]["actors"]) if data and data["stats"] else 0


def test_the_guide_is_served_until_it_is_interrupted(environment: dict[str, str]) -> None:
    with serving(environment, "neo4j", "browser") as (program, lines):
        (page,) = [line.split()[-1] for line in lines if line.startswith("Neo4j Browser")]
        guide = httpx.get(page.partition("arg=")[2], timeout=60)
        assert guide.status_code == httpx.codes.OK
        assert "Who backed an actor, and when?" in guide.text
        assert any(line.strip().startswith("password") and "cat " in line for line in lines)
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=120) == ExitCode.OK
    assert not runs(environment)


def test_wiping_it_beside_an_api_takes_seconds_too(environment: dict[str, str]) -> None:
    with serving(environment, "serve") as (program, _):
        began = time.monotonic()
        assert run(environment, "neo4j", "wipe", "--yes").returncode == ExitCode.OK
        assert time.monotonic() - began < STOPPED_WITHIN
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=120) == ExitCode.OK


def test_who_asks_before_anything_is_loaded_is_told(environment: dict[str, str]) -> None:
    """A command that had to start Neo4j reports that Neo4j keeps running."""
    assert run(environment, "neo4j", "wipe", "--yes").returncode == ExitCode.OK
    done = run(environment, "backers", "Haftar")
    assert done.returncode == ExitCode.BAD_INPUT
    assert "The graph holds no actors yet." in done.stderr
    assert "It keeps running" in done.stderr


def test_the_password_is_printed_only_where_that_is_asked_for(environment: dict[str, str]) -> None:
    assert run(environment, "neo4j", "start").returncode == ExitCode.OK
    plain = json.loads(run(environment, "neo4j", "status", "--json").stdout)
    password = Path(plain["passwordFile"]).read_text().strip()
    assert password not in json.dumps(plain)
    assert password not in run(environment, "neo4j", "status").stdout
    assert password in run(environment, "neo4j", "status", "--show-password").stdout
