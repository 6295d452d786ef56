"""The table of settings in the README matches the settings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from graphapi.settings import Settings

README = Path(__file__).parents[2] / "README.md"


def rows() -> Iterator[str]:
    prefix = Settings.model_config["env_prefix"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{shown(field.default)}`"
        yield f"| `{prefix}{name.upper()}` | {default} | {field.description} |"


def shown(default: object) -> str:
    return default if isinstance(default, str) else json.dumps(default)


def test_the_settings_table_is_complete_and_true() -> None:
    table = README.read_text().partition("## Settings")[2].partition("\n## ")[0]
    assert [line for line in table.splitlines() if line.startswith("| `")] == list(rows())
