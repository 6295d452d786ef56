"""Quotes are searched in the text of their source, and get a position and context, or are rejected."""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphapi.model.claim import Quote
from graphapi.model.digest import normal_text
from graphapi_loaders.claims.quotes import SURROUNDINGS, NotFoundError, find
from tests.unit.loaders.claims.reading import Read, read

TEXT = "قال المتحدث إن فرنسا تدعم حفتر منذ   عام 2014.\r\n\r\nوأضاف أن فرنسا\u00a0تدعم\tحفتر سرا، حسب قوله"
NORMAL = normal_text(TEXT)
FILE = """\
format: claims/1
publishers: [{id: p, names: [{value: P}]}]
sources: [{id: s, publisher: p, title: T%s}]
actors:
  - {id: france, kind: STATE, names: [{value: France}]}
  - {id: haftar, kind: PERSON, names: [{value: Haftar}]}
claims:
  - source: s
    predicate: SUPPORTS
    subject: france
    object: haftar
    quote:
      text: "%s"
"""


def read_quote(
    folder: Path, quote: str, *more: str, source: str = ", lang: ar, text: t.txt", texts: Path | None = None
) -> Read:
    path = folder / "file.yaml"
    path.write_text(FILE % (source, quote) + "".join(f"      {line}\n" for line in more), encoding="utf-8")
    return read(path, *([texts] if texts else []))


def quote_of(found: Read) -> Quote:
    assert found.said == []
    quote = found.claims[0].quote
    assert quote is not None
    return quote


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "t.txt").write_bytes(TEXT.encode())
    return tmp_path


def test_a_quote_is_placed_and_surrounded(folder: Path) -> None:
    found = read_quote(folder, "تدعم حفتر سرا", "translation: supports Haftar in secret")
    quote = quote_of(found)
    assert quote.start is not None
    assert quote == Quote(
        text="تدعم حفتر سرا",
        lang="ar",
        translation="supports Haftar in secret",
        start=NORMAL.index("تدعم حفتر سرا"),
        prefix="منذ عام 2014. وأضاف أن فرنسا ",
        suffix="، حسب قوله",
        verified=True,
    )
    assert found.remarks == []


@pytest.mark.parametrize(
    "written",
    [
        "منذ   عام\\t2014",
        unicodedata.normalize("NFD", "وأضاف أن"),
        " وأضاف\\nأن ",
    ],
)
def test_white_space_and_composition_do_not_matter(folder: Path, written: str) -> None:
    quote = quote_of(read_quote(folder, written))
    assert quote.text in NORMAL
    assert NORMAL[quote.start :].startswith(quote.text)


def test_a_repeated_quote_needs_its_start(folder: Path) -> None:
    first, second = NORMAL.index("تدعم"), NORMAL.rindex("تدعم")
    assert read_quote(folder, "تدعم حفتر").said == [
        (
            "file.yaml:12: claims[0].quote.start: is missing, and the quote is in the source's text more than once "
            f"(at {first}, {second}); expected the one that is meant"
        ),
    ]
    assert quote_of(read_quote(folder, "تدعم حفتر", f"start: {second}")).start == second
    assert read_quote(folder, "تدعم حفتر", "start: 3").said == [
        f"file.yaml:14: claims[0].quote.start: does not begin at 3 in the source's text but at {first}, {second}"
    ]


def test_a_quote_that_is_not_there(folder: Path) -> None:
    near = NORMAL.index("وأضاف أن فرنسا")
    assert read_quote(folder, "وأضاف أن روسيا تدعم").said == [
        (
            "file.yaml:13: claims[0].quote.text: is not in the source's text; "
            f"the nearest passage is 'وأضاف أن فرنسا تدعم', at {near}"
        ),
    ]
    assert read_quote(folder, "لا شيء من هذا").said == [
        "file.yaml:13: claims[0].quote.text: is not in the source's text"
    ]


