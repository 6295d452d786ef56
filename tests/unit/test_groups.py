"""A group of tests that did not run is reported, and fails the session in CI."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

TESTS = """
    import pytest

    @pytest.mark.neo4j
    def test_reads(): pass

    @pytest.mark.neo4j
    def test_writes(): pytest.skip("no server")

    @pytest.mark.browser
    def test_shows(): pytest.skip("no Chromium")

    @pytest.mark.container
    def test_builds(): pass

    def test_alone(): pass
"""


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini("[pytest]\nmarkers =\n  neo4j\n  browser\n  container\n  shared\n")
    pytester.makepyfile(TESTS)
    return pytester


def run(suite: pytest.Pytester, *args: str) -> pytest.RunResult:
    return suite.runpytest_inprocess("-p", "tests.groups", "-p", "no:asyncio", *args)


def test_what_did_not_run_is_named(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    result = run(suite, "-m", "not container")
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(
        [
            "*= groups of tests =*",
            "neo4j: 1 ran, 1 did not: no server (1)",
            "container: 1 not asked for",
            "browser: did not run: no Chromium (1)",
            "*= 2 passed, 2 skipped, 1 deselected*",
        ]
    )


def test_in_ci_it_is_a_failure(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(suite)
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["In continuous integration every group must run whole: this run has failed."])


def test_in_ci_groups_that_ran_whole_pass(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(suite, "-k", "reads or builds or alone")
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["neo4j: 1 ran", "container: 1 ran"])


def test_a_file_that_skips_itself_is_named(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    suite.makepyfile(test_whole='import pytest\npytest.importorskip("no_such_module")')
    result = run(suite, "-k", "alone")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["whole files: did not run: could not import 'no_such_module'*"])


def test_what_was_not_reached_did_not_run(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    suite.makepyfile(test_a_broken="def test_it(): raise ValueError")
    result = run(suite, "-x")
    result.stdout.fnmatch_lines(["neo4j: did not run: the run ended before (2)"])


def test_groups_of_other_processes_count(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(suite, "-n", "2")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["neo4j: 1 ran, 1 did not: no server (1)", "container: 1 ran"])
