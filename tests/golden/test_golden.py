"""Documents and their compiled statements: `NAME.graphql` gives `NAME.cypher` and `NAME.params.json`.

`GOLDEN=write pytest tests/golden` writes them again; check the difference before you commit it.
"""

from __future__ import annotations

import json
import os
import re
from datetime import date

import pytest

from graphapi.graph.driver.statement import Statement
from tests.golden.compiled import DOCUMENTS, HERE, statements

CLAUSE = re.compile(r" (?=(?:MATCH|OPTIONAL MATCH|WITH|CALL|UNWIND|RETURN|UNION ALL|ORDER BY)\b)")
WRITE = os.environ.get("GOLDEN") == "write"


def readable(statement: Statement) -> str:
    """The text with a line for each clause, indented by enclosing subqueries and maps."""
    lines, depth = [], 0
    for line in CLAUSE.sub("\n", statement.text).splitlines():
        lines.append("  " * depth + line.rstrip())
        depth += line.count("{") - line.count("}")
    return "\n".join(lines) + "\n"


def shown(params: object) -> str:
    return json.dumps(params, ensure_ascii=False, indent=1, default=date.isoformat) + "\n"


@pytest.mark.parametrize("name", DOCUMENTS)
async def test_compiles_to_what_is_written_down(name: str) -> None:
    found = await statements((HERE / f"{name}.graphql").read_text(encoding="utf-8"))
    assert found, "the document has no root field that is read from the graph"
    text = "\n;\n".join(readable(statement) for statement in found)
    params = shown([statement.params["v"] for statement in found])
    cypher_file, params_file = HERE / f"{name}.cypher", HERE / f"{name}.params.json"
    if WRITE:
        cypher_file.write_text(text, encoding="utf-8")
        params_file.write_text(params, encoding="utf-8")
    assert text == cypher_file.read_text(encoding="utf-8")
    assert params == params_file.read_text(encoding="utf-8")


async def test_text_does_not_depend_on_values() -> None:
    """Neo4j then plans a document only once for all actors."""
    document = '{{ backers(of: {{name: "{name}"}}, filter: {{during: "{during}"}}, first: {first}) {{ nodes {{ standing }} }} }}'
    (one,) = await statements(document.format(name="Haftar", during="2014/2019", first=10))
    (other,) = await statements(document.format(name="خليفة حفتر", during="2016", first=20))
    assert one.text == other.text
    assert one.params != other.params


@pytest.mark.parametrize("name", DOCUMENTS)
async def test_values_are_never_in_the_text(name: str) -> None:
    source = (HERE / f"{name}.graphql").read_text(encoding="utf-8")
    values = re.findall(r'"([^"]+)"', source)
    for statement in await statements(source):
        for value in values:
            assert f"'{value}'" not in statement.text
            assert f'"{value}"' not in statement.text
