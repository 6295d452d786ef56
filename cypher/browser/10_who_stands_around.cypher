// Who is around an actor, and how are they linked?
// The eight actors with most relations to it, and all relations among them.
MATCH (:Name {name: $actor})<-[:NAMED]-(who:Actor)
MATCH (who)-[relation]-(near:Actor)
WITH DISTINCT who, relation, near
WITH who, near, sum(relation.claims) AS claims
ORDER BY claims DESC, near.id
LIMIT 8
WITH who, collect(near) AS circle
UNWIND [who] + circle AS start
MATCH (start)-[relation]->(end:Actor)
WHERE end = who OR end IN circle
RETURN start, relation, end
