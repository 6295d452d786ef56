"""Ids of rows: the same for the same question, others for another."""

from __future__ import annotations

from graphapi.graph.read.parts.question import digest


def test_what_means_the_same_has_the_same_digest() -> None:
    asked = digest({"asked": "recipient", "filter": {"during": "2014", "forms": ["WEAPONS", "TROOPS"]}})
    for same in (
        {"filter": {"forms": ["WEAPONS", "TROOPS"], "during": "2014"}, "asked": "recipient"},
        {"asked": "recipient", "filter": {"during": "2014", "forms": ["TROOPS", "WEAPONS", "TROOPS"], "knownAt": None}},
    ):
        assert digest(same) == asked


def test_what_may_be_answered_otherwise_has_another_digest() -> None:
    filters: list[dict[str, object]] = [
        {},
        {"during": "2014"},
        {"knownAt": "2014"},
        {"forms": []},
        {"forms": ["WEAPONS"]},
        {"standing": ["WEAPONS"]},
        {"minIndependentSources": 1},
        {"minIndependentSources": "1"},
        {"certainty": "CERTAIN"},
        {"certainty": "UNDATED"},
        {"accordingTo": {"claimant": {"id": "a"}}},
        {"accordingTo": {"claimant": {"name": "a"}}},
        {"against": {"id": "a"}},
    ]
    asked = [digest({"asked": end, "filter": one}) for end in ("recipient", "backer") for one in filters]
    assert len(set(asked)) == len(asked)
