"""`python -m benchmarks`: measures on its own Neo4j, and writes docs/benchmarks.md. Takes about a quarter of an hour."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import growth, layers, own_cost, peer, readiness, real
from benchmarks.latency import Beside, Client, beside_one
from benchmarks.pair import service
from benchmarks.question import Question, evidence
from benchmarks.report import PAGE, Report
from benchmarks.world import ASKED, MOST_CLAIMED, is_real, write_bundled
from graphapi.graph.driver.connection import Access
from graphapi.graph.driver.database import Database
from graphapi.graph.schema.migrations import migrate
from graphapi.local import LocalServer

_FIRST = ("graphiql/backers", "explorer/backers", "explorer/evidence")
_BEST = Question("{ actors(orderBy: DEGREE, first: 1) { nodes { id } } }")


def main() -> None:
    """Measures on a Neo4j in a temporary folder, and writes the report."""
    options = _options()
    # Neo4j is stopped in any case.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("benchmarks: ended"))
    with TemporaryDirectory(prefix="graphapi-bench-") as folder:
        server = LocalServer(name="bench", data_dir=Path(folder) / "data")
        _report("starting a Neo4j")
        connection = server.start()
        try:
            access = Access(connection.uri, connection.user, connection.password)
            for report in _measure(access, Path(folder), connection.version, options):
                options.out.write_text(report.text(), encoding="utf-8")
        finally:
            server.wipe(stop=True)
    _report(f"written: {options.out}")


def _measure(access: Access, folder: Path, version: str, options: argparse.Namespace) -> Iterator[Report]:
    """The report after each part, so that a part that fails later loses none."""
    bodies = folder / "bodies"
    bodies.mkdir()
    claims = growth.SIZES[-1] * options.unit
    kind = "of ICEWS 2014, again and again a year later" if is_real() else "made at random"
    report = Report(version, f"{claims:,} claims {kind}", options.rounds)
    with Database(access) as database:
        migrate(database)
        write_bundled(database)
        _report(f"loading {claims:,} claims, and asking the backers of one actor meanwhile")
        yield (report := replace(report, growth=growth.grow(access, database, options.unit)))
        _report("asking for the evidence of twenty backers")
        yield (report := replace(report, evidence=_evidence(access)))
        _report("asking a service that has just started")
        yield (report := replace(report, first=readiness.measure(access, database, _FIRST)))
    times = {"rounds": options.rounds, "seconds": options.seconds}
    _report("comparing with a bare handler on this Neo4j")
    yield (report := replace(report, real=real.measure(access, bodies, **times)))
    _report("comparing with a bare handler without a database")
    yield (report := replace(report, own_cost=own_cost.measure(access, bodies, **times)))
    _report("comparing the service with and without its layers")
    yield (report := replace(report, layers=layers.measure(access, bodies, **times)))
    _report("comparing with @neo4j/graphql")
    yield replace(report, peer=peer.measure(access, bodies, MOST_CLAIMED if is_real() else None, **times))


def _evidence(access: Access) -> dict[str, Beside]:
    with service(access, warm=False) as server:
        client = Client(server)
        best = client.ask(_BEST)["actors"]["nodes"][0]["id"]
        found = {name: beside_one(client, access, evidence(name), times=200, before=200) for name in (best, ASKED)}
        client.close()
    return found


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="of each pair of contenders")
    parser.add_argument("--seconds", type=float, default=3, help="for a contender in a round")
    parser.add_argument(
        "--unit", type=int, default=2_000, help="claims of the smallest graph; the largest has 100 times as many"
    )
    parser.add_argument("--out", type=Path, default=PAGE, help="where the report is written")
    return parser.parse_args()


def _report(what: str) -> None:
    print(f"bench: {what}", flush=True)


if __name__ == "__main__":
    main()
