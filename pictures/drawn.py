"""All pictures, by the names of their files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from pictures import claim, graph

FOLDER: Final = Path(__file__).parents[1] / "docs" / "pictures"


def drawn() -> dict[str, str]:
    """The text of each picture by its file's name, as it is to stand in FOLDER."""
    return {"graph.svg": graph.picture(), "claim.svg": claim.picture()}
