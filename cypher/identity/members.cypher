// The ids among these that exist, with the contribution of each load.
// Parameters: ids. Columns: id, actor (the one that it was merged into; else its own id), said (the latest load first:
// [text, whether no newer version replaced it]).
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Actor {id: id})
  RETURN n, n.id AS actor
  UNION ALL
  MATCH (n:MergedActor {id: id})-[:MERGED_INTO]->(a:Actor)
  RETURN n, a.id AS actor
}
RETURN
  id,
  actor,
  COLLECT {
    MATCH (n)-[loaded:LOADED_IN]->(load:Load)
    RETURN [
      loaded.said,
      NOT EXISTS { (load)<-[:REPLACES]-(newer:Load) WHERE newer.undo_started_at IS NULL }
    ]
    ORDER BY load.started_at DESC, load.id
  } AS said
