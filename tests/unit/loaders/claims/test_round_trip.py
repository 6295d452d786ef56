"""Documents written from records give the same records again, in YAML and JSON Lines, in any order."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from pathlib import Path
from random import Random

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from graphapi.model.record import Record, Rejected
from tests.unit.loaders.claims.documents import SECTIONS, Data, document_of, lines_of
from tests.unit.loaders.claims.reading import Read, read_text
from tests.unit.loaders.claims.worlds import worlds


def read_back(content: str | bytes, name: str) -> list[Record]:
    with tempfile.TemporaryDirectory() as folder:
        found = read_text(Path(folder), content, name)
    assert found.said == []
    return found.records


def as_yaml(document: Data) -> str:
    return yaml.safe_dump(json.loads(json.dumps(document)), allow_unicode=True, sort_keys=False)


@given(records=worlds())
@settings(max_examples=40)
def test_yaml_reads_back(records: list[Record]) -> None:
    found = read_back(as_yaml(document_of(records)), "file.yaml")
    assert Counter(found) == Counter(records)


@given(records=worlds())
@settings(max_examples=40)
def test_json_lines_read_back_in_order(records: list[Record]) -> None:
    content = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines_of(document_of(records)))
    assert read_back(content, "file.jsonl") == records


@given(records=worlds(), chance=st.randoms(use_true_random=False))
@settings(max_examples=40)
def test_order_of_items_and_fields_does_not_matter(records: list[Record], chance: Random) -> None:
    document = document_of(records)
    for section in SECTIONS:
        document[section] = [_shuffled(item, chance) for item in document[section]]
        chance.shuffle(document[section])
    found = read_back(as_yaml(_shuffled(document, chance)), "file.yaml")
    assert Counter(found) == Counter(records)
    # In any order, claims come after those that they refer to.
    _assert_in_order(found)


@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(max_examples=100)
def test_any_bytes_are_read_or_told(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("file.yaml", "file.jsonl"):
            found = read_text(Path(folder), content, name)
            assert found.records or found.rejected
            assert _can_be_printed(found)


@given(records=worlds(), data=st.data())
@settings(max_examples=40)
def test_anything_in_place_of_a_value_is_read_or_told(records: list[Record], data: st.DataObject) -> None:
    """No input makes the reader fail, and rejections can be printed."""
    lines = list(lines_of(document_of(records)))
    line = data.draw(st.sampled_from(lines))
    line[data.draw(st.sampled_from([*line, "new"]))] = data.draw(_anything)
    content = "".join(json.dumps(line) + "\n" for line in lines)
    with tempfile.TemporaryDirectory() as folder:
        found = read_text(Path(folder), content, "file.jsonl")
    assert {type(each) for each in found.rejected} <= {Rejected}
    assert _can_be_printed(found)
    # Every line became a record or was reported.
    assert len(found.records) + len({each.line for each in found.rejected}) == len(lines)


_scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5)
_anything = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(), max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def _can_be_printed(found: Read) -> bool:
    """Whether all messages are texts that terminals and JSON can have."""
    text = "\n".join(found.said)
    return text.encode().decode() == text


def _shuffled(item: Data, chance: Random) -> Data:
    return dict(chance.sample(list(item.items()), len(item)))


def _assert_in_order(records: list[Record]) -> None:
    seen: set[str] = set()
    for record in records:
        links = {
            getattr(record, field, None)
            for field in (
                "repeats",
                "corrects",
                "publisher",
                "place",
                "source",
                "event",
                "subject",
                "object",
                "claimant",
            )
        }
        for several in ("refutes", "against", "via"):
            links |= set(getattr(record, several, ()))
        assert links - {None} <= seen
        seen.add(record.id)
