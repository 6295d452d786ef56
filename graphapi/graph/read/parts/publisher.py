"""Whose claims relations rest on."""

from __future__ import annotations

from graphapi.graph.read.parts.condition import where
from graphapi.graph.read.parts.counting import Counting


def publishers(keys: str, name: str, counting: Counting, stances: str | None = None) -> str:
    """A property of each publisher of whom a claim that counts is, of relations whose keys the expression lists."""
    wanted = [*counting.conditions("claim", "source"), *([f"claim.stance IN {stances}"] if stances else [])]
    return (
        f"COLLECT {{ UNWIND {keys} AS key MATCH (claim:Claim {{relation: key}})-[:FROM]->(source:Source)"
        f"-[:PUBLISHED_BY]->(publisher:Publisher){where(wanted)} RETURN DISTINCT publisher.{name} AS value }}"
    )
