// Removes a load from claims that other loads have too. A claim then counts as recorded since the first of these began.
// Parameters: load, ids. Columns: none.
MATCH (load:Load {id: $load})
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (c)-[own:LOADED_IN]->(load)
DELETE own
WITH c, COLLECT {
  MATCH (c)-[:LOADED_IN]->(other:Load) WHERE other.id <> $load
  RETURN other.started_at ORDER BY other.started_at LIMIT 1
}[0] AS first
WHERE c.recorded_at < first
SET c.recorded_at = first
