"""Resolves references to actors to nodes; this is the only place that does."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from graphapi.errors import ConflictError
from graphapi.graph.driver.cypher import cypher_text
from graphapi.graph.driver.database import Reader
from graphapi.graph.driver.statement import Statement
from graphapi.model.entity import Actor
from graphapi.model.judgement import NO_IDENTITIES, Identities, own_id


@dataclass(frozen=True, slots=True)
class Resolved:
    """Ids of nodes by the ids that records use. A reference that is missing here is unknown.

    `members` has, for references to merged or surviving actors, the id that is meant.
    """

    ids: Mapping[str, str]
    members: Mapping[str, str] = field(default_factory=dict)

    def means(self, reference: str) -> str:
        """The id that the reference means, before any merge."""
        return self.members.get(reference, self.ids[reference])

    def unknown(self, references: Iterable[str]) -> set[str]:
        return {reference for reference in references if reference not in self.ids}


def resolve(
    reader: Reader, actors: Collection[Actor], references: Collection[str], identities: Identities = NO_IDENTITIES
) -> Resolved:
    """Resolves the actors of some records, and all references.

    Looks up the id, then shared external ids, then former ids from the source.
    Raises ConflictError if a record joins two actors that both exist and were not judged to be one.
    """
    ids = sorted({*references, *(actor.id for actor in actors)})
    former = {id_ for actor in actors for id_ in actor.former_ids}
    external = {external_id for actor in actors for external_id in actor.external_ids}
    own = {own_id(id_): id_ for id_ in former.union(ids)}
    params = {"ids": sorted(former.union(ids)), "external_ids": sorted(external.union(own))}
    rows = reader.run(Statement(cypher_text("write/known_actors"), params))
    found_as: dict[str, str] = {row["reference"]: row["actor"] for row in rows}
    bearers = {own.get(reference, reference): actor for reference, actor in found_as.items()}
    before = {reference: bearers[reference] for reference in former.difference(ids) if reference in bearers}
    for actor in sorted(actors, key=lambda actor: actor.id):
        known_as = (actor.id, *sorted(actor.external_ids))
        found = sorted({bearers[name] for name in known_as if name in bearers}, key=identities.order)
        if len(found) > 1 and not all(identities.same(found[0], other) for other in found):
            raise ConflictError(
                f"Actor {actor.id} would join {' and '.join(found)}: it has an external id of each, and both are in the "
                "graph. Correct the external ids, or merge the two first (graphapi identities merge).",
                actors=found,
            )
        survivor = (
            found[0] if found else next((before[id_] for id_ in sorted(actor.former_ids & before.keys())), actor.id)
        )
        bearers.update(dict.fromkeys(known_as, survivor))
    return Resolved({id_: bearers[id_] for id_ in ids if id_ in bearers})
