"""A pytest plugin: reports at the end which groups of tests ran, and fails the session in CI if one did not.

A group is a marker for a requirement of its tests: a database, a Docker engine, a browser, Node, the folder shared/. In the
last line of pytest, skipped tests are easily overlooked; here they are reported with the reason.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence

import pytest

GROUPS = ("neo4j", "container", "browser", "node", "shared", "mount", "r")
WHOLE_FILES = "whole files"
GROUPS_OF = "groups"


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Groups(in_ci=os.environ.get("CI", "").lower() == "true"), "groups")


class Groups:
    """For each group, counts of the tests that were requested, deselected, run, and skipped (by reason)."""

    def __init__(self, *, in_ci: bool) -> None:
        self.in_ci = in_ci
        self.asked: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.ran: Counter[str] = Counter()
        self.skipped: dict[str, Counter[str]] = {}

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self.left_out.update(group for item in items for group in _groups(item))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if session.config.option.collectonly:
            return
        for item in session.items:
            groups = _groups(item)
            self.asked.update(groups)
            # Reports contain user properties, also those from another process (pytest-xdist).
            item.user_properties.append((GROUPS_OF, groups))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.skipped:
            self._skip([WHOLE_FILES], report.longrepr)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        groups = _groups_of(report)
        if report.skipped and not hasattr(report, "wasxfail"):
            self._skip(groups, report.longrepr)
        elif report.when == "call" or (report.when == "setup" and report.failed):
            self.ran.update(groups)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.in_ci and self.skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        lines = list(self._lines())
        if lines:
            terminalreporter.section("groups of tests")
            for line, markup in lines:
                terminalreporter.line(line, **{markup: True})

    def _skip(self, groups: Iterable[str], longrepr: object) -> None:
        reason = longrepr[2] if isinstance(longrepr, tuple) else longrepr
        for group in groups:
            self.skipped.setdefault(group, Counter())[str(reason).removeprefix("Skipped: ")] += 1

    def _lines(self) -> Iterable[tuple[str, str]]:
        for group in GROUPS:
            reasons = [f"{reason} ({count})" for reason, count in self.skipped.get(group, Counter()).most_common()]
            skipped = self.skipped.get(group, Counter()).total()
            # The tests of other processes are unknown until they report.
            if unreached := max(0, self.asked[group] - self.ran[group] - skipped):
                reasons.append(f"the run ended before ({unreached})")
            if reasons:
                ran = f"{self.ran[group]} ran, {skipped + unreached} did not" if self.ran[group] else "did not run"
                yield f"{group}: {ran}: {'; '.join(reasons)}", "red" if self.in_ci else "yellow"
            elif self.ran[group]:
                yield f"{group}: {self.ran[group]} ran", "green"
            elif self.left_out[group]:
                yield f"{group}: {self.left_out[group]} not asked for", "cyan"
        for reason in self.skipped.get(WHOLE_FILES, ()):
            yield f"{WHOLE_FILES}: did not run: {reason}", "red" if self.in_ci else "yellow"
        if self.in_ci and self.skipped:
            yield "In continuous integration every group must run whole: this run has failed.", "red"


def _groups(item: pytest.Item) -> list[str]:
    return [group for group in GROUPS if item.get_closest_marker(group)]


def _groups_of(report: pytest.TestReport) -> list[str]:
    return next(
        (list(value) for name, value in report.user_properties if name == GROUPS_OF and isinstance(value, list)), []
    )
