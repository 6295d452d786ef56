"""Finds and reads the full texts of sources, to check quotes."""

from __future__ import annotations

import hashlib
import json
import os.path
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from graphapi.model.digest import normal_text
from graphapi_loaders.written.encoding import NotUtf8Error, decode

TEXT_LIMIT: Final = 64 * 1024 * 1024
_KEPT_TEXTS: Final = 16


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text file of a source, with the SHA-256 of its bytes."""

    path: Path
    sha256: str


@dataclass(frozen=True, slots=True)
class TextOf:
    """The text of a source. `name` is the file name in the source, or empty; `path` is None if the file was not found."""

    lang: str | None
    name: str
    path: Path | None

    def dumps(self) -> str:
        return json.dumps([self.lang, self.name, str(self.path) if self.path else None])

    @classmethod
    @lru_cache(maxsize=16)  # claims usually come source by source
    def loads(cls, text: str) -> TextOf:
        lang, name, path = json.loads(text)
        return cls(lang, name, Path(path) if path else None)


class UnusableTextError(Exception):
    """A text is not the right one, or cannot be read. `field` is the field of the source with the problem."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class Texts:
    """The texts in the folder of a claims file and in the given folders."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        # Claims usually come source by source, so a few texts are enough.
        self.normal = lru_cache(maxsize=_KEPT_TEXTS)(_normal)

    def find(self, name: str, beside: Path, sha256: str | None) -> SourceText | None:
        """The text with this name, and this SHA-256 if it is given; None if there is no such file. Raises UnusableTextError."""
        found = [SourceText(path, _checked_sum(path)) for path in self._candidates(name, beside)]
        if not found:
            return None
        meant = next((text for text in found if sha256 in (None, text.sha256)), None)
        if meant is None:
            raise UnusableTextError("sha256", f"is not that of the text {name}, which is {found[0].sha256}")
        return meant

    def _candidates(self, name: str, beside: Path) -> Iterator[Path]:
        # Path.is_file raises OSError for a name that is too long.
        return (folder / name for folder in (beside, *self._folders) if os.path.isfile(folder / name))  # noqa: PTH113


def _checked_sum(path: Path) -> str:
    """The SHA-256 of the file. Raises UnusableTextError if it cannot be read as text."""
    try:
        if path.stat().st_size > TEXT_LIMIT:
            raise UnusableTextError("text", f"{path.name} is larger than {TEXT_LIMIT // 1024**2} MB")
        content = path.read_bytes()
        decode(content)
    except OSError as error:
        raise UnusableTextError("text", f"{path.name} cannot be read: {error.strerror}") from error
    except NotUtf8Error as error:
        raise UnusableTextError("text", f"{path.name}, line {error.line}: {error}") from error
    return hashlib.sha256(content).hexdigest()


def _normal(path: Path) -> str:
    return normal_text(decode(path.read_bytes()))
