"""The real files: every entity is accepted or counted."""

from __future__ import annotations

import pytest

from graphapi_loaders.followthemoney import LOADER
from tests.unit.loaders.followthemoney.files import lines_of
from tests.unit.loaders.shared_data import shared_file
from tests.unit.loaders.table_reading import read_table

pytestmark = pytest.mark.shared


@pytest.mark.parametrize(
    ("name", "lines", "actors", "left_out"),
    [
        ("eu_authorities.ftm.json", 151, 151, {}),
        ("donations.ijson", 474, 95, {"Payment": 290, "Address": 89}),
    ],
)
def test_every_entity_is_taken_or_counted(name: str, lines: int, actors: int, left_out: dict[str, int]) -> None:
    found = read_table(LOADER, shared_file(f"ftm/{name}"))
    assert found.said == []
    assert len(found.actors) == actors
    assert found.left_out == {
        "entities that are actors, and no claims": actors,
        **{f"{schema} entities, which the graph has no place for": count for schema, count in left_out.items()},
    }
    assert lines_of(found) == lines
