// Recomputes when claims were retracted: when the last of the loads with the claim was replaced by a newer version of its input
// that has the source of the claim, but not the claim; null while one of these loads is current.
// Parameters: ids. Columns: relation (of a claim whose retraction changed; may be null).
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:FROM]->(source:Source)
WITH c, COLLECT {
  MATCH (c)-[:LOADED_IN]->(load:Load)
  RETURN head(COLLECT {
    MATCH (load)<-[replaces:REPLACES]-(newer:Load)
    WHERE newer.undo_started_at IS NULL
      AND NOT EXISTS { (c)-[:LOADED_IN]->(newer) }
      AND (replaces.whole OR EXISTS { (source)-[:LOADED_IN]->(newer) })
    RETURN replaces.at ORDER BY replaces.at LIMIT 1
  })
} AS withdrawals
WITH c, CASE
  WHEN any(each IN withdrawals WHERE each IS NULL) THEN NULL
  ELSE reduce(last = head(withdrawals), each IN withdrawals | CASE WHEN each > last THEN each ELSE last END)
END AS retracted
WHERE NOT coalesce(c.retracted_at = retracted, c.retracted_at IS NULL AND retracted IS NULL)
SET c.retracted_at = retracted
RETURN c.relation AS relation
