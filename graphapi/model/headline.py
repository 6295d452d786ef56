"""The caption of a claim or a relation in a drawn graph: predicate, stance or status, and time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from graphapi.model.period import OPEN, UNKNOWN
from graphapi.model.vocabulary import Modality, Predicate, RelationStatus, Stance

_ONE_OF: Final = re.compile(r"\[(.*)\.\.(.*)\]")
# The default values, which captions leave out.
_PLAIN: Final = (Stance.ASSERTED, Modality.ACTUAL, RelationStatus.REPORTED)


@lru_cache(maxsize=65536)  # thousands of claims of a data set share a predicate and a day
def headline(
    predicate: Predicate,
    qualities: tuple[Stance | Modality | RelationStatus, ...],
    period: str | None,
    published: str | None,
) -> str:
    """The caption: `supports, alleged, since 2014-05`; without a known period, `met, reported 2019-02-28`.

    `period` and `published` are EDTF texts. `cypher/schema/0007_names.cypher` does the same for graphs from before.
    """
    return ", ".join(_parts(predicate, qualities, period, published))


def _parts(
    predicate: Predicate,
    qualities: tuple[Stance | Modality | RelationStatus, ...],
    period: str | None,
    published: str | None,
) -> Iterator[str]:
    yield predicate.lower().replace("_", " ")
    yield from (quality.lower() for quality in qualities if quality not in _PLAIN)
    if period:
        yield _when(period)
    else:
        yield f"reported {_when(published)}" if published else "undated"


def _when(period: str) -> str:
    start, interval, end = (_ONE_OF.sub(r"between \1 and \2", part) for part in period.partition("/"))
    if not interval:
        return start
    if start in (OPEN, UNKNOWN):
        return f"until {end}"
    match end:
        case "..":
            return f"since {start}"
        case "":
            return f"from {start}"
        case _:
            return f"{start} to {end}"
