"""A hook of the wheel's build that adds the built explorer, if there is one, to graphapi's data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ExplorerHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts build/explorer where graphapi.data looks for it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Does nothing for an editable install, which reads the repository's own folder."""
        built = Path(self.root) / "build" / "explorer"
        if version != "editable" and (built / "index.html").is_file():
            build_data["force_include"][str(built)] = "graphapi/_data/explorer"
