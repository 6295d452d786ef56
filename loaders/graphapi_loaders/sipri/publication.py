"""The database as a source."""

from __future__ import annotations

import re
from typing import Final

from graphapi.model.entity import Publisher, Source
from graphapi.model.name import Name
from graphapi.model.period import Period
from graphapi.model.vocabulary import NameKind

PUBLISHER: Final = Publisher(
    id="publisher:sipri",
    names=frozenset(
        {
            Name("Stockholm International Peace Research Institute", "en"),
            Name("Institut international de recherche sur la paix de Stockholm", "fr"),
            Name("معهد ستوكهولم الدولي لأبحاث السلام", "ar"),
            Name("SIPRI", "en", NameKind.ACRONYM),
        }
    ),
    country="SE",
)
_GENERATED: Final = re.compile(
    r"(?:data )?generated: (?P<day>\d{1,2}) (?P<month>[A-Z][a-z]{2})[a-z]* (?P<year>\d{4})", re.IGNORECASE
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def source_of(lines: tuple[str, ...]) -> Source:
    """The database on the day in the lines above the header. Each export corrects earlier ones."""
    found = next((match for line in lines if (match := _GENERATED.search(line))), None)
    month = _MONTHS.index(found["month"].lower()) + 1 if found and found["month"].lower() in _MONTHS else 0
    return Source(
        id="source:sipri-arms-transfers",
        publisher=PUBLISHER.id,
        title="SIPRI Arms Transfers Database, trade register",
        url="https://www.sipri.org/databases/armstransfers",
        lang="en",
        retrieved=Period.parse(f"{found['year']}-{month:02}-{int(found['day']):02}") if found and month else None,
    )
