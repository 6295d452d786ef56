"""A finished load is reported to the webhook; if that does not respond, the load stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphapi.graph.driver.database import Database
from tests.integration.program import run
from tests.receiver import receiving

pytestmark = [pytest.mark.neo4j]

CLAIMS = """
format: claims/1
publishers:
  - id: gazette
    names: [{ value: The Gazette, lang: en, kind: PRIMARY }]
sources:
  - { id: gazette-1, publisher: gazette, title: Arms, published: "2020-03-01", lang: en }
actors:
  - { id: northland, kind: STATE, names: [{ value: Northland, lang: en, kind: PRIMARY }] }
  - { id: union, kind: ARMED_GROUP, names: [{ value: Union, lang: en, kind: PRIMARY }] }
claims:
  - source: gazette-1
    predicate: SUPPORTS
    subject: northland
    object: union
    quote: { text: Northland arms the union }
"""


@pytest.mark.usefixtures("database")
def test_a_load_is_told_without_paths_of_this_machine(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "arms.yaml").write_text(CLAIMS)
    with receiving(200) as receiver:
        hook = {"GRAPHAPI_WEBHOOK_URL": receiver.url, "GRAPHAPI_WEBHOOK_SECRET": "a secret"}
        done = run(environment | hook, "load", str(tmp_path / "arms.yaml"))
        dry = run(environment | hook, "load", "--dry-run", str(tmp_path / "arms.yaml"))
    assert (done.returncode, dry.returncode) == (0, 0), done.stderr + dry.stderr
    (body,) = receiver.bodies
    (load,) = json.loads(body)["data"]["loads"]
    assert load["loader"] == "claims"
    assert load["input"].endswith("arms.yaml")
    assert str(tmp_path) not in body.decode()
    assert "a secret" not in body.decode()


def test_a_webhook_that_is_not_there_is_told_and_the_load_stands(
    environment: dict[str, str], database: Database, tmp_path: Path
) -> None:
    (tmp_path / "arms.yaml").write_text(CLAIMS)
    with receiving(404) as receiver:
        hook = {"GRAPHAPI_WEBHOOK_URL": receiver.url, "GRAPHAPI_WEBHOOK_SECRET": "a secret"}
        done = run(environment | hook, "load", str(tmp_path / "arms.yaml"))
    assert done.returncode == 0
    assert "The webhook at 127.0.0.1 did not get a message about this load: it answers 404." in done.stderr
    assert "1 new" in done.stdout
