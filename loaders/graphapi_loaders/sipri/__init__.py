"""SIPRI's trade register: who delivered major conventional arms to whom, in which year."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.sipri.reader import SipriLoader

LOADER: Final[Loader] = SipriLoader()
"""The loader of trade registers as the Arms Transfers Database exports them."""
