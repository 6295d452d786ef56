"""Checks limits of the operating system before Neo4j starts, because Java's messages about them are not useful."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from graphapi.errors import LocalNeo4jError

_GIB: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class Need:
    """A limit of the operating system, as in `ulimit`, and the minimum that Neo4j needs."""

    name: str
    option: str
    what: str
    least: int
    unit: int = 1
    raised: bool = False
    """True if Java raises the limit itself as far as it can."""


# Seen of a running server: 420 open files (240 of them jars; each client is one more) and 3.4 GiB of addresses. Its files
# may grow as large as the graph; a limit is to be met by nobody who loads a few million claims.
NEEDS: Final = (
    Need("RLIMIT_NOFILE", "-n", "open files", 1000, raised=True),
    Need("RLIMIT_AS", "-v", "kilobytes of virtual memory", 5 * _GIB, unit=1024),
    Need("RLIMIT_FSIZE", "-f", "kilobytes in a file", 4 * _GIB, unit=1024),
)


def check_limits() -> None:
    """Raises LocalNeo4jError if limits of this process, which Neo4j inherits, are too low, and lists them."""
    short = list(_short())
    if short:
        raise LocalNeo4jError(
            f"Neo4j cannot run within this shell's limits: {'; '.join(short)}. Raise these limits and start again."
        )


def _short() -> Iterator[str]:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    for need in NEEDS:
        soft, hard = resource.getrlimit(getattr(resource, need.name))
        limit = hard if need.raised else soft
        if limit != resource.RLIM_INFINITY and limit < need.least:
            least = need.least // need.unit
            yield f"it needs {least:,} {need.what}, and {limit // need.unit:,} are allowed (`ulimit {need.option} {least}`)"
