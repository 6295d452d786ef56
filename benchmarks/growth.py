"""The rest of the graph must not cost: the latency for the backers of one actor, while the rest grows."""

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
    """The size of the rest in claims, and the latencies of the question and of `RETURN 1`."""

    claims: int
    latency: Beside


def grow(access: Access, database: Database, unit: int) -> list[Growth]:
    """Loads the graph for all benchmarks, and measures at each size. `unit` is the first size of the rest in claims.

    Sizes cannot alternate in one database, so each is measured after a warm-up, alternating with `RETURN 1`.
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
