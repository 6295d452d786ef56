"""Loads give the same graph in any order, repeated, and beside other loads; and invalid ones are refused."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from itertools import permutations
from threading import Thread
from typing import Any

import pytest

from graphapi.errors import ConflictError, InvalidRecordsError
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.writer import write_again
from graphapi.model.claim import Claim
from graphapi.model.entity import Coordinates
from graphapi.model.record import Record, Rejected
from graphapi.model.vocabulary import ActorKind, Modality, Predicate, Reliability, Stance, SupportForm
from tests.conftest import empty
from tests.integration.inputs import CAST, FILES, FIRST, id_of, input_of, load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import snapshot
from tests.records import actor, claim, event, names, place, publisher, source

pytestmark = pytest.mark.neo4j


def edge(database: Database, predicate: str = "SUPPORTS") -> dict[str, Any]:
    """The only relation with this predicate."""
    rows = database.run(
        Statement(f"MATCH (s)-[r:{predicate}]->(o) RETURN s.id AS subject, o.id AS object, r {{.*}} AS r")
    )
    assert len(rows) == 1
    return {**rows[0]["r"], "subject": rows[0]["subject"], "object": rows[0]["object"]}


@pytest.mark.both_lines
def test_what_was_loaded_is_there(database: Database) -> None:
    report = load(database, [*FILES["first"], Rejected(file="first.yaml", line=3, field="period", message="no date")])

    assert (report.new, report.unchanged, report.rejected) == (2, 0, 1)
    assert report.created == {"Publisher": 2, "Source": 2, "Place": 1, "Event": 1, "Actor": 4}
    found = edge_between(database, "france")
    assert found["period"] == "2014-05/.."
    assert found["ongoing"]
    assert found["end_earliest"].to_native() == date(2018, 3, 1), "still going on when the source was published"
    assert (found["status"], found["standing"], found["kinds"]) == ("REPORTED", "ASSERTED", ["MATERIAL"])
    (loaded,) = database.run(Statement("MATCH (l:Load) RETURN l {.*} AS load"))
    assert loaded["load"]["accepted"] == 2
    assert loaded["load"]["rejected"] == 1
    assert loaded["load"]["finished_at"] >= loaded["load"]["started_at"]


def edge_between(database: Database, subject: str) -> dict[str, Any]:
    text = "MATCH (:Actor {id: $subject})-[r:SUPPORTS]->(:Actor {id: 'haftar'}) RETURN r {.*} AS r"
    (row,) = database.run(Statement(text, {"subject": subject}))
    found: dict[str, Any] = row["r"]
    return found


def test_loading_twice_changes_nothing(database: Database) -> None:
    load(database, FILES["third"])
    before = snapshot(database)

    report = load(database, FILES["third"])

    assert (report.new, report.changed, report.unchanged) == (0, 0, 4)
    assert report.created == {"Publisher": 0, "Source": 0, "Place": 0, "Event": 0, "Actor": 0}
    assert snapshot(database) == before


def test_loading_the_same_again_looks_at_nothing(database: Database) -> None:
    """The report is that of `write`, but no claim is read, also in another order and with other batches."""
    load(database, FILES["third"])
    before = snapshot(database)
    wanted = load(database, FILES["third"])

    report = write_again(database, FILES["third"][::-1], input_of("first"), batch=3)

    assert report == wanted
    assert snapshot(database) == before


@pytest.mark.parametrize(
    "change",
    [
        pytest.param([*CAST, *FILES["third"][len(CAST) + 1 :]], id="a claim less"),
        pytest.param([*FILES["third"], claim(quote="And this.")], id="a claim more"),
        pytest.param([*CAST, claim(period="2014-05/.."), *FILES["third"][len(CAST) + 1 :]], id="other forms"),
        pytest.param([*FILES["third"][:-1], FILES["third"][-2]], id="one twice, another not"),
        pytest.param([*FILES["third"], actor("egypt", names=names("Egypt", "Misr"))], id="another name"),
    ],
)
def test_what_says_something_else_is_to_be_written(database: Database, change: list[Record]) -> None:
    """For example, a newer loader can read the same bytes better."""
    load(database, FILES["third"])
    before = snapshot(database)

    assert write_again(database, change, input_of("first")) is None
    assert snapshot(database) == before


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("MATCH (c:Claim) WITH c LIMIT 1 DETACH DELETE c", id="a claim is gone"),
        pytest.param("MATCH (p:Place) DETACH DELETE p", id="a place is gone"),
        pytest.param("MATCH (l:Load) REMOVE l.finished_at", id="it was not done"),
        pytest.param("MATCH (l:Load) REMOVE l.fingerprint", id="it was loaded by an earlier program"),
    ],
)
def test_what_does_not_stand_is_to_be_written(database: Database, statement: str) -> None:
    load(database, FILES["third"])
    database.run(Statement(statement))

    assert write_again(database, FILES["third"], input_of("first")) is None


def test_what_later_loads_say_otherwise_is_to_be_written(database: Database) -> None:
    load(database, FILES["first"])
    load(database, [*CAST, claim(period="2014-05/..")], "other")

    assert write_again(database, FILES["first"], input_of("first")) is None


def test_what_a_newer_version_took_back_is_to_be_written(database: Database) -> None:
    load(database, FILES["third"])
    load(database, FILES["third"][:-1], sha="newer")

    assert write_again(database, FILES["third"], input_of("first")) is None
    assert write_again(database, FILES["third"][:-1], input_of("first", "newer")) is not None


def test_a_claim_that_another_input_brought_is_of_both_loads(database: Database) -> None:
    load(database, FILES["first"])
    report = load(database, FILES["third"], "third")

    assert report.unchanged == 1
    text = "MATCH (:Claim {id: $id})-[:LOADED_IN]->(load) RETURN load.input AS input ORDER BY input"
    assert [row["input"] for row in database.run(Statement(text, {"id": FIRST.id}))] == ["first.yaml", "third.yaml"]


def test_the_order_of_inputs_does_not_matter(database: Database) -> None:
    graphs = set()
    for order in permutations(FILES):
        empty(database)
        for name in order:
            load(database, FILES[name], name)
        graphs.add(snapshot(database))

    assert len(graphs) == 1
    assert stored_edges(database) == recomputed_edges(database)


@pytest.mark.parametrize("batch", [1000, 3])
def test_the_order_of_records_does_not_matter(database: Database, batch: int) -> None:
    """Within a batch any order is possible. Over several batches, records come after those that they refer to, except claims."""
    records = list(dict.fromkeys(record for file in FILES.values() for record in file))
    graphs = set()
    for seed in range(5):
        shuffled = random.Random(seed).sample(records, len(records))
        if batch < len(records):
            shuffled.sort(key=_rank)
        empty(database)
        load(database, shuffled, batch=batch)
        graphs.add(snapshot(database))

    assert len(graphs) == 1


def _rank(record: Record) -> int:
    kinds = ["Publisher", "Source", "Actor", "Place", "Event", "Claim"]
    return kinds.index(type(record).__name__)


@pytest.mark.both_lines
def test_two_loads_at_once_give_what_one_after_the_other_gives(database: Database, access: Access) -> None:
    for name, records in FILES.items():
        load(database, records, name)
    expected = snapshot(database)
    empty(database)

    def run(name: str) -> None:
        with Database(access) as own:
            for _ in range(2):
                load(own, FILES[name], name, batch=4)

    together(partial(run, name) for name in (*FILES, *FILES))
    assert snapshot(database) == expected


def together(tasks: Iterable[Callable[[], None]]) -> None:
    threads = [Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_a_claim_said_differently_is_replaced_and_its_relation_follows(database: Database) -> None:
    denied = claim(period="2014-05/..", forms=[SupportForm.WEAPONS], stance=Stance.DENIED)
    assert denied.id == FIRST.id
    load(database, [*CAST, FIRST])
    report = load(database, [*CAST, denied], "second")

    assert (report.new, report.changed) == (0, 1)
    found = edge(database)
    assert (found["status"], found["asserted"], found["denied"]) == ("DENIED", 0, 1)
    assert "standing" not in found

    planned = claim(period="2014-05/..", modality=Modality.PLANNED)
    load(database, [*CAST, planned], "third")
    assert stored_edges(database) == {}, "a plan makes no relation"
    load(database, [*CAST, FIRST])
    assert edge(database)["status"] == "REPORTED"


def voices(database: Database) -> list[tuple[str, str]]:
    """Origin and publisher of each voice of the only relation."""
    pairs = [voice.split("\t") for voice in edge(database)["voices"]]
    return [(origin, publisher.removeprefix("publisher:")) for origin, publisher in pairs]


def test_independent_sources_follow_repeats_to_the_end(database: Database) -> None:
    first = claim(quote="1")
    second = claim(source="column", quote="2")
    third = claim(source="column", quote="3", claimant="salame")
    load(database, [*CAST, first, second, third])
    # The Herald states it itself and quotes a person, but is one publisher.
    assert voices(database) == [
        ("actor:salame", "herald"),
        ("publisher:gazette", "gazette"),
        ("publisher:herald", "herald"),
    ]
    assert edge(database)["independent_sources"] == 2

    third_repeats = claim(source="column", quote="3", claimant="salame", repeats=second.id)
    load(database, [*CAST, first, second, third_repeats], "second")
    assert voices(database) == [("publisher:gazette", "gazette"), ("publisher:herald", "herald")]

    second_repeats = claim(source="column", quote="2", repeats=first.id)
    load(database, [*CAST, first, second_repeats, third_repeats], "third")
    found = edge(database)
    assert voices(database) == [("publisher:gazette", "gazette"), ("publisher:gazette", "herald")]
    assert (found["claims"], found["independent_sources"], found["status"]) == (3, 1, "REPORTED")
    assert stored_edges(database) == recomputed_edges(database)


def test_what_a_claim_repeats_may_come_later_in_the_input(database: Database) -> None:
    first = claim(quote="1")
    second = claim(source="column", quote="2", repeats=first.id)
    load(database, [*CAST, second, first], batch=len(CAST) + 1)

    assert voices(database) == [("publisher:gazette", "gazette"), ("publisher:gazette", "herald")]
    assert load(database, [*CAST, second, first]).unchanged == 2


def test_symmetric_relations_are_stored_once(database: Database) -> None:
    load(
        database,
        [*CAST, claim("haftar", "egypt", Predicate.MET), claim("egypt", "haftar", Predicate.MET, quote="Yes.")],
    )

    found = edge(database, "MET")
    assert (found["subject"], found["object"], found["claims"]) == ("egypt", "haftar", 2)


def test_a_date_of_publication_that_becomes_known_moves_bounds_and_relations(database: Database) -> None:
    without_date = source(published=None)
    cast = [record for record in CAST if record != source()]
    load(database, [*cast, without_date, FIRST])
    assert "first_published" not in edge(database)

    load(database, [source()], "second")

    found = edge(database)
    assert found["first_published"] == "2018-03-01"
    assert found["end_earliest"].to_native() == date(2018, 3, 1)
    after = snapshot(database)
    empty(database)
    load(database, [publisher(), source()], "second")
    load(database, [*cast, without_date, FIRST])
    assert {line for line in after.nodes if "Load" not in line} == {
        line for line in snapshot(database).nodes if "Load" not in line
    }


@pytest.mark.both_lines
def test_names_and_external_ids_are_united_and_the_name_shown_is_that_of_all(database: Database) -> None:
    arabic = actor("france", names=names("فرنسا", lang="ar"), external_ids=["wikidata:Q142"])
    english = actor("france", names=names("France", "French Republic"), external_ids=["iso3166:FR"], country="FR")
    graphs = set()
    for order in ([arabic, english], [english, arabic]):
        empty(database)
        for record in order:
            load(database, [record], str(sorted(name.value for name in record.names)))
        graphs.add(snapshot(database))
    (row,) = database.run(
        Statement(
            "MATCH (a:Actor) RETURN a {.*, names: COLLECT { MATCH (a)-[:NAMED]->(n) RETURN n.name ORDER BY n.name }} AS a"
        )
    )

    assert len(graphs) == 1
    assert row["a"]["name"] == "France"
    assert row["a"]["names"] == ["France", "French Republic", "فرنسا"]
    assert row["a"]["external_ids"] == ["iso3166:FR", "wikidata:Q142"]
    assert row["a"]["country"] == "FR"


@pytest.mark.both_lines
@pytest.mark.parametrize(
    ("one", "other", "named"),
    [
        (actor("france"), actor("france", ActorKind.PERSON), ("kind", "STATE", "PERSON", "first.yaml")),
        (actor("france", country="FR"), actor("france", country="DE"), ("country", "FR", "DE", "first.yaml")),
        (source(title="One"), source(title="Other"), ("title", "One", "Other")),
        (source(), source(publisher="herald"), ("publisher", "publisher:gazette", "publisher:herald")),
        (event(period="2018"), event(period="2019"), ("period", "2018", "2019")),
        (source(licence="MIT"), source(licence="CC0-1.0"), ("licence", "MIT", "CC0-1.0")),
        (
            place(coordinates=Coordinates(32.1, 20.0)),
            place(coordinates=Coordinates(32.1, 21.0)),
            ("coordinates", "32.1, 20.0", "32.1, 21.0"),
        ),
        (publisher(reliability=Reliability.A), publisher(reliability=Reliability.B), ("reliability", "A", "B")),
    ],
    ids=lambda value: type(value).__name__,
)
def test_inputs_that_contradict_each_other_are_refused(
    database: Database, one: Record, other: Record, named: tuple[str, ...]
) -> None:
    publishers = [publisher("herald"), publisher()] if not isinstance(one, type(publisher())) else []
    load(database, [*publishers, one])
    before = snapshot(database)

    with pytest.raises(ConflictError) as caught:
        load(database, [*publishers, other], "second")
    assert all(word in caught.value.message for word in named), caught.value.message
    assert snapshot(database) == before
    with pytest.raises(ConflictError):
        load(database, [*publishers, one, other], "third")

    loads = caught.value.details["loads"]
    assert isinstance(loads, tuple)
    [taken_back] = loads
    undo(database, taken_back)
    load(database, [*publishers, other], "second")


def test_a_publisher_that_could_not_be_judged_is_judged_later(database: Database) -> None:
    for order in ((Reliability.F, Reliability.B), (Reliability.B, Reliability.F)):
        empty(database)
        for reliability in order:
            load(database, [publisher(reliability=reliability)], reliability)
        (row,) = database.run(Statement("MATCH (p:Publisher) RETURN p.reliability AS reliability"))
        assert row["reliability"] == "B"


@pytest.mark.parametrize("told_first", [True, False])
@pytest.mark.parametrize(
    ("more", "less", "label"),
    [
        (ActorKind.PERSON, ActorKind.UNKNOWN, "Person"),
        (ActorKind.ARMED_GROUP, ActorKind.ORGANIZATION, "ArmedGroup"),
        (ActorKind.STATE, ActorKind.ORGANIZATION, "State"),
    ],
)
def test_the_kind_is_that_of_who_says_more(
    database: Database, more: ActorKind, less: ActorKind, label: str, told_first: bool
) -> None:
    load(database, [actor("wagner", less)], less)
    alone = snapshot(database)
    empty(database)
    for kind in (more, less) if told_first else (less, more):
        load(database, [actor("wagner", kind)], kind)
    (row,) = database.run(Statement("MATCH (n:Actor) RETURN n.kind AS kind, labels(n) AS labels"))
    assert (row["kind"], sorted(row["labels"])) == (more, sorted(["Actor", label]))

    undo(database, id_of(more))
    assert snapshot(database) == alone


def test_who_is_a_person_is_no_organization(database: Database) -> None:
    load(database, [actor("wagner", ActorKind.PERSON)])
    with pytest.raises(ConflictError, match=r"kind is PERSON in .* and ORGANIZATION in this input"):
        load(database, [actor("wagner", ActorKind.ORGANIZATION)], "second")


def test_an_external_id_tells_who_is_meant(database: Database) -> None:
    load(database, [*CAST, actor("france", external_ids=["iso3166:FR"]), FIRST])
    other_id = actor(
        "republique-francaise", names=names("République française", lang="fr"), external_ids=["iso3166:FR"]
    )
    theirs = claim("republique-francaise", quote="Encore.", period="2014-05/..")
    load(database, [*CAST, other_id, theirs], "second")

    found = edge(database)
    assert (found["subject"], found["claims"]) == ("france", 2)
    load(database, [claim("republique-francaise", quote="Toujours.", period="2014-05/..")], "third")
    assert edge(database)["claims"] == 3, "the other id is remembered"
    assert theirs.id in {row["id"] for row in database.run(Statement("MATCH (c:Claim) RETURN c.id AS id"))}


def test_an_external_id_that_would_join_two_known_actors_is_refused(database: Database) -> None:
    load(database, [actor("france", external_ids=["iso3166:FR"]), actor("frankreich")])

    with pytest.raises(ConflictError, match="france and frankreich"):
        load(database, [actor("frankreich", external_ids=["iso3166:FR"])], "second")


@pytest.mark.both_lines
@pytest.mark.parametrize(
    ("record", "named"),
    [
        (claim("nobody"), "actors .*nobody"),
        (claim(via=frozenset({"nobody", "somebody"})), "actors .*nobody, somebody"),
        (claim(source="nothing"), "sources .*source:nothing"),
        (claim(event="event:nothing"), "events .*event:nothing"),
        (claim(place="place:nowhere"), "places .*place:nowhere"),
        (claim(repeats="claim:0"), "claims .*claim:0"),
        (source("new", publisher="nobody"), "publishers .*publisher:nobody"),
        (event("new", place="nowhere"), "places .*place:nowhere"),
    ],
)
def test_a_reference_to_nothing_is_refused_and_nothing_is_written(
    database: Database, record: Record, named: str
) -> None:
    with pytest.raises(InvalidRecordsError, match=named):
        load(database, [*CAST, FIRST, record])
    assert snapshot(database).nodes == ()


def test_an_input_that_is_refused_later_on_names_the_load_to_take_back(database: Database) -> None:
    load(database, [actor("jane-doe", ActorKind.PERSON)], "known")
    before = snapshot(database)
    for last in (actor("jane-doe", ActorKind.STATE), claim("nobody")):
        with pytest.raises((ConflictError, InvalidRecordsError)) as caught:
            load(database, [*CAST, FIRST, last], batch=2)
        assert caught.value.details["begun"] == id_of("first")
        undo(database, id_of("first"))
        assert snapshot(database) == before


def test_claims_that_repeat_each_other_in_a_circle_are_refused(database: Database) -> None:
    one, other = claim(quote="1"), claim(quote="2")
    circle: list[Claim] = [claim(quote="1", repeats=other.id), claim(quote="2", repeats=one.id)]

    with pytest.raises(InvalidRecordsError, match="circle"):
        load(database, [*CAST, *circle])
    assert snapshot(database).nodes == ()


def test_one_claim_with_two_contents_in_an_input_is_refused(database: Database) -> None:
    with pytest.raises(ConflictError, match=FIRST.id):
        load(database, [*CAST, FIRST, claim(period="2014-05/..", stance=Stance.ALLEGED)])
