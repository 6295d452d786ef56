"""The JSON Schema of a mapping, for editors: `python -m graphapi_loaders.table.schema` writes it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from graphapi.model.terms import ENUMS, terms
from graphapi_loaders.table.mapping import Mapping

FILE: Final = Path(__file__).with_name("mapping.schema.json")


def schema() -> str:
    """The content of the file."""
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Mapping.model_json_schema(),
        "title": "Mapping of a table",
    }
    for enum in ENUMS:
        if definition := content["$defs"].get(enum.__name__):
            # Not in JSON Schema, but editors show it for each value.
            definition["enumDescriptions"] = [term.description for term in terms(enum)]
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    FILE.write_text(schema(), encoding="utf-8")
    sys.stdout.write(f"{FILE}\n")


if __name__ == "__main__":
    main()
