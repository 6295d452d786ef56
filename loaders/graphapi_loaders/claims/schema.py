"""The JSON Schemas of claims files and their lines, for editors: `python -m graphapi_loaders.claims.schema` writes them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, Field, RootModel, create_model

from graphapi.model.terms import ENUMS, terms
from graphapi_loaders.claims.document import KINDS, Document

_FOLDER: Final = Path(__file__).parent


def schemas() -> dict[Path, str]:
    """The content of each file."""
    return {
        _FOLDER / "claims.schema.json": _text(Document, "Claims file"),
        _FOLDER / "claims-line.schema.json": _text(_line_model(), "One line of a claims file in JSON Lines"),
    }


def _line_model() -> type[BaseModel]:
    """The model of a line: an item of any kind, with the field `type`."""
    line: Any = None
    for kind, model in KINDS.items():
        typed = create_model(f"{model.__name__}Line", __base__=model, __doc__=model.__doc__, type=_type_field(kind))
        line = typed if line is None else line | typed
    return RootModel[line]


def _type_field(kind: str) -> Any:
    return (Literal[kind], Field(description=f"Says that this line is a {kind}.", examples=[kind]))


def _text(model: type[BaseModel], title: str) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema(), "title": title}
    for enum in ENUMS:
        if definition := schema["$defs"].get(enum.__name__):
            # Not in JSON Schema, but editors show it for each value.
            definition["enumDescriptions"] = [term.description for term in terms(enum)]
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    for file, content in schemas().items():
        file.write_text(content, encoding="utf-8")
        sys.stdout.write(f"{file}\n")


if __name__ == "__main__":
    main()
