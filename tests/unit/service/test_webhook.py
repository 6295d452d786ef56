"""A message to a webhook is signed, retried while that can help, and never sent to another address."""

from __future__ import annotations

import json
import re

import pytest
from pydantic import ValidationError

from graphapi.service.webhook import PAUSES, deliver, signature
from graphapi.settings import Settings
from tests.receiver import receiving

SECRET = "a secret of tests"


def test_it_is_signed_so_that_the_receiver_can_tell() -> None:
    with receiving(204) as receiver:
        assert deliver(receiver.url, SECRET, "load.finished", {"loads": [{"input": "ملف.yaml"}]}) is None
    (body,), (headers,) = receiver.bodies, receiver.headers
    content = json.loads(body)
    assert content["type"] == "load.finished"
    assert content["data"]["loads"][0]["input"] == "ملف.yaml"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", content["timestamp"])
    expected = signature(SECRET, headers["webhook-id"], int(headers["webhook-timestamp"]), body)
    assert headers["webhook-signature"] == expected
    assert expected != signature("another", headers["webhook-id"], int(headers["webhook-timestamp"]), body)


def test_the_signature_is_that_of_the_specification() -> None:
    # Computed once by `openssl dgst -sha256 -hmac`, for "msg_1.1.{}".
    assert signature("whsec", "msg_1", 1, b"{}") == "v1,iTnYwDzVgF7mNz+Jdbu1AQbtoN4PvwWqeywz+HUa0uM="


def test_it_is_tried_again_under_the_same_id() -> None:
    paused: list[float] = []
    with receiving(503, 429, 200) as receiver:
        assert deliver(receiver.url, SECRET, "load.finished", {}, paused.append) is None
    assert paused == list(PAUSES[:2])
    assert len({headers["webhook-id"] for headers in receiver.headers}) == 1


@pytest.mark.parametrize(("status", "tries"), [(500, 4), (404, 1), (302, 1), (410, 1)])
def test_what_is_not_taken_is_told(status: int, tries: int) -> None:
    with receiving(status) as receiver:
        assert deliver(receiver.url, SECRET, "load.finished", {}, lambda _: None) == f"it answers {status}"
    assert len(receiver.bodies) == tries


def test_nobody_there_is_told() -> None:
    error = deliver("http://127.0.0.1:9/hook", SECRET, "load.finished", {}, lambda _: None)
    assert error is not None
    assert error.startswith("it is unreachable")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example", "a.example", "https://u:p@a.example", "https://"]
)
def test_no_address_of_the_web_is_refused_and_not_shown(url: str) -> None:
    with pytest.raises(ValidationError, match="expected a web address"):
        Settings(webhook_url=url, webhook_secret=SECRET)


def test_the_secret_goes_with_the_address() -> None:
    with pytest.raises(ValidationError, match="GRAPHAPI_WEBHOOK_SECRET is missing"):
        Settings(webhook_url="https://a.example/hook")
