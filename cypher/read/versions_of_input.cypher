// Loads by a loader from inputs of a name (but for folders before it) that no newer version replaced, or that are named.
// Parameters: id (of the load that is asked for), loader, input, named (ids), beside (ids of those given with it). Columns: id, input, named, held (claims).
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
