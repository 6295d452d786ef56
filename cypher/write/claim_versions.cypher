// The current versions of claims, and whether other loads have the same.
// Parameters: ids, load, started (when this load began). Columns: id, properties, links (lists of type, id),
// shared (true if another load has this version), later (true if one of them began after this load).
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
