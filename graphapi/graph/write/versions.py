"""How a newer version of an input changes actors, sources and other nodes that earlier versions contributed to.

Whether a load is such a version is not known before its last batch (docs/decisions/0049).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from graphapi.errors import ConflictError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for
from graphapi.graph.driver.database import Reader
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.contribution import Contribution
from graphapi.graph.write.retraction import Earlier


@dataclass(frozen=True, slots=True)
class Loading:
    """A load, its loader and input, and what happens to earlier loads of the input."""

    load: str
    loader: str
    input: str
    earlier: Earlier

    @property
    def params(self) -> Mapping[str, object]:
        """The parameters of `write/contributions_by_load`."""
        return {
            "load": self.load,
            "loader": self.loader,
            "input": self.input,
            "named": list(self.earlier.replace),
            "beside": list(self.earlier.beside),
            "keep": self.earlier.keep,
        }


def contributions_by_load(reader: Reader, loading: Loading, id_: str, nodes: str) -> list[Row]:
    """What each load contributes to a node with these labels: the rows of `write/contributions_by_load`."""
    params = {"id": id_, **loading.params}
    return reader.run(Statement(cypher_for("write/contributions_by_load", Entity=nodes), params))


def refuse_others(contributions: Iterable[Row], new: Contribution, versions: Collection[str] | None = None) -> None:
    """Raises ConflictError if another load contributes a different value, and this input is not a newer version of its input.

    `versions` are the loads that this one replaces. None if that is not known yet: then all that it may replace.
    """
    against = [(row, found) for row in contributions if _counts(row, versions) for found in _differences(row, new)]
    if not against:
        return
    name, stored, given = against[0][1]
    found = {row["id"]: row["input"] for row, difference in against if difference[0] == name}
    raise ConflictError(
        f"{new.id}: {name} is {stored} in {', '.join(found.values())} and {given} in this input. Only one can be right: "
        "correct this input.",
        id=new.id,
        property=name,
        loads=tuple(found),
    )


def _counts(row: Row, versions: Collection[str] | None) -> bool:
    """Whether the contribution of a load still counts."""
    return row["standing"] and not (row["earlier"] and (versions is None or row["id"] in versions))


def _differences(row: Row, new: Contribution) -> Iterator[tuple[str, object, object]]:
    yield from Contribution.read(new.label, new.id, row["said"]).differences(new)
