"""Who is meant: the one place where references to actors become nodes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from graphapi.errors import ConflictError
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Reader
from graphapi.graph.driver.statement import Statement
from graphapi.model.entity import Actor

# An id that turned out to be another actor's is kept as an external id of this scheme, so that it still resolves.
OWN_SCHEME = "graphapi"


@dataclass(frozen=True, slots=True)
class Resolved:
    """Ids of nodes by the ids that records use; a reference that is missing here is to nobody."""

    ids: Mapping[str, str]

    def unknown(self, references: Iterable[str]) -> set[str]:
        return {reference for reference in references if reference not in self.ids}


def resolve(reader: Reader, actors: Collection[Actor], references: Collection[str]) -> Resolved:
    """Resolves the actors of some records and all that is referred to: by id, else by an external id that they share.

    Raises ConflictError where a record joins two actors that are both there.
    """
    ids = sorted({*references, *(actor.id for actor in actors)})
    external = {external_id for actor in actors for external_id in actor.external_ids}
    own = {own_id(id_): id_ for id_ in ids}
    params = {"ids": ids, "external_ids": sorted(external.union(own))}
    rows = reader.run(Statement(cypher_text("write/known_actors"), params))
    found_as: dict[str, str] = {row["reference"]: row["actor"] for row in rows}
    bearers = {own.get(reference, reference): actor for reference, actor in found_as.items()}
    for actor in sorted(actors, key=lambda actor: actor.id):
        known_as = (actor.id, *sorted(actor.external_ids))
        found = sorted({bearers[name] for name in known_as if name in bearers})
        if len(found) > 1:
            raise ConflictError(
                f"Actor {actor.id} would join {' and '.join(found)}: it has an external id of each, and both are in the "
                "graph. Correct the external ids, or say that they are one before they are loaded.",
                actors=found,
            )
        survivor = found[0] if found else actor.id
        bearers.update(dict.fromkeys(known_as, survivor))
    return Resolved({id_: bearers[id_] for id_ in ids if id_ in bearers})


def own_id(id_: str) -> str:
    """The external id that keeps an actor's other id."""
    return f"{OWN_SCHEME}:{id_}"
