// Loads that this one may be a newer version of: begun before it and not replaced by another one since, by the same loader
// from an input of the same name (but for folders before it), or named as such.
// Parameters: id, named (ids of loads), beside (those of inputs that are given with it, and are no versions). Columns: id, input, named, held (claims of that load), holds (claims of this one),
// shared (claims of both), gone (claims of that one alone, of sources that this one speaks of or, where it was named, of any),
// left (of the others, those that no other current load has).
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
