"""Migrations that databases have are never changed."""

from __future__ import annotations

import hashlib
from typing import Final

from graphapi.graph.driver.cypher import cypher_for_each
from graphapi.graph.schema.migrations import migrations
from graphapi.model.vocabulary import Predicate

# The third migration as version 0.1.0 applied it, and its predicates.
RELEASED: Final = "a2d31c7fc3f73bec73a38c1528e9979f11bc9fbd6959739d33874f6a7b479da0"
OF_PREDICATES: Final = (
    "SUPPORTS OPPOSES RECOGNIZES MET NEGOTIATES MEDIATES COOPERATES AIDS SANCTIONS THREATENS ATTACKS ACCUSES REQUESTS "
    "REJECTS AGREES WITHDRAWS COMMANDS MEMBER_OF PART_OF HOLDS_OFFICE REPRESENTS"
)


def test_it_has_the_same_text_for_the_same_predicates() -> None:
    text = cypher_for_each("schema/0003_relations", tuple(OF_PREDICATES.split()))
    assert hashlib.sha256(text.encode()).hexdigest() == RELEASED


def test_each_predicate_has_a_constraint() -> None:
    (of_relations,) = (migration for migration in migrations() if migration.grows)
    assert len(of_relations.statements) == len(Predicate)
    for predicate, statement in zip(Predicate, of_relations.statements, strict=True):
        assert statement.startswith(
            f"CREATE CONSTRAINT {predicate.lower()}_key IF NOT EXISTS FOR ()-[r:{predicate}]-()"
        )
