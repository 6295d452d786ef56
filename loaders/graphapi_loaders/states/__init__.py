"""States: for all loaders, the actor of a state by its codes and spellings in each scheme (docs/decisions/0007)."""

from __future__ import annotations

from graphapi_loaders.states.lookup import by_code, by_government, by_name, states
from graphapi_loaders.states.scheme import Scheme

__all__ = ["Scheme", "by_code", "by_government", "by_name", "states"]
