"""Reads text files, plain or compressed, line by line."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import Final, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from graphapi_loaders.charset import as_utf8, likely_encoding

_GZIP: Final = b"\x1f\x8b"
_ZIP: Final = b"PK\x03\x04"
_LONGEST: Final = 64 * 1024
_LOOKED_AT: Final = 1024 * 1024
BOM: Final = b"\xef\xbb\xbf"
BROKEN: Final = (EOFError, gzip.BadGzipFile, BadZipFile, zlib.error)
"""The errors for a compressed file that is incomplete or damaged."""
_ENCRYPTED: Final = 1  # a bit of `flag_bits`
_READ: Final = frozenset({ZIP_STORED, ZIP_DEFLATED})


@contextmanager
def opened(path: Path, encoding: str | None = None) -> Iterator[BufferedReader]:
    """The text of the file as UTF-8, unpacked if it is gzip or a zip with one file, under any name.

    `encoding` is needed if it is not UTF-8 or UTF-16. Raises OSError if the file cannot be read, UnknownEncodingError, and the
    errors in BROKEN.
    """
    with _unpacked(path) as file:
        yield as_utf8(file, encoding)


def seems_written_in(path: Path) -> str | None:
    """The likely encoding of a text that is not UTF-8 or UTF-16, as a proposal; None if it is unclear."""
    with suppress(OSError, *BROKEN), _unpacked(path) as file:
        content = file.read(_LOOKED_AT)
        return likely_encoding(content if len(content) < _LOOKED_AT else content.rpartition(b"\n")[0])
    return None


@lru_cache(maxsize=16)
def other_encoding(path: Path) -> str:
    """The end of a message for a text that is not UTF-8: how to name its encoding, with the likely one."""
    found = seems_written_in(path)
    return f"; if it is in another encoding, say so, as in `--encoding {found or 'windows-1252'}`" + (
        " (which it seems to be)" if found else ""
    )


@contextmanager
def _unpacked(path: Path) -> Iterator[BufferedReader]:
    with path.open("rb") as plain:
        begins = plain.read(len(_ZIP))
        plain.seek(0)
        if begins.startswith(_GZIP):
            with gzip.open(plain) as unpacked:
                yield BufferedReader(unpacked)
        elif begins == _ZIP:
            with ZipFile(plain) as archive, archive.open(_only(archive)) as file:
                yield BufferedReader(cast(RawIOBase, file))
        else:
            yield plain


def unpacked_name(name: str) -> str:
    """The name of a file without the suffix of compression."""
    return name.removesuffix(".gz").removesuffix(".zip")


def first_line(path: Path) -> str:
    """The first line without its end; empty if the file cannot be read or is not text."""
    try:
        with opened(path) as file:
            return file.readline(_LONGEST).removeprefix(BOM).decode(errors="replace").rstrip("\r\n")
    except (OSError, *BROKEN):
        return ""


def first_lines(path: Path, count: int = 20) -> tuple[str, ...]:
    """The first lines that are not blank, without line ends. There can be fewer, if the file cannot be read further."""
    found: list[str] = []
    with suppress(OSError, *BROKEN), opened(path) as file:
        while len(found) < count and (line := file.readline(_LONGEST)):
            text = line.removeprefix(BOM).decode(errors="replace").rstrip("\r\n")
            found += [text] if text.strip() else []
    return tuple(found)


def _only(archive: ZipFile) -> ZipInfo:
    """The only file in an archive, without those that macOS adds. Raises BadZipFile if there is not exactly one."""
    files = [each for each in archive.infolist() if not each.is_dir() and not each.filename.startswith("__MACOSX/")]
    if len(files) != 1:
        raise BadZipFile(f"holds {len(files):,} files; expected one")
    if files[0].flag_bits & _ENCRYPTED or files[0].compress_type not in _READ:
        raise BadZipFile("is encrypted, or packed in an unusual way")
    return files[0]