def test_a_quote_is_looked_up_although_other_fields_are_wrong(folder: Path) -> None:
    found = read_quote(folder, "لا شيء", "lang: Arabic")
    assert [each.field for each in found.rejected] == ["claims[0].quote.lang"]
    path = folder / "file.yaml"
    path.write_text(path.read_text().replace("Arabic", "ar").replace("SUPPORTS", "BACKS"))
    assert [each.field for each in read(path).rejected] == ["claims[0].predicate", "claims[0].quote.text"]


def test_a_quote_has_a_language(folder: Path) -> None:
    assert quote_of(read_quote(folder, "سرا", "lang: ar-LY", source=", text: t.txt")).lang == "ar-LY"
    assert read_quote(folder, "سرا", source=", text: t.txt").said == [
        "file.yaml:12: claims[0].quote.lang: is missing; expected here or as `lang` of the source"
    ]


def test_a_text_that_is_not_there_is_said_once(tmp_path: Path) -> None:
    found = read_quote(tmp_path, "whatever", "start: 7")
    assert quote_of(found) == Quote(text="whatever", lang="ar", start=7)
    assert found.remarks == [
        f"{tmp_path}/file.yaml: quotes not looked up: 1 (no text found of t.txt: give the folder that holds it)"
    ]
    assert read_quote(tmp_path, "whatever", source=", lang: ar").remarks == [
        f"{tmp_path}/file.yaml: quotes not looked up: 1 (no text is named by the source)"
    ]


def test_texts_are_looked_for_in_the_folders_given(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "t.txt").write_bytes(TEXT.encode())
    found = read_quote(tmp_path, "سرا", texts=texts)
    assert quote_of(found).start == NORMAL.index("سرا")


def test_the_text_is_the_one_with_the_sum(folder: Path) -> None:
    """Another text with the same name, beside the file, does not hide it."""
    meant = "نص آخر".encode()
    (folder / "other").mkdir()
    (folder / "other" / "t.txt").write_bytes(meant)
    sha256 = hashlib.sha256(meant).hexdigest()
    source = f", lang: ar, text: t.txt, sha256: {sha256}"
    assert quote_of(read_quote(folder, "آخر", source=source, texts=folder / "other")).start == 3
    messages = read_quote(folder, "آخر", source=source).said
    assert messages[0] == (
        f"file.yaml:3: sources[0].sha256: is not that of the text t.txt, which is {hashlib.sha256(TEXT.encode()).hexdigest()}"
    )
    assert messages[1:] == ["file.yaml:8: claims[0].source: the source 's' was rejected (file.yaml:3)"]


def test_a_text_that_is_not_utf8(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_bytes("قال\n".encode() + b"\xe1\xe2")
    assert read_quote(tmp_path, "x").said[0] == (
        "file.yaml:3: sources[0].text: t.txt, line 2: the byte 0xE1 in column 1 is not UTF-8"
    )


words = st.text(st.sampled_from("ab é"), min_size=1).map(normal_text).filter(bool)


@given(before=words, quote=words, after=words)
def test_surroundings_join_the_quote_without_a_gap(before: str, quote: str, after: str) -> None:
    text = normal_text(f"{before} {quote} {after}")
    start = len(before) + 1
    passage = find(quote, text, start)
    assert passage.start == start
    assert text[start - len(passage.prefix) :].startswith(passage.prefix + quote + passage.suffix)
    assert max(len(passage.prefix), len(passage.suffix)) <= SURROUNDINGS
    cut = text[: start - len(passage.prefix)]
    assert cut == "" or cut.endswith(" ") or " " not in passage.prefix[:-1]
    rest = text[start + len(quote) + len(passage.suffix) :]
    assert rest == "" or rest.startswith(" ") or " " not in passage.suffix[1:]


@given(text=words, quote=words)
def test_a_quote_is_found_exactly_where_it_is_or_not_at_all(text: str, quote: str) -> None:
    places = [place for place in range(len(text)) if text.startswith(quote, place)]
    try:
        found = find(quote, text).start
    except NotFoundError:
        assert len(places) != 1
    else:
        assert [found] == places
