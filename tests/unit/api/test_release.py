"""What a release promised to its clients stays: `schema.graphql` against that of the last release, a tag `v…`."""

from __future__ import annotations

import re
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

from graphapi import __version__

REPOSITORY = Path(__file__).parents[3]
SCHEMA = "schema.graphql"
# Sections of the changelog: `## [0.1.0] - 2026-12-01`.
VERSION = re.compile(r"^## \[?(\d+\.\d+\.\d+)\b", re.MULTILINE)


def test_nothing_is_broken_since_the_last_release() -> None:
    """Before the first release there is no schema to compare with: the test is skipped, and says so."""
    tags = released_tags()
    if not tags:
        pytest.skip("nothing was released yet: CHANGELOG.md lists no version, and there is no tag v…")
    assert broken(git("show", f"{tags[0]}:{SCHEMA}"), (REPOSITORY / SCHEMA).read_text(encoding="utf-8")) == []


def released_tags() -> list[str]:
    """The tags of all releases, the last first. Each has a section of the changelog, and each section has its tag.

    Only the version that is about to be tagged may lack it. A checkout without tags fails here, rather than finding nothing to compare.
    """
    if not (REPOSITORY / ".git").exists():
        pytest.skip("needs the repository, for the schema of the last release")
    versions = [f"v{version}" for version in VERSION.findall((REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8"))]
    tags = git("tag", "--list", "v*").split()
    assert set(tags) <= set(versions), "a tag that CHANGELOG.md has no section for"
    assert set(versions) - set(tags) <= {f"v{__version__}"}, "a version that has no tag here: fetch the tags"
    return [version for version in versions if version in tags]


def git(*arguments: str) -> str:
    """What git prints; an error where it fails."""
    return subprocess.run(["git", *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout


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
