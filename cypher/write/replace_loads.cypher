// Stores that a load is a newer version of others, and so of those that they replaced.
// Parameters: id, now, replaced (ids), whole (for all sources, not only those of this load). Columns: none.
MATCH (load:Load {id: $id})
UNWIND $replaced AS replaced
MATCH (old:Load {id: replaced})
CALL (old) { RETURN old AS each UNION MATCH (old)-[:REPLACES]->(each:Load) RETURN each }
MERGE (load)-[replaces:REPLACES]->(each)
ON CREATE SET replaces.at = $now
SET replaces.whole = $whole OR coalesce(replaces.whole, false)
