// Nodes as stored. `Entity` is a placeholder for their label.
// Parameters: ids, load. Columns: id, properties, names ([value, lang, kind]), links (ids of publisher or place),
// said (the contribution of this load; null if there is none yet).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  properties(n) AS properties,
  COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN [name.name, name.lang, name.kind] } AS names,
  COLLECT { MATCH (n)-[:PUBLISHED_BY|AT]->(other) RETURN other.id } AS links,
  head(COLLECT { MATCH (n)-[loaded:LOADED_IN]->(:Load {id: $load}) RETURN loaded.said }) AS said
