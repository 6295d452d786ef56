"""SIPRI's trade register: deliveries of major conventional arms, with supplier, recipient and year."""

from __future__ import annotations

from typing import Final

from graphapi.model.record import Loader
from graphapi_loaders.sheets.data_set import DataSetLoader
from graphapi_loaders.sipri.form import OF_DEALS, OF_DELIVERIES
from graphapi_loaders.sipri.intake import DeliveryIntake

LOADER: Final[Loader] = DataSetLoader(
    name="sipri", telling=[OF_DEALS, OF_DELIVERIES], intake=DeliveryIntake, encoding="cp1252", breaks_off=True
)
"""The loader of trade registers from the Arms Transfers Database, in windows-1252 if they are not UTF-8."""
