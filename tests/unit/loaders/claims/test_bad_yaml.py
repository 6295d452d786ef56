"""Invalid files: YAML, bytes, sizes. Each problem is reported with its line, and nothing is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi_loaders.claims.yaml_file import YAML_LIMIT
from tests.unit.loaders.claims.reading import CLAIM, WORLD, WORLD_LINES, claim_with, read, read_text, with_claims


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "1: (file): the file is empty; expected a mapping with `format: claims/1` and publishers, sources, actors, places, events, claims"),
        (b"\xef\xbb\xbf", "1: (file): the file is empty; expected a mapping"),
        (b"# only a comment\n", "1: (file): the file is empty; expected a mapping"),
        (b"--- ~\n", "1: (file): the file is empty; expected a mapping"),
        (b"- format: claims/1\n", "1: (file): the file holds a list; expected a mapping"),
        (b"actors: []\n", "1: format: is missing; expected: The format's name and version."),
        (b"format: claims/2\n", "1: format: 'claims/2' is not known; expected 'claims/1'"),
        (b"format: claims/1\nactors: [a\nclaims: []\n", "3: (file): is not YAML: while parsing a flow sequence did not find expected ',' or ']' (column"),
        (b"format: claims/1\nactors:\n\t- id: a\n", "3: (file): is not YAML: while scanning for the next token found character that cannot start any token (column 1); indent with blanks, not tabs"),
        (b"format: claims/1\ninclude: @a\n", "2: (file): is not YAML: while scanning for the next token found character that cannot start any token (column 10)"),
        (b"format: claims/1\ninclude: 'a\n", "3: (file): is not YAML: while scanning a quoted scalar found unexpected end of stream (column 1)"),
        (b"format: claims/1\r\n\r\ninclude: 'a\r\n", "4: (file): is not YAML: while scanning a quoted scalar"),
        ("format: claims/1\n# ملاحظة\nactors: \u0007\n".encode(), "3: (file): holds the character U+0007, which YAML does not allow"),
        (b'format: claims/1\nactors: "\\uD800"\n', "2: (file): is not YAML: while parsing a quoted scalar found invalid Unicode character escape code"),
        (b"format: claims/1\n---\nformat: claims/1\n", "2: (file): a second document begins here; expected one a file"),
        (b"format: claims/1\n? [a]\n: b\n", "2: format: a key is a list or mapping; expected a word"),
        (b"format: claims/1\nformat: claims/1\n", "2: format: is twice in one mapping, first on line 1"),
        # Aliases can expand a small file to a huge value; tags can create any object
        (b"format: claims/1\nactors: &all []\n", "2: actors: the anchor &all is not part of this format; leave it out"),
        (b"format: claims/1\nactors: [*all]\n", "2: actors[0]: the alias *all is not part of this format; write the value out"),
        (b"format: claims/1\nactors: !!python/object:os.system []\n", "2: actors: the tag tag:yaml.org,2002:python/object:os.system is not part of this format; leave it out"),
        # Bytes
        (b"format: claims/1\ninclude: [\xd8\xad\xd9\x81\xe9]\n", "2: (file): the byte 0xE9 in column 13 is not UTF-8"),
        (b"\xef\xbb\xbf\xff", "1: (file): the byte 0xFF in column 1 is not UTF-8"),
        ("format: claims/1\n".encode("utf-16"), "1: (file): is UTF-16; expected UTF-8"),
    ],
)  # fmt: skip
def test_broken_file(tmp_path: Path, content: bytes, said: str) -> None:
    found = read_text(tmp_path, content)
    assert found.records == []
    assert [each[: len(f"file.yaml:{said}")] for each in found.said] == [f"file.yaml:{said}"]


def test_billion_laughs(tmp_path: Path) -> None:
    levels = [f"x{level}: &x{level} [{', '.join([f'*x{level - 1}'] * 9)}]" for level in range(1, 10)]
    found = read_text(tmp_path, "\n".join(["format: claims/1", "x0: &x0 lol", *levels]))
    assert found.said == ["file.yaml:2: x0: the anchor &x0 is not part of this format; leave it out"]


@pytest.mark.parametrize("nested", ["[", "{a: ", "- "])
@pytest.mark.timeout(20)
def test_deep_nesting(tmp_path: Path, nested: str) -> None:
    found = read_text(tmp_path, "format: claims/1\nactors:\n  " + nested * 100_000)
    assert len(found.said) == 1
    assert found.said[0].startswith("file.yaml:3: actors")
    assert found.said[0].endswith("is nested more than 16 deep")


@pytest.mark.timeout(60)
def test_a_hundred_megabytes_of_one_line(tmp_path: Path) -> None:
    with (tmp_path / "file.yaml").open("wb") as file:
        for _ in range(100):
            file.write(b"x" * 1024**2)
    assert read(tmp_path / "file.yaml").said == [
        "file.yaml:1: (file): is larger than 16 MB; expected JSON Lines (.jsonl) for so much"
    ]


def test_a_long_line_within_the_limit(tmp_path: Path) -> None:
    found = read_text(tmp_path, b"format: " + b"x" * (YAML_LIMIT - 8))
    assert found.said == [f"file.yaml:1: format: '{'x' * 80}…' is not known; expected 'claims/1'"]


def test_very_many_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphapi_loaders.written.yaml_nodes.VALUE_LIMIT", 1000)
    found = read_text(tmp_path, b"format: claims/1\nclaims:\n  [" + b"a," * 1000 + b"]")
    assert found.said == [
        "file.yaml:3: claims[997]: the file has more than 1000 values; expected JSON Lines (.jsonl) for so much"
    ]


def test_a_key_that_stands_twice_spoils_its_item_only(tmp_path: Path) -> None:
    twice = claim_with("period: 2014", "period: 2015")
    found = read_text(tmp_path, with_claims(twice, claim_with("period: 2016")))
    line = WORLD_LINES + 2 + 7
    assert found.said == [f"file.yaml:{line}: claims[0].period: is twice in one mapping, first on line {line - 1}"]
    assert [str(claim.period) for claim in found.claims] == ["2016"]


def test_a_file_that_is_not_there_or_no_file(tmp_path: Path) -> None:
    assert read(tmp_path / "none.yaml").said == [
        "none.yaml:1: (file): none.yaml cannot be read: No such file or directory"
    ]
    assert read(tmp_path / "none.jsonl").said == [
        "none.jsonl:1: (line): the file cannot be read: No such file or directory"
    ]
    (tmp_path / "folder.yaml").mkdir()
    assert read(tmp_path / "folder.yaml").said == ["folder.yaml:1: (file): folder.yaml cannot be read: Is a directory"]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_byte_order_mark_and_line_ends_do_not_matter(tmp_path: Path, line_end: bytes, mark: bytes) -> None:
    content = with_claims(claim_with("period: never")).encode().replace(b"\n", line_end)
    found = read_text(tmp_path, mark + content)
    assert found.said[0].startswith(f"file.yaml:{WORLD_LINES + 2 + 6}: claims[0].period: 'never' is not a date")
    assert len(found.records) == 5


def test_texts_are_kept_as_written(tmp_path: Path) -> None:
    """Numbers, dates and truth values of YAML stay texts."""
    claim = CLAIM.replace('"1"', "0017")
    found = read_text(
        tmp_path,
        WORLD.replace("country: FR", "country: NO") + "claims:\n" + claim + "    period: 2019-05-15\n    detail: yes\n",
    )
    assert found.said == []
    (only,) = found.claims
    assert (only.record, str(only.period), only.detail) == ("0017", "2019-05-15", "yes")
    assert {getattr(record, "country", None) for record in found.records} >= {"NO"}
