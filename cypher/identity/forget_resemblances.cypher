// Deletes the stored pairs of actors, including merged ones. Parameters: ids. Columns: none.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {id: id})
  RETURN n
  UNION ALL
  MATCH (n:MergedActor {id: id})
  RETURN n
}
MATCH (n)<-[:BETWEEN]-(pair:Resemblance)
DETACH DELETE pair
