"""Shows what loading would change, without writing."""

from __future__ import annotations

from collections.abc import Sequence

from graphapi.graph.driver.database import Database
from graphapi.graph.write.preview import Before, MatchedBy, Preview, preview
from graphapi.service.inputs import source_of
from graphapi.service.load import Order, earlier_loads, known_before
from graphapi.service.reading import Counted, Reading, as_before

__all__ = ["MatchedBy", "Preview", "preview_all"]


def preview_all(database: Database, readings: Sequence[Reading], order: Order, counted: Counted) -> list[Preview]:
    """Reads the files again and looks up what writing them one after the other would change; writes nothing."""
    readings, options, before = known_before(database, readings), order.reading(), Before()
    earlier = earlier_loads(database, order, readings)
    with before.claims:
        return [
            preview(
                database,
                as_before(reading, options),
                source_of(reading.file, reading.sha256),
                earlier,
                before,
                counted,
            )
            for reading in readings
        ]
