"""The benchmark splits: rows of numbers, which two tables beside the file define."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from graphapi.model.period import Period
from graphapi.model.vocabulary import ActorKind, Basis, Predicate, SupportForm
from graphapi_loaders.icews import LOADER
from tests.unit.loaders.icews.files import ENTITIES, RELATIONS, read_split, write_tables
from tests.unit.loaders.table_reading import dangling


def test_a_row_is_a_claim_behind_its_source_and_actors(tmp_path: Path) -> None:
    write_tables(tmp_path)
    found = read_split(tmp_path, "2 3 1 137\n")
    (claim,) = found.claims
    assert (claim.subject, claim.predicate, claim.object) == ("barack-obama.icews", Predicate.SUPPORTS, "iran")
    assert claim.period == Period.parse("2014-05-18")
    assert (claim.source, claim.record, claim.basis) == ("source:icews-2014", "2 3 1 137", Basis.DATASET)
    assert claim.detail == "Praise or endorse (CAMEO 051)"
    assert claim.forms == {SupportForm.POLITICAL_DIPLOMATIC}
    assert dangling(found) == set()


def test_a_symmetric_claim_says_who_came_to_whom(tmp_path: Path) -> None:
    write_tables(tmp_path)
    found = read_split(tmp_path, "1 1 0 0\n0 1 1 0\n")
    assert [claim.detail for claim in found.claims] == [
        "Make a visit (CAMEO 042), Iran to China",
        "Make a visit (CAMEO 042), China to Iran",
    ]
    assert len({claim.id for claim in found.claims}) == 2
    assert len({claim.relation for claim in found.claims}) == 1


def test_statements_and_events_with_oneself_are_counted(tmp_path: Path) -> None:
    """Iran and its government are one actor."""
    write_tables(tmp_path)
    found = read_split(tmp_path, "0 0 1 0\n0 0 2 1\n1 1 1 2\n1 1 4 3\n0 1 1 4\n")
    assert found.left_out == {"statements, which make no relation (CAMEO 01)": 2, "events of an actor with itself": 2}
    assert len(found.claims) == 1
    assert found.rows == 5


def test_nobody_in_particular_is_counted(tmp_path: Path) -> None:
    write_tables(tmp_path, entities=ENTITIES + "Unspecified_Actor\t5\n")
    found = read_split(tmp_path, "5 1 0 0\n0 1 5 0\n0 1 1 0\n")
    assert found.left_out == {"events without a particular actor (Unspecified Actor)": 2}
    assert (len(found.claims), found.rows) == (1, 3)


def test_splits_of_other_years_are_refused_as_a_whole(tmp_path: Path) -> None:
    """Some of their days would be read as days of 2014."""
    write_tables(tmp_path)
    hours = read_split(tmp_path, "".join(f"2 3 1 {24 * day}\n" for day in range(200)))
    (said,) = hours.said
    assert said.startswith("train.txt:1: file: has 184 of 200 rows on days after the 365 of 2014: it counts hours, or")
    assert hours.records == []
    few = read_split(tmp_path, "2 3 1 24\n" + "2 3 1 4000\n" * 20)
    assert (len(few.claims), len(few.rejected)) == (1, 20)


def test_a_split_that_counts_days_from_1_is_refused_as_a_whole(tmp_path: Path) -> None:
    """All days except the last would be read as the next day."""
    write_tables(tmp_path)
    days = [f"2 3 1 {day}\n" for day in range(1, 366)]
    found = read_split(tmp_path, "".join(days))
    message = "has rows of day 365 and none of day 0: it counts days from 1; only the splits of 2014 are read"
    assert found.said == [f"train.txt:1: file: {message}"]
    assert found.records == []
    one_bad_row = read_split(tmp_path, "2 3 1 0\n" + "".join(days))
    assert (len(one_bad_row.claims), len(one_bad_row.rejected)) == (365, 1)


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("ICEWS18", ["train.txt:1: file: is ICEWS18 by its name; only the splits of 2014 are read"]),
        ("icews05-15", ["train.txt:1: file: is icews05-15 by its name; only the splits of 2014 are read"]),
        ("ICEWS14", []),
        ("icews_2014", []),
        ("icews", []),
    ],
)
def test_the_folders_name_tells_the_years(tmp_path: Path, folder: str, said: list[str]) -> None:
    (tmp_path / folder).mkdir()
    write_tables(tmp_path / folder)
    found = read_split(tmp_path / folder, "2 3 1 137\n")
    assert found.said == said
    assert len(found.claims) == (0 if said else 1)


def test_who_is_meant(tmp_path: Path) -> None:
    write_tables(tmp_path)
    actors = read_split(tmp_path, "3 1 1 0\n2 1 4 0\n").actors
    assert {id_: (actor.kind, actor.country) for id_, actor in actors.items()} == {
        "citizen.india.icews": (ActorKind.UNKNOWN, "IN"),
        "iran": (ActorKind.STATE, "IR"),
        "barack-obama.icews": (ActorKind.UNKNOWN, None),
    }
    assert "icews:Citizen_(India)" in actors["citizen.india.icews"].external_ids
    assert {"icews:Government_(Iran)", "iso3166:IR"} <= actors["iran"].external_ids


@pytest.mark.parametrize("others", [("Al-Shabaab", "Al Shabaab"), ("Agustín Rossi", "Agustin Rossi"), ("A (B)", "A B")])
def test_names_that_differ_are_actors_that_differ(tmp_path: Path, others: tuple[str, str]) -> None:
    first, second = (name.replace(" ", "_") for name in others)
    write_tables(tmp_path, entities=f"{ENTITIES}{first}\t5\n{second}\t6\n")
    claims = read_split(tmp_path, "5 1 0 0\n6 1 0 0\n").claims
    assert claims[0].subject != claims[1].subject


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("0 1 99 0", "object: 99 is not in entity2id.txt"),
        ("0 99 1 0", "relation: 99 is not in relation2id.txt"),
        ("0 1 1 365", "day: 365 is not a day of 2014; day 0 is 1 January"),
        ("0 1 1", "row: '0 1 1' is not four numbers: subject, relation, object, day"),
        ("0 1 1 0 -1", "row: '0 1 1 0 -1' is not four numbers: subject, relation, object, day"),
        ("China visits Iran 0", "row: 'China visits Iran 0' is not four numbers: subject, relation, object, day"),
        ("0 1 1 -1", "row: '0 1 1 -1' is not four numbers: subject, relation, object, day"),
    ],
)
def test_a_bad_row(tmp_path: Path, row: str, said: str) -> None:
    write_tables(tmp_path)
    found = read_split(tmp_path, f"0 1 1 0\r\n{row}\r\n\r\n2 1 1 364")
    assert found.said == [f"train.txt:2: {said}"]
    assert len(found.claims) == 2
    assert found.rows == 3


@pytest.mark.parametrize(
    ("entities", "relations", "said"),
    [
        (f"{ENTITIES}France 5\n", RELATIONS, "entity2id.txt:6: row: 'France 5' is not a name, a tab and a number"),
        (f"{ENTITIES}France\t4\n", RELATIONS, "entity2id.txt:6: number: 4 is already in the table"),
        (
            ENTITIES,
            f"{RELATIONS}Dance\t4\n",
            "relation2id.txt:5: name: 'Dance' is not a CAMEO event as ICEWS words it",
        ),
    ],
)
def test_a_bad_table(tmp_path: Path, entities: str, relations: str, said: str) -> None:
    write_tables(tmp_path, entities, relations)
    found = read_split(tmp_path, "0 1 1 0\n")
    assert found.said == [said]
    assert found.rows == 1


def test_a_missing_table(tmp_path: Path) -> None:
    write_tables(tmp_path)
    (tmp_path / "entity2id.txt").unlink()
    found = read_split(tmp_path, "0 1 1 0\n")
    assert [each.file for each in found.rejected] == [str(tmp_path / "entity2id.txt")]
    assert found.records == []


def test_packed_and_plain_are_the_same(tmp_path: Path) -> None:
    write_tables(tmp_path)
    plain = read_split(tmp_path, "0 1 1 0\n")
    (tmp_path / "entity2id.txt.gz").write_bytes(gzip.compress(ENTITIES.encode()))
    (tmp_path / "entity2id.txt").unlink()
    packed = read_split(tmp_path, gzip.compress(b"0 1 1 0\n"), "train.txt.gz")
    assert plain.records == packed.records


def test_it_is_recognized_beside_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "train.txt"
    path.write_text("0 1 1 0\n")
    assert not LOADER.recognizes(path)
    write_tables(tmp_path)
    assert LOADER.recognizes(path)
    assert not LOADER.recognizes(tmp_path / "entity2id.txt")
