"""The command line on a real Neo4j, from an empty database to answers from the bundled data."""

from __future__ import annotations

import csv
import io
import re
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from graphapi.cli.failure import ExitCode
from graphapi.graph.driver.database import Database
from graphapi.graph.driver.statement import Statement
from tests.conftest import empty
from tests.integration.program import api_of, asked, call, run, serving

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]

LIBYA = Path(__file__).parents[2] / "datasets" / "libya"
SCREEN = (100, 40)
FORCES = "forces-of-the-house-of-representatives"
# The states that backed these forces, by year, taken by hand from the UCDP External Support Dataset 18.1.
ASSERTED = {
    2014: {"united-states", "united-kingdom", "france", "egypt", "united-arab-emirates"},
    2015: {"egypt", "united-arab-emirates"},
    2016: {"france", "russia", "egypt", "united-arab-emirates"},
    2017: {"france", "russia", "egypt", "israel", "united-arab-emirates"},
}
ALLEGED = {
    2014: {"algeria", "israel", "saudi-arabia"},
    2015: {"france", "israel", "saudi-arabia"},
    2016: {"israel", "saudi-arabia"},
    2017: {"saudi-arabia"},
}


@pytest.fixture(scope="module")
def libya(full_database: Database, environment: dict[str, str]) -> dict[str, str]:
    """The environment after the program loaded the bundled data."""
    empty(full_database)
    done = run(environment, "load", str(LIBYA))
    assert done.returncode == ExitCode.OK, done.stderr
    return environment


def spells(data: Any, recipient: str) -> Iterator[tuple[str, str, int, int]]:
    """For each dated spell of backing by a state: backer, standing, first and last year."""
    for backing in data["backers"]["nodes"]:
        if backing["recipient"]["id"] == recipient and backing["backer"]["kind"] == "STATE":
            for spell in backing["spells"]:
                if period := spell["period"]:
                    years = int(period["startEarliest"][:4]), int(period["endLatest"][:4])
                    yield backing["backer"]["id"], spell["standing"], *years


def test_who_backed_haftar_through_the_forces_he_commanded_as_ucdp_has_it(libya: dict[str, str]) -> None:
    data = asked(libya, "backers", "Haftar", "--during", "2014/2019")
    assert data["actor"]["caption"] == "Khalifa Haftar"
    found = list(spells(data, FORCES))
    for standing, expected in (("ASSERTED", ASSERTED), ("ALLEGED", ALLEGED)):
        by_year = {
            year: {backer for backer, how, first, last in found if how == standing and first <= year <= last}
            for year in expected
        }
        assert by_year == expected


def test_each_of_these_backings_says_through_whom_it_reached_him(libya: dict[str, str]) -> None:
    data = asked(libya, "backers", "حفتر", "--during", "2014/2019")
    reached = [node["reachedThrough"] for node in data["backers"]["nodes"] if node["recipient"]["id"] == FORCES]
    assert reached
    for (finding,) in reached:
        step = finding["relation"]
        assert (step["predicate"], step["subject"]["id"], step["object"]["id"]) == (
            "COMMANDS",
            "khalifa-haftar",
            FORCES,
        )


def test_without_agents_only_his_own_backers_are_told(libya: dict[str, str]) -> None:
    data = asked(libya, "backers", "id:khalifa-haftar", "--no-agents")
    nodes = data["backers"]["nodes"]
    assert nodes
    assert {node["recipient"]["id"] for node in nodes} == {"khalifa-haftar"}


def test_backers_are_rolled_up_to_the_states_that_they_act_for(libya: dict[str, str]) -> None:
    asked_about = ("backers", "Haftar", "--by-state", "--during", "2019")
    nodes = asked(libya, *asked_about)["backers"]["nodes"]
    acted = {
        (node["backer"]["id"], one["actor"]["id"])
        for node in nodes
        for one in node["contributions"]
        if one["actedThrough"]
    }
    assert ("egypt", "abdel-fattah-el-sisi") in acted
    assert "Abdel Fattah el-Sisi [" in call(libya | {"COLUMNS": "200"}, *asked_about).stdout
    table = csv.DictReader(io.StringIO(call(libya, *asked_about, "--csv").stdout.removeprefix("\ufeff")))
    assert "Abdel Fattah el-Sisi" in {row["acted_by"] for row in table if row["backer_id"] == "egypt"}
    refused = call(libya, "recipients", "Egypt", "--by-state")
    assert refused.returncode == ExitCode.USAGE
    assert "recipients are shown as the sources name them" in " ".join(refused.stderr.split())


def test_an_id_is_taken_where_it_is_no_name(libya: dict[str, str]) -> None:
    assert asked(libya, "backers", FORCES)["actor"]["id"] == FORCES


def test_the_blocks_and_the_sentences_are_printed(libya: dict[str, str]) -> None:
    done = run(libya, "backers", "Haftar", "--during", "2014/2019", "--quotes")
    assert done.returncode == ExitCode.OK
    assert "Who backed Khalifa Haftar? (during 2014/2019)" in done.stdout
    assert "Khalifa Haftar commands Forces of the House of Representatives, 2014/2017" in done.stdout
    assert "\nEgypt  2014–2017 ●" in done.stdout
    assert "\nAlgeria  2014 ▲  alleged" in done.stdout
    assert "لحفتر" in done.stdout
    assert "French forces" in done.stdout.partition("Undated:")[2], "though a year is asked for"
    assert done.stderr == ""


