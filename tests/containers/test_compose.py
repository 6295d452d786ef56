"""The image and docker-compose.yml on a real engine: up, questions, Neo4j away and back, down, and up again with the data."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator

import httpx
import pytest

from tests.containers.engine import Docker, Project, compose_command, find_docker

pytestmark = [pytest.mark.container, pytest.mark.slow, pytest.mark.timeout(1200)]

IMAGE = "graphapi:test"
# Neo4j plans it in a second.
QUESTION = '{ stats { claims relations } actor(ref: {name: "Haftar"}) { id } }'


@pytest.fixture(scope="module")
def docker() -> Iterator[Docker]:
    docker = find_docker()
    if isinstance(docker, str):
        pytest.skip(docker)
    docker.build(IMAGE)
    yield docker
    docker.run("image", "rm", IMAGE)


@pytest.fixture(scope="module")
def project(docker: Docker) -> Iterator[Project]:
    project = Project(docker, IMAGE)
    try:
        project.up()
        yield project
    finally:
        print(project.compose("logs", "--no-color", "--tail", "100"))
        project.compose("down", "--volumes", "--timeout", "20")


def test_the_image_runs_as_nobody_in_particular(docker: Docker) -> None:
    assert docker.run("run", "--rm", "--entrypoint", "id", IMAGE, "-u").strip() == "10001"


def test_without_a_password_compose_says_what_to_do(docker: Docker) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "NEO4J_PASSWORD"}
    done = subprocess.run(
        compose_command(docker, "config"), env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "copy .env.example to .env" in done.stderr


def test_only_loopback_ports_are_open(project: Project) -> None:
    for service in ("neo4j", "api"):
        ports = json.loads(
            project.docker.run("inspect", "--format", "{{json .NetworkSettings.Ports}}", project.container(service))
        )
        addresses = {binding["HostIp"] for bindings in ports.values() if bindings for binding in bindings}
        assert addresses == {"127.0.0.1"}


def test_not_ready_while_neo4j_is_gone(project: Project) -> None:
    project.compose("stop", "neo4j")
    project.wait_for_ready(503)
    project.compose("start", "neo4j")
    project.wait_for_ready(200)


@pytest.mark.long
def test_it_is_ready_when_the_documents_of_its_pages_are_planned(project: Project) -> None:
    project.up(warm_up=True)
    project.up()  # restarts the API without planning, for which the tests would wait


def test_graphiql_is_in_the_image(project: Project) -> None:
    assert project.get("/graphiql/graphiql.min.js") == 200


def test_the_explorer_is_in_the_image(project: Project) -> None:
    page = httpx.get(project.address("/"), timeout=10)
    assert page.status_code == httpx.codes.OK
    (script,) = re.findall(r'<script type="module"[^>]* src="\./(assets/[^"]+)"', page.text)
    assert project.get(f"/{script}") == httpx.codes.OK
    assert project.get("/embed") == httpx.codes.OK


def test_data_outlives_the_containers(project: Project) -> None:
    project.compose("run", "--rm", "-T", "api", "load", "datasets/libya/actors.yaml", "datasets/libya/command.yaml")
    answer = project.ask(QUESTION)
    assert answer["actor"] == {"id": "khalifa-haftar"}
    project.compose("down")
    project.up()
    assert project.ask(QUESTION) == answer
