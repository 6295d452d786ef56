// Some claims of a load, with what other loads say of them, the latest first.
// Parameters: load, size. Columns: id, relation, current (whether the claim says what this load says), predicate, period,
// subject, object, others: lists of said (null: what the claim says now), one for each other load.
MATCH (load:Load {id: $load})<-[own:LOADED_IN]-(c:Claim)
WITH load, own, c LIMIT $size
MATCH (c)-[:SUBJECT]->(subject:Actor), (c)-[:OBJECT]->(object:Actor)
RETURN
  c.id AS id,
  c.relation AS relation,
  own.said IS NULL AS current,
  c.predicate AS predicate,
  c.period AS period,
  subject.id AS subject,
  object.id AS object,
  COLLECT {
    MATCH (c)-[loaded:LOADED_IN]->(other:Load) WHERE other <> load
    RETURN [loaded.said] ORDER BY other.started_at DESC, other.id
  } AS others
