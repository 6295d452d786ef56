"""The types and methods of the client match the current questions and schema."""

from __future__ import annotations

from graphapi.api.client_code import FOLDER, code, formatted
from graphapi.api.schema import create_schema


def test_what_is_kept_is_what_would_be_written() -> None:
    for file, text in code(create_schema().core).items():
        assert (FOLDER / file).read_text(encoding="utf-8") == formatted(text), f"{file}: run `make schema`"
