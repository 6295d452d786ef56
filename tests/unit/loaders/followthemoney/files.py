"""Small FollowTheMoney files for tests."""

from __future__ import annotations

import json
from pathlib import Path

from graphapi_loaders.followthemoney import LOADER
from graphapi_loaders.followthemoney.intake import MORE_CLAIMS
from tests.unit.loaders.table_reading import Read, read_table

Line = dict[str, object]


def entity(schema: str, id_: str, **properties: str | list[str]) -> Line:
    values = {name: [value] if isinstance(value, str) else value for name, value in properties.items()}
    return {"id": id_, "schema": schema, "properties": values, "datasets": ["register"]}


PERSON = entity("Person", "p-1", name="Jane Doe", nationality="fr")
COMPANY = entity("Company", "c-1", name="Acme SA", jurisdiction="ly")
OTHER = entity("Company", "c-2", name="Holding Ltd")
FACTS = (PERSON, COMPANY, OTHER)


def read_lines(folder: Path, *lines: Line, text: str | bytes = "") -> Read:
    path = folder / "register.ftm.json"
    content = text or "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table(LOADER, path)


def lines_of(found: Read) -> int:
    """The sum of the numbers in a report: actors and other lines without a claim, links, and rejected lines."""
    links = len(found.claims) - found.not_kept[MORE_CLAIMS.text]
    return links + found.left_out.total() + len({each.line for each in found.rejected})
