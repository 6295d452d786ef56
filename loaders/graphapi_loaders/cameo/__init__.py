"""CAMEO 1.1, the codes of event data, and the predicate for each (docs/decisions/0008)."""

from __future__ import annotations

from graphapi_loaders.cameo.event import CameoEvent, by_code, by_text, of_cell, predicate_of

__all__ = ["CameoEvent", "by_code", "by_text", "of_cell", "predicate_of"]
