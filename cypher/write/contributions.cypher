// Stored nodes and the contributions of loads, the latest first. `Entity` is a placeholder for their label.
// Parameters: ids, load (excluded; null: none is). Columns: id, properties, names ([value, lang, kind]), links (ids of
// publisher or place), said (contributions: [text, whether no newer version replaced the load]).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  id,
  properties(n) AS properties,
  COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN [name.name, name.lang, name.kind] } AS names,
  COLLECT { MATCH (n)-[:PUBLISHED_BY|AT]->(other) RETURN other.id } AS links,
  COLLECT {
    MATCH (n)-[loaded:LOADED_IN]->(other:Load)
    WHERE $load IS NULL OR other.id <> $load
    RETURN [
      loaded.said,
      NOT EXISTS { (other)<-[:REPLACES]-(newer:Load) WHERE newer.undo_started_at IS NULL }
    ]
    ORDER BY other.started_at DESC, other.id
  } AS said
