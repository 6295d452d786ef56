"""The pinned requirements in the locks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
_PIN = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; (?P<marker>.+?))? \\$")


def pins(lock: str) -> dict[str, Requirement]:
    """The pinned requirements of a lock by name."""
    return {pin.name: pin for pin in _pins((ROOT / "requirements" / f"{lock}.txt").read_text())}


def _pins(text: str) -> Iterator[Requirement]:
    for block in re.split(r"\n(?=\S)", text.strip()):
        first, *rest = block.splitlines()
        found = _PIN.match(first)
        assert found, f"not a pinned requirement: {first}"
        assert rest[0].startswith("    --hash=sha256:"), f"no hash: {first}"
        yield Requirement(first.removesuffix(" \\"))
