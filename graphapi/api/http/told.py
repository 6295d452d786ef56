"""What is told of a request once it is answered: which document it asked, and with which code it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

OK: Final = "OK"
OTHER: Final = "other"
"""A document that is none of ours. Its own name is not told: whoever asks chose it, and there is no end of them."""
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
