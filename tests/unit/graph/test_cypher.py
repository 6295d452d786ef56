"""Every fixed Cypher text begins with its purpose, parameters and columns."""

from __future__ import annotations

import pytest

from graphapi.graph.driver.cypher import cypher_names, cypher_text


@pytest.mark.parametrize("name", cypher_names())
def test_it_begins_by_saying_what_it_is_for(name: str) -> None:
    comment = [line for line in cypher_text(name).splitlines() if line.startswith("//")]
    assert cypher_text(name).startswith("// ")
    if not name.startswith(("schema/", "browser/")):
        assert any("Parameters: " in line for line in comment)
        assert any("Columns: " in line for line in comment)
