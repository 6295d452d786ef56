// Some nodes of a load, as they are, and what other loads say of them, the latest first. `Entity` stands for their label.
// Parameters: load, ids (null: any), size. Columns: id, properties, names ([value, lang, kind]), links (ids of publisher or place), said.
MATCH (load:Load {id: $load})<-[:LOADED_IN]-(n:Entity)
WHERE $ids IS NULL OR n.id IN $ids
WITH load, n LIMIT $size
RETURN
  n.id AS id,
  properties(n) AS properties,
  COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN [name.name, name.lang, name.kind] } AS names,
  COLLECT { MATCH (n)-[:PUBLISHED_BY|AT]->(other) RETURN other.id } AS links,
  COLLECT {
    MATCH (n)-[loaded:LOADED_IN]->(other:Load) WHERE other <> load
    RETURN loaded.said ORDER BY other.started_at DESC, other.id
  } AS said
