"""neo4j-admin: Neo4j's program for tasks while no server runs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from graphapi.local import process as processes
from graphapi.local.config import QUICK, java_command
from graphapi.local.java import Java

HEAP: Final = "1g"  # what it asks for itself; what grows with the data lies outside of the heap
_TAIL: Final = 15  # lines of a failure that are shown
_PROGRESS: Final = re.compile(r"^[-. ]+\d+%")


def admin(home: Path, java: Java, jars: Sequence[Path], *arguments: str, quick: bool = True) -> str | None:
    """Runs a command on the home of a server, and waits for its end. Returns its output if it fails, else None.

    `quick`: for commands that take seconds, as in `server_command`.
    """
    done = subprocess.run(  # noqa: S603
        [*java_command(java), *([QUICK] if quick else []), f"-Xmx{HEAP}", "org.neo4j.cli.AdminTool", *arguments],
        cwd=jars[0].parent,
        env=processes.environment(jars, NEO4J_HOME=str(home), NEO4J_CONF=str(home / "conf")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return _last_lines(done.stdout + done.stderr) if done.returncode else None


def _last_lines(output: str) -> str:
    lines = [line for line in output.splitlines() if line.strip() and not _PROGRESS.match(line)]
    return "\n".join(lines[-_TAIL:])
