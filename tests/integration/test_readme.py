"""The README is correct: its commands, GraphQL, Cypher and claims file are run.

`README=write pytest tests/integration/test_readme.py` writes the answers again; check the difference before you commit it.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from pydantic import SecretStr

from graphapi.api.schema import create_schema
from graphapi.graph.driver.connection import Access, Graph
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.service.context import Context, Limits
from graphapi.settings import Settings
from tests.conftest import empty

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
BLOCK = re.compile(r"^```(console|graphql|json|yaml|cypher|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
WRITE = os.environ.get("README") == "write"


@pytest.fixture(scope="module")
def environment(access: Access, full_database: Database) -> dict[str, str]:
    """Settings with the Neo4j of the tests, which has the bundled data."""
    empty(full_database)
    settings = Settings(neo4j_uri=access.uri, neo4j_user=access.user, neo4j_password=SecretStr(access.password))
    environment = os.environ | {
        "GRAPHAPI_NEO4J_URI": str(settings.neo4j_uri),
        "GRAPHAPI_NEO4J_PASSWORD": access.password,
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    run("graphapi load datasets/libya", ROOT, environment)
    return environment


def run(command: str, folder: Path, environment: dict[str, str]) -> str:
    """The output of a command of the program, which must succeed."""
    program, *arguments = shlex.split(command)
    assert program == "graphapi"
    done = subprocess.run(
        [sys.executable, "-m", "graphapi", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines())


def table(rows: Sequence[Mapping[str, object]]) -> str:
    """A line for each row, below the names of columns."""
    lines: list[list[object]] = [list(rows[0]), *(list(row.values()) for row in rows)]
    return "".join(" | ".join(str(cell) for cell in line) + "\n" for line in lines)


async def test_what_it_shows_is_what_happens(
    access: Access, full_database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    readme = README.read_text(encoding="utf-8")
    schema = create_schema()
    answer = ""
    seen: list[str] = []
    async with Graph(access) as graph:
        for match in BLOCK.finditer(readme):
            kind, text = match.groups()
            seen.append(kind)
            match kind:
                case "yaml":
                    (tmp_path / "my-claims.yaml").write_text(text, encoding="utf-8")
                    continue
                case "graphql":
                    result = await schema.execute(text, context_value=Context(graph, Limits()))
                    assert result.errors is None
                    answer = json.dumps(result.data, ensure_ascii=False, indent=2) + "\n"
                    continue
                case "cypher":
                    answer = table(full_database.run(Statement(text)))
                    continue
                case "json" | "text":
                    found = answer
                case _:
                    commands = [line[2:] for line in text.splitlines() if line.startswith("$ ")]
                    found = "".join(f"$ {each}\n{run(each, tmp_path, environment)}\n" for each in commands)
            if WRITE:
                readme = readme.replace(f"```{kind}\n{text}```", f"```{kind}\n{found}```")
            else:
                assert found == text
    assert {"console", "graphql", "json", "yaml", "cypher", "text"} <= set(seen)
    if WRITE:
        README.write_text(readme, encoding="utf-8")
