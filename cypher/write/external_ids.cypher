// Adds external ids to actors.
// Parameters: external_ids: maps of actor, value. Columns: none.
UNWIND $external_ids AS external_id
MATCH (a:Actor {id: external_id.actor})
MERGE (x:ExternalId {value: external_id.value})
MERGE (a)-[:IDENTIFIED_BY]->(x)
