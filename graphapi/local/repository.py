"""Where jars come from: the repositories of jgo, by default or by the user's jgo settings."""

from __future__ import annotations

from pathlib import Path

from jgo.config import GlobalSettings
from jgo.maven import MavenContext

TIMEOUT_SECONDS = 30  # without a byte


def repository(cache: Path | None = None, *, read_own: bool = True) -> MavenContext:
    """Maven as jgo is set up on this machine.

    With `cache`, downloads are stored there, and the user's Maven cache is not changed.
    """
    settings = GlobalSettings.load()
    remote = dict(settings.repositories)
    for name, address in MavenContext().remote_repos.items():
        remote.setdefault(name, address)
    own = Path(settings.repo_cache)
    return MavenContext(
        repo_cache=cache or own,
        local_repos=[own] if cache and read_own else [],
        remote_repos=remote,
        timeout=TIMEOUT_SECONDS,
    )
