"""The committed JSON Schema is that of the models, and agrees with them about a valid and an invalid mapping."""

from __future__ import annotations

import json
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from graphapi_loaders.table.schema import FILE, schema
from tests.unit.loaders.table.files import COLUMNS, HEAD


def _mapping(text: str) -> Any:
    """The mapping as an editor reads it, with scalars as texts."""
    return yaml.load(text, Loader=yaml.BaseLoader)


def test_the_committed_schema_is_current() -> None:
    """`make schema` writes it."""
    assert FILE.read_text(encoding="utf-8") == schema()


def test_it_is_a_schema_and_takes_a_good_mapping() -> None:
    loaded = json.loads(schema())
    Draft202012Validator.check_schema(loaded)
    validator = Draft202012Validator(loaded)
    good = _mapping(HEAD.format(table="backing.csv") + COLUMNS)
    assert [error.message for error in validator.iter_errors(good)] == []
    assert [*validator.iter_errors({**good, "colums": {}})]
    assert [*validator.iter_errors({**good, "columns": {"Who": {"role": "subjekt"}}})]


def test_every_field_is_described_with_an_example() -> None:
    """Editors show both while a mapping is typed."""
    definitions = json.loads(schema())["$defs"].values()
    fields = [field for each in definitions for field in each.get("properties", {}).values()]
    assert len(fields) > 30
    assert all("description" in field and "examples" in field for field in fields if "$ref" not in field)
