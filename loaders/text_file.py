"""Text files, plain or gzipped, read line by line in flat memory."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Final

_GZIP: Final = b"\x1f\x8b"
BOM: Final = b"\xef\xbb\xbf"
BROKEN: Final = (EOFError, gzip.BadGzipFile, zlib.error)
"""What reading raises where a gzipped file breaks off or is damaged."""


@contextmanager
def opened(path: Path) -> Iterator[BufferedReader]:
    """The file's bytes, unpacked if it is gzipped, whatever its name. Raises OSError where it cannot be read."""
    with path.open("rb") as plain:
        gzipped = plain.read(len(_GZIP)) == _GZIP
        plain.seek(0)
        if not gzipped:
            yield plain
            return
        with gzip.open(plain) as unpacked:
            yield BufferedReader(unpacked)


def first_line(path: Path, limit: int = 64 * 1024) -> str:
    """The first line without its end, as far as it goes; empty where the file cannot be read or is no text."""
    try:
        with opened(path) as file:
            return file.readline(limit).removeprefix(BOM).decode(errors="replace").rstrip("\r\n")
    except (OSError, *BROKEN):
        return ""
