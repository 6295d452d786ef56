"""Wikidata's entities: who held which office, was member or part of what, commanded whom; and when people and bodies lived."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.wikidata.reader import WikidataLoader

LOADER: Final[Loader] = WikidataLoader()
"""The loader of entities in JSON."""
