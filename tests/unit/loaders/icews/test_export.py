"""The export of the Dataverse: each row is an event that one publisher reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.model.entity import Place, Publisher
from graphapi.model.period import Period
from graphapi.model.vocabulary import Basis, Predicate
from graphapi_loaders.icews import LOADER
from tests.unit.loaders.icews.files import EVENT, read_export, tsv_of
from tests.unit.loaders.table_reading import dangling

FILE = "events.2014.tab"


def test_a_row_is_a_claim_behind_its_source_actors_and_place(tmp_path: Path) -> None:
    found = read_export(tmp_path, EVENT)
    (claim,) = found.claims
    assert (claim.subject, claim.predicate, claim.object) == ("egypt", Predicate.AIDS, "khalifa-haftar.icews")
    assert claim.period == Period.parse("2014-05-18")
    assert (claim.record, claim.basis, claim.place) == ("20718170", Basis.DATASET, "place:benghazi.libya")
    assert claim.detail == "Provide military aid (CAMEO 072); story 33001, sentence 3"
    assert claim.source == "source:icews.agence-france-presse"
    assert dangling(found) == set()


def test_one_event_by_several_publishers_is_several_claims_about_one_relation(tmp_path: Path) -> None:
    other = {**EVENT, "Event ID": "20718171", "Publisher": "Reuters", "Story ID": "33002"}
    nobody = {**EVENT, "Event ID": "20718172", "Publisher": ""}
    found = read_export(tmp_path, EVENT, other, nobody)
    assert len({claim.id for claim in found.claims}) == 3
    assert len({claim.relation for claim in found.claims}) == 1
    publishers = [each.id for each in found.records if isinstance(each, Publisher)]
    assert publishers == ["publisher:agence-france-presse", "publisher:reuters", "publisher:icews"]


def test_what_is_said_twice_is_given_out_once(tmp_path: Path) -> None:
    found = read_export(tmp_path, EVENT, {**EVENT, "Event ID": "2"})
    assert len(found.records) == len(set(found.records))


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({}, ("place:benghazi.libya", "LY")),
        ({"City": ""}, ("place:libya", "LY")),
        ({"Country": ""}, ("place:benghazi.icews", None)),
        ({"City": "Jordan", "Country": ""}, ("place:jordan.icews", None)),
        ({"City": "", "Country": ""}, None),
    ],
)
def test_where(tmp_path: Path, cells: dict[str, str], place: tuple[str, str | None] | None) -> None:
    found = read_export(tmp_path, {**EVENT, **cells})
    assert [(each.id, each.country) for each in found.records if isinstance(each, Place)] == ([place] if place else [])
    assert found.claims[0].place == (place and place[0])


def test_statements_and_events_with_oneself_are_counted(tmp_path: Path) -> None:
    statement = {**EVENT, "CAMEO Code": "010", "Event Text": "Make statement"}
    alone = {**EVENT, "Target Name": "Government (Egypt)"}
    found = read_export(tmp_path, EVENT, statement, alone)
    assert found.left_out == {"statements, which make no relation (CAMEO 01)": 1, "events of an actor with itself": 1}
    assert found.rows == 3


def test_cells_that_the_graph_has_no_place_for_are_counted(tmp_path: Path) -> None:
    found = read_export(
        tmp_path, {**EVENT, "District": "", "Province": "Cyrenaica"}, {**EVENT, "District": "", "Province": ""}
    )
    assert found.not_kept == {
        "cells of the column Source Country": 2,
        "cells of the column Intensity": 2,
        "cells of the column Target Sectors": 2,
        "cells of the column Target Country": 2,
        "cells of the column Province": 1,
        "cells of the column Latitude": 2,
        "cells of the column Longitude": 2,
    }


def test_a_nought_that_a_spreadsheet_ate_is_put_back(tmp_path: Path) -> None:
    assert read_export(tmp_path, {**EVENT, "CAMEO Code": "72"}).claims == read_export(tmp_path, EVENT).claims
    assert read_export(tmp_path, {**EVENT, "CAMEO Code": "72", "Event Text": "Fight"}).claims == []
    own_words = {"CAMEO Code": "252", "Event Text": "Appeal for easing of political dissent"}
    (claim,) = read_export(tmp_path, {**EVENT, **own_words}).claims
    assert "(CAMEO 0252)" in (claim.detail or "")


def test_nobody_in_particular_is_nobody(tmp_path: Path) -> None:
    found = read_export(
        tmp_path,
        {**EVENT, "Source Name": "Unspecified Actor", "Source Country": ""},
        {**EVENT, "Event ID": "2", "Target Name": "Unidentified State Actor", "Target Country": ""},
        {**EVENT, "Event ID": "3", "Source Name": "Citizen (Unidentified State Actor)", "Source Country": ""},
    )
    assert found.left_out == {"events without a particular actor (Unspecified Actor)": 2}
    assert (len(found.claims), found.rows) == (1, 3)


@pytest.mark.parametrize("blank", ["NA", "nan", "None", "N/A", "NULL", "#N/A", ".", "-", "<NA>"])
def test_blanks_are_nobody_and_nowhere(tmp_path: Path, blank: str) -> None:
    cells = ("Publisher", "City", "Country", "Source Country", "Latitude", "Intensity", "Story ID", "Sentence Number")
    found = read_export(tmp_path, {**EVENT, **dict.fromkeys(cells, blank)})
    (claim,) = found.claims
    assert (claim.place, claim.source, claim.detail) == (None, "source:icews", "Provide military aid (CAMEO 072)")
    assert [each.id for each in found.records if isinstance(each, Publisher)] == ["publisher:icews"]


def test_without_a_code_the_wording_tells(tmp_path: Path) -> None:
    uncoded = {column: cell for column, cell in EVENT.items() if column != "CAMEO Code"}
    assert "CAMEO Code" not in tsv_of(uncoded)
    assert LOADER.recognizes(read_export(tmp_path, uncoded).path)
    assert read_export(tmp_path, uncoded).claims == read_export(tmp_path, EVENT).claims
    assert read_export(tmp_path, {**EVENT, "CAMEO Code": "NA"}).claims == read_export(tmp_path, EVENT).claims


def test_names_of_columns_as_the_r_package_has_them(tmp_path: Path) -> None:
    more = {**EVENT, "Event Date": "20140518", "Year": "2014", "Yearmonth": "201405", "Source File": "events.2014.tab"}
    renamed = {column.lower().replace(" ", "_"): cell for column, cell in more.items()}
    commas = ",".join(renamed) + "\n" + ",".join(f'"{cell}"' for cell in renamed.values()) + "\n"
    for text in (tsv_of(renamed), commas):
        found = read_export(tmp_path, text=text)
        assert LOADER.recognizes(found.path)
        assert (found.said, found.claims) == ([], read_export(tmp_path, EVENT).claims)


def test_countries_that_nobody_knows_are_counted(tmp_path: Path) -> None:
    there = {"Source Name": "Citizen (Atlantis)", "Source Country": "Atlantis", "Country": "Atlantis"}
    found = read_export(tmp_path, {**EVENT, **there}, {**EVENT, **there, "Event ID": "2", "City": ""}, EVENT)
    assert found.said == []
    assert [claim.place for claim in found.claims] == ["place:benghazi.icews", None, "place:benghazi.libya"]
    assert found.not_kept["cells with an unknown country"] == 4


def test_a_state_with_its_form_behind_it_is_the_state(tmp_path: Path) -> None:
    moldova = {"Source Name": "Moldova, Republic of", "Source Country": "Moldova, Republic of"}
    (claim,) = read_export(tmp_path, {**EVENT, **moldova}).claims
    assert claim.subject == "moldova"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"Event Date": "2014-02-30"}, "Event Date: '2014-02-30' is not a day, as in 2014-05-18"),
        (
            {"Event Date": "31/31/2014"},
            "Event Date: '31/31/2014' is ambiguous or invalid: no other day of the column shows which number is the month, or they differ; expected 2014-05-18",
        ),
        (
            {"Event Date": "1435-07-18"},
            "Event Date: '1435-07-18' is of the year 1435, of another calendar (Hijri, Jalali, Buddhist); expected a day of ours, as in 2014-05-18",
        ),
        ({"Event Date": ""}, "Event Date: '' is not a day, as in 2014-05-18"),
        ({"Event ID": "a"}, "Event ID: 'a' is not a whole number"),
        ({"CAMEO Code": "999", "Event Text": "Wave"}, "CAMEO Code: '999' is not a CAMEO code of three or four digits"),
        (
            {"CAMEO Code": "", "Event Text": "Wave"},
            "Event Text: 'Wave' is not an event as CAMEO words it, and the row has no code",
        ),
        ({"Event ID": "NA"}, "Event ID: '' is not a whole number"),
        ({"Source Name": "nan"}, "Source Name: is blank; expected an actor's name"),
        ({"Target Name": " "}, "Target Name: is blank; expected an actor's name"),
        ({"Latitude": "95"}, "Latitude: '95' is not a number from -90 to 90"),
        ({"Intensity": "high"}, "Intensity: 'high' is not a number from -10 to 10"),
        ({"City": "Ben\x00ghazi"}, "City: contains the control character U+0000"),
        ({"Source Name": "NULL"}, "Source Name: is blank; expected an actor's name"),
        (
            {"Target Name": '"Police (Iran)"'},
            'Target Name: "Police (Iran)" is in quotation marks; expected the name as it is',
        ),
    ],
)
def test_a_bad_cell(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    found = read_export(tmp_path, EVENT, {**EVENT, "Event ID": "2", **cells}, {**EVENT, "Event ID": "3"})
    assert found.said == [f"{FILE}:3: {said}"]
    assert [claim.record for claim in found.claims] == ["20718170", "3"]
    assert found.rows == 3


def test_the_code_tells_where_the_wording_is_of_another_one_which_is_counted(tmp_path: Path) -> None:
    found = read_export(tmp_path, EVENT, {**EVENT, "Event ID": "2", "CAMEO Code": "190"})
    assert [claim.predicate for claim in found.claims] == [Predicate.AIDS, Predicate.ATTACKS]
    assert found.not_kept["wordings that are another code's than the row's (the code was taken)"] == 1


def test_a_row_of_other_length_and_one_that_is_no_text(tmp_path: Path) -> None:
    text = tsv_of(EVENT).encode() + b"1\t2014-05-18\n\n\xff\xfe\n"
    found = read_export(tmp_path, text=text)
    assert found.said[:1] == [f"{FILE}:3: row: has 2 cells; expected 18, one a column"]
    assert found.said[1].startswith(f"{FILE}:5: row: is not UTF-8: invalid start byte; if it is in another encoding")
    assert len(found.said) == 2


def test_the_better_of_code_and_wording_tells(tmp_path: Path) -> None:
    worded = {**EVENT, "Event ID": "2", "CAMEO Code": "999"}
    coded = {**EVENT, "Event ID": "3", "Event Text": "Send aid that soldiers use"}
    as_text = {**EVENT, "Event ID": "4", "CAMEO Code": "'072"}
    other_digits = {**EVENT, "Event ID": "5", "CAMEO Code": "٠٧٢", "Event Date": "٢٠١٤-٠٥-١٨"}
    found = read_export(
        tmp_path, worded, coded, as_text, other_digits, {**EVENT, "Event ID": "6", "CAMEO Code": "72.0"}
    )
    assert found.said == []
    assert {(claim.predicate, claim.period) for claim in found.claims} == {(Predicate.AIDS, Period.parse("2014-05-18"))}
    assert found.not_kept["codes that CAMEO lacks (the wording was taken)"] == 1
    assert found.not_kept["wordings that CAMEO lacks (the code was taken)"] == 1


def test_columns_of_ones_own_are_counted_and_those_that_no_claim_needs_may_lack(tmp_path: Path) -> None:
    found = read_export(tmp_path, text=tsv_of({**EVENT, "Remark": "seen"}).replace("Intensity\t", "Goldstein\t"))
    assert found.claims == read_export(tmp_path, EVENT).claims
    assert (found.not_kept["cells of the column Remark"], found.not_kept["cells of the column Goldstein"]) == (1, 1)
    few = {column: EVENT[column] for column in ("Event ID", "Event Date", "Source Name", "Target Name", "CAMEO Code")}
    (claim,) = read_export(tmp_path, few).claims
    assert (claim.source, claim.place, claim.predicate) == ("source:icews", None, Predicate.AIDS)


def test_a_bad_header(tmp_path: Path) -> None:
    text = tsv_of(EVENT).replace("City\t", "Country\t").encode()
    assert read_export(tmp_path, text=text).said == [f"{FILE}:1: Country: is in the header twice"]


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (("05/18/2014", "05/06/2014"), ("2014-05-18", "2014-05-06")),
        (("18/05/2014", "05/06/2014"), ("2014-05-18", "2014-06-05")),
        (("2014/5/18", "20140518"), ("2014-05-18", "2014-05-18")),
        (("18 May 2014", "May 18, 2014"), ("2014-05-18", "2014-05-18")),
        (("2014-05-18 00:00:00", "2014-05-18T00:00:00Z"), ("2014-05-18", "2014-05-18")),
    ],
)
def test_days_in_other_orders(tmp_path: Path, days: tuple[str, str], read: tuple[str, str]) -> None:
    """The column shows which number is the month."""
    found = read_export(tmp_path, *({**EVENT, "Event ID": str(n), "Event Date": day} for n, day in enumerate(days)))
    assert [claim.period for claim in found.claims] == [*map(Period.parse, read)]


def test_titles_above_signs_between_and_quotation_marks(tmp_path: Path) -> None:
    quoted = "".join(f'"{line}"\n'.replace("\t", '"\t"') for line in tsv_of(EVENT).splitlines())
    titled = f"Events of Libya\nas downloaded\n{tsv_of(EVENT)}"
    for text in (quoted, titled, tsv_of(EVENT).replace(",", " ").replace("\t", ";")):
        found = read_export(tmp_path, text=text)
        assert LOADER.recognizes(found.path)
        assert (found.said, found.claims) == ([], read_export(tmp_path, EVENT).claims)


def test_it_is_recognized_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "any.txt"
    path.write_text(tsv_of(EVENT))
    assert LOADER.recognizes(path)
    path.write_text("Event,Date\n")
    assert not LOADER.recognizes(path)


def test_what_databases_write_for_nothing_is_nothing(tmp_path: Path) -> None:
    """It is not the name of a publisher or city: that would be the same for all rows without one."""
    for nothing in ("NULL", "null", "\\N", "--"):
        columns = ("Publisher", "City", "Country", "Source Country", "Source Sectors", "Latitude", "Intensity")
        found = read_export(tmp_path, {**EVENT, **dict.fromkeys(columns, nothing)})
        (claim,) = found.claims
        assert found.said == []
        assert (claim.source, claim.place) == ("source:icews", None)
        assert "cells of the column Source Country" not in found.not_kept
