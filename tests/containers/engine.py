"""The Docker engine for tests: a client that can build, and a compose project with its own ports and password."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).parents[2]
WITHOUT_WARM_UP = Path(__file__).parent / "no-warm-up.yml"
BASES = ("neo4j:2026.09.0", "python:3.11-slim-bookworm")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Docker:
    """A Docker client that builds with BuildKit."""

    client: str
    compose: tuple[str, ...]

    def run(self, *args: str, seconds: float = 600) -> str:
        return run([self.client, *args], os.environ | {"DOCKER_BUILDKIT": "1"}, seconds)

    def build(self, tag: str) -> None:
        """Builds the image of the repository, with the certificate bundle that this machine is configured to use."""
        bundle = os.environ.get("PIP_CERT") or os.environ.get("SSL_CERT_FILE")
        secret = ["--secret", f"id=ca,src={bundle}"] if bundle else []
        self.run("build", "--quiet", *secret, "--tag", tag, str(ROOT))


@dataclass(frozen=True)
class Project:
    """The docker-compose.yml of the repository, under another project name."""

    docker: Docker
    image: str
    name: str = field(default_factory=lambda: f"graphapi-test-{secrets.token_hex(4)}")
    password: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    api_port: int = field(default_factory=free_port)
    http_port: int = field(default_factory=free_port)
    bolt_port: int = field(default_factory=free_port)

    def compose(self, *args: str, warm_up: bool = False, seconds: float = 300) -> str:
        environment = {
            "GRAPHAPI_IMAGE": self.image,
            "NEO4J_PASSWORD": self.password,
            "API_PORT": str(self.api_port),
            "NEO4J_HTTP_PORT": str(self.http_port),
            "NEO4J_BOLT_PORT": str(self.bolt_port),
            "GRAPHAPI_STATEMENT_SECONDS": "60",  # other tests run on the machine
            "NEO4J_HEAP": "512m",
            "NEO4J_PAGECACHE": "128m",
        }
        files = [] if warm_up else ["--file", str(WITHOUT_WARM_UP)]
        command = compose_command(self.docker, *files, "--project-name", self.name, *args)
        return run(command, os.environ | environment, seconds)

    def up(self, *, warm_up: bool = False) -> None:
        """Starts everything, and waits until the API is ready and its container healthy.

        With `warm_up`, as in docker-compose.yml, the API plans documents for a minute after it is ready.
        """
        self.compose("up", "--detach", "--no-build", warm_up=warm_up)
        self.wait_for_ready(200)
        wait_until(lambda: self.health("api") == "healthy", 60, "the api container is not healthy")

    def wait_for_ready(self, status: int) -> None:
        wait_until(lambda: self.get("/readyz") == status, 180, f"/readyz does not answer {status}")

    def container(self, service: str) -> str:
        return self.compose("ps", "--quiet", service).strip()

    def health(self, service: str) -> str:
        return self.docker.run("inspect", "--format", "{{.State.Health.Status}}", self.container(service)).strip()

    def get(self, path: str) -> int | None:
        """The HTTP status for the path; None without an answer."""
        try:
            return httpx.get(self.address(path), timeout=10).status_code
        except httpx.TransportError:
            return None

    def ask(self, document: str) -> Mapping[str, object]:
        """The data of the answer to a GraphQL document. Fails if it has errors."""
        answer = httpx.post(self.address("/graphql"), json={"query": document}, timeout=90)
        body: Mapping[str, Mapping[str, object]] = answer.json()
        assert "errors" not in body, body
        return body["data"]

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.api_port}{path}"


def compose_command(docker: Docker, *args: str) -> list[str]:
    """A compose command that reads .env.example in place of the developer's .env."""
    files = ["--env-file", str(ROOT / ".env.example"), "--file", str(ROOT / "docker-compose.yml")]
    return [*docker.compose, *files, *args]


def find_docker() -> Docker | str:
    """The Docker of the machine, or the reason why it cannot be used."""
    clients = [found for folder in os.get_exec_path() if (found := shutil.which("docker", path=folder))]
    if not clients:
        return "no docker command"
    if not succeeds([clients[0], "info"]):
        return "no Docker engine answers"
    # A client without buildx cannot use BuildKit; another one on the path may have it.
    builders = [client for client in clients if succeeds([client, "build", "--help"])]
    if not builders:
        return "no docker command on the path can build with BuildKit"
    compose = next((c for c in (("docker", "compose"), ("docker-compose",)) if succeeds([*c, "version"])), None)
    if compose is None:
        return "neither `docker compose` nor `docker-compose` is there"
    missing = [base for base in BASES if not has_image(builders[0], base)]
    if missing:
        return f"base images can be neither found nor pulled: {', '.join(missing)}"
    return Docker(builders[0], compose)


def has_image(client: str, image: str) -> bool:
    return succeeds([client, "image", "inspect", image]) or succeeds([client, "pull", "--quiet", image])


def succeeds(command: Sequence[str]) -> bool:
    try:
        done = subprocess.run(command, env=os.environ | {"DOCKER_BUILDKIT": "1"}, capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def run(command: Sequence[str], environment: Mapping[str, str], seconds: float) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=seconds, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


def wait_until(true: Callable[[], bool], seconds: float, problem: str) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, f"{problem} after {seconds:.0f} seconds"
        time.sleep(1)
