"""The loader accepts the examples in docs/claims-format.md."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from graphapi_loaders.claims.json_lines import LINE_LIMIT
from graphapi_loaders.claims.schema import schemas
from graphapi_loaders.claims.texts import TEXT_LIMIT
from graphapi_loaders.claims.yaml_file import YAML_LIMIT
from graphapi_loaders.written.yaml_nodes import DEPTH_LIMIT, VALUE_LIMIT
from tests.unit.loaders.claims.reading import claim_with, read_text, with_claims

GUIDE = Path(__file__).parents[4] / "docs" / "claims-format.md"


@pytest.mark.parametrize(("language", "name", "records"), [("yaml", "file.yaml", 7), ("json", "file.jsonl", 5)])
def test_examples(tmp_path: Path, language: str, name: str, records: int) -> None:
    (example,) = re.findall(rf"```{language}\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    found = read_text(tmp_path, example, name)
    assert found.said == []
    assert len(found.records) == records


def test_the_schema_is_where_the_example_says() -> None:
    (named,) = re.findall(r"\$schema=(\S+)", GUIDE.read_text(encoding="utf-8"))
    assert (GUIDE.parent / named).resolve() in schemas()


def test_limits() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert VALUE_LIMIT == 1_000_000
    assert f"| a YAML file | {YAML_LIMIT // 1024**2} MB, a million values, {DEPTH_LIMIT} levels |" in text
    assert f"| a line of JSON Lines | {LINE_LIMIT // 1024**2} MiB;" in text
    assert f"| a source's text | {TEXT_LIMIT // 1024**2} MB |" in text


def test_three_hundred_claims_are_read_in_well_under_two_seconds(tmp_path: Path) -> None:
    claims = [
        claim_with(f'record: "{number}"', "period: 2014-05/..", "detail: said", without="record")
        for number in range(300)
    ]
    started = time.process_time()
    found = read_text(tmp_path, with_claims(*claims))
    assert time.process_time() - started < 1
    assert len(found.claims) == 300
