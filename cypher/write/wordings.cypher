// What claims say now, and whether loads other than this one say so.
// Parameters: ids, load, started (when this load began). Columns: id, properties, links (lists of type, id),
// shared (whether another load says so), later (whether one does that began after this load).
UNWIND $ids AS id
MATCH (c:Claim {id: id})
OPTIONAL MATCH (c)-[loaded:LOADED_IN]->(other:Load)
WHERE other.id <> $load AND loaded.said IS NULL
WITH c, max(other.started_at) AS latest
RETURN
  c.id AS id,
  properties(c) AS properties,
  COLLECT { MATCH (c)-[link:REPEATS|CORRECTS|REFUTES]->(target:Claim) RETURN [type(link), target.id] } AS links,
  latest IS NOT NULL AS shared,
  coalesce(latest > $started, false) AS later
