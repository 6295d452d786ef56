"""Tables that list actors, without claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.vocabulary import NameKind
from tests.unit.loaders.table.files import HEAD, read

LIST = HEAD + "makes: ACTORS\n"
COLUMNS = """\
columns:
  ActorId: {role: subject, by: EXTERNAL_ID, scheme: ucdp, kind: ARMED_GROUP}
  NameData: {role: subject.name, lang: en}
  NameOrig: {role: subject.alias, separator: ";"}
  NameAr: {role: subject.alias, lang: ar}
  Where: {role: subject.country, by: STATE}
  Version: {role: ignored}
"""
HEADER = "ActorId,NameData,NameOrig,NameAr,Where,Version"


def test_a_row_is_whom_it_names(tmp_path: Path) -> None:
    rows = [
        HEADER,
        "99001,Coast League,Ligue de la côte; LC;Coast League,عصبة الساحل,Libya,24.1",
        "99002,Hill League,,,,24.1",
        ",,,,,x",
    ]
    found = read(tmp_path, "\n".join([*rows, ""]), COLUMNS, head=LIST)
    assert [each.line for each in found.rejected] == [4], "a list is of somebody"
    assert found.claims == []
    one, other = found.actors.values()
    assert (one.id, one.country, one.external_ids) == ("ucdp-99001", "LY", frozenset({"ucdp:99001"}))
    assert {(name.value, name.lang, name.kind) for name in one.names} == {
        ("Coast League", "en", NameKind.PRIMARY),
        ("Ligue de la côte", None, NameKind.ALIAS),
        ("LC", None, NameKind.ALIAS),
        ("عصبة الساحل", "ar", NameKind.ALIAS),
    }
    assert [name.value for name in other.names] == ["Hill League"]
    assert found.left_out == {"rows that are actors, and no claims": 2}
    assert found.rows == 3
    assert found.not_kept == {"cells of the column Version": 2}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  Version: {role: period}", "columns.Version.role: 'period' does not go with `makes: ACTORS`"),
        ("  Version: {role: object, by: STATE}", "'object' does not go with `makes: ACTORS`"),
    ],
)
def test_what_does_not_go_with_a_list(tmp_path: Path, line: str, said: str) -> None:
    columns = COLUMNS.replace("  Version: {role: ignored}", line)
    assert any(said in each for each in read(tmp_path, f"{HEADER}\n", columns, head=LIST).said)


def test_a_list_of_nobody(tmp_path: Path) -> None:
    (said,) = read(tmp_path, "Version\n1\n", "columns:\n  Version: {role: ignored}\n", head=LIST).said
    assert said.endswith("columns: no column has the role subject; expected who the actors are")
