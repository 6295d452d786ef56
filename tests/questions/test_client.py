"""The Python client against a running service: pages, rows, frames with dates, errors; and the notebook that uses it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import nbformat
import pandas as pd  # type: ignore[import-untyped]
import polars as pl
import pytest
from nbclient import NotebookClient
from pydantic import SecretStr

from graphapi.api.http.app import create_app
from graphapi.client import (
    AsyncClient,
    BadInputError,
    Client,
    NotAnsweredError,
    TooManyRequestsError,
    UnauthenticatedError,
    UnavailableError,
    exchange,
)
from graphapi.client.documents import BACKERS, CLAIMS
from graphapi.graph.driver.connection import Access
from graphapi.settings import Settings
from tests.listening import listening

pytestmark = [pytest.mark.neo4j, pytest.mark.usefixtures("libya")]

NOTEBOOK = Path(__file__).parents[2] / "docs" / "notebooks" / "who-backed-haftar.ipynb"
TOKEN = "a-token-of-tests-only"
T = TypeVar("T")


def settings_of(access: Access, **more: Any) -> Settings:
    return Settings(
        neo4j_uri=access.uri,
        neo4j_user=access.user,
        neo4j_password=SecretStr(access.password),
        **{"statement_seconds": 60, "request_seconds": 120, "warm_up": False, "graphiql": False, **more},
    )


@pytest.fixture(scope="module")
async def address(access: Access) -> AsyncIterator[str]:
    async with listening(create_app(settings_of(access))) as address:
        yield address


async def waiting(address: str, ask: Callable[[Client], T], **more: Any) -> T:
    """Runs `ask` with the blocking client in another thread, because the service runs in this one."""

    def asked() -> T:
        with Client(address, timeout=120, **more) as client:
            return ask(client)

    return await asyncio.to_thread(asked)


async def test_both_clients_are_answered_alike(address: str) -> None:
    sync = await waiting(address, lambda client: client.backers("حفتر", during="2016"))
    async with AsyncClient(address, timeout=120) as client:
        later = await client.backers("حفتر", during="2016")
    assert sync.entries == later.entries
    assert {backing["backer"]["caption"] for backing in sync} >= {"Egypt", "France", "Russia"}
    assert sync.data["actor"]["caption"] == "Khalifa Haftar"


async def test_pages_are_walked_to_the_end_or_to_the_limit(address: str) -> None:
    everything = await waiting(address, lambda client: client.claims(certainty="UNDATED"))
    assert everything.total == len(everything) > 100
    assert len({claim["id"] for claim in everything}) == len(everything)
    some = await waiting(address, lambda client: client.claims(certainty="UNDATED", limit=130))
    assert [claim["id"] for claim in some] == [claim["id"] for claim in everything][:130]


async def test_each_row_of_a_backing_is_a_claim(address: str) -> None:
    answer = await waiting(address, lambda client: client.backers("Haftar", during="2014/2019"))
    rows = answer.rows()
    assert all(row.keys() == BACKERS.columns.keys() for row in rows)
    assert sum(len(spell["claims"]["nodes"]) for each in answer for spell in each["spells"]) + sum(
        len(each["denials"]["nodes"]) for each in answer
    ) == len(rows)
    for row in rows:
        assert row["claim.stance"]
        assert row["claim.source.title"]
        assert row["backer.caption"]


async def test_frames_have_dates_as_dates(address: str) -> None:
    answer = await waiting(address, lambda client: client.backers("Haftar", during="2014/2019"))
    frame = answer.polars()
    assert frame.schema["spell.period.startEarliest"] == pl.Date
    assert frame.schema["claim.source.published.first_day"] == pl.Date
    assert frame.schema["forms"] == pl.List(pl.String)
    month = frame.filter(pl.col("claim.source.published") == "2019-04").row(0, named=True)
    assert month["claim.source.published.first_day"] == date(2019, 4, 1)
    assert month["claim.source.published.last_day"] == date(2019, 4, 30)
    same = answer.pandas()
    assert list(same.columns) == frame.columns
    assert len(same) == len(frame)
    assert pd.api.types.is_datetime64_dtype(same["spell.period.startEarliest"])
    assert same["claim.quote.text"].dropna().tolist() == frame["claim.quote.text"].drop_nulls().to_list()
    loads = (await waiting(address, lambda client: client.loads())).polars()
    assert loads.schema["startedAt"] == pl.Datetime("us", "UTC")


async def test_an_empty_answer_has_the_same_columns(address: str) -> None:
    answer = await waiting(address, lambda client: client.backers("Haftar", during="1801"))
    assert len(answer) == 0
    assert answer.undated == 0
    full = await waiting(address, lambda client: client.backers("Haftar", during="2016"))
    assert answer.polars().schema == full.polars().schema
    assert list(answer.pandas().dtypes) == list(full.pandas().dtypes)


async def test_a_list_that_was_cut_is_told(address: str) -> None:
    assert (await waiting(address, lambda client: client.backers("Haftar", claims=1))).is_cut
    assert not (await waiting(address, lambda client: client.backers("Haftar", during="2016", claims=100))).is_cut


@pytest.mark.parametrize(
    ("ask", "code"),
    [
        (lambda client: client.backers("Nobody Known"), "UNKNOWN_ACTOR"),
        (lambda client: client.backers("Haftar", during="last year"), "BAD_DATE"),
        (lambda client: client.backers("Haftar", certainty="SURE"), "BAD_REQUEST"),
        (lambda client: client.backers("Haftar", claims=100_000), "TOO_EXPENSIVE"),
        (lambda client: client.ask("{ nothing }"), "BAD_REQUEST"),
    ],
)
async def test_bad_input_is_an_exception_with_its_code(address: str, ask: Callable[[Client], Any], code: str) -> None:
    with pytest.raises(BadInputError) as raised:
        await waiting(address, ask)
    assert raised.value.code == code
    assert raised.value.message


async def test_near_actors_are_told_and_can_be_asked_about(address: str) -> None:
    with pytest.raises(BadInputError) as raised:
        await waiting(address, lambda client: client.backers("Saddam Haftar"))
    near = raised.value.details["near"][0]["id"]
    assert (await waiting(address, lambda client: client.backers(f"id:{near}"))).data["actor"]["id"] == near
    by_id = await waiting(address, lambda client: client.backers({"id": near}))
    assert by_id.data["actor"]["id"] == near


async def test_a_closed_service_wants_the_token(access: Access) -> None:
    async with listening(create_app(settings_of(access, read_token=SecretStr(TOKEN)))) as address:
        with pytest.raises(UnauthenticatedError):
            await waiting(address, lambda client: client.stats())
        assert len(await waiting(address, lambda client: client.stats(), token=TOKEN)) == 1


async def test_a_service_that_is_busy_is_asked_again(access: Access, monkeypatch: pytest.MonkeyPatch) -> None:
    async with listening(create_app(settings_of(access, requests_per_minute=60))) as address:
        async with AsyncClient(address) as client:
            began = asyncio.get_running_loop().time()
            await asyncio.gather(*(client.ask("{ __typename }") for _ in range(61)))
            assert asyncio.get_running_loop().time() - began >= 0.9
        monkeypatch.setattr(exchange, "_LONGEST_WAIT", 0.01)
        with pytest.raises(TooManyRequestsError) as raised:
            await asyncio.gather(*[asyncio.create_task(waiting(address, lambda c: [c.stats() for _ in range(40)]))])
        assert raised.value.code == "TOO_MANY_REQUESTS"


async def test_what_does_not_answer_is_told(address: str, access: Access) -> None:
    with pytest.raises(NotAnsweredError, match="cannot be reached"):
        await waiting("http://127.0.0.1:9", lambda client: client.stats())
    with pytest.raises(NotAnsweredError, match="answers 404"):
        await waiting(f"{address}/healthz", lambda client: client.stats())
    gone = Access("bolt://127.0.0.1:9", password="only for tests")
    async with listening(create_app(settings_of(gone))) as elsewhere:
        async with AsyncClient(elsewhere) as client:
            with pytest.raises(UnavailableError) as raised:
                await client.stats()
        assert raised.value.code == "UNAVAILABLE"


def test_types_columns_and_documents_are_of_one_kind() -> None:
    assert CLAIMS.columns["source.published"] == "edtf"
    assert CLAIMS.columns["forms"] == "list"


async def test_the_notebook_runs_and_draws_the_timeline(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADDRESS", address)
    book = nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]
    assert not any(cell.get("outputs") for cell in book.cells), "commit it without outputs"
    await NotebookClient(book, timeout=120, kernel_name="python3").async_execute()
    outputs = [output for cell in book.cells for output in cell.get("outputs", ())]
    assert not [output for output in outputs if output.get("name") == "stderr" or output.output_type == "error"]
    shown = [output.data for output in outputs if "data" in output]
    (picture,) = [data["image/png"] for data in shown if "image/png" in data]
    assert len(picture) > 10_000
    assert any("Egypt" in str(data.get("text/html", "")) for data in shown)
