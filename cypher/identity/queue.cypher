// Pairs of actors that may be one, the most likely first.
// Parameters: ids (null: all actors), load (only pairs with an actor to which it contributes; null: any), at_least (score),
// most. Columns: score, reasons, bearers (for each full name that both have, the number of actors with it), ends (the two
// ids, the one with more claims first).
CALL () {
  MATCH (pair:Resemblance)
  WHERE $ids IS NULL AND pair.score >= $at_least
  RETURN pair
  UNION
  UNWIND coalesce($ids, []) AS id
  MATCH (:Actor {id: id})<-[:BETWEEN]-(pair:Resemblance)
  WHERE pair.score >= $at_least
  RETURN pair
}
WITH pair
WHERE
  $load IS NULL OR
  EXISTS { (pair)-[:BETWEEN]->(:Actor)<-[:MERGED_INTO*0..1]-()-[:LOADED_IN]->(:Load {id: $load}) }
WITH pair
ORDER BY pair.score DESC, pair.id
LIMIT $most
RETURN
  pair.score AS score,
  pair.reasons AS reasons,
  [folded IN pair.same_names | COUNT {
    MATCH (:Name {folded: folded})<-[:NAMED]-(bearer:Actor)
    RETURN DISTINCT bearer
  }] AS bearers,
  COLLECT {
    MATCH (pair)-[:BETWEEN]->(actor:Actor)
    WITH actor.id AS id, COUNT { (actor)<-[:SUBJECT|OBJECT]-(:Claim) } AS claims
    RETURN id ORDER BY claims DESC, id
  } AS ends
