"""The files to load: those under some paths, each with the loader that recognizes it."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Final

from graphapi.errors import BadInputError
from graphapi.graph.driver.database import Database
from graphapi.graph.write.loads import finished_loads, known_name
from graphapi.graph.write.writer import Input
from graphapi.model.record import Composed, Loader, Refusing

GROUP: Final = "graphapi.loaders"
"""The group of entry points for loaders in packages."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file and the loader that reads it. `name` is its name in the graph, without folders of this machine."""

    path: Path
    name: str
    loader: Loader

    @property
    def parts(self) -> tuple[Path, ...]:
        """All files that are read for it: usually only the file itself."""
        return _parts(self.path, self.loader)


@dataclass(frozen=True, slots=True)
class Found:
    """Files under the given paths: those to load, and those in folders that no loader recognizes."""

    inputs: tuple[InputFile, ...]
    left_aside: tuple[Path, ...]


def find_loaders() -> Mapping[str, Loader]:
    """The loaders of all installed packages, by the names of their entry points."""
    return {point.name: point.load() for point in sorted(entry_points(group=GROUP), key=lambda point: point.name)}


def find_inputs(paths: Sequence[Path], loaders: Mapping[str, Loader]) -> Found:
    """The files under the paths, in order of names in each folder. Each file occurs once; files of one input count as one.

    Raises BadInputError for a missing path, for a path that is not a file (a pipe cannot be read twice), and for a given file
    that no loader recognizes.
    """
    inputs: dict[frozenset[Path], InputFile] = {}
    left_aside: list[Path] = []
    for given in paths:
        if not given.exists():
            raise BadInputError(f"{given}: no such file or folder.", path=str(given))
        if not given.is_dir() and not given.is_file():
            raise BadInputError(f"{given}: not a file or folder.", path=str(given))
        for path in _files(given):
            if loader := _loader_of(path, loaders):
                parts = frozenset(part.resolve() for part in _parts(path, loader))
                inputs.setdefault(parts, InputFile(path, _name(path, given), loader))
            elif why := next((why for loader in loaders.values() if (why := _refusal(loader, path))), None):
                if path is given:
                    raise BadInputError(f"{given}: {why}.", path=str(given))
                left_aside.append(path)
            elif path is given:
                known = ", ".join(loaders) or "none is installed"
                raise BadInputError(
                    f"{given}: no loader recognizes this file (loaders: {known}). If it is a table of your own, propose a "
                    f"mapping for it first: graphapi table init {given}",
                    path=str(given),
                )
            else:
                left_aside.append(path)
    return Found(_distinct(list(inputs.values())), tuple(left_aside))


def as_known(database: Database, file: InputFile) -> InputFile:
    """The same file, with its name in the graph if it was loaded before under a longer name with folders."""
    known = known_name(database, file.loader.name, file.path.resolve().as_posix())
    return replace(file, name=known) if known and len(known) > len(file.name) else file


def are_loaded(database: Database, files: Sequence[InputFile]) -> bool:
    """Whether loads of all files are finished, with the same bytes as now."""
    loads = {source_of(file, digest_of(file)).load for file in files}
    return loads <= finished_loads(database, loads)


def digest_of(given: InputFile) -> str:
    """The SHA-256 of the bytes of a file; for an input of several files, that of their digests."""
    digests = [_digest(part) for part in given.parts if part.is_file()]
    return digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()


def source_of(file: InputFile, sha256: str) -> Input:
    """The input for a file, with the digest of its bytes."""
    return Input(loader=file.loader.name, name=file.name, sha256=sha256)


def _loader_of(path: Path, loaders: Mapping[str, Loader]) -> Loader | None:
    """The loader that recognizes the file. Of several, the one that reads it with other files, such as a mapping beside it."""
    found = [loader for loader in loaders.values() if loader.recognizes(path)]
    return next((loader for loader in found if len(_parts(path, loader)) > 1), found[0] if found else None)


def _files(given: Path) -> Iterator[Path]:
    """The path itself if it is a file, else the files below it, without hidden ones."""
    if not given.is_dir():
        yield given
        return
    for folder, folders, names in os.walk(given):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _name(path: Path, given: Path) -> str:
    """The path relative to the given folder, with the name of that folder first; the file name for a given file."""
    resolved = given.resolve()
    return path.resolve().relative_to(resolved.parent).as_posix() if given.is_dir() else resolved.name


def _distinct(files: Sequence[InputFile]) -> tuple[InputFile, ...]:
    """The files, with enough folders in their names that no name is equal to, or the end of, another."""
    names = [file.name for file in files]
    while True:
        counts = Counter(names)
        ends = {end for name in counts for end in _ends(name)}
        longer = [
            _with_folder(file.path, name) if counts[name] > 1 or name in ends else name
            for file, name in zip(files, names, strict=True)
        ]
        if longer == names:
            return tuple(replace(file, name=name) for file, name in zip(files, names, strict=True))
        names = longer


def _ends(name: str) -> Iterator[str]:
    while "/" in name:
        name = name.partition("/")[2]
        yield name


def _with_folder(path: Path, name: str) -> str:
    parts = path.resolve().relative_to(path.resolve().anchor).parts
    return "/".join(parts[-name.count("/") - 2 :])


def _refusal(loader: Loader, path: Path) -> str | None:
    return loader.refuses(path) if isinstance(loader, Refusing) else None


def _parts(path: Path, loader: Loader) -> tuple[Path, ...]:
    return tuple(loader.files(path)) if isinstance(loader, Composed) else (path,)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
