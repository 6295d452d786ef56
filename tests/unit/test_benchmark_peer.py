"""The benchmark with the peer compares its answers with ours."""

from __future__ import annotations

from benchmarks.peer import Against, single
from benchmarks.report import Report
from benchmarks.wrk import Run


def test_the_report_has_the_ratio_beside_what_was_wanted() -> None:
    runs = {"service": Run(300.0, 3.0, 5.0, 2.0), "peer": Run(100.0, 10.0, 20.0, 7.0)}
    found = [Against("hub", 10, replayed, runs) for replayed in (False, True)]
    text = Report("2026.09.0", "claims", 3, peer=found).text()
    assert "| real | hub | 10 | 300 | 100 | 3.0 | 2 | 3.0 | 10.0 | 3.5 |" in text
    assert "| replayed | hub | 10 | 300 | 100 | 3.0 | 5 | 3.0 | 10.0 | 3.5 |" in text
    assert "@neo4j/graphql 7.6" in text


def test_the_peers_lists_of_one_are_taken_for_the_one() -> None:
    peers = {"id": "c", "source": [{"id": "s", "publisher": [{"id": "p", "country": None}]}]}
    assert single(peers) == {"id": "c", "source": {"id": "s", "publisher": {"id": "p", "country": None}}}
