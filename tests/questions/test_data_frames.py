"""docs/data-frames.md is correct: its Python code runs with a service, and its table has all questions."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from graphapi.api.http.app import create_app
from graphapi.graph.driver.connection import Access
from graphapi.service.operations import questions
from tests.listening import listening
from tests.questions.asking import settings_for

PAGE = (Path(__file__).parents[2] / "docs" / "data-frames.md").read_text(encoding="utf-8")


def code(language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert isinstance(found, str)
    return found


def test_the_page_names_all_questions() -> None:
    (table,) = re.findall(r"^\| question \| asks \|\n(.*?)\n\n", PAGE, re.MULTILINE | re.DOTALL)
    named = re.findall(r"`(\w+)`", "\n".join(line.split("|")[1] for line in table.splitlines()[1:]))
    assert sorted(named) == sorted(questions())


@pytest.mark.neo4j
@pytest.mark.usefixtures("libya")
async def test_its_code_reads_the_answer(access: Access) -> None:
    async with listening(create_app(settings_for(access))) as address:

        def run() -> dict[str, Any]:
            known: dict[str, Any] = {"service": address}
            exec(compile(code("python"), "data-frames.md", "exec"), known)
            return known

        found = await asyncio.to_thread(run)
        assert found["per_backer"]["Egypt"] > 1
        assert found["dated"].notna().sum() > 20
        assert set(found["disputed"]) <= set(found["backers"]["backer"])
        assert "عبد" in "".join(found["backers"]["quote"].dropna()) or found["backers"]["quote"].notna().any()


@pytest.mark.r
@pytest.mark.neo4j
@pytest.mark.usefixtures("libya")
async def test_its_r_reads_the_answer(access: Access) -> None:
    if not shutil.which("Rscript"):
        pytest.skip("R is not installed")
    async with listening(create_app(settings_for(access))) as address:
        script = f'service <- "{address}"\n{code("r")}\ncat(per_backer[["Egypt"]] > 1, names(backers)[1], nrow(backers) > 20)'
        done = await asyncio.to_thread(
            subprocess.run,
            ["Rscript", "-e", script],
            capture_output=True,
            text=True,
            check=True,
            env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"},
        )
    assert done.stdout.split() == ["TRUE", "backer_id", "TRUE"]
