"""What an export says of itself: what was asked, of which data, when, and under which licences its sources are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """`query`: what was asked, by parameter. `data_version`: equal for equal data. `licences`: those of all sources loaded."""

    what: str
    query: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    """Ids of actors by the names that they were taken for, of names that are nobody's as they are spelt."""
    during: str | None = None
    known_at: str | None = None
    data_version: str = ""
    made_on: str = ""
    made_by: str = ""
    licences: tuple[str, ...] = ()

    @property
    def told(self) -> dict[str, str]:
        """All of it as texts, by names that formats with names for it use."""
        return {
            "what": self.what,
            "query": "&".join(f"{name}={value}" for name, value in self.query.items()),
            "names": "; ".join(f"{given} was matched with {id_}" for given, id_ in self.names.items()),
            "during": self.during or "any time",
            "known_at": self.known_at or "now",
            "data_version": self.data_version,
            "made_on": self.made_on,
            "made_by": self.made_by,
            "licences": "; ".join(self.licences) or "none named by the sources",
        }
