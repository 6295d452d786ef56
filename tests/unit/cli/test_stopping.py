"""Signals stop commands only while they should, and their handlers are restored afterwards."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from graphapi.cli.stopping import STOPPING, interrupted, stopped_by, undisturbed


@pytest.fixture(autouse=True)
def a_terminal() -> Iterator[None]:
    """Signals as in a terminal, regardless of those of the test run (nohup, background of a script)."""
    before = [(number, signal.signal(number, signal.default_int_handler)) for number in STOPPING]
    yield
    for number, handler in before:
        signal.signal(number, handler)


@pytest.mark.parametrize("number", STOPPING)
def test_each_end_interrupts(number: int) -> None:
    before = signal.getsignal(number)
    with pytest.raises(KeyboardInterrupt), stopped_by(interrupted()):
        os.kill(os.getpid(), number)
    assert signal.getsignal(number) is before


@pytest.mark.parametrize("number", STOPPING)
def test_nothing_disturbs_the_clearing_up(number: int) -> None:
    with stopped_by(interrupted()), undisturbed():
        os.kill(os.getpid(), number)


def test_what_nohup_keeps_going_goes_on() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stopped_by(interrupted()):
            os.kill(os.getpid(), signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_script_that_ignores_ctrl_c_in_the_background_can_still_end_it() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with pytest.raises(KeyboardInterrupt), stopped_by(interrupted()):
            os.kill(os.getpid(), signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)
