"""FollowTheMoney entities in JSON Lines: actors and their links, such as ownership and sanctions (docs/decisions/0011)."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.followthemoney.reader import FollowTheMoneyLoader

LOADER: Final[Loader] = FollowTheMoneyLoader()
"""The loader of FollowTheMoney files."""
