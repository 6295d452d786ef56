"""Free disk space. If the disk is full, Neo4j fails in the middle of a write and must be restarted."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from graphapi.errors import NoRoomError

_MIB: Final = 1 << 20
# What Neo4j may still have to write when nothing more is asked of it: every page of its cache (128 MiB, `Memory`), to files
# that grow for them, and a log file that it has begun with the next (64 MiB each, `config.py`). Seen: it failed with 13 MiB
# left, and its files' total moved by 30 MiB up and down between two batches.
RESERVE: Final = 256 * _MIB


def check_room(folder: Path, need: int = RESERVE) -> None:
    """Raises NoRoomError if less than `need` bytes are free on the disk of the folder, which may not exist yet."""
    left = shutil.disk_usage(next(each for each in (folder, *folder.parents) if each.exists())).free
    if left < need:
        raise NoRoomError(
            f"The disk that the local Neo4j is on ({folder}) has {left // _MIB:,} MB left; writing to it stops below "
            f"{need // _MIB:,} MB, before Neo4j itself fails. Everything written so far is kept. Free some space, then run the command again."
        )
