"""Installed packages have licences that are listed in docs/licences.md."""

from __future__ import annotations

import re
from importlib import metadata

import pytest

from tests.unit.locks import ROOT, pins

GUIDE = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
# The cells of each line in a table, without its header.
TABLES = [
    [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]
    for table in re.findall(r"(?:^\|.*\n)+", GUIDE, re.MULTILINE)
]
KINDS = {kind for kinds, _ in TABLES[0] for kind in kinds.split(", ")}
NAMED = {name: {kind} for name, kind, _ in TABLES[1]}
# The kinds by their names in older metadata.
OTHERWISE = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
INSTALLED = sorted(name for name, pin in pins("runtime").items() if pin.marker is None or pin.marker.evaluate())


def kinds(name: str) -> set[str]:
    """The licences in its metadata: by an SPDX expression, else by classifiers, else by a word."""
    said = metadata.metadata(name)
    if "License-Expression" in said:
        return set(re.split(r" AND | OR |[() ]+", said["License-Expression"])) - {""}
    classifiers = [
        text.rpartition(" :: ")[2] for text in said.get_all("Classifier", ()) if text.startswith("License ::")
    ]
    return {OTHERWISE.get(kind, kind) for kind in classifiers or [said["License"]]}


@pytest.mark.parametrize("name", INSTALLED)
def test_each_distribution_is_of_a_listed_kind(name: str) -> None:
    told = kinds(name) - NAMED.get(name, set())
    assert told <= KINDS, f"{name} is under {', '.join(sorted(told))}: see docs/licences.md"


def test_nothing_is_listed_that_is_not_met() -> None:
    assert set().union(*map(kinds, INSTALLED)) == KINDS.union(*NAMED.values())
    assert {name: kinds(name) for name in NAMED} == NAMED


def test_no_kind_of_strong_copyleft_is_listed() -> None:
    assert not [kind for kind in KINDS if "GPL" in kind]
