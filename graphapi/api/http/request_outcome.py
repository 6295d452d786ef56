"""What is logged of a request: its document, and the code that it ended with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

OK: Final = "OK"
OTHER: Final = "other"
"""A document of a client. Its own name is not logged: clients choose it, and there is no end of them."""
_KEY: Final = "graphapi.outcome"


@dataclass(slots=True)
class RequestOutcome:
    """`document` is a name such as `questions/backers`; `code` is `OK`, or that of the first error."""

    document: str | None = None
    code: str = OK


def outcome_of(scope: Any) -> RequestOutcome:
    """The outcome of the request of an ASGI scope. Handlers write to it; logs, metrics and traces read it at the end."""
    outcome: RequestOutcome = scope.setdefault(_KEY, RequestOutcome())
    return outcome
