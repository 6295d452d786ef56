"""docs/benchmarks.md: the measurements, the machine, and the goals."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

import psutil

from benchmarks import layers
from benchmarks.growth import Growth
from benchmarks.latency import Beside
from benchmarks.own_cost import CONNECTIONS, OwnCost
from benchmarks.peer import HERE as PEER
from benchmarks.peer import Against
from benchmarks.readiness import First
from benchmarks.real import Real

PAGE: Final = Path(__file__).parents[1] / "docs" / "benchmarks.md"
_PACKAGES: Final = ("neo4j", "neo4j-rust-ext", "graphql-core", "strawberry-graphql", "starlette", "uvicorn", "orjson")
_RATES: Final = {10: 0.70, 100: 0.80, 1000: 0.90}
_SPREADS: Final = {10: 2, 100: 2, 1000: 3}
_REAL: Final = 1.15
_PEER: Final = {10: 5, 100: 8, 1000: 12}
_PEER_REAL: Final = 2
_GROWN: Final = 1.5
_BESIDE_ONE: Final = 15
_FIRST: Final = 3


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one run. A part that was not measured is empty."""

    neo4j: str
    data: str
    rounds: int
    own_cost: list[OwnCost] = field(default_factory=list)
    layers: dict[str, float] = field(default_factory=dict)
    real: list[Real] = field(default_factory=list)
    peer: list[Against] = field(default_factory=list)
    growth: list[Growth] = field(default_factory=list)
    evidence: dict[str, Beside] = field(default_factory=dict)
    first: dict[str, First] = field(default_factory=dict)

    def text(self) -> str:
        """The page, in Markdown."""
        parts = (
            self._head,
            self._own_cost,
            self._layers,
            self._real,
            self._peer,
            self._growth,
            self._evidence,
            self._first,
        )
        return "\n".join(line for part in parts for line in part())

    def _head(self) -> Iterator[str]:
        memory = psutil.virtual_memory().total / 2**30
        yield "# Benchmarks"
        yield ""
        yield "Written by `make bench`, which measures all contenders in one run, in turns, and takes the medians of its rounds."
        yield "Ratios are what to look at: other machines have other numbers. What is measured how is in `benchmarks/`."
        yield ""
        yield f"- {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}"
        yield f"- Python {platform.python_version()}, {', '.join(f'{name} {version(name)}' for name in _PACKAGES)}"
        yield f"- Neo4j {self.neo4j}, {self.data}; everything runs on these cores at once, load generator and Neo4j too"
        yield f"- {self.rounds} rounds"
        yield ""

    def _own_cost(self) -> Iterator[str]:
        if not self.own_cost:
            return
        yield "## What the service costs of itself"
        yield ""
        yield "`graphapi serve` (one worker) against a bare Starlette handler that sends the same Cypher by the same driver, with the"
        yield "same settings, and answers with the same JSON. Instead of Neo4j a loopback Bolt endpoint replays what Neo4j answered."
        yield f"`backers` with about 30 leaves a row, {CONNECTIONS} connections. The last column is the contender's processor time for a"
        yield "request, which other programs on the machine do not change."
        yield ""
        yield "| rows | contender | requests/s | p50 ms | p99 ms | p99/p50 | ms of processor |"
        yield "| ---: | --- | ---: | ---: | ---: | ---: | ---: |"
        for found in self.own_cost:
            for name, run in found.runs.items():
                figures = f"{run.rate:,.0f} | {run.p50:.1f} | {run.p99:.1f} | {run.p99 / run.p50:.1f} | {run.cpu:.2f}"
                yield f"| {found.rows} | {name} | {figures} |"
        yield ""
        yield "| rows | requests/s, service to bare | wanted | by processor time | p99/p50 | wanted |"
        yield "| ---: | ---: | ---: | ---: | ---: | ---: |"
        for found in self.own_cost:
            ours = found.runs["service"]
            by_processor = found.runs["bare"].cpu / ours.cpu
            yield (
                f"| {found.rows} | {found.ratio:.2f} | {_RATES[found.rows]:.2f} | {by_processor:.2f} "
                f"| {ours.p99 / ours.p50:.1f} | {_SPREADS[found.rows]} |"
            )
        yield ""

    def _layers(self) -> Iterator[str]:
        if not self.layers:
            return
        yield "## What the layers cost"
        yield ""
        yield f"Processor time of the service for `backers` with {layers.ROWS} rows on a real Neo4j, {CONNECTIONS} connections, with one layer each."
        yield ""
        yield "| layer | ms of processor | more |"
        yield "| --- | ---: | ---: |"
        for name, used in self.layers.items():
            more = "" if name == layers.NONE else f"{used / self.layers[layers.NONE] - 1:+.0%}"
            yield f"| {name} | {used:.2f} | {more} |"
        yield ""

    def _real(self) -> Iterator[str]:
        if not self.real:
            return
        yield "## On a real Neo4j"
        yield ""
        yield "The same pair, one connection: the median latency."
        yield ""
        yield "| rows | service ms | bare ms | ratio | wanted |"
        yield "| ---: | ---: | ---: | ---: | ---: |"
        for found in self.real:
            ours, bare = found.runs["service"].p50, found.runs["bare"].p50
            yield f"| {found.rows} | {ours:.2f} | {bare:.2f} | {found.ratio:.2f} | {_REAL} |"
        yield ""

    def _peer(self) -> Iterator[str]:
        if not self.peer:
            return
        locked = json.loads((PEER / "package-lock.json").read_bytes())["packages"]
        names = ("@neo4j/graphql", "graphql-yoga", "graphql", "neo4j-driver")
        versions = ", ".join(f"{name} {locked['node_modules/' + name]['version']}" for name in names)
        yield "## Beside a peer"
        yield ""
        yield f"{versions}: the claims towards one actor, with"
        yield "both actors, source and publisher. Both answer with the same rows, which is compared. The peer is asked in the way that is"
        yield f"quickest for it, by the actor. On Neo4j by one connection; where its answers are replayed, by {CONNECTIONS}, which all ask the"
        yield "same: the service reads once for equal questions that wait (docs/decisions/0020-planning.md), the peer for each."
        yield ""
        yield "| Neo4j | actor | rows | service req/s | peer req/s | ratio | wanted | service p50 ms | peer p50 ms | by processor time |"
        yield "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        for found in self.peer:
            ours, peer = found.runs["service"], found.runs["peer"]
            wanted = _PEER[found.rows] if found.replayed else _PEER_REAL
            yield (
                f"| {'replayed' if found.replayed else 'real'} | {found.actor} | {found.rows} | {ours.rate:,.0f} | {peer.rate:,.0f} "
                f"| {found.ratio:.1f} | {wanted} | {ours.p50:.1f} | {peer.p50:.1f} | {peer.cpu / ours.cpu:.1f} |"
            )
        yield ""

    def _growth(self) -> Iterator[str]:
        if not self.growth:
            return
        yield "## While the rest of the graph grows"
        yield ""
        yield "`backers` of the same actor (20 backers, 5 claims each) over HTTP, and `RETURN 1` by the driver beside it. The sizes stand"
        yield "in one database, so they cannot take turns."
        yield ""
        yield f"| claims besides | `backers` ms | to the smallest (wanted: {_GROWN}) | `RETURN 1` ms |"
        yield "| ---: | ---: | ---: | ---: |"
        for found in self.growth:
            grown = found.latency.question / self.growth[0].latency.question
            yield f"| {found.claims:,} | {found.latency.question:.2f} | {grown:.2f} | {found.latency.one:.2f} |"
        yield ""

    def _evidence(self) -> Iterator[str]:
        if not self.evidence:
            return
        yield "## Twenty backers with five claims each"
        yield ""
        yield "Of the best connected actor of the graph, and of one that has no more; over HTTP, beside `RETURN 1` by the driver."
        yield ""
        yield f"| actor | `backers` ms | `RETURN 1` ms | ratio (wanted: {_BESIDE_ONE}) |"
        yield "| --- | ---: | ---: | ---: |"
        for name, beside in self.evidence.items():
            yield f"| {name} | {beside.question:.2f} | {beside.one:.2f} | {beside.ratio:.1f} |"
        yield ""

    def _first(self) -> Iterator[str]:
        if not self.first:
            return
        yield "## The first request"
        yield ""
        yield "Neo4j has forgotten all its plans, the service starts, and is asked once `/readyz` says so: medians of three starts."
        yield ""
        yield f"| question | first ms | median of the next ms | ratio (wanted: {_FIRST}) |"
        yield "| --- | ---: | ---: | ---: |"
        for name, first in self.first.items():
            yield f"| `{name}` | {first.first:.1f} | {first.later:.1f} | {first.ratio:.1f} |"
        yield ""
