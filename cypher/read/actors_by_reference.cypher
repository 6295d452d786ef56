// All actors that a reference matches, to explain why it does not match exactly one.
// Parameters: id, name (folded), externalId: one is given, the others are null.
// Columns: id, caption, kind, strong (not only by a weak alias)
CALL () {
  MATCH (actor:Actor {id: $id}) RETURN actor, true AS strong
  UNION
  MATCH (name:Name {folded: $name})<-[:NAMED]-(actor:Actor) RETURN actor, name.kind <> 'WEAK_ALIAS' AS strong
  UNION
  MATCH (:ExternalId {value: $externalId})<-[:IDENTIFIED_BY]-(actor:Actor) RETURN actor, true AS strong
}
WITH actor, max(CASE WHEN strong THEN 1 ELSE 0 END) = 1 AS strong
RETURN actor.id AS id, actor.name AS caption, actor.kind AS kind, strong
ORDER BY caption, id
