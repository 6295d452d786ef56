"""Tells what is wrong in files: the first faults of each kind in full, of the others how many there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Final

from graphapi.model.record import Rejected

_EACH: Final = 5
_KINDS: Final = 40
_OWN: Final = re.compile(r"'[^']*'|\"[^\"]*\"|\d[\d,.]*")  # what a message says of its row alone


class Faults:
    """Faults that are alike but for what stands in the row; `tell` takes the lines."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, item: Rejected) -> None:
        """Tells the fault, if it is one of the first of its kind."""
        kind = (item.file, item.field, _OWN.sub("…", item.message))
        if kind in self._counts or len(self._counts) < _KINDS:
            self._counts[kind] += 1
            if self._counts[kind] <= _EACH:
                self._tell(str(item))
        else:
            self._counts[item.file, "", ""] += 1

    def sum_up(self) -> None:
        """Tells how many more there are of each kind, once all files are read."""
        for (file, field, message), count in self._counts.items():
            if not field and count:
                self._tell(
                    f"{file}: {count:,} {'error' if count == 1 else 'errors'} of other kinds {'is' if count == 1 else 'are'} not listed"
                )
            elif count > _EACH:
                self._tell(f"{file}: {field}: {count - _EACH:,} more such errors ({message})")
        self._counts.clear()
