"""(c) What is not asked for must not cost: the backers of one actor, while the rest of the graph grows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from benchmarks.latency import Beside, Client, beside_one
from benchmarks.pair import service
from benchmarks.question import backers
from benchmarks.world import ASKED, write_asked, write_rest
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database

SIZES: Final = (1, 10, 100)
_TIMES: Final = 300


@dataclass(frozen=True, slots=True)
class Growth:
    """For a size of the rest, in claims: the question's latency, and that of `RETURN 1`."""

    claims: int
    latency: Beside


def grow(access: Access, database: Database, unit: int) -> list[Growth]:
    """Loads the graph of all the benchmarks, and asks at each size; `unit` is the rest's first size in claims.

    Sizes cannot take turns in one database: each is warmed up until it is steady, and `RETURN 1` stands beside it.
    """
    write_asked(database)
    found, loaded = [], 0
    for size in SIZES:
        write_rest(database, loaded, size * unit)
        loaded = size * unit
        with service(access, warm=False) as server:
            client = Client(server)
            asked = beside_one(client, access, backers(ASKED, 20), times=_TIMES, before=2 * _TIMES)
            client.close()
        found.append(Growth(loaded, asked))
    return found
