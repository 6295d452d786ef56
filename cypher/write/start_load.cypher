// Stores the start of a load; an interrupted load keeps its first start. No two loads have the same start, and a new load
// starts after all stored ones, even if the clocks of machines differ.
// Parameters: id, loader, input, sha256, now. Columns: finished (whether it was finished before), replaced (whether a newer
// version of the input was loaded), started (its start).
OPTIONAL MATCH (other:Load)
WHERE other.started_at >= $now AND other.id <> $id
WITH max(other.started_at) AS latest
MERGE (load:Load {id: $id})
ON CREATE SET
  load.loader = $loader,
  load.input = $input,
  load.sha256 = $sha256,
  load.started_at = coalesce(latest + duration({microseconds: 1}), $now)
REMOVE load.undo_started_at
RETURN
  load.finished_at IS NOT NULL AS finished,
  EXISTS { (load)<-[:REPLACES]-(newer:Load) WHERE newer.undo_started_at IS NULL } AS replaced,
  load.started_at AS started
