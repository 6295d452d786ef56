"""The description of an export: the question, the version of the data, the time, and the licences of the sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """`query` has the parameters of the question. `data_version` is equal for equal data. `licences` are those of all sources."""

    what: str
    query: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    """Ids of actors by inexact name: names that no actor has in this spelling."""
    during: str | None = None
    known_at: str | None = None
    data_version: str = ""
    made_on: str = ""
    made_by: str = ""
    licences: tuple[str, ...] = ()

    @property
    def fields(self) -> dict[str, str]:
        """The description as texts, by the names that file formats use."""
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
