// Writes actors again, after identity/strip removed their names and external ids.
// Parameters: actors: maps of id, labels, properties (all except the id), names (as properties), external_ids; kinds (labels
// that they can have). Columns: none.
UNWIND $actors AS actor
MATCH (n:Actor {id: actor.id})
REMOVE n:$($kinds)
SET n:$(actor.labels)
SET n = actor.properties
SET n.id = actor.id
FOREACH (name IN actor.names | CREATE (n)-[:NAMED]->(new:Name) SET new = name)
FOREACH (value IN actor.external_ids | CREATE (n)-[:IDENTIFIED_BY]->(:ExternalId {value: value}))
