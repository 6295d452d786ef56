"""The pictures in the documentation are up to date and well-formed."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from graphapi.graph.schema.declaration import EDGES, NODES
from pictures.drawn import FOLDER, drawn

PICTURES = drawn()


def test_no_other_picture_is_kept() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_the_kept_picture_is_what_the_code_draws(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == PICTURES[name], "run: make schema"
    assert len(PICTURES[name]) < 30_000


def test_the_picture_of_the_graph_names_every_label_and_type() -> None:
    texts = " ".join(ET.fromstring(PICTURES["graph.svg"]).itertext())
    assert [
        name for name in {*(node.label for node in NODES), *(edge.type for edge in EDGES)} if name not in texts
    ] == []
