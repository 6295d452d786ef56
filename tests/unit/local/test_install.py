"""Installs from a local Maven repository, which fails like real ones."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from graphapi.errors import LocalNeo4jError
from graphapi.local import install as installing
from graphapi.local.install import install
from graphapi.local.jars import Jar

CONTENT = {name: name.encode() * 5000 for name in ("one", "two", "three")}


def jar(name: str) -> Jar:
    content = CONTENT[name]
    return Jar("org.example", name, "1.0", "", len(content), hashlib.sha256(content).hexdigest())


JARS = [jar(name) for name in CONTENT]


class Repository(ThreadingHTTPServer):
    """Serves CONTENT. The first responses for a jar can be broken."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: Counter[str] = Counter()
        self.broken: dict[str, list[str]] = {}


class Handler(BaseHTTPRequestHandler):
    server: Repository

    def do_GET(self) -> None:
        name = self.path.split("/")[-3]
        if not self.path.endswith(".jar"):
            self.send_error(404)
            return
        self.server.asked[name] += 1
        failures = self.server.broken.get(name, [])
        failure = failures.pop(0) if failures else ""
        if failure == "missing":
            self.send_error(404)
            return
        body = CONTENT[name]
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write({"altered": b"x" * len(body), "cut": body[:100]}.get(failure, body))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Prints nothing."""


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Repository]:
    """A repository in the settings of jgo, like the mirror of a company, and an empty Maven cache."""
    server = Repository()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    (tmp_path / ".config").mkdir()
    settings = f"[repositories]\ncentral = http://127.0.0.1:{server.server_port}\n"
    (tmp_path / ".config" / "jgo.conf").write_text(settings, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("M2_REPO", str(tmp_path / "maven"))
    monkeypatch.setattr(installing, "PAUSE_SECONDS", 0.0)
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "a cache" / "1.0"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


WHOLE = {jar(name).file_name: content for name, content in CONTENT.items()}


def test_jars_come_in_the_order_of_the_lock_with_all_bytes_told(repository: Repository, folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    paths = install(JARS, folder, lambda done, total: steps.append((done, total)))
    total = sum(map(len, CONTENT.values()))
    assert paths == [folder / jar.file_name for jar in JARS]
    assert contents(folder) == WHOLE
    assert steps == sorted(steps)
    assert (steps[0], steps[-1]) == ((0, total), (total, total))


def test_what_is_there_and_sound_is_not_fetched_again(repository: Repository, folder: Path) -> None:
    install(JARS, folder)
    install(JARS, folder)
    assert set(repository.asked.values()) == {1}


@pytest.mark.parametrize("damage", [b"", b"x" * len(CONTENT["two"]), CONTENT["two"][:-1]])
def test_a_broken_jar_in_the_cache_is_fetched_again(repository: Repository, folder: Path, damage: bytes) -> None:
    install(JARS, folder)
    (folder / jar("two").file_name).write_bytes(damage)
    install(JARS, folder)
    assert contents(folder) == WHOLE
    assert repository.asked == {"one": 1, "two": 2, "three": 1}


@pytest.mark.parametrize("failure", ["altered", "cut", "missing"])
def test_a_download_that_fails_twice_is_tried_again(repository: Repository, folder: Path, failure: str) -> None:
    repository.broken["two"] = [failure, failure]
    install(JARS, folder)
    assert contents(folder) == WHOLE


@pytest.mark.parametrize("failure", ["altered", "cut", "missing"])
def test_a_jar_that_never_comes_right_stops_the_start_and_leaves_nothing(
    repository: Repository, folder: Path, failure: str
) -> None:
    repository.broken["two"] = [failure] * installing.TRIES
    with pytest.raises(LocalNeo4jError, match=r"org\.example:two:1\.0 could not be downloaded in 4 tries"):
        install(JARS, folder)
    assert not (folder / jar("two").file_name).exists()
    assert {path.name for path in folder.parent.iterdir()} == {"1.0", "1.0.lock"}


def test_what_a_killed_install_left_behind_is_removed(repository: Repository, folder: Path) -> None:
    remains = folder.with_name("1.0.part") / "x" / "one.jar"
    remains.parent.mkdir(parents=True)
    remains.write_bytes(b"half")
    install(JARS, folder)
    assert {path.name for path in folder.parent.iterdir()} == {"1.0", "1.0.lock"}


def test_no_repository_at_all_is_told_with_what_to_do(repository: Repository, folder: Path, tmp_path: Path) -> None:
    settings = "[repositories]\ncentral = http://127.0.0.1:9\n"
    (tmp_path / ".config" / "jgo.conf").write_text(settings, encoding="utf-8")
    with pytest.raises(LocalNeo4jError, match="Check the network"):
        install(JARS, folder)


def test_the_users_own_maven_cache_is_used_unless_it_is_broken(
    repository: Repository, folder: Path, tmp_path: Path
) -> None:
    for name, content in {"one": CONTENT["one"], "two": b"broken"}.items():
        own = tmp_path / "maven" / "org" / "example" / name / "1.0" / f"{name}-1.0.jar"
        own.parent.mkdir(parents=True)
        own.write_bytes(content)
    install(JARS, folder)
    assert contents(folder) == WHOLE
    assert repository.asked == {"two": 1, "three": 1}


def test_two_that_install_at_once_fetch_each_jar_once(repository: Repository, folder: Path) -> None:
    threads = [threading.Thread(target=install, args=(JARS, folder)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert contents(folder) == WHOLE
    assert set(repository.asked.values()) == {1}
