"""Writes rejected rows to separate files, unchanged, so that they can be corrected and loaded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

import yaml

from graphapi.model.record import Extracting, Rejected, Rowed, TextRows
from graphapi.service.reading import Reading
from graphapi_loaders.text_file import BROKEN, opened, unpacked_name

_YAML: Final = (".yaml", ".yml")
_TABLES: Final = (".csv", ".tsv", ".tab")
_BINARY: Final = (".xlsx", ".xlsm", ".parquet", ".pq")


def write_rejected(readings: Sequence[Reading], folder: Path) -> list[Path]:
    """Writes the rejected rows of each file to `NAME.rejected…` in the folder, and the reasons to another file. Returns the files.

    Rows keep their order, below the header if there is one. From YAML only the accepted claims are left out: everything else
    may be referred to. No file is overwritten. Files without separate rows are skipped.
    """
    written = []
    for reading in readings:
        for name in dict.fromkeys(item.file for item in reading.rejected):
            problems = [item for item in reading.rejected if item.file == name]
            rows = b"".join(_rows(reading, Path(name), {item.line for item in problems}))
            if rows:
                written.append(_write(Path(name), rows, problems, folder))
                _write_companions(reading, Path(name), written[-1])
    return written


def _rows(reading: Reading, path: Path, lines: Collection[int]) -> Iterable[bytes]:
    suffix = _suffix(path).lower()
    if not path.is_file():
        return ()
    if suffix in _YAML:
        return _without_accepted_claims(path.read_bytes(), lines)
    loader = reading.file.loader
    if isinstance(loader, Extracting) and (suffix in _BINARY or not isinstance(loader, Rowed)):
        return [loader.of_rows(path, lines)]
    if suffix in _BINARY:
        return ()
    is_table = suffix in _TABLES
    form = loader.rows(path) if isinstance(loader, Rowed) else TextRows(header=int(is_table), quoted=is_table)
    return _rows_of_text(path, lines, form)


def _rows_of_text(path: Path, lines: Collection[int], form: TextRows) -> Iterator[bytes]:
    """The rows that begin on these lines, below the header, as far as a compressed file can be read."""
    with suppress(*BROKEN), opened(path) as file:
        yield from _taken(file, lines, form)


def _taken(file: Iterable[bytes], lines: Collection[int], form: TextRows) -> Iterator[bytes]:
    header: list[bytes] = []
    going_on = False
    for number, given in enumerate(file, start=1):
        line = given if given.endswith(b"\n") else given + b"\n"
        begins = number > form.header and number in lines
        if number <= form.header:
            header.append(line)
        elif begins or going_on:
            yield from header
            header.clear()
            yield line
        if form.quoted and number > form.header and (begins or going_on):
            going_on ^= line.count(b'"') % 2 == 1


def _without_accepted_claims(content: bytes, lines: Collection[int]) -> Iterator[bytes]:
    """All but the claims that have no problem and no key by which others refer to them."""
    text = content.splitlines(keepends=True)
    accepted = {line for begin, end in _accepted_claims(content, lines) for line in range(begin, end)}
    yield from (line for number, line in enumerate(text, start=1) if number not in accepted)


def _accepted_claims(content: bytes, lines: Collection[int]) -> Iterator[tuple[int, int]]:
    """The first line of each, and the line after its last."""
    try:
        root = yaml.compose(content, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return
    if not isinstance(root, yaml.MappingNode):
        return
    for name, section in root.value:
        if name.value != "claims" or not isinstance(section, yaml.SequenceNode) or section.flow_style:
            continue
        begins = [item.start_mark.line + 1 for item in section.value]
        # The end is where the next section begins, or behind the last line, which may lack its end.
        ends = [*begins[1:], section.end_mark.line + (1 if section.end_mark.column == 0 else 2)]
        spans = list(zip(begins, ends, section.value, strict=True))
        dropped = [(begin, end) for begin, end, item in spans if not _is_kept(item, range(begin, end), lines)]
        yield from dropped
        if len(dropped) == len(spans):
            yield name.start_mark.line + 1, name.start_mark.line + 2


def _is_kept(item: yaml.Node, span: range, lines: Collection[int]) -> bool:
    has_key = isinstance(item, yaml.MappingNode) and any(key.value == "key" for key, _ in item.value)
    return has_key or any(line in span for line in lines)


def _write(source: Path, rows: bytes, problems: Iterable[Rejected], folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = next(path for path in _names(source, folder) if not path.exists())
    path.write_bytes(rows)
    reasons = "".join(f"{item}\n" for item in problems)
    path.with_name(f"{path.name}.reasons").write_text(reasons, encoding="utf-8")
    return path


def _write_companions(reading: Reading, source: Path, path: Path) -> None:
    """Copies files that the file needs (the mapping of a table) under a new name, which refers to the new file."""
    stem, new_stem = (unpacked_name(each.name).removesuffix(_suffix(each)) for each in (source, path))
    for part in reading.file.parts:
        if part.name != source.name and part.name.startswith(stem):
            content = part.read_bytes().replace(source.name.encode(), path.name.encode())
            path.with_name(part.name.replace(stem, new_stem, 1)).write_bytes(content)


def _names(source: Path, folder: Path) -> Iterator[Path]:
    """`NAME.rejected.csv`, `NAME.rejected-2.csv`…"""
    suffix = _suffix(source)
    stem = unpacked_name(source.name).removesuffix(suffix)
    yield folder / f"{stem}.rejected{suffix}"
    yield from (folder / f"{stem}.rejected-{number}{suffix}" for number in count(2))


def _suffix(path: Path) -> str:
    """The suffix of the file, without that of compression."""
    return Path(unpacked_name(path.name)).suffix
