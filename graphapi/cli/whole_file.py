"""Writes a file that gets its name only when it is complete."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from graphapi.errors import BadInputError


@contextmanager
def whole_file(output: Path) -> Iterator[IO[bytes]]:
    """Opens a temporary file, which is renamed to `output` at the end and removed after an error.

    Raises BadInputError if it cannot be written.
    """
    part = output.with_name(f"{output.name}.part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(output)
    except OSError as error:
        raise BadInputError(
            f"{output} cannot be written: {error.strerror or error}. The incomplete file is removed."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
