"""What is logged of a request once it is answered: its document, and the code that it ended with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

OK: Final = "OK"
OTHER: Final = "other"
"""A document of a client. Its own name is not logged: clients choose it, and there is no end of them."""
_KEY: Final = "graphapi.told"


@dataclass(slots=True)
class Told:
    """`document` is a name such as `questions/backers`; `code` is `OK`, or that of the first error."""

    document: str | None = None
    code: str = OK


def told_of(scope: Any) -> Told:
    """That of an ASGI scope; what is written into it, those who watch the request read when it is over."""
    told: Told = scope.setdefault(_KEY, Told())
    return told
