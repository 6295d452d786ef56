"""The articles, UCDP's supporters and ICEWS's events of 2014 together: one France, one Haftar, and a list of unclear pairs."""

from __future__ import annotations

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.candidates import candidates
from graphapi.service.identity import Judgement, resolve_load
from tests.browser.bundled import load_bundled
from tests.integration.loading import load
from tests.unit.loaders.shared_data import shared_file

pytestmark = [pytest.mark.neo4j, pytest.mark.shared, pytest.mark.long]
FILES = ("ucdp-esd/ucdp-esd-ty-181.csv.gz", *(f"icews14/{part}.txt.gz" for part in ("train", "valid", "test")))
JOINED = {
    frozenset(("abdel-fattah-al-sisi.11d7f1.icews", "abdel-fattah-el-sisi")),
    frozenset(("muammar-al-qaddafi.5988df.icews", "muammar-gaddafi")),
    frozenset(("north-atlantic-treaty-organization.icews", "nato")),
}
ONES = {"france": "FRANCE", "united-arab-emirates": "United Arab Emirates", "khalifa-haftar": "Khalifa Haftar"}
_BEARERS = "MATCH (a:Actor)-[:NAMED]->(n:Name) WHERE toLower(n.name) = toLower($name) RETURN DISTINCT a.id AS id"


def bearers(database: Database, name: str) -> list[str]:
    return [row["id"] for row in database.run(Statement(_BEARERS, {"name": name}))]


def bundled(database: Database) -> set[str]:
    """The ids of the actors in the files of the articles."""
    rows = database.run(
        Statement("MATCH (a:Actor|MergedActor)-[:LOADED_IN]->(:Load {input: 'actors.yaml'}) RETURN a.id AS id")
    )
    return {row["id"] for row in rows}


def test_one_world(database: Database) -> None:
    files = [shared_file(name) for name in FILES]
    load_bundled(database)
    ours = bundled(database)
    assert len(ours) > 100
    made: list[Judgement] = []
    for file in files:
        report = load(database, file)
        made += resolve_load(database, report.load, 0.95, "ed (load --auto 0.95)")[0]

    for id_, name in ONES.items():
        assert bearers(database, name) == [id_]
    # Only obvious pairs were merged by names, and no two of the bundled actors.
    assert {frozenset((each.left, each.right)) for each in made} == JOINED
    assert not any(ours >= each.pair for each in made)
    left = candidates(database, most=10_000)
    assert 20 < len(left) < 100
    assert all(each.reasons and all(each.reasons) for each in left)
    asked = {frozenset((each.keep, each.other)) for each in left}
    assert asked >= {
        frozenset(("muslim-brotherhood", "muslim-brotherhood.ucdp-269")),  # the one of Libya and the one of Syria
        frozenset(("al-shabaab.326439.icews", "al-shabaab.ucdp-717")),
        frozenset(("hezbollah.icews", "hezbollah.ucdp-366")),
    }
    # Two actors of one file are never certainly one.
    assert not any(ours >= {each.keep, each.other} and each.certain for each in left)
