// Takes a load from nodes that others speak of too, and with it what only it said. `Entity` stands for their label.
// Parameters: load; entities: maps of id, kinds (labels that it may have), labels, properties (null: gone), names (gone ones:
// lists of value, lang, kind), external_ids, links (gone ones). Columns: none.
MATCH (load:Load {id: $load})
UNWIND $entities AS entity
MATCH (n:Entity {id: entity.id})
MATCH (n)-[own:LOADED_IN]->(load)
DELETE own
REMOVE n:$(entity.kinds)
SET n:$(entity.labels), n += entity.properties
WITH n, entity
CALL (n, entity) {
  MATCH (n)-[:NAMED]->(name:Name)
  WHERE [name.name, coalesce(name.lang, ''), name.kind] IN entity.names
  DETACH DELETE name
}
CALL (n, entity) {
  MATCH (n)-[:IDENTIFIED_BY]->(external:ExternalId) WHERE external.value IN entity.external_ids
  DETACH DELETE external
}
CALL (n, entity) { MATCH (n)-[link:PUBLISHED_BY|AT]->(other) WHERE other.id IN entity.links DELETE link }
