// Writes again actors that have no names and no external ids: see identity/strip.
// Parameters: actors: maps of id, labels, properties (all but the id), names (as properties), external_ids; kinds (labels that
// they may have). Columns: none.
UNWIND $actors AS actor
MATCH (n:Actor {id: actor.id})
REMOVE n:$($kinds)
SET n:$(actor.labels)
SET n = actor.properties
SET n.id = actor.id
FOREACH (name IN actor.names | CREATE (n)-[:NAMED]->(new:Name) SET new = name)
FOREACH (value IN actor.external_ids | CREATE (n)-[:IDENTIFIED_BY]->(:ExternalId {value: value}))
