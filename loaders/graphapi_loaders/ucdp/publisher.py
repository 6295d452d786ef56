"""The publisher of UCDP's data sets."""

from __future__ import annotations

from typing import Final

from graphapi.model.entity import Publisher
from graphapi.model.name import Name
from graphapi.model.vocabulary import NameKind

PUBLISHER: Final = Publisher(
    id="publisher:ucdp",
    names=frozenset(
        {
            Name("Uppsala Conflict Data Program", "en"),
            Name("Programme de données sur les conflits d'Uppsala", "fr"),
            Name("برنامج أوبسالا لبيانات النزاعات", "ar"),
            Name("UCDP", "en", NameKind.ACRONYM),
        }
    ),
    country="SE",
)
