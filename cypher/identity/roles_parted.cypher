// Points claims at the actors that they meant before these were merged.
// `ROLE` stands for the type. Parameters: ids (of actors that others were merged into). Columns: claim (id of one that was changed).
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
