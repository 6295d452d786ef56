"""Subjects of commits are short."""

from __future__ import annotations

import subprocess

import pytest

from tests.unit.locks import ROOT

MOST = 72


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs the repository")
def test_subjects_are_short() -> None:
    """The last twenty commits except merges; older ones are not checked."""
    asked = ["git", "log", "--no-merges", "--max-count=20", "--format=%s"]
    subjects = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [subject for subject in subjects if len(subject) > MOST] == []
