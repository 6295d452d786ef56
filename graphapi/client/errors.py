"""What can go wrong, as exceptions with the codes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ClientError(Exception):
    """Root of them all. `code` is the API's, as in docs/api.md; `details` are what it tells besides (`near`, `candidates`)."""

    def __init__(self, code: str, message: str, details: Mapping[str, Any] | None = None) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.details = details or {}


class BadInputError(ClientError):
    """What was asked cannot be answered as it stands: an unknown actor, a date that is none, too much at once."""


class UnauthenticatedError(ClientError):
    """The service is closed, and the token is missing or another."""


class TooManyRequestsError(ClientError):
    """This client asks more often than it may, and waiting did not help."""


class UnavailableError(ClientError):
    """The service or its Neo4j cannot answer now; the same question may be answered later."""


class NotAnsweredError(ClientError):
    """There is no service at that address, or what answered is none of this API. The code is `NO_ANSWER`."""


class MissingPackageError(ClientError):
    """A frame was asked for of a library that is not installed. The code is `MISSING_PACKAGE`."""


_OUTAGES = ("UNAVAILABLE", "TIMED_OUT", "INTERNAL")
_OTHERS: Mapping[str, type[ClientError]] = {
    "UNAUTHENTICATED": UnauthenticatedError,
    "TOO_MANY_REQUESTS": TooManyRequestsError,
}


def error_of(code: str, message: str, details: Mapping[str, Any]) -> ClientError:
    """The exception for an error of an answer."""
    kind = UnavailableError if code in _OUTAGES else _OTHERS.get(code, BadInputError)
    return kind(code, message, {name: value for name, value in details.items() if name != "code"})
