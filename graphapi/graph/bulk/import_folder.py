"""A folder of import files that can be moved to another machine, with a list of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from graphapi.errors import BadInputError
from graphapi.graph.bulk.export import StagedFiles

LIST: Final = "import.json"
_FILES: Final = TypeAdapter(StagedFiles)


def write_list(staged: StagedFiles, folder: Path) -> None:
    """Writes the list of the files. Do this last: a folder without it is incomplete."""
    names = _with_paths(staged, lambda path: Path(path.name))
    (folder / LIST).write_bytes(_FILES.dump_json(names, indent=2) + b"\n")


def read_list(folder: Path) -> StagedFiles:
    """The import files in the folder. Raises BadInputError if there is no list, or a file is missing."""
    try:
        names = _FILES.validate_json((folder / LIST).read_bytes())
    except (OSError, ValidationError) as error:
        raise BadInputError(
            f"{folder} is no folder of import files: {LIST} is missing or wrong. "
            "Write such a folder with `graphapi load --bulk --files FOLDER FILE…`."
        ) from error
    files = [*names.empty, *(path for _, path in (*names.nodes, *names.edges))]
    if missing := [str(path) for path in files if not (folder / path).is_file()]:
        raise BadInputError(f"{folder} is incomplete: {', '.join(missing)} of its {LIST} is missing.")
    return _with_paths(names, lambda path: folder / path)


def _with_paths(staged: StagedFiles, change: Callable[[Path], Path]) -> StagedFiles:
    return replace(
        staged,
        empty=tuple(map(change, staged.empty)),
        nodes=[(label, change(path)) for label, path in staged.nodes],
        edges=[(type_, change(path)) for type_, path in staged.edges],
    )
