// What each load contributes to a node. `Entity` is a placeholder for its label.
// Parameters: id; of the load that asks: load (its id), loader, input, named, beside, keep (as in write/earlier_versions).
// Columns: id (of the load), input, said (the contribution), standing (no newer version replaced it), earlier (the load
// that asks may be a newer version of it).
OPTIONAL MATCH (asking:Load {id: $load})
WITH asking
MATCH (:Entity {id: $id})-[loaded:LOADED_IN]->(load:Load)
RETURN
  load.id AS id,
  load.input AS input,
  loaded.said AS said,
  NOT EXISTS { (load)<-[:REPLACES]-(newer:Load) WHERE newer.undo_started_at IS NULL } AS standing,
  load.id IN $named
  OR (
    NOT $keep
    AND load.id <> $load
    AND load.loader = $loader
    AND NOT load.id IN $beside
    AND (load.input = $input OR load.input ENDS WITH '/' + $input OR $input ENDS WITH '/' + load.input)
    AND (asking IS NULL OR load.started_at < asking.started_at)
  ) AS earlier
ORDER BY load.started_at, load.id
