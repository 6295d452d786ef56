// Actors with names similar to those of some actors: in spelling, in sound, or in the sound of the last word.
// Names that more than `$most` actors have are ignored.
// Parameters: ids, most. Columns: one, other (ids).
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[:NAMED]->(name:Name)
CALL (name) {
  WITH COLLECT {
    MATCH (:Name {folded: name.folded})<-[:NAMED]-(b:Actor)
    RETURN DISTINCT b.id LIMIT $most + 1
  } AS bearers
  RETURN bearers
  UNION ALL
  WITH COLLECT {
    MATCH (:Name {skeleton: name.skeleton})<-[:NAMED]-(b:Actor)
    RETURN DISTINCT b.id LIMIT $most + 1
  } AS bearers
  RETURN bearers
  UNION ALL
  WITH COLLECT {
    MATCH (:Name {family: name.family})<-[:NAMED]-(b:Actor)
    RETURN DISTINCT b.id LIMIT $most + 1
  } AS bearers
  RETURN bearers
}
WITH a, bearers
WHERE 1 < size(bearers) <= $most
UNWIND bearers AS other
WITH DISTINCT a.id AS one, other
WHERE one <> other
RETURN one, other
