"""Delta files of OpenSanctions, applied to the file that they were made for."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from graphapi.cli.app import app
from graphapi.cli.failure import ExitCode
from graphapi_loaders.followthemoney.delta import Applied, apply, changes_of
from tests.unit.loaders.followthemoney.files import Line, entity

World = Mapping[str, Line]
A, B, C = (entity("Person", id_, name=id_.upper()) for id_ in "abc")
NEWER = entity("Person", "a", name="Another")


def changed(operation: str, of: Line) -> Line:
    return {"op": operation, "entity": {"id": of["id"]} if operation == "DEL" else of}


def written(path: Path, *lines: Line) -> Path:
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return path


def read(path: Path) -> list[Line]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def run(*args: Path, output: Path) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["followthemoney", "apply", *map(str, args), "--output", str(output)])
    return result.exit_code, " ".join(result.output.split())


def between(old: World, new: World) -> Iterator[Line]:
    for id_ in sorted({*old, *new}):
        if id_ not in new:
            yield changed("DEL", old[id_])
        elif old.get(id_) != new[id_]:
            yield changed("MOD" if id_ in old else "ADD", new[id_])


worlds = st.dictionaries(st.sampled_from("abcd"), st.sampled_from("xyz"), max_size=4).map(
    lambda names: {id_: entity("Person", id_, name=name) for id_, name in names.items()}
)


@given(versions=st.lists(worlds, min_size=2, max_size=5))
def test_the_deltas_between_versions_lead_to_the_last(
    versions: list[World], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("versions")
    older = written(folder / "entities.ftm.json", *versions[0].values())
    deltas = [
        written(folder / f"{number}.delta.json", *between(old, new))
        for number, (old, new) in enumerate(pairwise(versions))
    ]
    counts = Applied()
    lines = [json.loads(line) for line in apply(older, changes_of(deltas), counts)]
    assert sorted(lines, key=lambda line: line["id"]) == [versions[-1][id_] for id_ in sorted(versions[-1])]
    assert counts.kept + counts.changed + counts.removed == len(versions[0])
    assert counts.kept + counts.changed + counts.added == len(versions[-1])


def test_the_command_writes_the_newer_file_and_says_what_changed(tmp_path: Path) -> None:
    older = tmp_path / "entities.ftm.json.gz"
    older.write_bytes(gzip.compress("".join(f"{json.dumps(line)}\n" for line in (A, B)).encode()))
    delta = written(tmp_path / "1.delta.json", changed("MOD", NEWER), changed("DEL", B), changed("ADD", C))
    code, said = run(older, delta, output=(newer := tmp_path / "newer.ftm.json"))
    assert (code, read(newer)) == (0, [NEWER, C])
    assert "1 added, 1 changed, 1 removed, 0 as before" in said


@pytest.mark.parametrize(
    ("old", "deltas", "said"),
    [
        ([A], [[changed("MOD", B)]], "another version of it: they change or remove b, which is not there"),
        ([A], [[changed("DEL", B), changed("DEL", C)]], "change or remove b, c, which is not there"),
        ([A], [[changed("ADD", A)]], "they add or change a, which is already there"),
        ([A], [[changed("ADD", A)], [changed("DEL", A)]], "which is already there"),
        ([A, A], [[changed("MOD", NEWER)]], "which is already there"),
        ([A], [[changed("DEL", A)], [changed("MOD", NEWER)]], "does not exist any more; name the deltas in order"),
        ([A], [[changed("ADD", B)], [changed("ADD", B)]], "2.delta.json:1: ADD of b, which exists already"),
        ([A], [[A]], "1.delta.json:1: is no line of a delta file (op and entity); name the older file first"),
        ([changed("ADD", A)], [[changed("ADD", B)]], "old.json:1: is no line of entities.ftm.json"),
        (
            [{**A, "properties": {"sanctions": [entity("Sanction", "s")]}}],
            [[changed("ADD", B)]],
            "without others in it",
        ),
        ([A], [[{"op": "MERGED", "entity": A}]], "is no line of a delta file"),
    ],
)
def test_what_does_not_fit_leaves_no_file(tmp_path: Path, old: list[Line], deltas: list[list[Line]], said: str) -> None:
    older = written(tmp_path / "old.json", *old)
    paths = [written(tmp_path / f"{n}.delta.json", *lines) for n, lines in enumerate(deltas, start=1)]
    before = {*tmp_path.iterdir()}
    code, printed = run(older, *paths, output=tmp_path / "new.json")
    assert code == ExitCode.BAD_INPUT
    assert said in printed
    assert {*tmp_path.iterdir()} == before


def test_files_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    older, delta = written(tmp_path / "old.json", A), written(tmp_path / "1.delta.json", changed("ADD", B))
    assert "No such file" in run(tmp_path / "none.json", delta, output=tmp_path / "new.json")[1]
    assert "already exists and is not overwritten" in run(older, delta, output=older)[1]
    assert "cannot be written" in run(older, delta, output=tmp_path / "none" / "new.json")[1]
    broken = tmp_path / "broken.json.gz"
    broken.write_bytes(gzip.compress(json.dumps(A).encode() * 1000)[:-20])
    assert run(broken, delta, output=tmp_path / "new.json")[0] == ExitCode.BAD_INPUT
    (bad := tmp_path / "bad.json").write_text("{\n", encoding="utf-8")
    assert "bad.json:1: line: is not JSON" in run(bad, delta, output=tmp_path / "new.json")[1]
