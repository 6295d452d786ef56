"""Any bytes in a table or mapping give results or messages, and the numbers add up."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi_loaders.table import LOADER
from tests.unit.loaders.table.files import COLUMNS, CSV, HEAD, read
from tests.unit.loaders.table_reading import dangling, read_table

CELLS = st.one_of(
    st.sampled_from(
        ["", "France", "خليفة", "2014", "18/05/2014", "backs", "met", " ", '"', '""', "\n", "\r", "\0", "é", "\ufeff"]
    ),
    st.text(max_size=6),
)
ROWS = st.lists(st.lists(CELLS, min_size=4, max_size=6), max_size=6)


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_any_cells(rows: list[list[str]]) -> None:
    """Each row is a claim, left out or rejected, with the same result in a second reading."""
    text = CSV.splitlines()[0] + "\n" + "".join(",".join(map(quoted, row)) + "\n" for row in rows)
    with folder() as where:
        content = text.encode(errors="replace")
        found = read(where, content)
        again = read(where, content)
    assert found.rows == len(rows)
    assert found.records == again.records
    assert dangling(found) <= {"khalifa-haftar"}
    assert all(each.line > 1 and each.field and each.message for each in found.rejected)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(content: bytes) -> None:
    with folder() as where:
        read(where, CSV.encode() + content)
        read(where, content)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_mapping_with_something_else_in_it(data: st.DataObject) -> None:
    """A mapping with a random change is read, or rejected with a line of the mapping or the table."""
    whole = HEAD.format(table="backing.csv") + COLUMNS
    words = [*re.finditer(r"[\w/]+|[:{}\[\],]", whole)]
    word = data.draw(st.sampled_from(words))
    other = data.draw(
        st.sampled_from(
            ["", "x", "TODO", ":", "{", "]", "- a", "#", "role", "subject", "NAME", "[a, b]", "{a: b}", "~", "7"]
        )
    )
    with folder() as where:
        found = read(where)
        mapping = where / "backing.mapping.yaml"
        mapping.write_text(whole[: word.start()] + other + whole[word.end() :], encoding="utf-8")
        changed = read_table(LOADER, mapping)
    assert found.rejected == []
    assert changed.claims or changed.rejected
    assert all(each.line >= 1 and each.message for each in changed.rejected)