def test_a_table_for_spreadsheets_has_the_answer(libya: dict[str, str]) -> None:
    done = run(libya, "backers", "Haftar", "--during", "2014", "--csv")
    table = list(csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff"))))
    asserted = {row["backer_id"] for row in table if row["standing"] == "ASSERTED" and row["recipient_id"] == FORCES}
    assert asserted == ASSERTED[2014]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("met", "Haftar", "--during", "2019"), "Fayez al-Sarraj"),
        (("mediations", "Haftar"), "France"),
        (("mediations", "France", "--mediator"), "Khalifa Haftar"),
        (("events", "Haftar"), "Abdel Fattah el-Sisi"),
        (("denials", "Russia", "--certainty", "undated"), "Russia"),
        (("timeline", "Macron", "--during", "2018/2019"), "Emmanuel Macron"),
        (("search", "هفتر"), "khalifa-haftar"),
    ],
)
def test_lists_are_shown_as_a_table_as_json_and_for_spreadsheets(
    libya: dict[str, str], arguments: tuple[str, ...], found: str
) -> None:
    shown = call(libya | {"COLUMNS": "200"}, *arguments)
    assert shown.returncode == ExitCode.OK
    assert found in shown.stdout
    data = asked(libya, *arguments)
    (root,) = set(data) - {"actor"}
    table = list(csv.DictReader(io.StringIO(call(libya, *arguments, "--csv").stdout.removeprefix("\ufeff"))))
    assert len(table) == len(data[root]["nodes"]) > 0
    assert any(found in cell for row in table for cell in row.values())


def test_ids_stand_beside_names_in_spreadsheets_only(libya: dict[str, str]) -> None:
    question = ("met", "Haftar", "--during", "2019")
    table = list(csv.DictReader(io.StringIO(call(libya, *question, "--csv").stdout.removeprefix("\ufeff"))))
    assert {"khalifa-haftar"} <= {row["who_id"] for row in table} | {row["whom_id"] for row in table}
    assert "khalifa-haftar" not in call(libya, *question).stdout


def test_a_list_says_how_many_it_leaves_out_because_nothing_dates_them(libya: dict[str, str]) -> None:
    asked_about = ("met", "Haftar", "--during", "2019")
    left_out = asked(libya, *asked_about)["relations"]["undatedCount"]
    assert left_out > 0
    output = call(libya, *asked_about).stdout
    assert f"{left_out} more without a date are not shown: --certainty undated shows them." in output
    assert "not shown" not in call(libya, *asked_about, "--certainty", "undated").stdout


def test_recipients_is_the_same_question_from_the_other_side(libya: dict[str, str]) -> None:
    data = asked(libya, "recipients", "Algeria", "--form", "weapons", "--standing", "alleged")
    assert data["actor"]["id"] == "algeria"
    assert FORCES in {node["recipient"]["id"] for node in data["recipients"]["nodes"]}
    assert {node["standing"] for node in data["recipients"]["nodes"]} == {"ALLEGED"}


def test_the_command_line_is_not_held_to_the_services_limits(libya: dict[str, str]) -> None:
    narrow = libya | {"GRAPHAPI_PAGE_SIZE_MAX": "1", "GRAPHAPI_DEPTH_MAX": "1", "GRAPHAPI_COST_MAX": "1"}
    assert asked(narrow, "backers", "Haftar") == asked(libya, "backers", "Haftar")


def test_loading_again_changes_nothing(libya: dict[str, str]) -> None:
    before = asked(libya, "stats")["stats"]
    (written,) = [item["written"] for item in asked(libya, "load", str(LIBYA / "ucdp-esd.yaml"))["inputs"]]
    assert (written["new"], written["changed"]) == (0, 0)
    assert written["unchanged"] > 0
    assert {**asked(libya, "stats")["stats"], "lastLoad": None} == {**before, "lastLoad": None}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("backers", "Haftr"), "Haftar"),
        (("backers", "Haftar", "--during", "2020/2018"), "ends before it starts"),
        (("backers", "Haftar", "--during", "yesterday"), "EDTF"),
        (("backers", "Haftar", "--known-at", "2019-02-30"), "YYYY-MM-DD"),
        (("recipients", "wikidata:Q0"), "external id"),
    ],
)
def test_what_cannot_be_asked_is_told(libya: dict[str, str], arguments: tuple[str, ...], told: str) -> None:
    done = run(libya, *arguments)
    assert done.returncode == ExitCode.BAD_INPUT
    assert told in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_name_of_several_lists_them(libya: dict[str, str], tmp_path: Path) -> None:
    names = "names: [{value: Twin Name, lang: en, kind: PRIMARY}]"
    claims = tmp_path / "twins.yaml"
    claims.write_text(
        f"format: claims/1\nactors:\n  - {{id: twin-1, kind: PERSON, {names}}}\n  - {{id: twin-2, kind: PERSON, {names}}}\n"
    )
    assert call(libya, "load", str(claims)).returncode == ExitCode.OK
    done = call(libya, "backers", "twin name")
    assert done.returncode == ExitCode.BAD_INPUT
    assert "twin-1" in done.stderr
    assert "twin-2" in done.stderr


