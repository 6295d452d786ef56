"""Each question has an address with the answer of its document, as data, a table or text, for tools that only use addresses."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi.openapi.models import OpenAPI

from graphapi.service.operations import questions
from tests.questions.asking import Api

pytestmark = pytest.mark.neo4j
# In 2016 Egypt, Russia and others backed him, through the Forces of the House of Representatives.
ASKED = {"of": "Haftar", "during": "2016", "certainty": "certain"}


def address(question: str, **parameters: str) -> str:
    return f"/q/{question}?{urlencode(parameters)}"


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


async def problem(api: Api, path: str, status: int) -> dict[str, Any]:
    reply = await api.client.get(path)
    assert (reply.status_code, reply.headers["content-type"]) == (status, "application/problem+json")
    said: dict[str, Any] = reply.json()
    assert said["status"] == status
    return said


async def data(api: Api, question: str, variables: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = await api.ask(questions()[question].text, **variables)
    return found


@pytest.mark.usefixtures("libya")
async def test_as_json_it_is_the_answer_of_the_document(api: Api) -> None:
    reply = await api.client.get(address("backers.json", **ASKED))
    asked = {**ASKED, "of": {"name": "Haftar"}, "certainty": "CERTAIN"}
    assert reply.json() == {"data": await data(api, "backers", asked)}
    assert reply.headers["content-language"] == "en"


@pytest.mark.usefixtures("libya")
async def test_as_csv_each_row_is_a_claim_with_who_says_so(api: Api) -> None:
    reply = await api.client.get(address("backers.csv", **ASKED))
    found = rows(reply.text)
    nodes = (await data(api, "backers", {**ASKED, "of": {"name": "Haftar"}, "certainty": "CERTAIN"}))["backers"][
        "nodes"
    ]
    claims = [claim for node in nodes for spell in node["spells"] for claim in spell["claims"]["nodes"]]
    denials = [claim for node in nodes for claim in node["denials"]["nodes"]]
    assert sorted(row["claim_id"] for row in found) == sorted(claim["id"] for claim in claims + denials)
    for row in found:
        assert row["backer"]
        assert row["publisher"]
        assert row["stance"] in ("ASSERTED", "ALLEGED", "DENIED", "DOUBTED")
        assert row["certainty"] == "CERTAIN"
        assert row["more_evidence"] == "FALSE"
    egypt = next(row for row in found if row["backer_id"] == "egypt")
    assert (egypt["record"], egypt["publisher"], egypt["published"], egypt["period"]) == (
        "10189",
        "Uppsala Conflict Data Program",
        "2022",
        "2016",
    )
    assert egypt["reached_through"] == "Khalifa Haftar COMMANDS Forces of the House of Representatives (2014/2017)"


@pytest.mark.usefixtures("libya")
async def test_arabic_is_asked_and_answered(api: Api) -> None:
    reply = await api.client.get(address("denials.csv", of="خليفة حفتر", language="ar"))
    assert reply.headers["content-language"] == "ar"
    (row,) = rows(reply.text)
    assert row["subject"] == "خليفة حفتر"
    assert row["quote"].startswith("إلا أن الجيش الليبي كذّب")
    assert (row["stance"], row["quote_language"], row["certainty"]) == ("DENIED", "ar", "")
    text = (await api.client.get(address("denials.md", of="خليفة حفتر"))).text
    assert "> «إلا أن الجيش الليبي كذّب" in text
    assert "stance: **DENIED**" in text


@pytest.mark.usefixtures("libya")
@pytest.mark.parametrize("path", ["/q/backers.csv", "/export/backers.csv"])
async def test_dates_in_any_digits_and_with_white_space(api: Api, path: str) -> None:
    plain = {"during": "2014/2019", "knownAt": "2019-12-31"}
    as_typed = {"during": " ٢٠١٤/۲۰۱۹\n", "knownAt": "２０１９-١٢-٣١"}
    expected, given = [await api.client.get(path, params={"of": "Haftar", **dates}) for dates in (plain, as_typed)]
    assert rows(given.text) == rows(expected.text) != []


@pytest.mark.usefixtures("libya")
async def test_more_evidence_than_rows_is_said(api: Api) -> None:
    found = rows((await api.client.get(address("events.csv", of="Haftar", claims="1"))).text)
    assert {row["more_evidence"] for row in found} == {"TRUE", "FALSE"}


@pytest.mark.usefixtures("libya")
async def test_a_list_is_whole_unless_a_page_is_asked_for(api: Api) -> None:
    whole = (await api.client.get(address("denials.csv", of="Russia"))).text
    assert len(rows(whole)) == (await data(api, "denials", {"of": {"name": "Russia"}}))["denials"]["totalCount"]
    seen: list[dict[str, str]] = []
    path: str | None = address("loads.csv", first="3")
    while path:
        reply = await api.client.get(path)
        seen += rows(reply.text)
        path = reply.links.get("next", {}).get("url")
    assert seen == rows((await api.client.get("/q/loads.csv")).text)
    assert len(seen) > 3


@pytest.mark.usefixtures("libya")
async def test_an_answer_that_the_client_has_is_not_sent_again(api: Api) -> None:
    path = address("denials.csv", of="Haftar")
    first = await api.client.get(path)
    again = await api.client.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    head = await api.client.head(path)
    assert (head.status_code, head.headers["etag"]) == (200, first.headers["etag"])


@pytest.mark.usefixtures("libya")
async def test_an_id_does_where_nobody_bears_the_name(api: Api) -> None:
    by_id = await api.client.get(address("denials.csv", of="khalifa-haftar"))
    assert by_id.content == (await api.client.get(address("denials.csv", of="id:khalifa-haftar"))).content
    assert (await problem(api, address("denials.csv", of="nobody-at-all"), 404))["code"] == "UNKNOWN_ACTOR"


@pytest.mark.parametrize(
    ("path", "status", "code", "told"),
    [
        ("/q/bakers.csv", 404, "UNKNOWN_QUESTION", "Near: backers"),
        ("/q/backers.xls", 404, "UNKNOWN_QUESTION", "csv, json, md"),
        ("/q/backers", 404, "UNKNOWN_QUESTION", "backers"),
        ("/q/", 404, "UNKNOWN_QUESTION", "There are: backers"),
        ("/q/backers.csv?off=Haftar", 400, "UNKNOWN_PARAMETER", "Near: of"),
        ("/q/backers.csv", 400, "BAD_INPUT", "of is missing"),
        ("/q/backers.csv?of=", 400, "BAD_INPUT", "of is empty"),
        ("/q/backers.csv?of=Haftar&of=Sisi", 400, "BAD_INPUT", "give it only once"),
        ("/q/backers.csv?of=Haftar&during=2016-13", 400, "BAD_DATE", "2016-13"),
        ("/q/backers.csv?of=Haftar&knownAt=soon", 400, "BAD_DATE", "YYYY-MM-DD"),
        ("/q/backers.csv?of=Haftar&certainty=sure", 400, "BAD_INPUT", "CERTAIN, POSSIBLE, UNDATED"),
        ("/q/backers.csv?of=Haftar&byState=perhaps", 400, "BAD_INPUT", "true or false"),
        ("/q/backers.csv?of=Haftar&first=ten", 400, "BAD_INPUT", "a whole number"),
        ("/q/backers.csv?of=Haftar&first=99999999999", 400, "BAD_INPUT", "nine digits"),
        ("/q/denials.csv?of=Haftar&first=501", 400, "BAD_PAGE", "500"),
        ("/q/backers.csv?of=Haftar&first=500&claims=500", 400, "TOO_EXPENSIVE", "smaller pages"),
        ("/q/backers.csv?of=Haftar&after=x", 400, "BAD_CURSOR", "cursor"),
        ("/q/evidence.csv?claim=claim:none", 404, "UNKNOWN_CLAIM", "claim:none"),
        ("/q/backers.csv?of=" + "x" * 60_001, 414, "BAD_REQUEST", "60,000"),
    ],
)
async def test_what_cannot_be_answered_is_a_problem(api: Api, path: str, status: int, code: str, told: str) -> None:
    problem_body = await problem(api, path, status)
    assert problem_body["code"] == code
    assert told in problem_body["detail"]


async def test_other_methods_are_refused(api: Api) -> None:
    assert (await api.client.post("/q/backers.csv?of=Haftar")).status_code == 405


async def test_openapi_is_made_of_the_documents(api: Api) -> None:
    document = (await api.client.get("/openapi.json")).json()
    OpenAPI.model_validate(document)
    assert {path for path in document["paths"] if path.startswith("/q/")} == {
        f"/q/{name}.{{format}}" for name in questions()
    }
    backers = document["paths"]["/q/backers.{format}"]["get"]
    assert backers["summary"] == questions()["backers"].description
    of, during = ({each["name"]: each for each in backers["parameters"]}[name] for name in ("of", "during"))
    assert (of["required"], during["required"], during["description"]) == (
        True,
        False,
        "Period in which it happened or held.",
    )
    assert all(each["description"] for each in backers["parameters"] if each["name"] != "format")


@pytest.mark.usefixtures("libya")
async def test_an_address_costs_at_most_a_tenth_more_than_its_document(api: Api) -> None:
    """Alternating medians for one list; the minimum of several tries, because other programs run on the machine."""
    document = questions()["denials"].text

    async def seconds(kind: str) -> float:
        began = asyncio.get_running_loop().time()
        if kind == "document":
            await api.client.get("/graphql", params={"query": document, "variables": '{"of": {"name": "Haftar"}}'})
        else:
            await api.client.get(address(kind, of="Haftar"))
        return asyncio.get_running_loop().time() - began

    ratios = []
    for _ in range(5):
        took: dict[str, list[float]] = {"document": [], "denials.json": []}
        for _ in range(40):
            for kind, times in took.items():
                times.append(await seconds(kind))
        one, other = (sorted(times)[len(times) // 2] for times in took.values())
        ratios.append(other / one)
    assert min(ratios) <= 1.1, ratios
