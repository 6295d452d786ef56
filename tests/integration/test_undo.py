"""After undoing a load, the graph is as if that load had never happened, whatever was loaded since."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations, cycle

import pytest

from graphapi.errors import ConflictError
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.undo.undoing import look, undo
from graphapi.model.record import Record
from graphapi.model.vocabulary import ActorKind, Modality, Predicate, Reliability, Stance, SupportForm
from tests.conftest import empty
from tests.integration.inputs import CAST, FILES, FIRST, REPEATED, id_of, load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import Snapshot, snapshot
from tests.records import actor, claim, event, names, place, publisher, source

pytestmark = pytest.mark.neo4j

DENIED = claim(period="2014-05/..", forms=[SupportForm.WEAPONS], stance=Stance.DENIED)
PLANNED = claim(period="2014-05/..", modality=Modality.PLANNED, refutes=frozenset({claim(quote="1").id}))
# Inputs with different versions of the same claims and nodes, which also complete each other.
SAYING: dict[str, list[Record]] = {
    **FILES,
    "denying": [*CAST, DENIED, claim(quote="1")],
    "planning": [*CAST, claim(quote="1"), PLANNED],
    "naming": [
        publisher(reliability=Reliability.B, names=names("Gazette", "The Gazette"), country="LY"),
        source(url="https://example.org/report"),
        actor("france", names=names("France", "French Republic"), external_ids=["iso3166:FR"], country="FR"),
        actor("haftar", ActorKind.PERSON, names=names("Haftar", "حفتر"), country="LY"),
        event(names=names("Paris summit"), place="benghazi", period="2018-02"),
        place(country="LY"),
    ],
    "dating": [
        publisher("herald"),
        publisher(),
        source("undated", "herald", published="2016-07"),
        actor("france", external_ids=["wikidata:Q142"]),
    ],
    "undated": [
        *CAST,
        source("undated", "herald", published=None),
        claim(source="undated", period="2014-05/.."),
        claim("haftar", "egypt", Predicate.MET, source="undated", quote="They met.", repeats=REPEATED.id),
        REPEATED,
    ],
}


@pytest.fixture(scope="module")
def graphs(full_database: Database) -> Callable[[Sequence[str]], Snapshot]:
    """A function that returns the graph of inputs loaded in this order. Each order is loaded once for all tests."""

    @cache
    def graph_of(loaded: Sequence[str]) -> Snapshot:
        load_all(full_database, loaded)
        return snapshot(full_database)

    return graph_of


def load_all(database: Database, loaded: Sequence[str]) -> None:
    empty(database)
    for name in loaded:
        load(database, SAYING[name], name)


@pytest.mark.both_lines
@pytest.mark.parametrize("name", SAYING)
def test_undoing_the_only_load_leaves_nothing(database: Database, name: str) -> None:
    load(database, SAYING[name], name)
    done = undo(database, id_of(name))

    assert snapshot(database).nodes == ()
    assert done.claims == sum(type(record).__name__ == "Claim" for record in SAYING[name])
    assert done.kept_claims == sum(done.kept_nodes.values()) == 0


# All pairs of inputs, each in one order; the long run also tests the other order.
PAIRS = [pair if number % 3 else pair[::-1] for number, pair in enumerate(combinations(SAYING, 2))]


# Alternately in steps of two claims and in one step.
@pytest.mark.parametrize(
    ("before", "name", "size"),
    [
        *((*pair, size) for pair, size in zip(PAIRS, cycle([2, 1000]))),
        *(pytest.param(*pair[::-1], size, marks=pytest.mark.long) for pair, size in zip(PAIRS, cycle([1000, 2]))),
    ],
)
def test_undoing_the_last_load_gives_back_what_was_before(
    database: Database, before: str, name: str, size: int
) -> None:
    load(database, SAYING[before], before)
    was = snapshot(database, times=True)
    load(database, SAYING[name], name)
    undo(database, id_of(name), batch=size)

    assert snapshot(database, times=True) == was
    assert stored_edges(database) == recomputed_edges(database)


TRIPLES = list(combinations(SAYING, 3))


def covering() -> set[tuple[str, ...]]:
    """The fewest triples that contain all pairs of inputs. In each triple, every input is undone with others after it."""
    apart = set(combinations(SAYING, 2))
    chosen: set[tuple[str, ...]] = set()
    while apart:
        best = max(TRIPLES, key=lambda triple: len(apart.intersection(combinations(triple, 2))))
        chosen.add(best)
        apart.difference_update(combinations(best, 2))
    return chosen


@pytest.mark.slow
@pytest.mark.parametrize(
    "loaded",
    [pytest.param(triple, marks=[] if triple in covering() else pytest.mark.long) for triple in TRIPLES],
    ids=" ".join,
)
def test_undoing_a_load_with_others_after_it_gives_what_these_alone_give(
    database: Database, graphs: Callable[[Sequence[str]], Snapshot], loaded: tuple[str, ...]
) -> None:
    for order in (loaded, loaded[::-1]):
        for undone in order[:2]:
            expected = graphs(tuple(name for name in order if name != undone))
            load_all(database, order)
            undo(database, id_of(undone), batch=3)
            assert snapshot(database) == expected, f"{order}, without {undone}"
            assert stored_edges(database) == recomputed_edges(database)


@pytest.mark.both_lines
def test_what_is_said_otherwise_comes_back_step_by_step(database: Database) -> None:
    """Three loads have three versions of a claim. After undoing any of them, the latest of the others is current."""
    load(database, [*CAST, FIRST])
    load(database, [*CAST, DENIED], "second")
    load(database, [*CAST, replace(FIRST, stance=Stance.ALLEGED)], "third")

    assert look(database, id_of("second")).reworded == 0
    undo(database, id_of("second"))
    assert stance(database) == "ALLEGED"
    assert undo(database, id_of("third")).reworded == 1
    assert stance(database) == "ASSERTED"
    assert "DENIED" not in str(snapshot(database))


def stance(database: Database) -> str:
    (row,) = database.run(Statement("MATCH (c:Claim) RETURN c.stance AS stance"))
    return str(row["stance"])


def test_a_load_that_is_run_again_after_others_is_heard_again(database: Database) -> None:
    load(database, [*CAST, FIRST])
    load(database, [*CAST, DENIED], "second")
    assert load(database, [*CAST, FIRST]).changed == 1
    assert stance(database) == "ASSERTED"
    undo(database, id_of("first"))
    assert stance(database) == "DENIED"


def test_a_look_says_what_undoing_does(database: Database) -> None:
    for name in ("first", "denying", "naming"):
        load(database, SAYING[name], name)
    for name in ("naming", "first", "denying"):
        before = snapshot(database, times=True)
        seen = look(database, id_of(name))
        assert snapshot(database, times=True) == before
        assert undo(database, id_of(name)) == seen


def test_what_others_need_is_not_taken_from_them(database: Database) -> None:
    load(database, [*CAST, FIRST])
    load(database, [publisher(), source("own"), claim(source="own")], "second")
    load(database, [claim("egypt", "salame", source="own", refutes=frozenset({FIRST.id}))], "third")
    before = snapshot(database, times=True)

    with pytest.raises(ConflictError, match=r"cannot be undone.*second\.yaml, third\.yaml"):
        undo(database, id_of("first"))
    with pytest.raises(ConflictError):
        look(database, id_of("first"))
    assert snapshot(database, times=True) == before
    for name in ("third", "second", "first"):
        undo(database, id_of(name))
    assert snapshot(database).nodes == ()


def test_an_actor_that_was_found_by_its_external_id_keeps_the_id_it_has(database: Database) -> None:
    """The claims of the other load stay with it, and the other id still finds it."""
    load(database, [*CAST, actor("france", external_ids=["iso3166:FR"]), FIRST])
    other = actor("frankreich", names=names("Frankreich", lang="de"), external_ids=["iso3166:FR"])
    theirs = [record for record in CAST if record.id != "france"]
    load(database, [*theirs, other, claim("frankreich", quote="Ja.")], "second")
    undo(database, id_of("first"))

    text = "MATCH (a:Actor {id: 'france'}) RETURN a {.*, names: COLLECT { MATCH (a)-[:NAMED]->(n) RETURN n.name }} AS a"
    (row,) = database.run(Statement(text))
    assert row["a"]["names"] == ["Frankreich"]
    assert row["a"]["external_ids"] == ["graphapi:frankreich", "iso3166:FR"]
    assert load(database, [*theirs, other, claim("frankreich", quote="Ja.")], "second").unchanged == 1


@pytest.mark.both_lines
def test_an_interrupted_undo_is_seen_and_finished_by_undoing_again_or_taken_back_by_loading(
    database: Database, graphs: Callable[[Sequence[str]], Snapshot]
) -> None:
    load(database, FILES["third"], "third")
    load(database, SAYING["undated"], "undated")
    whole = snapshot(database)
    for step in range(4):
        interrupt(database, "undated", step)
        (row,) = database.run(Statement("MATCH (l:Load) WHERE l.undo_started_at IS NOT NULL RETURN l {.*} AS load"))
        assert "finished_at" not in row["load"]
        assert stored_edges(database) == recomputed_edges(database)
        load(database, SAYING["undated"], "undated")
        assert snapshot(database) == whole
    interrupt(database, "undated", 2)
    undo(database, id_of("undated"))
    assert snapshot(database) == graphs(("third",))


class StoppedError(Exception):
    pass


def interrupt(database: Database, name: str, steps: int) -> None:
    """Undoes some batches of one record each, then stops."""
    left = iter(range(steps))

    def stop(_: int) -> None:
        if next(left, None) is None:
            raise StoppedError

    with pytest.raises(StoppedError):
        undo(database, id_of(name), batch=1, progress=stop)


def test_what_another_load_has_come_to_need_stops_an_undo_until_that_brings_it_itself(database: Database) -> None:
    load(database, FILES["third"], "third")
    refuting = claim("egypt", quote="No.", refutes=frozenset({FIRST.id}))
    with pytest.raises(StoppedError):
        load(database, [*CAST, refuting, FIRST], "second", batch=len(CAST) + 1, progress=stop_at_once)
    with pytest.raises(ConflictError, match="refer"):
        undo(database, id_of("third"))
    load(database, [*CAST, refuting, FIRST], "second")
    undo(database, id_of("third"))
    after = snapshot(database)
    empty(database)
    load(database, [*CAST, refuting, FIRST], "second")
    assert snapshot(database) == after


def stop_at_once(_: int) -> None:
    raise StoppedError
