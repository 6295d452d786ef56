"""Wikidata's entities: offices, memberships and commands of people and bodies, and their lifespans."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.wikidata.reader import WikidataLoader

LOADER: Final[Loader] = WikidataLoader()
"""The loader of entities in JSON."""
