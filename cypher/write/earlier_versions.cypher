// Loads of which this one may be a newer version: they began before it and were not replaced by another one since, and are by
// the same loader from an input with the same name (except for folders), or are named.
// Parameters: id, named (ids of loads), beside (ids of loads of inputs that are given with it, which are not versions).
// Columns: id, input, named, held (claims of that load), holds (claims of this one), shared (claims of both), gone (claims of
// only that load, from sources of this one or, if it was named, from any), left (others that no other current load has).
MATCH (load:Load {id: $id})
MATCH (old:Load)
WHERE old.started_at < load.started_at
  AND old.undo_started_at IS NULL
  AND (
    old.id IN $named
    OR (
      old.loader = load.loader
      AND NOT old.id IN $beside
      AND (old.input = load.input OR old.input ENDS WITH '/' + load.input OR load.input ENDS WITH '/' + old.input)
      AND NOT EXISTS { (old)<-[:REPLACES]-(between:Load) WHERE between.started_at <= load.started_at }
    )
  )
RETURN
  old.id AS id,
  old.input AS input,
  old.id IN $named AS named,
  COUNT { (old)<-[:LOADED_IN]-(:Claim) } AS held,
  COUNT { (load)<-[:LOADED_IN]-(:Claim) } AS holds,
  COUNT { (old)<-[:LOADED_IN]-(c:Claim) WHERE EXISTS { (c)-[:LOADED_IN]->(load) } } AS shared,
  COUNT {
    (old)<-[:LOADED_IN]-(c:Claim)-[:FROM]->(source:Source)
    WHERE NOT EXISTS { (c)-[:LOADED_IN]->(load) }
      AND (old.id IN $named OR EXISTS { (source)-[:LOADED_IN]->(load) })
  } AS gone,
  COUNT {
    (old)<-[:LOADED_IN]-(c:Claim)-[:FROM]->(source:Source)
    WHERE NOT old.id IN $named
      AND c.retracted_at IS NULL
      AND NOT EXISTS { (source)-[:LOADED_IN]->(load) }
      AND NOT EXISTS {
        (c)-[:LOADED_IN]->(other:Load) WHERE other <> old AND NOT EXISTS { (other)<-[:REPLACES]-(:Load) }
      }
  } AS left
ORDER BY old.started_at DESC, old.id
