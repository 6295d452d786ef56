// Points claims at the actors that they mean, which were merged before.
// `ROLE` is a placeholder for the type. Parameters: ids (of surviving actors). Columns: claim (id of a changed one).
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[old:ROLE]-(c:Claim)
WHERE old.members IS NOT NULL
WITH a, c, old, old.members AS members
CALL (a, c, members) {
  UNWIND members AS member
  WITH a, c, member
  WHERE member <> a.id
  MATCH (m:Actor {id: member})
  CREATE (c)-[:ROLE]->(m)
}
REMOVE old.members
FOREACH (each IN CASE WHEN a.id IN members THEN [] ELSE [old] END | DELETE each)
RETURN c.id AS claim
