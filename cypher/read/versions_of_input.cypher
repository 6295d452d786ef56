// Loads by a loader from inputs with the same name (except for folders) that no newer version replaced, and named loads.
// Parameters: id (of the load in question), loader, input, named (ids), beside (ids of loads given with it).
// Columns: id, input, named, held (claims).
MATCH (old:Load)
WHERE old.id <> $id
  AND old.undo_started_at IS NULL
  AND (
    old.id IN $named
    OR (
      old.loader = $loader
      AND NOT old.id IN $beside
      AND (old.input = $input OR old.input ENDS WITH '/' + $input OR $input ENDS WITH '/' + old.input)
      AND NOT EXISTS { (old)<-[:REPLACES]-(:Load) }
    )
  )
RETURN
  old.id AS id,
  old.input AS input,
  old.id IN $named AS named,
  COUNT { (old)<-[:LOADED_IN]-(:Claim) } AS held
ORDER BY old.started_at DESC, old.id
