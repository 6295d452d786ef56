// Some claims of a load, with the versions of other loads, the latest first.
// Parameters: load, size. Columns: id, relation, current (whether the current version is that of this load),
// others: lists of said (the version; null: the current one), one for each other load.
MATCH (load:Load {id: $load})<-[own:LOADED_IN]-(c:Claim)
WITH load, own, c LIMIT $size
RETURN
  c.id AS id,
  c.relation AS relation,
  own.said IS NULL AS current,
  COLLECT {
    MATCH (c)-[loaded:LOADED_IN]->(other:Load) WHERE other <> load
    RETURN [loaded.said] ORDER BY other.started_at DESC, other.id
  } AS others
