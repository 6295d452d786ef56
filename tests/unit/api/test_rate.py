"""A client that exceeds the rate gets the time of the next attempt; others are not delayed."""

from __future__ import annotations

import httpx

from graphapi.api.http.rate import RequestRate, client_of
from graphapi.graph.driver.connection import Access
from tests.questions.asking import serving

NOWHERE = Access("bolt://127.0.0.1:9", password="only for tests")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def rate(a_minute: int) -> tuple[RequestRate, Clock]:
    clock = Clock()
    return RequestRate(lambda scope, receive, send: None, a_minute, clock), clock  # type: ignore[arg-type,return-value]


def test_a_minute_allows_so_many_and_fills_again_evenly() -> None:
    limit, clock = rate(30)
    assert [limit.take("a") for _ in range(31)] == [0] * 30 + [2]
    assert limit.take("b") == 0
    clock.now = 1.9
    assert limit.take("a") == 1
    clock.now = 2.0
    assert [limit.take("a"), limit.take("a")] == [0, 2]
    clock.now = 1000.0
    assert [limit.take("a") for _ in range(31)] == [0] * 30 + [2]


def test_as_many_clients_as_there_are_addresses_take_no_more_memory() -> None:
    limit, _ = rate(1)
    for number in range(20_000):
        limit.take(str(number))
    assert len(limit._left) == 10_000


def test_one_customer_of_ipv6_is_one_client() -> None:
    assert client_of({"client": ("2001:db8:1:2:3::4", 1)}) == client_of({"client": ("2001:db8:1:2::9", 1)})
    assert client_of({"client": ("2001:db8:1:3::4", 1)}) != client_of({"client": ("2001:db8:1:2::9", 1)})
    assert client_of({"client": ("10.0.0.1", 1)}) != client_of({"client": ("10.0.0.2", 1)})
    assert client_of({}) == "unknown"


async def test_refuses_in_words_and_health_is_not_counted() -> None:
    async with serving(NOWHERE, requests_per_minute=2) as api:
        responses = [await api.client.post("/graphql", json={"query": "{ __typename }"}) for _ in range(3)]
        assert [answer.status_code for answer in responses] == [200, 200, httpx.codes.TOO_MANY_REQUESTS]
        assert responses[2].json()["errors"][0]["extensions"]["code"] == "TOO_MANY_REQUESTS"
        assert "at most 2 per minute" in responses[2].json()["errors"][0]["message"]
        assert 1 <= int(responses[2].headers["retry-after"]) <= 30
        assert (await api.client.get("/healthz")).status_code == 200
