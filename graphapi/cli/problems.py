"""Reports the problems of files: the first of each kind in full, and how many more there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Final

from graphapi.model.record import Rejected

_EACH: Final = 5
_KINDS: Final = 40
_OWN: Final = re.compile(r"'[^']*'|\"[^\"]*\"|\d[\d,.]*")  # values of a row in a message


class Problems:
    """Groups problems that differ only in values of their rows. `report` gets each line of the report."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, item: Rejected) -> None:
        """Reports the problem if it is one of the first of its kind; else counts it."""
        kind = (item.file, item.field, _OWN.sub("…", item.message))
        if kind in self._counts or len(self._counts) < _KINDS:
            self._counts[kind] += 1
            if self._counts[kind] <= _EACH:
                self._report(str(item))
        else:
            self._counts[item.file, "", ""] += 1

    def sum_up(self) -> None:
        """Reports how many more there are of each kind, after all files are read."""
        for (file, field, message), count in self._counts.items():
            if not field and count:
                self._report(
                    f"{file}: {count:,} {'error' if count == 1 else 'errors'} of other kinds {'is' if count == 1 else 'are'} not listed"
                )
            elif count > _EACH:
                self._report(f"{file}: {field}: {count - _EACH:,} more such errors ({message})")
        self._counts.clear()
