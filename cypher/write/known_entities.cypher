// Nodes as they are. `Entity` stands for their label.
// Parameters: ids, load. Columns: id, properties, names ([value, lang, kind]), links (ids of publisher or place),
// said (what this load has said of the node; null where it said nothing yet).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  properties(n) AS properties,
  COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN [name.name, name.lang, name.kind] } AS names,
  COLLECT { MATCH (n)-[:PUBLISHED_BY|AT]->(other) RETURN other.id } AS links,
  head(COLLECT { MATCH (n)-[loaded:LOADED_IN]->(:Load {id: $load}) RETURN loaded.said }) AS said
