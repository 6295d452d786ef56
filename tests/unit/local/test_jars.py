"""The locks: the form of a line, and the content of every committed lock."""

from __future__ import annotations

import pytest

from graphapi.errors import LocalNeo4jError
from graphapi.local import locked_versions
from graphapi.local.jars import LOCKS, Jar, read_lock

SUM = "0" * 63 + "1"


@pytest.mark.parametrize("line", [f"org.x:a:1.0 12 {SUM}", f"org.x:a-b:1.0.Final:linux-x86_64 0 {SUM}"])
def test_a_line_says_the_same_when_written_again(line: str) -> None:
    assert str(Jar.parse(line)) == line


@pytest.mark.parametrize(
    "line", ["", "org.x:a 1 2", f"org.x:a:../../b 12 {SUM}", f"org.x:a:1 -1 {SUM}", "org.x:a:1 1 ff"]
)
def test_anything_else_is_no_jar(line: str) -> None:
    with pytest.raises(ValueError, match="not a jar"):
        Jar.parse(line)


@pytest.mark.parametrize("version", locked_versions())
def test_a_lock_names_each_jar_once_and_no_address(version: str) -> None:
    jars = read_lock(version)
    assert len({jar.file_name for jar in jars}) == len(jars)
    assert {("org.neo4j", "neo4j", version), ("org.neo4j.app", "neo4j-server", version)} <= {
        (jar.group, jar.artifact, jar.version) for jar in jars
    }
    assert any(jar.artifact == "neo4j-browser" for jar in jars)
    assert "//" not in (LOCKS / f"neo4j-{version}.lock").read_text(encoding="utf-8")


def test_both_lines_that_are_supported_have_a_lock() -> None:
    assert {version.split(".")[0] for version in locked_versions()} == {"5", "2026"}


def test_a_version_without_a_lock_is_refused_by_naming_those_with_one() -> None:
    with pytest.raises(LocalNeo4jError, match=r"no lock for Neo4j 4\.4\.0.*2026"):
        read_lock("4.4.0")
