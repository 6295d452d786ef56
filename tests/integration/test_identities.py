"""Judgements that actors are one: the graph follows from loads and judgements in any order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphapi.errors import ConflictError, UnknownActorError, UnknownJudgementError
from graphapi.graph.driver.database import Database, Transaction
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.judging import judge, log, withdraw
from graphapi.graph.undo.undo_claims import undo_claims
from graphapi.graph.undo.undo_entities import undo_entities
from graphapi.graph.undo.undoing import undo
from tests.conftest import empty
from tests.integration.inputs import id_of, load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import Snapshot, snapshot
from tests.integration.spellings import INPUTS, PAIRS, same

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]


def load_all(database: Database, loaded: Sequence[str]) -> None:
    empty(database)
    for name in loaded:
        load(database, INPUTS[name], name)


def check(database: Database) -> None:
    """Checks that relations are what the claims between surviving actors add up to."""
    edges = {key: edge for key, edge in recomputed_edges(database).items() if edge[1] != edge[2]}
    assert stored_edges(database) == edges


def differences(one: Snapshot, other: Snapshot) -> list[str]:
    """Nodes and edges that only one of the two has."""
    return sorted(
        each
        for mine, others in ((one, other), (other, one))
        for each in {*mine.nodes, *mine.edges} - {*others.nodes, *others.edges}
    )


def survivor(database: Database, id_: str) -> str:
    rows = database.run(
        Statement(
            "MATCH (m:MergedActor {id: $id})-[:MERGED_INTO]->(a:Actor) RETURN a.id AS id "
            "UNION ALL MATCH (a:Actor {id: $id}) RETURN a.id AS id",
            {"id": id_},
        )
    )
    (row,) = rows
    return str(row["id"])


def test_two_spellings_become_one(database: Database) -> None:
    load_all(database, ["articles", "codebook"])
    judge(database, same("haftar", "ucdp-1"))
    judge(database, same("france", "french-republic"))

    check(database)
    rows = database.run(
        Statement(
            "MATCH (a:Actor {id: 'haftar'}) RETURN a.country AS country, a.lifespan AS lifespan, "
            "a.external_ids AS external_ids, COLLECT { MATCH (a)-[:NAMED]->(n) RETURN n.name ORDER BY n.name } AS names"
        )
    )
    assert rows == [
        {
            "country": "LY",
            "lifespan": "1943/..",
            "external_ids": ["graphapi:ucdp-1", "ucdp:1"],
            "names": ["Haftar, Khalifa", "Khalifa Haftar", "حفتر"],
        }
    ]
    (relation,) = database.run(
        Statement(
            "MATCH (:Actor {id: 'france'})-[r:SUPPORTS]->(:Actor {id: 'haftar'}) RETURN r.claims AS claims, "
            "r.independent_sources AS independent, r.status AS status"
        )
    )
    assert relation == {"claims": 3, "independent": 2, "status": "CORROBORATED"}


@pytest.mark.parametrize("pair", [*PAIRS[:2], PAIRS[4]])
def test_parting_gives_the_graph_from_before(database: Database, pair: tuple[str, str]) -> None:
    load_all(database, ["articles", "codebook", "wire"])
    before = snapshot(database)
    judge(database, same(*pair))
    assert snapshot(database) != before
    withdraw(database, *pair, by="ed", why="no")
    assert differences(snapshot(database), before) == []
    assert [row["withdrawn_why"] for row in log(database)] == ["no"]


@pytest.mark.parametrize("last", ["codebook", "wire"])
def test_loads_and_judgements_in_another_order(database: Database, last: str) -> None:
    """A load after a judgement gives the same graph as before it, also if it is repeated."""
    order = [name for name in ("articles", "codebook", "wire") if name != last]
    load_all(database, [*order, last])
    pairs = [("haftar", "ucdp-1"), ("france", "french-republic")]
    for pair in pairs:
        judge(database, same(*pair))
    wanted = snapshot(database)

    undo(database, id_of(last))
    check(database)
    load(database, INPUTS[last], last)
    assert differences(snapshot(database), wanted) == []
    load(database, INPUTS[last], last)
    assert differences(snapshot(database), wanted) == []


def test_a_deleted_actor_is_not_found_again_in_its_transaction(database: Database) -> None:
    """Neo4j finds a deleted node in an index if a property was set in the same transaction, so properties are removed first."""
    load_all(database, ["articles", "codebook"])
    judge(database, same("haftar", "ucdp-1"))
    articles = id_of("articles")

    def undone(transaction: Transaction) -> list[dict[str, str]]:
        while undo_claims(transaction, articles, 100):
            pass
        while undo_entities(transaction, articles, "Actor", 100):
            pass
        by_index = "MATCH (a:Actor {id: id}) USING INDEX a:Actor(id) RETURN id, a.kind AS kind ORDER BY id"
        return transaction.run(Statement(f"UNWIND $ids AS id {by_index}", {"ids": ["egypt", "haftar", "ucdp-1"]}))

    assert database.write(undone) == [{"id": "ucdp-1", "kind": "PERSON"}]


@dataclass
class World:
    """The current loads, the loads and undos in order, and the decisions."""

    loaded: list[str] = field(default_factory=list)
    done: list[tuple[str, str]] = field(default_factory=list)
    decided: list[tuple[str, str]] = field(default_factory=list)

    def step(self, database: Database, kind: str, name: str, pair: tuple[str, str]) -> None:
        try:
            match kind:
                case "load" if name not in self.loaded:
                    load(database, INPUTS[name], name)
                    self.loaded.append(name)
                    self.done.append((kind, name))
                case "undo" if name in self.loaded:
                    undo(database, id_of(name))
                    self.loaded.remove(name)
                    self.done.append((kind, name))
                case "merge":
                    found = judge(database, same(*pair))
                    if found.pair == set(pair) and (found.left, found.right) not in self.decided:
                        self.decided.append((found.left, found.right))
                case "part":
                    withdraw(database, *pair, by="ed", why="no")
                    self.decided = [each for each in self.decided if set(each) != set(pair)]
        except (ConflictError, UnknownActorError, UnknownJudgementError):
            pass  # refused, without any change, as the comparison at the end shows


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["load", "undo", "merge", "merge", "part"]),
        st.sampled_from(sorted(INPUTS)),
        st.sampled_from(PAIRS),
    ),
    min_size=4,
    max_size=14,
)


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_order_of_loads_undos_merges_and_partings(
    database: Database, steps: list[tuple[str, str, tuple[str, str]]]
) -> None:
    empty(database)
    world = World()
    for name in ("articles", "codebook"):
        world.step(database, "load", name, PAIRS[0])
    for step in steps:
        world.step(database, *step)
        check(database)
    reached = snapshot(database)

    # The same loads and undos without decisions, which follow at the end.
    empty(database)
    for kind, name in world.done:
        load(database, INPUTS[name], name) if kind == "load" else undo(database, id_of(name))
    for pair in world.decided:
        try:
            judge(database, same(*pair))
        except UnknownActorError:
            continue  # its load was undone, so the judgement has no effect yet
    assert differences(snapshot(database), reached) == []
