"""Actors that may be one are found by loads, listed or merged according to options, and parted if the load is undone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from graphapi.graph.identity.candidates import candidates
from graphapi.graph.identity.judging import judge, log, withdraw
from graphapi.graph.undo.undoing import undo
from graphapi.model.record import Record
from graphapi.model.vocabulary import ActorKind
from graphapi.service.identity import resolve_load
from tests.conftest import empty
from tests.integration.inputs import id_of, load
from tests.integration.program import call
from tests.integration.snapshot import snapshot
from tests.integration.spellings import different, same
from tests.records import actor, claim, names, publisher, source

pytestmark = [pytest.mark.neo4j, pytest.mark.both_lines]
PERSON, GROUP = ActorKind.PERSON, ActorKind.ARMED_GROUP
SAID: Sequence[Record] = (publisher(), source(), actor("france", external_ids=["iso3166:FR"], country="FR"))
# Two spellings of Haftar, two Mohammeds, and France by its number.
INPUTS: dict[str, list[Record]] = {
    "articles": [
        *SAID,
        actor("haftar", PERSON, names=names("Khalifa Haftar", "Khalifa Hifter"), country="LY"),
        actor("mohammed", PERSON, names=names("Mohammed")),
        claim("france", "haftar", period="2016"),
        claim("france", "mohammed", quote="And Mohammed."),
    ],
    "codebook": [
        *SAID,
        actor("ucdp-1", PERSON, names=names("Khalifa Hifter"), external_ids=["ucdp:1"]),
        actor("ucdp-2", PERSON, names=names("Mohammed"), external_ids=["ucdp:2"]),
        actor("fra", names=names("French Republic"), external_ids=["iso3166:FR"]),
        claim("fra", "ucdp-1", quote="So it does.", period="2016"),
        claim("fra", "ucdp-2", quote="So it does, too."),
    ],
    "other": [*SAID, actor("hifter", PERSON, names=names("Khalifa Hifter"), country="US")],
}
EVERYTHING = (
    "MATCH (n) WHERE NOT n:Migration AND NOT n:Lock RETURN labels(n) AS labels, count(*) AS nodes ORDER BY labels"
)


def pairs(database: Database) -> dict[tuple[str, ...], tuple[float, bool]]:
    found = candidates(database, most=1000)
    return {tuple(sorted((each.keep, each.other))): (each.score, each.certain) for each in found}


def merged(database: Database) -> dict[str, str]:
    rows = database.run(Statement("MATCH (m:MergedActor)-[:MERGED_INTO]->(a:Actor) RETURN m.id AS id, a.id AS actor"))
    return {row["id"]: row["actor"] for row in rows}


def test_external_ids_join_and_names_are_asked_about(database: Database) -> None:
    load(database, INPUTS["articles"], "articles")
    assert pairs(database) == {}
    load(database, INPUTS["codebook"], "codebook")
    assert pairs(database) == {("haftar", "ucdp-1"): (1.0, True), ("mohammed", "ucdp-2"): (0.8, False)}
    (france,) = database.run(Statement("MATCH (s:State) RETURN s.id AS id"))
    assert france == {"id": "france"}
    assert merged(database) == {}


def test_what_is_merged_by_itself_goes_with_its_load(database: Database) -> None:
    load(database, INPUTS["articles"], "articles")
    before, counted = snapshot(database), database.run(Statement(EVERYTHING))
    load(database, INPUTS["codebook"], "codebook")
    made, left = resolve_load(database, id_of("codebook"), 1, "ed (load --auto 1)")
    assert [(each.left, each.right, each.score, each.why) for each in made] == [
        ("haftar", "ucdp-1", 1.0, "both are called Khalifa Hifter")
    ]
    assert [sorted((each.keep, each.other)) for each in left] == [["mohammed", "ucdp-2"]]
    assert merged(database) == {"ucdp-1": "haftar"}
    # A repeated load finds no new pairs, and none that was decided.
    load(database, INPUTS["codebook"], "codebook")
    assert resolve_load(database, id_of("codebook"), 1, "ed")[0] == []

    undo(database, id_of("codebook"))
    assert snapshot(database) == before
    assert database.run(Statement(EVERYTHING)) == counted


def test_undoing_the_other_load_leaves_the_judgement_waiting(database: Database) -> None:
    load(database, INPUTS["articles"], "articles")
    load(database, INPUTS["codebook"], "codebook")
    resolve_load(database, id_of("codebook"), 1, "ed")
    undo(database, id_of("articles"))
    assert (merged(database), pairs(database)) == ({}, {})
    load(database, INPUTS["articles"], "articles")
    assert merged(database) == {"ucdp-1": "haftar"}


@pytest.mark.parametrize("how", ["different", "parted"])
def test_who_was_told_apart_is_never_merged_by_itself(database: Database, how: str) -> None:
    load(database, INPUTS["articles"], "articles")
    load(database, INPUTS["codebook"], "codebook")
    if how == "different":
        judge(database, different("haftar", "ucdp-1"))
        assert ("haftar", "ucdp-1") not in pairs(database)
    else:
        resolve_load(database, id_of("codebook"), 1, "ed")
        withdraw(database, "haftar", "ucdp-1", by="ed", why="two people")
        assert ("haftar", "ucdp-1") in pairs(database)
    for _ in range(2):
        assert resolve_load(database, id_of("codebook"), 0.5, "ed")[0] == []
        undo(database, id_of("codebook"))
        load(database, INPUTS["codebook"], "codebook")
    assert merged(database) == {}


def test_a_name_that_a_third_actor_bears_is_nobodys(database: Database) -> None:
    for name in ("articles", "codebook", "other"):
        load(database, INPUTS[name], name)
    assert pairs(database)["haftar", "ucdp-1"] == (1.0, False)
    found = next(each for each in candidates(database, ["ucdp-1"], at_least=1) if "haftar" in (each.keep, each.other))
    assert found.reasons == ("both are called Khalifa Hifter", "3 actors have that name")
    assert resolve_load(database, id_of("other"), 0.5, "ed")[0] == []


def test_an_input_that_speaks_of_both_tells_them_apart(database: Database) -> None:
    load(database, INPUTS["articles"], "articles")
    load(database, INPUTS["codebook"], "codebook")
    both = [*SAID, actor("haftar", PERSON, names=names("Haftar")), actor("ucdp-1", PERSON, names=names("Hifter"))]
    load(database, both, "both")
    assert pairs(database)["haftar", "ucdp-1"] == (0.8, False)
    undo(database, id_of("both"))
    assert pairs(database)["haftar", "ucdp-1"] == (1.0, True)


def test_pairs_are_the_same_in_whatever_order_was_loaded(database: Database) -> None:
    graphs = set()
    for order in permutations(INPUTS):
        empty(database)
        for name in order:
            load(database, INPUTS[name], name)
        graphs.add(tuple(sorted(pairs(database).items())))
    assert len(graphs) == 1


def test_pairs_follow_merges_and_partings(database: Database) -> None:
    for name in ("articles", "codebook", "other"):
        load(database, INPUTS[name], name)
    before = pairs(database)
    judge(database, same("haftar", "ucdp-1"))
    assert set(pairs(database)) == {("haftar", "hifter"), ("mohammed", "ucdp-2")}
    withdraw(database, "haftar", "ucdp-1", by="ed", why="no")
    assert pairs(database) == before
    judge(database, different("ucdp-1", "hifter"))
    judge(database, same("haftar", "ucdp-1"))
    assert set(pairs(database)) == {("mohammed", "ucdp-2")}
    assert len(log(database)) == 3


def test_the_command_line_says_who_was_merged_and_how_many_are_to_be_asked(
    database: Database, environment: dict[str, str], tmp_path: Path
) -> None:
    one, other = tmp_path / "one.yaml", tmp_path / "other.yaml"
    for file, id_, name in ((one, "haftar", "Mohammed"), (other, "general", "Mohammed")):
        file.write_text(
            "format: claims/1\nactors:\n"
            f"  - {{id: {id_}, kind: PERSON, names: [{{value: Khalifa Haftar, lang: en, kind: PRIMARY}}]}}\n"
            f"  - {{id: {id_}-son, kind: PERSON, names: [{{value: {name}, lang: en, kind: PRIMARY}}]}}\n",
            encoding="utf-8",
        )
    assert call(environment, "load", str(one)).returncode == 0
    asked = call(environment, "load", str(other))
    assert "may be one: 2 pairs of actors; `graphapi identities review` asks about them" in asked.stdout
    done = call(environment, "load", str(other), "--auto", "1")
    assert "merged: haftar into general: both are called Khalifa Haftar" in done.stdout
    assert "may be one: 1 pair of actors" in done.stdout
    assert merged(database) == {"haftar": "general"}
    refused = call(environment, "load", str(other), "--auto", "1", "--bulk")
    assert refused.returncode != 0
    assert "--bulk does not merge actors" in refused.stderr
