"""Facts that are computed because only some claims count: all that a statement reads, and few others."""

from __future__ import annotations

import re

from tests.golden.compiled import DOCUMENTS, HERE, statements

COMPUTED = re.compile(r"RETURN \w+ \{(\.key, (?:[^{}]|\{[^{}]*\})*)\} AS (?:facts|whole)\d+ \}")
READ = re.compile(r"(?:facts|whole|\.facts)\d*\.([a-z_]+)")
ENTRY = re.compile(r"(?:^|, )\.?([a-z_]+)(?=[:,]|$)")


async def computed_and_read(document: str) -> list[tuple[set[str], set[str]]]:
    """The facts of each place that computes some, and all that are read in the same statement."""
    texts = [statement.text for statement in await statements(document)]
    return [
        (set(ENTRY.findall(entries)), set(READ.findall(text))) for text in texts for entries in COMPUTED.findall(text)
    ]


async def test_no_fact_that_is_read_is_missing() -> None:
    places = 0
    for name in DOCUMENTS:
        for computed, read in await computed_and_read((HERE / f"{name}.graphql").read_text(encoding="utf-8")):
            assert read <= computed, name
            places += 1
    assert places > 15


async def test_few_facts_are_computed_without_need() -> None:
    document = '{ relations(filter: {knownAt: "2018-01-01"}) { nodes { FIELD } } }'
    lengths = {}
    for field, fact in (("status", "status"), ("firstPublished", "first_published"), ("forms", "forms")):
        text = document.replace("FIELD", field)
        [(computed, read)] = await computed_and_read(text)
        assert fact in computed & read
        [statement] = await statements(text)
        lengths[field] = len(statement.text)
    assert max(lengths.values()) < 3_000, "all facts are 4,000 characters"
