"""The peer: @neo4j/graphql on GraphQL Yoga, with the same claims of the same graph in equal answers."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import orjson

from benchmarks.bolt import Recording
from benchmarks.node_tools import installed
from benchmarks.own_cost import CONNECTIONS, record
from benchmarks.pair import medians, service
from benchmarks.process import Server, running, serving
from benchmarks.question import Question
from benchmarks.world import HUB
from benchmarks.wrk import Run, post, wrk
from graphapi.graph.driver.connection import Access

HERE: Final = Path(__file__).parent / "node"
ROWS: Final = (10, 100, 1000)
CONTENDERS: Final = ("service", "peer")
CLAIMS: Final = """
query Claims($object: ID!, $first: Int!) {
  claims(filter: {object: {id: $object}, predicates: [SUPPORTS, OPPOSES]}, first: $first) {
    nodes {
      id predicate stance
      subject { id caption kind country }
      object { id caption kind country }
      source { id title published publisher { id title country } }
    }
  }
}
"""
# From the actor, which an index finds, because `claims(where: {object: …})` scans all claims.
PEERS_CLAIMS: Final = """
query Claims($object: ID!, $first: Int!) {
  actors(where: {id: {eq: $object}}) {
    claims(
      where: {predicate: {in: ["SUPPORTS", "OPPOSES"]}, retracted_at: {eq: null}}
      sort: [{start_earliest: ASC}, {id: ASC}]
      limit: $first
    ) {
      id predicate stance
      subject { id caption kind country }
      object { id caption kind country }
      source { id title published publisher { id title: caption country } }
    }
  }
}
"""


@dataclass(frozen=True, slots=True)
class Against:
    """For claims with an actor as object, the medians of each contender, on the real Neo4j or on its replayed answers."""

    actor: str
    rows: int
    replayed: bool
    runs: dict[str, Run]

    @property
    def ratio(self) -> float:
        """The ratio of requests per second: service to peer."""
        return self.runs["service"].rate / self.runs["peer"].rate


@dataclass(frozen=True, slots=True)
class _Contender:
    server: Server
    body: Path

    def measure(self, *, connections: int, seconds: float) -> Run:
        return wrk(self.server, self.body, connections=connections, seconds=seconds)

    def answer(self) -> Any:
        return orjson.loads(post(self.server, self.body.read_bytes()))["data"]


def measure(access: Access, folder: Path, besides: str | None, *, rounds: int, seconds: float) -> list[Against]:
    """Measures claims with HUB as object, and 500 with `besides`: on this Neo4j, then (only HUB) on its replayed answers."""
    asked = [(HUB, rows) for rows in ROWS]
    with record(access) as (relay, recorded):
        for actor, rows in asked:
            with _contenders(replace(access, uri=relay), actor, rows, folder) as both:
                # The service sends a statement for the first time with more seconds, which is another message.
                for _ in range(2):
                    _compare(both, rows)
    on_real = [*asked, *([(besides, 500)] if besides else [])]
    real = [_measured(access, actor, rows, folder, rounds, seconds) for actor, rows in on_real]
    return [*real, *(_replayed(recorded, access, actor, rows, folder, rounds, seconds) for actor, rows in asked)]


def _compare(both: Mapping[str, _Contender], rows: int) -> None:
    ours = both["service"].answer()["claims"]["nodes"]
    [actor] = both["peer"].answer()["actors"]
    assert ours == [single(claim) for claim in actor["claims"]], "the contenders do not answer alike"
    assert len(ours) == rows, "the graph is not the one expected"


def single(peers: Any) -> Any:
    """The answer of the peer with the only item in place of each list, because all its relationships are lists."""
    if isinstance(peers, list):
        [one] = peers
        return single(one)
    return {name: single(value) for name, value in peers.items()} if isinstance(peers, dict) else peers


def _replayed(
    recorded: Recording, access: Access, actor: str, rows: int, folder: Path, rounds: int, seconds: float
) -> Against:
    file = folder / "recording"
    file.write_bytes(pickle.dumps(recorded))
    with running("-m", "benchmarks.bolt", str(file)) as replay:
        port = replay.stdout.readline().strip()  # type: ignore[union-attr]
        found = _measured(
            replace(access, uri=f"bolt://127.0.0.1:{port}"), actor, rows, folder, rounds, seconds, CONNECTIONS
        )
    return replace(found, replayed=True)


def _measured(
    access: Access, actor: str, rows: int, folder: Path, rounds: int, seconds: float, connections: int = 1
) -> Against:
    """Measures both in each round, one after the other."""
    seconds = max(seconds, rows / 100)  # an answer of the peer can take more than a second
    with _contenders(access, actor, rows, folder) as both:
        _compare(both, rows)
        runs: dict[str, list[Run]] = {name: [] for name in CONTENDERS}
        for name in CONTENDERS:
            both[name].measure(connections=connections, seconds=5)  # until both, and Neo4j, have compiled their code
        for _ in range(rounds):
            for name in CONTENDERS:
                runs[name].append(both[name].measure(connections=connections, seconds=seconds))
    return Against(actor, rows, replayed=False, runs={name: medians(found) for name, found in runs.items()})


@contextmanager
def _contenders(access: Access, actor: str, rows: int, folder: Path) -> Iterator[dict[str, _Contender]]:
    """Runs both on the Neo4j at this address, with one process each. Yields them with the bodies to post."""
    environment = {"NEO4J_URI": access.uri, "NEO4J_PASSWORD": access.password, "NODE_ENV": "production"}
    script = installed(HERE) / "peer.mjs"
    with (
        service(access, warm=False) as ours,
        serving(str(script), environment=environment, ready="/ready", program="node") as peer,
    ):
        yield {
            "service": _Contender(ours, _body(CLAIMS, actor, rows, folder)),
            "peer": _Contender(peer, _body(PEERS_CLAIMS, actor, rows, folder)),
        }


def _body(text: str, actor: str, rows: int, folder: Path) -> Path:
    path = folder / f"{len(list(folder.iterdir()))}.json"
    path.write_bytes(Question(text, {"object": actor, "first": rows}).body)
    return path
