"""Encodings: UTF-16 is recognized, others are named by users, and the likely one is proposed."""

from __future__ import annotations

import codecs
import gzip
from pathlib import Path

import pytest

from graphapi.model.record import ReadOptions, Rejected
from graphapi_loaders.charset import UnknownEncodingError, encoding_named, likely_encoding
from graphapi_loaders.icews import LOADER as ICEWS
from graphapi_loaders.text_file import BROKEN, opened
from tests.unit.loaders.icews.files import EVENT, tsv_of
from tests.unit.loaders.table.files import COLUMNS, HEAD, csv_of, read, told

ARABIC = "خليفة حفتر"


def text_of(path: Path, content: bytes, encoding: str | None = None) -> str:
    path.write_bytes(content)
    with opened(path, encoding) as file:
        return file.read().decode()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_tells_itself(tmp_path: Path, encoding: str) -> None:
    text = f"Who,{ARABIC}\r\n" * 30_000
    assert text_of(tmp_path / "a", text.encode(encoding)) == text
    assert text_of(tmp_path / "b", gzip.compress(text.encode(encoding))) == text
    assert text_of(tmp_path / "c", codecs.BOM_UTF16_BE + text.encode("utf-16-be")) == text


def test_utf_16_that_breaks_off(tmp_path: Path) -> None:
    with pytest.raises(BROKEN, match="breaks off within a letter"):
        text_of(tmp_path / "a", "abc".encode("utf-16")[:-1])


@pytest.mark.parametrize("encoding", ["windows-1256", "cp1256", "ISO-8859-6", "shift_jis"])
def test_an_encoding_is_named(tmp_path: Path, encoding: str) -> None:
    text = "ab\n日本\n" if encoding == "shift_jis" else f"ab\n{ARABIC}\n"
    assert text_of(tmp_path / "a", text.encode(encoding), encoding) == text


def test_bytes_that_stand_for_nothing_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"ab\x81c")
    with opened(tmp_path / "a", "cp1252") as file:
        assert file.read() == b"ab\x81c"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("windows-1275", "'windows-1275' is not a known encoding; expected one such as windows-1252"),
        ("rot13", "'rot13' is not a known encoding"),
        ("zip", "'zip' is not a known encoding"),
        ("UTF-16", "'UTF-16' need not be named: its first bytes identify UTF-16"),
    ],
)
def test_names_that_are_none(name: str, said: str) -> None:
    with pytest.raises(UnknownEncodingError) as error:
        encoding_named(name)
    assert str(error.value).startswith(said)


@pytest.mark.parametrize(
    ("text", "encoding", "likely"),
    [
        ("Émirats arabes unis, République française, Bogotá", "cp1252", "windows-1252"),
        ("España; Curaçao", "latin-1", "windows-1252"),
        ("Mali é", "cp1252", "windows-1252"),
        (f"Backer,{ARABIC},الجيش الوطني الليبي", "cp1256", "windows-1256"),
        ("Хафтар Халифа, Ливийская национальная армия", "cp1251", "windows-1251"),
        ("Türkiye, Dışişleri Bakanlığı, İçişleri", "cp1254", "windows-1254"),
        ("Þjóðverjar og Ísland, það er áfram", "cp1252", "windows-1252"),
        ("“quoted”", "cp1252", "windows-1252"),
        (f"Backer,{ARABIC}", "utf-8", None),
        ("Backer", "utf-16", None),
    ],
)
def test_the_likely_one_is_proposed(text: str, encoding: str, likely: str | None) -> None:
    assert likely_encoding(text.encode(encoding)) == likely


def test_a_table_in_an_encoding_of_its_mapping(tmp_path: Path) -> None:
    content = csv_of(f"{ARABIC},Haftar,2014,backs,x").encode("windows-1256")
    found = read(tmp_path, content, head=HEAD + "encoding: windows-1256\n")
    assert found.said == []
    assert ARABIC in {name.value for actor in found.actors.values() for name in actor.names}
    assert told(read(tmp_path, csv_of("France,Haftar,2014,backs,x").encode("utf-16"), COLUMNS)) == [
        ("france", "SUPPORTS", "khalifa-haftar", "2014")
    ]


def test_a_bad_encoding_of_a_mapping(tmp_path: Path) -> None:
    (said,) = read(tmp_path, head=HEAD + "encoding: windows-1275\n").said
    assert "encoding: 'windows-1275' is not a known encoding" in said


def test_a_loader_is_told_the_encoding(tmp_path: Path) -> None:
    """And without the option, it proposes the likely encoding."""
    path = tmp_path / "events.tab"
    path.write_bytes(tsv_of(EVENT | {"City": "Bogotá"}).encode("latin-1"))
    (problem,) = [each for each in ICEWS.read(path, ReadOptions()) if isinstance(each, Rejected)]
    assert problem.message.endswith("say so, as in `--encoding windows-1252` (which it seems to be)")
    taken = [*ICEWS.read(path, ReadOptions(encoding="cp1252"))]
    assert not any(isinstance(each, Rejected) for each in taken)
    assert "place:bogota" in " ".join(str(getattr(each, "id", "")) for each in taken)
