"""Exports for other programs: the claims format, which gives the same graph again; UCDP's tables; FollowTheMoney."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.write.writer import Input, write
from graphapi.model.record import LeftOut, ReadOptions, Rejected
from graphapi.model.vocabulary import ActorKind, Predicate, Stance, SupportForm
from graphapi_loaders.claims import LOADER
from graphapi_loaders.followthemoney import LOADER as FOLLOW_THE_MONEY
from tests.conftest import empty
from tests.integration.snapshot import Snapshot, snapshot
from tests.questions.asking import Api
from tests.questions.conftest import DATA, WriteClaims
from tests.questions.exported import csv_rows, export
from tests.records import actor, claim, publisher, source

pytestmark = pytest.mark.neo4j


def load(database: Database, path: Path) -> None:
    given = Input(loader="claims", name=path.name, sha256=sha256(path.read_bytes()).hexdigest())
    items = list(LOADER.read(path, ReadOptions()))
    assert not [item for item in items if isinstance(item, Rejected)]
    write(database, (item for item in items if not isinstance(item, LeftOut | Rejected)), given)


def without_loads(graph: Snapshot) -> Snapshot:
    """The snapshot without loads."""
    nodes = tuple(node for node in graph.nodes if not node.startswith("Load "))
    edges = tuple(edge for edge in graph.edges if " LOADED_IN " not in edge)
    return Snapshot(nodes, edges)


async def test_a_claims_file_makes_the_same_graph_again(api: Api, full_database: Database, tmp_path: Path) -> None:
    empty(full_database)
    for path in sorted(DATA.glob("*.yaml")):
        # Without the texts of sources, because the format does not have the context of quotes.
        shutil.copy(path, tmp_path / path.name)
        load(full_database, tmp_path / path.name)
    before = without_loads(snapshot(full_database))
    file = tmp_path / "all.jsonl"
    file.write_bytes(await export(api, "claims.claims.jsonl"))
    empty(full_database)
    load(full_database, file)
    after = without_loads(snapshot(full_database))
    assert before.nodes == after.nodes
    assert before.edges == after.edges


async def test_a_part_has_all_that_its_claims_name(
    api: Api, write_claims: WriteClaims, database: Database, tmp_path: Path
) -> None:
    first = claim(period="2016")
    write_claims(first, replace(claim(source="other", period="2016"), repeats=first.id), claim("egypt", period="2017"))
    file = tmp_path / "part.jsonl"
    file.write_bytes(await export(api, "claims.claims.jsonl", sources="other"))
    lines = [orjson.loads(line) for line in file.read_bytes().splitlines()]
    assert [line["type"] for line in lines].count("claim") == 2
    assert {line["id"] for line in lines if line["type"] == "actor"} == {"france", "haftar"}
    empty(database)
    load(database, file)
    assert (await api.ask("{ claims { totalCount } }"))["totalCount"] == 2


async def test_supports_are_triad_years_and_actor_years_as_ucdp_has_them(api: Api, write_claims: WriteClaims) -> None:
    weapons, training = SupportForm.WEAPONS, SupportForm.TRAINING_EXPERTISE
    write_claims(
        actor("militia", kind=ActorKind.ARMED_GROUP),
        replace(claim("france", "haftar", period="2016/2017", forms=[weapons]), against=frozenset({"gna"})),
        replace(claim("france", "haftar", period="2017", forms=[training], quote="Also."), against=frozenset({"gna"})),
        claim("militia", "haftar", period="2017?", forms=[weapons]),
        replace(claim("egypt", "haftar", period="2017", forms=[weapons]), stance=Stance.ALLEGED),
        replace(claim("egypt", "haftar", period="2018", forms=[weapons]), stance=Stance.DENIED),
        claim("egypt", "haftar", period="2017/..", forms=[weapons], quote="Still."),
        claim("egypt", "haftar", Predicate.MET, period="2017"),
    )
    triads = csv_rows(await export(api, "claims.triad-years.csv"))
    told = {
        (row["year"], row["ext_id"], row["oppo_id"]): (
            *(row[f"ext_{name}"] for name in ("nonstate", "alleged", "w", "t", "sum")),
            row["certain"],
        )
        for row in triads
    }
    assert told == {
        ("2016", "france", "gna"): ("0", "0", "1", "0", "1", "1"),
        ("2017", "france", "gna"): ("0", "0", "1", "1", "2", "1"),
        ("2016", "militia", ""): ("1", "0", "1", "0", "1", "0"),
        ("2017", "militia", ""): ("1", "0", "1", "0", "1", "0"),
        ("2018", "militia", ""): ("1", "0", "1", "0", "1", "0"),
        ("2017", "egypt", ""): ("0", "1", "1", "0", "1", "1"),
    }
    actors = csv_rows(await export(api, "claims.actor-years.csv"))
    assert [(row["year"], row["actor_id"], row["ext_count"]) for row in actors] == [
        ("2016", "haftar", "2"),
        ("2017", "haftar", "3"),
        ("2018", "haftar", "1"),
    ]


@pytest.fixture
def told(write_claims: WriteClaims) -> Iterator[None]:
    write_claims(
        publisher("gazette"),
        source("report"),
        actor("haftar", kind=ActorKind.PERSON),
        actor("army", kind=ActorKind.ORGANIZATION),
        claim("haftar", "army", Predicate.MEMBER_OF, period="2014/2019-04"),
        claim("france", "haftar", Predicate.SUPPORTS, period="2016?"),
    )
    return iter([None])


@pytest.mark.usefixtures("told")
async def test_followthemoney_has_actors_and_links(api: Api, tmp_path: Path) -> None:
    file = tmp_path / "relations.ftm.json"
    file.write_bytes(await export(api, "relations.ftm.json"))
    entities = {entity["id"]: entity for entity in map(orjson.loads, file.read_bytes().splitlines())}
    assert {(entities[id_]["schema"]) for id_ in ("haftar", "army", "france")} == {
        "Person",
        "Organization",
        "PublicBody",
    }
    member = next(entity for entity in entities.values() if entity["schema"] == "Membership")
    assert (member["properties"]["member"], member["properties"]["organization"]) == (["haftar"], ["army"])
    assert (member["properties"]["startDate"], member["properties"]["endDate"]) == (["2014"], ["2019-04"])
    other = next(entity for entity in entities.values() if entity["schema"] == "UnknownLink")
    assert (other["properties"]["role"], other["properties"]["description"]) == (["SUPPORTS"], ["When: 2016?"])
    # The loader of such files accepts them, and gives the membership again.
    items = list(FOLLOW_THE_MONEY.read(file, ReadOptions()))
    assert not [item for item in items if isinstance(item, Rejected)]
