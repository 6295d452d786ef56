// Actors that a reference names, to say why it does not name one.
// Parameters: id, name (folded), externalId: one is given, the others are null.
// Columns: id, caption, kind
CALL () {
  MATCH (actor:Actor {id: $id}) RETURN actor
  UNION
  MATCH (:Name {folded: $name})<-[:NAMED]-(actor:Actor) RETURN actor
  UNION
  MATCH (:ExternalId {value: $externalId})<-[:IDENTIFIED_BY]-(actor:Actor) RETURN actor
}
RETURN DISTINCT actor.id AS id, actor.name AS caption, actor.kind AS kind
ORDER BY caption, id
