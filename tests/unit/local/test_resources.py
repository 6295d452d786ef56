"""A limit that is too low for Neo4j is reported before anything is downloaded or started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graphapi.local.resources import NEEDS, Need, check_limits

START = "from pathlib import Path; from graphapi.local import LocalServer; LocalServer(data_dir=Path({0!r}), cache_dir=Path({0!r})).start()"


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: need.what)
def test_what_is_short_is_named_with_the_number_that_is_needed(need: Need, tmp_path: Path) -> None:
    allowed = need.least // need.unit // 2 if need.name == "RLIMIT_AS" else 64
    program = f"ulimit {need.option} {allowed}; exec '{sys.executable}' -c '{START.format(str(tmp_path)).replace(chr(39), chr(34))}'"
    # Under these limits coverage cannot be measured, because its counts are a file too.
    uncounted = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=False, env=uncounted)
    message = done.stderr.splitlines()[-1]
    assert (
        f"LocalNeo4jError: Neo4j cannot run within this shell's limits: it needs {need.least // need.unit:,}" in message
    )
    assert f"and {allowed:,} are allowed (`ulimit {need.option} {need.least // need.unit}`)" in message
    assert not (tmp_path / "neo4j" / "2026.09.0").exists()


def test_what_is_allowed_where_tests_run_is_enough() -> None:
    check_limits()
