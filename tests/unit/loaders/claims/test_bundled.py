"""Each bundled claims file loads alone without a rejection; with the articles, every quote is found in its text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphapi.model.claim import Claim
from graphapi_loaders.claims import LOADER
from tests.unit.loaders.claims.reading import read

ROOT = Path(__file__).parents[4]
FILES = sorted((ROOT / "datasets").rglob("*.yaml"))
SOURCES = ROOT.parent / "shared" / "sources"


def test_there_are_bundled_files() -> None:
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_loads_alone(file: Path) -> None:
    assert LOADER.recognizes(file)
    found = read(file)
    assert found.said == []
    assert found.records


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_names_the_schema(file: Path) -> None:
    """Editors then complete and check the file."""
    first = file.read_text(encoding="utf-8").splitlines()[0]
    named = file.parent / first.removeprefix("# yaml-language-server: $schema=")
    assert json.loads(named.read_text(encoding="utf-8"))["title"] == "Claims file"


@pytest.mark.shared
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_quote_is_in_its_article(file: Path) -> None:
    if not SOURCES.is_dir():
        pytest.skip("the articles are in the folder shared/ beside the repository, which is not there")
    found = read(file, SOURCES)
    assert found.said == []
    quotes = [record.quote for record in found.records if isinstance(record, Claim) and record.quote]
    assert [quote.text for quote in quotes if quote.suffix is None] == []
    assert found.remarks == []
