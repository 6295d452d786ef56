"""Each file can be loaded alone, with any includes."""

from __future__ import annotations

from pathlib import Path

from graphapi.model.claim import Claim
from tests.unit.loaders.claims.reading import CLAIM, WORLD, read

HEAD = "format: claims/1\n"


def write(folder: Path, **files: str) -> None:
    for name, content in files.items():
        (folder / f"{name}.yaml").write_text(HEAD + content, encoding="utf-8")


def test_records_of_included_files_come_with_it(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(WORLD)
    write(tmp_path, one=f"include: [world.yaml]\nclaims:\n{CLAIM}")
    found = read(tmp_path / "one.yaml")
    assert found.said == []
    assert [type(record).__name__ for record in found.records] == ["Publisher", "Source", *["Actor"] * 3, "Claim"]
    assert len(read(tmp_path / "world.yaml").records) == 5


def test_files_may_include_each_other_and_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "world.yaml").write_text(WORLD.replace(HEAD, f"{HEAD}include: [one.yaml, sub/two.yaml, world.yaml]\n"))
    write(tmp_path, one=f"include: [world.yaml, sub/two.yaml]\nclaims:\n{CLAIM}    key: one\n")
    (tmp_path / "sub" / "two.yaml").write_text(
        f"{HEAD}include: [../world.yaml, ../sub/../one.yaml]\nclaims:\n{CLAIM}    repeats: one\n    period: 2014\n"
    )
    found = [read(tmp_path / name) for name in ("world.yaml", "one.yaml", "sub/two.yaml")]
    assert [each.said for each in found] == [[], [], []]
    assert {len(each.records) for each in found} == {7}
    assert set(found[0].records) == set(found[1].records) == set(found[2].records)
    first, second = found[0].claims
    assert second.repeats == first.id


def test_a_bad_included_file_is_told_under_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(WORLD.replace("STATE", "STAT", 1))
    write(tmp_path, one=f"include:\n  - world.yaml\n  - none.yaml\nclaims:\n{CLAIM}")
    messages = read(tmp_path / "one.yaml").said
    assert messages[0] == "one.yaml:4: include: none.yaml cannot be read: No such file or directory"
    assert messages[1].startswith("world.yaml:7: actors[0].kind: 'STAT' is not a known word; did you mean STATE?")
    assert messages[2] == "one.yaml:9: claims[0].subject: the actor 'france' was rejected (world.yaml:7)"


def test_what_is_defined_in_two_files_is_told(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(WORLD)
    write(tmp_path, one="include: [world.yaml]\nactors:\n  - {id: france, kind: STATE, names: [{value: F}]}\n")
    assert read(tmp_path / "one.yaml").said == [
        "one.yaml:4: actors[0].id: the actor 'france' is in use already (world.yaml:7); expected another"
    ]


def test_a_key_means_a_claim_of_its_own_file_first(tmp_path: Path) -> None:
    (tmp_path / "world.yaml").write_text(WORLD)
    for name, year in (("one", 2014), ("two", 2015)):
        claims = f"{CLAIM}    key: k\n    period: {year}\n{CLAIM}    repeats: k\n    period: {year + 5}\n"
        write(tmp_path, **{name: f"include: [world.yaml]\nclaims:\n{claims}"})
    write(tmp_path, both="include: [one.yaml, two.yaml]")
    found = read(tmp_path / "both.yaml")
    assert found.said == []
    by_id = {claim.id: str(claim.period) for claim in found.claims}
    assert {str(claim.period): by_id[claim.repeats] for claim in found.claims if claim.repeats} == {
        "2019": "2014",
        "2020": "2015",
    }
    write(tmp_path, both=f"include: [one.yaml, two.yaml]\nclaims:\n{CLAIM}    refutes: [k]\n")
    assert read(tmp_path / "both.yaml").said == [
        (
            "both.yaml:10: claims[0].refutes[0]: several included files have a claim with the key 'k' (one.yaml:4 and two.yaml:4); "
            "expected a key of one"
        ),
    ]


def test_json_lines_may_be_included(tmp_path: Path) -> None:
    (tmp_path / "places.jsonl").write_text('{"type": "place", "id": "paris", "names": [{"value": "Paris"}]}\n')
    (tmp_path / "world.yaml").write_text(WORLD)
    write(tmp_path, one=f"include: [places.jsonl, world.yaml]\nclaims:\n{CLAIM}    at: paris\n")
    found = read(tmp_path / "one.yaml")
    assert found.said == []
    assert [record.place for record in found.records if isinstance(record, Claim)] == ["place:paris"]
