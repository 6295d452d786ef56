// The values by which actors are compared. Parameters: ids. Columns: id, kind, country, lifespan, external_ids,
// names ([name, kind]), loads (ids of loads that contribute to it, or to an actor that was merged into it).
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN
  id,
  a.kind AS kind,
  a.country AS country,
  a.lifespan AS lifespan,
  a.external_ids AS external_ids,
  COLLECT { MATCH (a)-[:NAMED]->(name:Name) RETURN DISTINCT [name.name, name.kind] AS name ORDER BY name } AS names,
  COLLECT { MATCH (a)<-[:MERGED_INTO*0..1]-(member)-[:LOADED_IN]->(load:Load) RETURN DISTINCT load.id } AS loads
