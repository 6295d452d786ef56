"""References to actors in statements, after names were looked up."""

from __future__ import annotations

import pytest

from graphapi.api.schema import create_schema
from graphapi.graph.read.parts.statement_builder import Limits
from graphapi.graph.read.root import compile_root
from tests.unit.graph.selected import selected_of


@pytest.mark.parametrize(
    ("kind", "sought"),
    [
        ("name", {"id": "khalifa-haftar", "name": None, "externalId": None}),
        ("id", {"id": "khalifa-haftar", "name": None, "externalId": None}),
        ("externalId", {"id": None, "name": None, "externalId": "haftr"}),
    ],
)
def test_a_name_that_was_looked_up_is_no_external_id(kind: str, sought: dict[str, str | None]) -> None:
    selected = selected_of(create_schema(), f'{{ actor(ref: {{{kind}: "haftr"}}) {{ id }} }}')
    compiled = compile_root(selected, Limits(), {"haftr": "khalifa-haftar"})
    assert compiled.statement.params == {"v": {"p0": sought}}
