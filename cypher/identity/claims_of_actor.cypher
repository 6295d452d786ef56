// Some claims about an actor, those from the newest sources first. Parameters: id, most.
// Columns: claim (in words), subject, object (names), quote, source (title).
MATCH (:Actor {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)-[:FROM]->(source:Source)
WHERE c.retracted_at IS NULL
WITH DISTINCT c, source
ORDER BY source.published_latest DESC, c.id
LIMIT $most
MATCH (c)-[:SUBJECT]->(subject:Actor)
MATCH (c)-[:OBJECT]->(object:Actor)
RETURN c.name AS claim, subject.name AS subject, object.name AS object, c.quote AS quote, source.title AS source
