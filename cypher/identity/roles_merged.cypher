// Points claims of merged actors at the surviving actor; `members` of the edge are the ids that it means.
// `ROLE` is a placeholder for the type. Parameters: clusters: maps of actor, merged (ids). Columns: claim (id of a changed one).
UNWIND $clusters AS cluster
MATCH (a:Actor {id: cluster.actor})
CALL (cluster) {
  UNWIND cluster.merged AS id
  MATCH (:MergedActor {id: id})<-[old:ROLE]-(c:Claim)
  RETURN c, old, id
}
WITH a, c, collect(id) AS ids, collect(old) AS olds
FOREACH (old IN olds | DELETE old)
MERGE (c)-[new:ROLE]->(a)
ON CREATE SET new.members = ids
ON MATCH SET new.members = [a.id] + ids
WITH c, new, new.members AS members
SET new.members = COLLECT { UNWIND members AS member RETURN member ORDER BY member }
RETURN c.id AS claim
