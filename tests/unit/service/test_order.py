"""Nothing is written if files have problems and none may be skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphapi.errors import InvalidRecordsError
from graphapi.service.inputs import find_inputs, find_loaders
from graphapi.service.load import Order, read_all, write_all
from graphapi.service.reading import Reading


@pytest.fixture
def faulty(tmp_path: Path) -> list[Reading]:
    path = tmp_path / "claims.yaml"
    path.write_text("format: claims/1\nclaims:\n  - id: 7\n", encoding="utf-8")
    rejected: list[object] = []
    readings = read_all(
        find_inputs([path], find_loaders()).inputs, Order(), lambda _: None, rejected.append, lambda _: None
    )
    assert rejected
    return readings


def test_problems_are_refused_unless_they_may_be_skipped(faulty: list[Reading]) -> None:
    assert Order().refuses(faulty)
    assert not Order(skip_invalid=True).refuses(faulty)
    with pytest.raises(InvalidRecordsError, match="nothing was written"):
        write_all(None, faulty, Order(), lambda _: None)  # type: ignore[arg-type]
