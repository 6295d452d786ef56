"""The tests of a file share a process, and so do all tests that start servers."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

PLAIN = """
import os, pathlib

def test_one():
    pathlib.Path(__file__).with_suffix(".one").write_text(os.environ["PYTEST_XDIST_WORKER"])

def test_other():
    pathlib.Path(__file__).with_suffix(".other").write_text(os.environ["PYTEST_XDIST_WORKER"])
"""
STARTING = f"import pytest\npytestmark = pytest.mark.servers\n{PLAIN}"


def test_files_that_start_servers_share_a_process(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nmarkers =\n    servers: starts servers")
    pytester.makepyfile(test_a=STARTING, test_b=PLAIN, test_c=STARTING)
    done = pytester.runpytest_subprocess("-p", "tests.processes", "-n", "2", "--dist", "loadfile")
    assert done.ret == pytest.ExitCode.OK

    ran_in = {
        name: {pytester.path.joinpath(f"test_{name}.{test}").read_text() for test in ("one", "other")} for name in "abc"
    }
    assert ran_in["a"] == ran_in["c"]
    assert len(ran_in["a"] | ran_in["b"]) == 2