def test_what_is_wrong_is_skipped_only_when_asked(libya: dict[str, str], tmp_path: Path) -> None:
    name = "names: [{value: Skipland, lang: en, kind: PRIMARY}]"
    claims = tmp_path / "half.yaml"
    claims.write_text(
        f"format: claims/1\nactors:\n  - {{id: skipland, kind: STATE, {name}}}\n  - {{id: half, kind: HALF, {name}}}\n"
    )
    before = asked(libya, "stats")["stats"]["actors"]
    assert call(libya, "load", str(claims)).returncode == ExitCode.INVALID_RECORDS
    assert asked(libya, "stats")["stats"]["actors"] == before
    done = call(libya, "load", str(claims), "--skip-invalid", "--rejected-to", str(tmp_path))
    assert done.returncode == ExitCode.SKIPPED
    assert f"{claims}:4: actors[1].kind" in done.stderr
    assert asked(libya, "stats")["stats"]["actors"] == before + 1


def test_an_incomplete_schema_is_refused_in_words_until_it_is_migrated(
    libya: dict[str, str], full_database: Database
) -> None:
    full_database.run(Statement("MATCH (m:Migration) WITH m ORDER BY m.number DESC LIMIT 1 DELETE m"))
    for arguments in (("serve",), ("load", str(LIBYA)), ("loads",), ("stats",), ("backers", "Haftar")):
        done = call(libya, *arguments)
        assert done.returncode == ExitCode.SETUP
        assert "graphapi migrate" in done.stderr
    assert "Applied migration" in call(libya, "migrate").stderr
    assert "Nothing to do" in call(libya, "migrate").stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_serves_until_it_is_told_to_stop(libya: dict[str, str], number: signal.Signals) -> None:
    with serving(libya, "serve") as (program, lines):
        reply = httpx.post(api_of(lines), json={"query": "{ stats { claims } }"}, timeout=60)
        assert reply.json()["data"]["stats"]["claims"] > 0
        program.send_signal(number)
        assert program.wait(timeout=30) == ExitCode.OK


def test_the_page_that_it_tells_of_is_served_with_all_that_it_loads(libya: dict[str, str]) -> None:
    with serving(libya, "serve") as (_, lines):
        assert any(line.startswith("GraphiQL ") for line in lines)
        with httpx.Client(base_url=api_of(lines).removesuffix("graphql"), timeout=60) as client:
            page = client.get("graphql", headers={"Accept": "text/html,*/*;q=0.8"})
            assert page.headers["content-type"] == "text/html; charset=utf-8"
            loaded = re.findall(r'(?:src|href)="([^":]+)"', page.text)
            assert "graphiql/graphiql.min.js" in loaded
            assert all(client.get(path).status_code == httpx.codes.OK for path in loaded)


def test_without_a_place_for_its_files_it_serves_without_the_page(libya: dict[str, str], tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.write_text("a file where a folder is wanted")
    with serving(libya | {"XDG_CACHE_HOME": str(cache)}, "serve") as (_, lines):
        assert any(line.startswith("Serving without GraphiQL: ") for line in lines)
        assert not any(line.startswith("GraphiQL ") for line in lines)
        assert (
            httpx.post(api_of(lines), json={"query": "{ stats { claims } }"}, timeout=60).status_code == httpx.codes.OK
        )


def test_a_taken_port_is_stepped_over(libya: dict[str, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with serving(libya, "serve", "--port", str(taken)) as (_, lines):
            assert any(line.startswith(f"Port {taken} is in use; using ") for line in lines)
            assert httpx.get(api_of(lines).replace("/graphql", "/healthz"), timeout=60).text == "ok\n"


def test_the_demonstration_answers_and_then_serves(libya: dict[str, str]) -> None:
    with serving(libya | {"COLUMNS": str(SCREEN[0])}, "demo") as (program, lines):
        text = "\n".join(lines)
        question = text.index("Who backed Khalifa Haftar?")
        (addresses,) = (found.start() for found in re.finditer(r"\n(?:Explorer .*\n)?API ", text))
        assert text.index("The bundled data are already loaded.") < question < addresses
        said = text[question:addresses].rstrip().splitlines()
        answer = [line for line in said if not line.startswith("Port ")]  # another test can use the first
        assert "backers Haftar --quotes" in answer[-1]
        assert len(answer) < SCREEN[1]
        assert max(map(len, answer[:-1])) <= SCREEN[0]
        for told in ("GraphiQL", libya["GRAPHAPI_NEO4J_URI"], libya["GRAPHAPI_NEO4J_USER"]):
            assert told in text[addresses:]
        assert libya["GRAPHAPI_NEO4J_PASSWORD"] not in text
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=30) == ExitCode.OK
    assert not list(Path(libya["XDG_DATA_HOME"]).iterdir()), "no local Neo4j was started"
