"""Newer versions of an input: claims that they no longer have are retracted, not deleted, and can be reinstated."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.undo.undoing import undo
from graphapi.graph.write.retraction import Doubtful, Earlier
from graphapi.graph.write.writer import Input, write
from graphapi.model.claim import Claim
from graphapi.model.record import Record, Rejected
from graphapi.model.vocabulary import Predicate
from tests.integration.inputs import CAST, id_of, load
from tests.integration.recomputed import recomputed_edges, stored_edges
from tests.integration.snapshot import snapshot
from tests.records import claim

pytestmark = pytest.mark.neo4j

ONE, TWO, THREE = (claim(quote=quote, period="2014") for quote in ("One.", "Two.", "Three."))
ELSEWHERE = claim("egypt", source="column", quote="Elsewhere.")


def retracted(database: Database) -> set[str]:
    text = "MATCH (c:Claim) WHERE c.retracted_at IS NOT NULL RETURN c.quote AS quote"
    return {row["quote"] for row in database.run(Statement(text))}


def many(count: int, start: int = 0, source: str = "report") -> list[Claim]:
    return [claim(quote=None, record=str(number), source=source) for number in range(start, start + count)]


@pytest.mark.both_lines
def test_what_a_newer_version_lacks_is_retracted_with_a_date(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    now = datetime(2020, 5, 1, tzinfo=UTC)
    report = load(database, [*CAST, ONE], sha="2", clock=lambda: now)

    assert (report.retracted, report.unchanged) == (1, 1)
    (row,) = database.run(Statement("MATCH (c:Claim {quote: 'Two.'}) RETURN c.retracted_at AS at"))
    assert row["at"].to_native() == now
    (edge,) = stored_edges(database).values()
    assert edge[3]["claims"] == 1
    assert stored_edges(database) == recomputed_edges(database)


def test_what_was_retracted_is_not_once_a_version_holds_it_again(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    load(database, [*CAST, ONE], sha="2")
    assert retracted(database) == {"Two."}
    load(database, [*CAST, ONE, TWO, THREE], sha="3")
    assert retracted(database) == set()
    assert stored_edges(database) == recomputed_edges(database)


def test_what_a_problem_hides_is_not_retracted_unless_that_is_asked_for(database: Database) -> None:
    first = load(database, [*CAST, ONE, TWO])
    faulty = Rejected(file="first.yaml", line=9, field="claims[1]", message="is broken")
    report = load(database, [*CAST, ONE, faulty], sha="2")
    assert (report.retracted, [(each.load, each.gone) for each in report.doubtful]) == (0, [(first.load, 1)])
    assert retracted(database) == set()
    load(database, [*CAST, ONE, faulty], sha="2", earlier=Earlier(replace=(first.load,)))
    assert retracted(database) == {"Two."}


def test_the_old_version_loaded_again_is_the_newest(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    load(database, [*CAST, TWO, THREE], sha="2")
    assert retracted(database) == {"One."}
    report = load(database, [*CAST, ONE, TWO])
    assert retracted(database) == {"Three."}
    assert (report.unchanged, report.retracted) == (2, 1)
    assert stored_edges(database) == recomputed_edges(database)
    before = snapshot(database, times=True)
    assert load(database, [*CAST, ONE, TWO]).retracted == 0
    assert snapshot(database, times=True) == before, "and loading it once more changes nothing"


def test_what_another_input_holds_is_not_retracted_until_that_goes(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    load(database, [*CAST, TWO], "other")
    load(database, [*CAST, ONE], sha="2")
    assert retracted(database) == set()
    undo(database, id_of("other"))
    assert retracted(database) == {"Two."}
    load(database, [*CAST, TWO], "other")
    assert retracted(database) == set()


def test_undoing_the_newer_version_puts_back_what_it_retracted(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    before = snapshot(database, times=True)
    load(database, [*CAST, ONE], sha="2")
    done = undo(database, id_of("first", "2"))

    assert done.reinstated == 1
    assert snapshot(database, times=True) == before


@pytest.mark.both_lines
def test_of_three_versions_any_can_be_undone(database: Database) -> None:
    versions: dict[str, list[Record]] = {
        "1": [*CAST, ONE, TWO, THREE],
        "2": [*CAST, ONE, TWO],
        "3": [*CAST, ONE, ELSEWHERE],
    }
    for undone in versions:
        _load_versions(database, {sha: records for sha, records in versions.items() if sha != undone})
        expected = snapshot(database)
        _load_versions(database, versions)
        undo(database, id_of("first", undone))
        assert snapshot(database) == expected
        assert stored_edges(database) == recomputed_edges(database)


def _load_versions(database: Database, versions: dict[str, list[Record]]) -> None:
    database.run(Statement("MATCH (n) WHERE NOT n:Migration DETACH DELETE n"))
    for sha, records in versions.items():
        load(database, records, sha=sha)


def test_only_sources_that_the_newer_version_speaks_of_are_touched(database: Database) -> None:
    """A missing source can be in another file now."""
    load(database, [*CAST, ONE, TWO, ELSEWHERE])
    cast = [record for record in CAST if record.id != "source:column"]
    load(database, [*cast, ONE], sha="2")
    assert retracted(database) == {"Two."}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("libya/a.yaml", "a.yaml", True),
        ("a.yaml", "libya/a.yaml", True),
        ("libya/a.yaml", "syria/a.yaml", False),
        ("a.yaml", "b.yaml", False),
        ("aa.yaml", "a.yaml", False),
    ],
)
def test_an_input_is_known_by_its_name(database: Database, one: str, other: str, *, same: bool) -> None:
    write(database, [*CAST, ONE, TWO], Input(loader="claims", name=one, sha256="1"))
    write(database, [*CAST, ONE], Input(loader="claims", name=other, sha256="2"))
    assert bool(retracted(database)) is same


def test_another_loader_replaces_nothing(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    write(database, [*CAST, ONE], Input(loader="table", name="first.yaml", sha256="2"))
    assert retracted(database) == set()


def test_a_further_instalment_of_the_same_sources_replaces_nothing(database: Database) -> None:
    """For example, files of a feed with the same name share almost no claims."""
    load(database, [*CAST, *many(30)])
    report = load(database, [*CAST, *many(30, start=25)], sha="2")
    (doubtful,) = report.doubtful
    assert (doubtful.load, doubtful.gone) == (id_of("first"), 25)
    assert (report.retracted, _retracted_records(database)) == (0, 0)


def test_a_list_that_another_holds_for_the_most_part_is_no_version_of_it(database: Database) -> None:
    """For example, the sanctions of a country in the list of a union, which has other claims from other sources."""
    load(database, [*CAST, *many(30)])
    report = load(database, [*CAST, *many(25), *many(100, start=200, source="column")], sha="2")
    assert report.retracted == 0
    assert report.doubtful[0].gone == 5


def test_claims_of_sources_that_a_newer_version_does_not_speak_of_stay_and_are_told(database: Database) -> None:
    """For example, removed lines in a file of GDELT, in which each article is a source."""
    load(database, [*CAST, ONE, TWO, ELSEWHERE])
    cast = [record for record in CAST if record.id != "source:column"]
    report = load(database, [*cast, ONE], sha="2")
    assert report.retracted == 1
    assert report.doubtful == (Doubtful(load=id_of("first"), input="first.yaml", gone=1, of_other_sources=True),)
    assert load(database, [*CAST, ELSEWHERE], "moved").doubtful == ()
    assert load(database, [*cast, ONE], sha="2").doubtful == ()
    undo(database, id_of("moved"))

    report = load(database, [*cast, ONE], sha="2", earlier=Earlier(replace=(id_of("first"),)))
    assert (report.retracted, report.doubtful) == (1, ())
    assert retracted(database) == {"Two.", "Elsewhere."}


def test_what_is_named_is_replaced_whatever_it_is_called(database: Database) -> None:
    load(database, [*CAST, *many(30), ELSEWHERE], "old")
    cast = [record for record in CAST if record.id != "source:column"]
    report = load(database, [*cast, *many(5)], "new", earlier=Earlier(replace=(id_of("old"),)))
    assert report.retracted == 26
    before = snapshot(database)
    undo(database, id_of("new"))
    assert _retracted_records(database) == 0
    load(database, [*cast, *many(5)], "new", earlier=Earlier(replace=(id_of("old"),)))
    assert snapshot(database) == before


def test_nothing_is_retracted_if_so_asked(database: Database) -> None:
    load(database, [*CAST, ONE, TWO])
    report = load(database, [*CAST, ONE], sha="2", earlier=Earlier(keep=True))
    assert (report.retracted, report.doubtful) == (0, ())
    assert retracted(database) == set()


def test_claims_by_the_thousand_are_retracted_and_put_back(database: Database) -> None:
    load(database, [*CAST, *many(6000)])
    before = snapshot(database)
    assert load(database, [*CAST, *many(3100)], sha="2").retracted == 2900
    assert stored_edges(database) == recomputed_edges(database)
    undo(database, id_of("first", "2"))
    assert snapshot(database) == before


def test_a_version_that_was_never_finished_is_replaced_too(database: Database) -> None:
    with pytest.raises(KeyboardInterrupt):
        load(database, [*CAST, ONE, TWO, THREE], batch=len(CAST) + 2, progress=_interrupt)
    load(database, [*CAST, ONE], sha="2")
    assert retracted(database) == {"Two."}
    load(database, [*CAST, ONE, TWO, THREE], batch=3)
    assert retracted(database) == {"Two.", "Three."}, "it was begun before the version that lacks them"


def _interrupt(_: int) -> None:
    raise KeyboardInterrupt


def _retracted_records(database: Database) -> int:
    text = "MATCH (c:Claim) WHERE c.retracted_at IS NOT NULL RETURN count(c) AS number"
    (row,) = database.run(Statement(text))
    number: int = row["number"]
    return number


def test_symmetric_relations_lose_retracted_claims_too(database: Database) -> None:
    met = claim("haftar", "egypt", Predicate.MET, quote="They met.")
    load(database, [*CAST, met, ONE])
    load(database, [*CAST, ONE], sha="2")
    assert {edge[0] for edge in stored_edges(database).values()} == {"SUPPORTS"}
