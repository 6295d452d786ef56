"""The JSON Schemas for editors are up to date, and agree with the loader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings

from graphapi.model.record import Record
from graphapi_loaders.claims.schema import schemas
from tests.unit.loaders.claims.documents import document_of, lines_of
from tests.unit.loaders.claims.reading import WORLD, claim_with, read_text, with_claims
from tests.unit.loaders.claims.worlds import worlds

FILES = schemas()
DOCUMENT, LINE = (jsonschema.Draft202012Validator(json.loads(content)) for content in FILES.values())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_committed_schema_is_the_models(file: Path) -> None:
    assert file.read_text(encoding="utf-8") == FILES[file], "run python -m graphapi_loaders.claims.schema"


@pytest.mark.parametrize("content", FILES.values(), ids=[file.name for file in FILES])
def test_it_is_a_schema_with_descriptions_and_examples(content: str) -> None:
    schema = json.loads(content)
    jsonschema.Draft202012Validator.check_schema(schema)
    for name, definition in schema["$defs"].items():
        assert definition["description"], name
        for field, facts in _fields(definition):
            assert facts["description"], (name, field)
            assert facts["examples"], (name, field)


@pytest.mark.parametrize("content", FILES.values(), ids=[file.name for file in FILES])
def test_examples_fit_their_fields(content: str) -> None:
    schema = json.loads(content)
    for definition in schema["$defs"].values():
        for field, facts in _fields(definition):
            validator = jsonschema.Draft202012Validator({"$defs": schema["$defs"], **facts})
            assert [error.message for example in facts["examples"] for error in validator.iter_errors(example)] == [], (
                field
            )


@given(records=worlds())
@settings(max_examples=40)
def test_what_the_loader_takes_fits_the_schema(records: list[Record]) -> None:
    document = document_of(records)
    assert [error.message for error in DOCUMENT.iter_errors(document)] == []
    for line in lines_of(document):
        assert [error.message for error in LINE.iter_errors(line)] == []


@pytest.mark.parametrize(
    ("lines", "without"),
    [
        (["predicate: BACKS"], "predicate"),
        (["perod: 2014"], ""),
        (["subject: France"], "subject"),
        (["against: [egypt, egypt]"], ""),
        (["quote: {text: '', start: 1}"], ""),
        (["quote: {text: x, start: -1}"], ""),
        ([], "object"),
        ([], "record"),
    ],
)
def test_what_does_not_fit_the_schema_is_rejected(tmp_path: Path, lines: list[str], without: str) -> None:
    content = with_claims(claim_with(*lines, without=without))
    assert not DOCUMENT.is_valid(yaml.safe_load(content))
    assert DOCUMENT.is_valid(yaml.safe_load(WORLD))
    assert read_text(tmp_path, content).claims == []


def _fields(definition: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield from definition.get("properties", {}).items()
