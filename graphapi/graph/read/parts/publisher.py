"""The publishers of the claims of relations."""

from __future__ import annotations

from graphapi.graph.read.parts.condition import where
from graphapi.graph.read.parts.counting import Counting


def publishers(keys: str, name: str, counting: Counting, stances: str | None = None) -> str:
    """A property of each publisher of a claim that counts, for the relations with the listed keys."""
    wanted = [*counting.conditions("claim", "source"), *([f"claim.stance IN {stances}"] if stances else [])]
    return (
        f"COLLECT {{ UNWIND {keys} AS key MATCH (claim:Claim {{relation: key}})-[:FROM]->(source:Source)"
        f"-[:PUBLISHED_BY]->(publisher:Publisher){where(wanted)} RETURN DISTINCT publisher.{name} AS value }}"
    )
