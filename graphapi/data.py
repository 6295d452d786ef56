"""Where Cypher texts, bundled data and the built explorer are: in the package where it is installed, else beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).parent
_INSTALLED: Final = _PACKAGE / "_data"
_FOLDER: Final = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

CYPHER: Final = _FOLDER / "cypher"
"""Every fixed Cypher text, one statement a file."""
DATASETS: Final = _FOLDER / "datasets"
"""The bundled data, a folder a data set."""
EXPLORER: Final = _FOLDER / ("explorer" if _FOLDER == _INSTALLED else "build/explorer")
"""The explorer's page and files; not there where it was not built."""
