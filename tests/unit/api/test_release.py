"""The schema has no breaking changes since the last release, whose schema is beside this file.

The changelog has the form of Keep a Changelog, with the newest version first.
"""

from __future__ import annotations

import re
import subprocess
from datetime import date
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
CHANGELOG = "CHANGELOG.md"
SCHEMA = "schema.graphql"
# The first line names the version; the rest is the schema without descriptions.
RELEASED = Path(__file__).with_name("released.graphql").read_text(encoding="utf-8")
VERSION = re.compile(r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$", re.MULTILINE)
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def versions(changelog: str) -> list[tuple[str, str]]:
    """The versions in a changelog with their days, in its order."""
    return VERSION.findall(changelog)


def changelog() -> str:
    return (REPOSITORY / CHANGELOG).read_text(encoding="utf-8")


def test_nothing_is_broken_since_the_last_release() -> None:
    assert broken(RELEASED, (REPOSITORY / SCHEMA).read_text(encoding="utf-8")) == []


def test_the_version_is_the_last_that_was_released() -> None:
    (newest, _), *_ = versions(changelog())
    assert newest == __version__
    assert RELEASED.splitlines()[0] == f"# {newest}", "see CONTRIBUTING.md: how a release is made"


def test_the_changelog_goes_from_what_is_unreleased_to_the_oldest_version() -> None:
    headings = re.findall("^## .*$", changelog(), re.MULTILINE)
    listed = versions(changelog())
    assert headings == ["## [Unreleased]", *(f"## [{version}] - {day}" for version, day in listed)]
    numbers = [tuple(map(int, version.split("."))) for version, _ in listed]
    days = [date.fromisoformat(day) for _, day in listed]
    assert numbers == sorted(set(numbers), reverse=True)
    assert days == sorted(days, reverse=True)


def test_the_changelog_calls_changes_as_keep_a_changelog_does() -> None:
    assert set(re.findall("^### (.*)$", changelog(), re.MULTILINE)) <= KINDS


def test_a_tag_is_of_the_version_that_it_names() -> None:
    """A checkout can lack tags: only existing ones are checked."""
    tags = git("tag", "--list", "v*").split() if (REPOSITORY / ".git").exists() else []
    for tag in tags:
        (newest, _), *_ = versions(git("show", f"{tag}:{CHANGELOG}"))
        assert tag == f"v{newest}"
        assert f'__version__ = "{newest}"' in git("show", f"{tag}:graphapi/__init__.py")
    assert {tag.removeprefix("v") for tag in tags} <= {version for version, _ in versions(changelog())}


def git(*arguments: str) -> str:
    """The output of git. Raises an error if it fails."""
    return subprocess.run(["git", *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout


def broken(old: str, new: str) -> list[str]:
    """The breaking changes for clients of the old schema, except those of fields that it marked as deprecated."""
    kept = build_ast_schema(visit(parse(old), WithoutDeprecated()))
    return [change.description for change in find_breaking_changes(kept, build_schema(new))]


class WithoutDeprecated(Visitor):
    """Removes everything that is marked as deprecated."""

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
