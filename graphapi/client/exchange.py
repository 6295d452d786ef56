"""A request and what comes back, whoever sends it: shared by the client that waits and the one that does not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import httpx

from graphapi.client.errors import ClientError, NotAnsweredError, TooManyRequestsError, UnavailableError, error_of

TRIES: Final = 5
"""How often a question is asked while the service is busy: it plans what is new, which can take a while."""
_LONGEST_WAIT: Final = 30.0
_BUSY: Final = (429, 503, 504)
_ELSEWHERE: Final = (404, 405, 421)
_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Wait:
    """The service is busy: the question can be asked again after so many seconds; else that error is raised."""

    seconds: float
    error: ClientError


def headers(token: str | None) -> dict[str, str]:
    """Of each request."""
    sent = {"Accept": "application/graphql-response+json", "User-Agent": "graphapi-client"}
    return {**sent, "Authorization": f"Bearer {token}"} if token else sent


def body(text: str, variables: Mapping[str, Any]) -> bytes:
    """Of a question."""
    return json.dumps({"query": text, "variables": variables}, ensure_ascii=False).encode()


def read(response: httpx.Response) -> dict[str, Any] | Wait:
    """The data of an answer; what is wrong with it is raised."""
    try:
        content = response.json()
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise NotAnsweredError(
            "NO_ANSWER", f"{response.url} answers {response.status_code}, and no JSON: {_shown(response)}"
        )
    if response.status_code in _BUSY:
        return Wait(_seconds(response), _problem(content, response))
    if errors := content.get("errors"):
        first = errors[0]
        if response.status_code in _ELSEWHERE:
            raise NotAnsweredError("NO_ANSWER", f"{response.url} answers {response.status_code}: {first['message']}")
        details = first.get("extensions") or {}
        error = error_of(details.get("code", "BAD_REQUEST"), first["message"], details)
        if isinstance(error, UnavailableError):
            return Wait(1.0, error)  # one field of several failed; the others are not used without it
        raise error
    data = content.get("data")
    if not isinstance(data, dict):
        raise NotAnsweredError(
            "NO_ANSWER", f"{response.url} answers {response.status_code}, and no data: {_shown(response)}"
        )
    return data


def failed(error: httpx.HTTPError, address: str) -> ClientError:
    """The exception for a request that was not answered at all."""
    if isinstance(error, httpx.TimeoutException):
        return UnavailableError("TIMED_OUT", f"{address} did not answer in time.")
    return NotAnsweredError("NO_ANSWER", f"{address} cannot be reached: {error}")


def _problem(content: Mapping[str, Any], response: httpx.Response) -> ClientError:
    if errors := content.get("errors"):
        details = errors[0].get("extensions") or {}
        return error_of(details.get("code", "TOO_MANY_REQUESTS"), errors[0]["message"], details)
    kind = TooManyRequestsError if response.status_code == httpx.codes.TOO_MANY_REQUESTS else UnavailableError
    return kind(str(content.get("code", "UNAVAILABLE")), str(content.get("detail", response.reason_phrase)))


def _seconds(response: httpx.Response) -> float:
    try:
        return min(float(response.headers.get("Retry-After", "1")), _LONGEST_WAIT)
    except ValueError:
        return 1.0


def _shown(response: httpx.Response) -> str:
    return response.text[:_SHOWN]
