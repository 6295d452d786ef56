"""The claim of a row."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from openpyxl import Workbook

from graphapi.errors import BadInputError
from graphapi.model.vocabulary import ActorKind, Basis, NameKind, Predicate, Stance, SupportForm
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi_loaders.ucdp_esd import LOADER
from graphapi_loaders.ucdp_esd.columns import LETTERS
from tests.unit.loaders.table_reading import dangling, read_table
from tests.unit.loaders.ucdp_esd.files import NONE, ROW, csv_of, read, read_rows


def test_a_workbook_as_ucdp_hands_it_out_says_the_same(tmp_path: Path) -> None:
    """On the second sheet, with numbers as numbers."""
    book = Workbook()
    sheet = book.create_sheet("Sheet1")
    sheet.append([*ROW])
    for row in (ROW, {**NONE, "id": "2"}):
        sheet.append([int(cell) if cell.isdecimal() else cell or None for cell in row.values()])
    path = tmp_path / "ucdp-esd-ty-181.xlsx"
    book.save(path)
    assert LOADER.recognizes(path)
    found, same = read_table(LOADER, path), read(tmp_path, csv_of(ROW, {**NONE, "id": "2"}))
    assert found.said == []
    assert (found.records, found.left_out) == (same.records, same.left_out)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        (
            "actor_id,actor_name,year,ext_sup_s,ext_x_s,ext_x_count_s",
            "expected its triad-years (ucdp-esd-ty), which name them",
        ),
    ],
)
def test_files_that_name_no_supporters_are_refused_by_name(tmp_path: Path, header: str, said: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"{header}\n1,2,3,4,5,6\n", encoding="utf-8")
    with pytest.raises(BadInputError) as error:
        find_inputs([path], find_loaders())
    assert said in str(error.value)


def test_a_row_is_a_claim_behind_its_source_and_actors(tmp_path: Path) -> None:
    found = read_rows(tmp_path, ROW)
    (claim,) = found.claims
    assert (claim.subject, claim.predicate, claim.object) == (
        "egypt",
        Predicate.SUPPORTS,
        "forces-of-the-house-of-representatives",
    )
    assert claim.against == {"libya"}
    assert claim.period
    assert (claim.period.text, claim.record, claim.source) == ("2014", "1", "source:ucdp-esd-181")
    assert (claim.stance, claim.basis, claim.detail) == (Stance.ASSERTED, Basis.DATASET, None)
    assert claim.forms == {SupportForm.WEAPONS}
    assert dangling(found) == set()
    assert found.rows == 1


def test_alleged_support_is_alleged(tmp_path: Path) -> None:
    (claim,) = read_rows(tmp_path, {**ROW, "ext_alleged": "1"}).claims
    assert claim.stance is Stance.ALLEGED


def test_every_form_is_kept(tmp_path: Path) -> None:
    (claim,) = read_rows(tmp_path, {**ROW, **{f"ext_{letter}": "1" for letter in LETTERS}, "ext_sum": "11"}).claims
    assert claim.forms == set(SupportForm) - {SupportForm.POLITICAL_DIPLOMATIC, SupportForm.MEDIA}


def test_rows_without_support_are_counted(tmp_path: Path) -> None:
    found = read_rows(tmp_path, NONE, {**ROW, "id": "2"})
    assert found.left_out == {"rows without support (ext_sup = 0)": 1}
    assert len(found.claims) == 1
    assert "libya" in found.actors
    assert found.rows == 2


def test_y_and_l_were_swapped_in_2011(tmp_path: Path) -> None:
    row = {**ROW, "year": "2008", "ext_w": "0", "ext_y": "1"}
    now = read_rows(tmp_path, row)
    then = read_rows(tmp_path, row, name="ucdp-external-support-2011.csv")
    assert now.claims[0].forms == {SupportForm.JOINT_OPERATIONS}
    assert then.claims[0].forms == {SupportForm.ACCESS_TO_TERRITORY}
    assert then.claims[0].source == "source:ucdp-esd-2011"


def test_a_year_in_the_name_of_a_newer_edition_is_a_year(tmp_path: Path) -> None:
    """Rows of 1975 to 2011, cut from 18.1: its letters are those of 18.1."""
    row = {**ROW, "year": "2008", "ext_w": "0", "ext_y": "1"}
    (claim,) = read_rows(tmp_path, row, name="ucdp-esd-ty-181-1975-2011.csv").claims
    assert claim.forms == {SupportForm.JOINT_OPERATIONS}
    assert claim.source == "source:ucdp-esd-181"


def test_numbers_beside_blanks_as_pandas_writes_them(tmp_path: Path) -> None:
    written = [
        {column: f"{cell}.0" if column in ("ext_id", "ext_nonstate") and cell else cell for column, cell in row.items()}
        for row in (ROW, {**NONE, "id": "2"})
    ]
    found = read_rows(tmp_path, *written)
    assert found.said == []
    assert found.records == read_rows(tmp_path, ROW, {**NONE, "id": "2"}).records


def test_na_is_a_blank_as_r_writes_it(tmp_path: Path) -> None:
    """NA is not a name."""
    rows = [{**ROW, "ext_name": "", "ext_nonstate": "1"}, {**NONE, "id": "2"}]
    written = [{column: cell or "NA" for column, cell in row.items()} for row in rows]
    found = read_rows(tmp_path, *written)
    assert found.said == []
    assert found.records == read_rows(tmp_path, *rows).records
    assert found.actors["ucdp-117"].caption == "UCDP actor 117"
    assert found.rows == 2


@pytest.mark.parametrize(
    ("cells", "detail"),
    [
        ({"ext_coalition": "1", "ext_coalition_name": "ISAF"}, "coalition: ISAF"),
        ({"ext_coalition": "1", "ext_coalition_name": " "}, "in a coalition"),
        ({"ext_coalition": "0", "ext_coalition_name": "CGSB"}, "coalition: CGSB"),
        ({"ext_bothsides": "1"}, "supports both sides"),
        ({"ext_elements": "1"}, "given by elements of the state, not by its government"),
        ({"ext_elements": "1", "ext_id": "7906", "ext_name": "Thai elements"}, None),
        (
            {"ext_coalition": "1", "ext_coalition_name": "NATO", "ext_bothsides": "1"},
            "coalition: NATO; supports both sides",
        ),
    ],
)
def test_what_a_row_says_besides_is_the_detail(tmp_path: Path, cells: dict[str, str], detail: str | None) -> None:
    (claim,) = read_rows(tmp_path, {**ROW, **cells}).claims
    assert claim.detail == detail


@pytest.mark.parametrize(
    ("cells", "id_", "kind"),
    [
        ({"ext_id": "57", "ext_name": "Government of Russia (Soviet Union)"}, "russia", ActorKind.STATE),
        ({"ext_id": "769", "ext_name": "al-Qaida ", "ext_nonstate": "1"}, "al-qaida.ucdp-769", ActorKind.ARMED_GROUP),
        ({"ext_id": "234", "ext_name": "IS", "ext_nonstate": "1"}, "islamic-state", ActorKind.ARMED_GROUP),
        ({"ext_id": "7905", "ext_name": "Malaysian elements"}, "malaysian-elements.ucdp-7905", ActorKind.ORGANIZATION),
        (
            {"ext_id": "6356", "ext_name": "Government of United Kingdom, Government of United States of America"},
            "government-of-united-kingdom-government-of-united-states-of-america.ucdp-6356",
            ActorKind.ORGANIZATION,
        ),
        ({"ext_id": "11545", "ext_name": "", "ext_nonstate": "1"}, "ucdp-11545", ActorKind.ARMED_GROUP),
    ],
)
def test_who_the_supporter_is(tmp_path: Path, cells: dict[str, str], id_: str, kind: ActorKind) -> None:
    found = read_rows(tmp_path, {**ROW, **cells})
    assert found.said == []
    (claim,) = found.claims
    assert claim.subject == id_
    assert found.actors[id_].kind is kind
    assert f"ucdp:{cells['ext_id']}" in found.actors[id_].external_ids


def test_a_state_bears_the_name_that_ucdp_gives_it(tmp_path: Path) -> None:
    found = read_rows(tmp_path, {**ROW, "ext_id": "57", "ext_name": "Government of Russia (Soviet Union)"})
    names = {name.value: name.kind for name in found.actors["russia"].names if name.lang == "en"}
    assert names["Russia"] is NameKind.PRIMARY
    assert names["Government of Russia (Soviet Union)"] is NameKind.ALIAS


def test_two_parties_of_one_acronym_are_two_actors(tmp_path: Path) -> None:
    erp = {**ROW, "actor_name": "ERP"}
    found = read_rows(tmp_path, {**erp, "actor_id": "738"}, {**erp, "id": "2", "actor_id": "753"})
    assert [claim.object for claim in found.claims] == ["erp.ucdp-738", "erp.ucdp-753"]


def test_one_number_is_one_actor_whatever_its_name(tmp_path: Path) -> None:
    later = {**ROW, "id": "2", "year": "2015", "actor_id": "9", "actor_name": "New name"}
    found = read_rows(tmp_path, {**ROW, "actor_id": "9", "actor_name": "Old name"}, later)
    assert {claim.object for claim in found.claims} == {"old-name.ucdp-9"}
    names = {n.value for each in found.records if getattr(each, "id", "") == "old-name.ucdp-9" for n in each.names}  # type: ignore[union-attr]
    assert names == {"Old name", "New name"}


def test_line_breaks_and_blanks_in_cells_do_not_matter(tmp_path: Path) -> None:
    row = {**ROW, "location": "China: East Turkestan\n", "oppo_name": "Government of\nLibya "}
    found = read_rows(tmp_path, row, {**ROW, "id": "2", "year": "14"})
    assert found.claims[0].against == {"libya"}
    assert [each.line for each in found.rejected] == [5]


def test_what_is_said_and_not_kept_is_counted(tmp_path: Path) -> None:
    nameless = {"ext_id": "11545", "ext_name": "", "ext_nonstate": "1"}
    found = read_rows(tmp_path, {**ROW, "ext_sum": "2"}, {**ROW, "id": "2", "active": "0", **nameless})
    assert found.not_kept == {
        "sums (ext_sum) other than the number of forms marked": 1,
        "marks that the dyad did not fight that year (active = 0)": 1,
        "supporters without a name, called by their number": 1,
    }
    assert len(found.claims) == found.rows == 2


def test_a_state_with_a_comma_in_its_name(tmp_path: Path) -> None:
    macedonia = {"ext_name": "Government of Macedonia, FYR", "ext_nonstate": "0", "country_a": "Macedonia, FYR"}
    (claim,) = read_rows(tmp_path, {**ROW, **macedonia}).claims
    assert claim.subject == "north-macedonia"


def test_support_of_oneself_is_left_out(tmp_path: Path) -> None:
    row = {**ROW, "ext_id": "5802", "ext_name": ROW["actor_name"], "ext_nonstate": "1"}
    found = read_rows(tmp_path, row)
    assert found.left_out == {"rows whose supporter is the supported party itself": 1}


def test_packed_files_and_columns_in_any_order(tmp_path: Path) -> None:
    plain = read_rows(tmp_path, ROW)
    packed = read(tmp_path, gzip.compress(csv_of(ROW).encode()), "ucdp-esd-ty-181.csv.gz")
    columns = list(ROW)[::-1]
    turned = read(tmp_path, f"{','.join(columns)}\n{','.join(ROW[column] for column in columns)}\n")
    capitals = read(tmp_path, csv_of(ROW).replace(",".join(ROW), ",".join(ROW).upper()))
    assert plain.records == packed.records == turned.records == capitals.records


def test_it_is_recognized_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "any.csv"
    path.write_text(csv_of(ROW))
    assert LOADER.recognizes(path)
    path.write_text(csv_of(ROW).replace("ext_y", "ext_yy"))
    assert LOADER.recognizes(path)
    path.write_text("id,year\n1,2014\n")
    assert not LOADER.recognizes(path)
    path.write_bytes("some words of a file that is no table\n".encode("utf-16"))
    assert not LOADER.recognizes(path)
    assert not LOADER.recognizes(tmp_path / "not-there.csv")


def test_the_numbers_of_rows_that_pandas_writes_are_not_read_and_said(tmp_path: Path) -> None:
    lines = csv_of(ROW).splitlines()
    found = read(tmp_path, f",{lines[0]}\n0,{lines[1]}\n")
    assert (found.said, len(found.claims)) == ([], 1)
    assert found.not_kept["columns without a name"] == 1
