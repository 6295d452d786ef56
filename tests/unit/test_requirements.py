"""The locks in requirements/ satisfy pyproject.toml, with hashes and without addresses."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.unit.locks import ROOT, pins

LOCKS = ("runtime", "build", "node", "docs", "dev")
# These are installed in addition to dev.txt if needed, so dev.txt need not have their packages.
BESIDE = ("node", "docs")


def project() -> dict[str, list[str]]:
    """The requirements that each lock must satisfy."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())
    runtime, groups = declared["project"]["dependencies"], declared["dependency-groups"]
    dev = [entry for entry in groups["dev"] if isinstance(entry, str)]
    return {
        "runtime": runtime,
        "build": groups["build"],
        "node": groups["node"],
        "docs": groups["docs"],
        "dev": [*runtime, *groups["build"], *dev],
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_fulfils_the_project(lock: str) -> None:
    pinned = pins(lock)
    for line in project()[lock]:
        asked = Requirement(line)
        pin = pinned[canonicalize_name(asked.name)]
        (version,) = (specifier.version for specifier in pin.specifier)
        assert asked.specifier.contains(version), f"{line}: {version} is locked; run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_names_no_address_and_no_path(lock: str) -> None:
    text = (ROOT / "requirements" / f"{lock}.txt").read_text()
    assert "://" not in text
    assert not re.search(r"^(-|\.|/)|(\s|=)/", text, re.MULTILINE)


def test_the_locks_agree() -> None:
    dev = pins("dev")
    for lock in LOCKS:
        for name, pin in pins(lock).items():
            if lock not in BESIDE or name in dev:
                assert dev[name].specifier == pin.specifier, f"{name}: {lock}.txt and dev.txt differ; run `make lock`"


def test_the_build_group_is_what_the_build_asks_for() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert declared["build-system"]["requires"] == declared["dependency-groups"]["build"]


def test_what_is_installed_is_what_is_locked() -> None:
    installed = {canonicalize_name(found.name): Version(found.version) for found in metadata.distributions()}
    for name, pin in pins("dev").items():
        if pin.marker is None or pin.marker.evaluate():
            assert pin.specifier.contains(installed[canonicalize_name(name)], prereleases=True), f"{name}: run `make`"
