"""The outcome of a request for logs: its document, and its final code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

OK: Final = "OK"
OTHER: Final = "other"
"""The name in logs for a client's own document. Its real name is not logged, because clients can choose any number of names."""
_KEY: Final = "graphapi.outcome"


@dataclass(slots=True)
class RequestOutcome:
    """The outcome. `document` is a name such as `questions/backers`; `code` is `OK`, or that of the first error."""

    document: str | None = None
    code: str = OK


def outcome_of(scope: Any) -> RequestOutcome:
    """The outcome of the request in an ASGI scope. Handlers write to it; logs, metrics and traces read it at the end."""
    outcome: RequestOutcome = scope.setdefault(_KEY, RequestOutcome())
    return outcome
