"""Downloads the jars of a lock to the cache, and refuses any whose SHA-256 differs from the lock."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from filelock import FileLock

from graphapi.errors import LocalNeo4jError
from graphapi.local.jars import Jar
from graphapi.local.progress import Progress, unseen

DOWNLOADS = 8
TRIES = 4
PAUSE_SECONDS = 1.0  # before the second try; twice as long before each further one

Fetch = Callable[[Jar, Path, bool], Path]
"""Downloads a jar to a folder, again if asked, and returns the file, which is not verified yet."""


def fetch(jar: Jar, folder: Path, again: bool) -> Path:
    """Find `jar` in the user's Maven cache, unless `again`, or download it into `folder`."""
    from graphapi.local.repository import repository  # noqa: PLC0415 - jgo and requests are slow to import

    component = repository(folder, read_own=not again).project(jar.group, jar.artifact).at_version(jar.version)
    return component.artifact(jar.classifier, "jar").resolve()


def install(jars: Sequence[Jar], folder: Path, progress: Progress = unseen, fetch: Fetch = fetch) -> list[Path]:
    """Put `jars` into `folder`, verify each, and return their paths in order.

    Can be interrupted, and run by several processes at once. Raises LocalNeo4jError if a jar is not available.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_name(folder.name + ".lock")), ThreadPoolExecutor(DOWNLOADS) as pool:
        sound = pool.map(lambda jar: jar.is_at(folder / jar.file_name), jars)
        missing = [jar for jar, is_sound in zip(jars, sound, strict=True) if not is_sound]
        if missing:
            _fetch_all(pool, missing, folder, progress, fetch)
    return [folder / jar.file_name for jar in jars]


def _fetch_all(pool: ThreadPoolExecutor, jars: Sequence[Jar], folder: Path, progress: Progress, fetch: Fetch) -> None:
    total = sum(jar.size for jar in jars)
    done = 0
    progress(done, total)
    with _scratch(folder) as downloads:
        fetched = [pool.submit(_fetch_one, jar, folder, downloads, fetch) for jar in jars]
        try:
            for future in as_completed(fetched):
                done += future.result()
                progress(done, total)
        finally:
            _cancel(fetched)


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """An empty folder next to `folder`, removed at the end. Remains of a killed install are removed first."""
    scratch = folder.with_name(folder.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _fetch_one(jar: Jar, folder: Path, downloads: Path, fetch: Fetch) -> int:
    """Download until the SHA-256 is right, at most a few times. The jar appears in `folder` only when it is complete."""
    problem = ""
    for attempt in range(TRIES):
        if attempt:
            time.sleep(PAUSE_SECONDS * 2 ** (attempt - 1))
        with TemporaryDirectory(dir=downloads) as own:
            try:
                file = fetch(jar, Path(own), attempt > 0)
            except (RuntimeError, OSError) as error:  # as requests' are, and jgo's own refusal
                problem = str(error)
                continue
            if jar.is_at(file):
                _place(file, Path(own), folder / jar.file_name)
                return jar.size
            problem = "its SHA-256 differs from the one in the lock"
    raise LocalNeo4jError(
        f"{jar.group}:{jar.artifact}:{jar.version} could not be downloaded in {TRIES} tries: {problem}."
        " Check the network (or the repositories in jgo's settings) and start again: finished downloads are kept.",
    )


def _place(file: Path, scratch: Path, target: Path) -> None:
    """Put a verified file in place by one rename; a copy, for the file may be in the user's own Maven cache."""
    copy = scratch / "copy"
    shutil.copyfile(file, copy)
    copy.replace(target)


def _cancel(futures: Sequence[Future[int]]) -> None:
    """Start no more downloads, and wait for those that run."""
    for future in futures:
        future.cancel()
    wait(futures)
