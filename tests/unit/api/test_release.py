"""What a release promised to its clients stays: `schema.graphql` against that of the last release, a tag `v…`."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    REMOVE,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    Node,
    Visitor,
    build_ast_schema,
    build_schema,
    find_breaking_changes,
    parse,
    visit,
)

REPOSITORY = Path(__file__).parents[3]
SCHEMA = "schema.graphql"


def test_nothing_is_broken_since_the_last_release() -> None:
    """There is nothing to break before the first."""
    released = last_release()
    if released is not None:
        assert broken(released, (REPOSITORY / SCHEMA).read_text(encoding="utf-8")) == []


def last_release() -> str | None:
    """The schema of the last tag before this commit; None where there is none, or no repository (a source archive)."""
    if shutil.which("git") is None or not (REPOSITORY / ".git").exists():
        return None
    tag = git("describe", "--tags", "--abbrev=0", "--match", "v*")
    return git("show", f"{tag.strip()}:{SCHEMA}") if tag is not None else None


def git(*arguments: str) -> str | None:
    """What git prints; None where it fails."""
    done = subprocess.run(["git", *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else None


def broken(old: str, new: str) -> list[str]:
    """What a client of the old schema can trip over, but for what the old one called deprecated."""
    kept = build_ast_schema(visit(parse(old), WithoutDeprecated()))
    return [change.description for change in find_breaking_changes(kept, build_schema(new))]


class WithoutDeprecated(Visitor):
    """Takes out what is marked as deprecated: whoever still asks for it has been told."""

    def enter(self, node: Node, *_: Any) -> Any:
        marks = getattr(node, "directives", None) or ()
        return REMOVE if any(mark.name.value == "deprecated" for mark in marks) else None


OLD = """
type Query { actor(id: ID!): Actor, all: [Actor!]! @deprecated(reason: "Use actor.") }
type Actor { id: ID!, name: String! }
enum Kind { PERSON, STATE @deprecated(reason: "Use PERSON.") }
"""


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (OLD, []),
        (OLD.replace("name: String!", "name: String!, country: String"), []),
        (OLD.replace(', all: [Actor!]! @deprecated(reason: "Use actor.")', ""), []),
        (OLD.replace(', STATE @deprecated(reason: "Use PERSON.")', ""), []),
        (OLD.replace("name: String!", "title: String!"), ["Field Actor.name was removed."]),
        (OLD.replace("PERSON, ", ""), ["Enum value Kind.PERSON was removed."]),
        (OLD.replace("name: String!", "name: String"), ["Field Actor.name changed type from String! to String."]),
    ],
)
def test_tells_what_breaks_clients_from_what_does_not(new: str, said: list[str]) -> None:
    assert broken(OLD, new) == said


def test_what_is_deprecated_says_what_to_use() -> None:
    schema = build_schema((REPOSITORY / SCHEMA).read_text(encoding="utf-8"))
    reasons = [
        field.deprecation_reason
        for kind in schema.type_map.values()
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType)
        and not kind.name.startswith("__")
        for field in kind.fields.values()
        if field.deprecation_reason is not None
    ]
    assert [reason for reason in reasons if not reason.startswith("Use ")] == []
