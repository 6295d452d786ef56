"""JSON Lines: each line is an item, and its problems do not affect others."""

from __future__ import annotations

import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from graphapi.model.record import ReadOptions
from graphapi_loaders.claims import LOADER
from graphapi_loaders.claims.json_lines import LINE_LIMIT
from tests.unit.loaders.claims.reading import read, read_text

WORLD = [
    {"type": "publisher", "id": "gazette", "names": [{"value": "The Gazette", "lang": "en"}]},
    {"type": "source", "id": "report", "publisher": "gazette", "title": "A report", "lang": "en"},
    {"type": "actor", "id": "france", "kind": "STATE", "names": [{"value": "France", "lang": "en"}]},
    {"type": "actor", "id": "khalifa-haftar", "kind": "PERSON", "names": [{"value": "Khalifa Haftar", "lang": "en"}]},
]
CLAIM = {"type": "claim", "source": "report", "predicate": "SUPPORTS", "subject": "france", "object": "khalifa-haftar"}


def lines(*items: object) -> bytes:
    return b"".join(json.dumps(item, ensure_ascii=False).encode() + b"\n" for item in items)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"type": "claim"', "(line): is not JSON: Expecting ',' delimiter (column 17)"),
        (b"[1]", "(line): expected a JSON object, found a list"),
        (b"3", "(line): expected a JSON object, found the number 3"),
        (b"NaN", "(line): holds NaN, which is not JSON"),
        (b"1" * 5000, "(line): holds a number that is out of range"),
        (b"[" * 100_000, "(line): is nested too deeply"),
        (b'{"type": "claim", "type": "actor"}', "(line): has the key 'type' twice in one object"),
        (b'{"id": "x"}', "type: is missing; expected publisher, source, actor, place, event or claim"),
        (b'{"type": "acter"}', "type: 'acter' is not a known type; did you mean actor"),
        (b'{"type": 1}', "type: the number 1 is not a known type"),
        (b'{"type": "place", "id": "x", "names": [{"value": 3}]}', "names[0].value: expected a text, found the number 3"),
        (b'{"type": "place", "id": "x", "names": [{"value": true}]}', "names[0].value: expected a text, found true"),
        (b'{"type": "place", "id": "x", "names": [{"value": "\\ud800"}]}', "names[0].value: has half of a surrogate pair, which is not a character"),
        ('{"type": "place", "id": "مكان\xe9'.encode() + b'\xe9"}', "(line): the byte 0xE9 in column 31 is not UTF-8"),
        (b'{"type": "event", "id": "x", "kind": "VISIT", "names": [{"value": "V"}], "at": "y"}', "at: no place 'y' is defined on the lines above"),
        (lines({**CLAIM, "record": "1", "quote": {"text": "x", "start": True}}).strip(), "quote.start: expected a whole number from 0"),
    ],
)  # fmt: skip
def test_bad_line(tmp_path: Path, line: bytes, said: str) -> None:
    good = lines({"type": "place", "id": "paris", "names": [{"value": "Paris"}]})
    found = read_text(tmp_path, lines(*WORLD) + line + b"\n" + good, "file.jsonl")
    assert [each[: len(f"file.jsonl:5: {said}")] for each in found.said] == [f"file.jsonl:5: {said}"]
    assert len(found.records) == 5


def test_what_a_line_refers_to_stands_above(tmp_path: Path) -> None:
    found = read_text(tmp_path, lines(*WORLD[:3], {**CLAIM, "record": "1"}, WORLD[3]), "file.jsonl")
    assert found.said == ["file.jsonl:4: object: no actor 'khalifa-haftar' is defined on the lines above"]


def test_claims_refer_to_claims_above(tmp_path: Path) -> None:
    first, second = {**CLAIM, "key": "first", "record": "1"}, {**CLAIM, "record": "2", "repeats": "first"}
    found = read_text(tmp_path, lines(*WORLD, first, second), "file.jsonl")
    assert found.said == []
    assert found.claims[1].repeats == found.claims[0].id
    backwards = read_text(tmp_path, lines(*WORLD, second, first), "file.jsonl")
    assert backwards.said == ["file.jsonl:5: repeats: no claim with the key 'first' is defined on the lines above"]


def test_blank_lines_marks_and_line_ends_do_not_matter(tmp_path: Path) -> None:
    content = b"\xef\xbb\xbf" + lines(*WORLD).replace(b"\n", b"\r\n\r\n  \r\n") + b'{"type": "x"}'
    found = read_text(tmp_path, content, "file.jsonl")
    assert len(found.records) == 4
    assert [each.line for each in found.rejected] == [13]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    found = read_text(tmp_path, content, "file.jsonl")
    assert [each.split(":", 2)[2] for each in found.said] == [
        " (line): the file is empty; expected one JSON object a line"
    ]


def test_a_line_of_the_greatest_length(tmp_path: Path) -> None:
    line = lines({**CLAIM, "record": "1"}).strip()
    longest = line + b" " * (LINE_LIMIT - len(line) - 1) + b"\n"
    found = read_text(
        tmp_path, lines(*WORLD) + longest + b" " + longest + lines({**CLAIM, "record": "2"}), "file.jsonl"
    )
    assert found.said == ["file.jsonl:6: (line): is longer than 1024 KiB; expected one item a line"]
    assert [claim.record for claim in found.claims] == ["1", "2"]


@pytest.mark.timeout(120)
def test_a_hundred_megabytes_of_one_line_take_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "file.jsonl"
    with path.open("wb") as file:
        for _ in range(100):
            file.write(b"x" * 1024**2)
        file.write(b"\n" + lines(*WORLD))
    with python_memory() as peak:
        found = read(path)
    assert found.said == ["file.jsonl:1: (line): is longer than 1024 KiB; expected one item a line"]
    assert len(found.records) == 4
    assert peak.megabytes < 5


def test_memory_is_flat(tmp_path: Path) -> None:
    """Only the index remembers what was read, and it moves to disk when it grows."""
    peaks = []
    for claims in (500, 4000):
        path = tmp_path / f"{claims}.jsonl"
        path.write_bytes(
            lines(*WORLD, *({**CLAIM, "key": f"claim-{number}", "record": str(number)} for number in range(claims)))
        )
        with python_memory() as peak:
            assert sum(1 for _ in LOADER.read(path, ReadOptions())) == 4 + claims
        peaks.append(peak.megabytes)
    assert peaks[1] < peaks[0] + 0.5


_INDEX_GROWTH = """
import resource
from graphapi_loaders.claims.index import Definition, Index
index, sizes = Index(), []
for number in range(600_000):
    if number in (200_000, 599_999):
        sizes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    index.define("claim", f"claim:{number:020x}", Definition("a/file.jsonl", number, taken=True, data="1234567890123456789"))
print(index.find("claim", f"claim:{123_456:020x}").line, sizes[1] - sizes[0])
"""


def test_the_index_goes_to_disk_when_it_grows() -> None:
    """Measured in another process by the system; in memory, 400,000 definitions would need more than 100 MB."""
    done = subprocess.run(
        [sys.executable, "-c", _INDEX_GROWTH], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[4]
    )
    line, megabytes = map(int, done.stdout.split())
    assert line == 123_456
    assert megabytes < 20


@dataclass
class Peak:
    """The maximum of memory that Python allocated."""

    megabytes: float = 0


@contextmanager
def python_memory() -> Iterator[Peak]:
    peak = Peak()
    tracemalloc.start()
    try:
        yield peak
    finally:
        peak.megabytes = tracemalloc.get_traced_memory()[1] / 1024**2
        tracemalloc.stop()
