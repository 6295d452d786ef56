// Creates or completes nodes, and stores the contribution of this load. `Entity` is a placeholder for their label.
// Parameters: load; entities: maps of id, labels_gone, labels, properties (all), names (new ones, as properties), said.
// Columns: none.
MATCH (load:Load {id: $load})
UNWIND $entities AS entity
MERGE (n:Entity {id: entity.id})
REMOVE n:$(entity.labels_gone)
SET n:$(entity.labels), n += entity.properties
FOREACH (name IN entity.names | CREATE (n)-[:NAMED]->(new:Name) SET new = name)
MERGE (n)-[loaded:LOADED_IN]->(load)
SET loaded.said = entity.said
