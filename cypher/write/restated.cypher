// Updates nodes to their current contributions. `Entity` is a placeholder for their label.
// Parameters: entities: maps of id, kinds (labels that it can have), labels, properties (null: removed), names (new ones, as
// properties), names_gone (lists of value, lang, kind), external_ids (removed ones), links (removed ones). Columns: none.
UNWIND $entities AS entity
MATCH (n:Entity {id: entity.id})
REMOVE n:$(entity.kinds)
SET n:$(entity.labels), n += entity.properties
FOREACH (name IN entity.names | CREATE (n)-[:NAMED]->(new:Name) SET new = name)
WITH n, entity
CALL (n, entity) {
  MATCH (n)-[:NAMED]->(name:Name)
  WHERE [name.name, coalesce(name.lang, ''), name.kind] IN entity.names_gone
  DETACH DELETE name
}
CALL (n, entity) {
  MATCH (n)-[:IDENTIFIED_BY]->(external:ExternalId) WHERE external.value IN entity.external_ids
  DETACH DELETE external
}
CALL (n, entity) { MATCH (n)-[link:PUBLISHED_BY|AT]->(other) WHERE other.id IN entity.links DELETE link }
