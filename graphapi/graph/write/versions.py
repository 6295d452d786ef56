"""What a newer version of an input says otherwise of an actor, a source and the like than earlier versions did.

Within a load nobody knows yet if it is such a version; the last batch decides (decision 0049).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from graphapi.errors import ConflictError
from graphapi.graph.driver.connection import Row
from graphapi.graph.driver.cypher import cypher_for
from graphapi.graph.driver.database import Reader
from graphapi.graph.driver.statement import Statement
from graphapi.graph.write.retraction import Earlier
from graphapi.graph.write.said import Said


@dataclass(frozen=True, slots=True)
class Loading:
    """The load that speaks, by which loader and of which input, and what is to become of earlier ones."""

    load: str
    loader: str
    input: str
    earlier: Earlier

    @property
    def params(self) -> Mapping[str, object]:
        """What `write/said_by` asks for."""
        return {
            "load": self.load,
            "loader": self.loader,
            "input": self.input,
            "named": list(self.earlier.replace),
            "beside": list(self.earlier.beside),
            "keep": self.earlier.keep,
        }


def said_by(reader: Reader, loading: Loading, id_: str, nodes: str) -> list[Row]:
    """What each load says of a node under these labels, as `write/said_by` has it."""
    params = {"id": id_, **loading.params}
    return reader.run(Statement(cypher_for("write/said_by", Entity=nodes), params))


def refuse_others(said: Iterable[Row], new: Said, versions: Collection[str] | None = None) -> None:
    """Raises ConflictError where another load says otherwise, which this one's input is no newer version of.

    `versions` are those that it surely is one of; before that is known, all that it may be.
    """
    against = [(row, found) for row in said if _stands(row, versions) for found in _differences(row, new)]
    if not against:
        return
    name, stored, given = against[0][1]
    found = {row["id"]: row["input"] for row, difference in against if difference[0] == name}
    raise ConflictError(
        f"{new.id}: {name} is {stored} in {', '.join(found.values())} and {given} in this input. Only one can stand: "
        "correct this input.",
        id=new.id,
        property=name,
        loads=tuple(found),
    )


def _stands(row: Row, versions: Collection[str] | None) -> bool:
    """Whether what a load says of a node goes on to count."""
    return row["standing"] and not (row["earlier"] and (versions is None or row["id"] in versions))


def _differences(row: Row, new: Said) -> Iterator[tuple[str, object, object]]:
    yield from Said.read(new.label, new.id, row["said"]).differences(new)
