"""SIPRI's trade register: who delivered major conventional arms to whom, in which year."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.sheets.data_set import DataSetLoader
from graphapi_loaders.sipri.form import OF_DEALS, OF_DELIVERIES
from graphapi_loaders.sipri.intake import DeliveryIntake

LOADER: Final[Loader] = DataSetLoader(
    name="sipri", telling=[OF_DEALS, OF_DELIVERIES], intake=DeliveryIntake, encoding="cp1252", breaks_off=True
)
"""The loader of trade registers as the Arms Transfers Database exports them: as windows-1252, where they are not UTF-8."""
