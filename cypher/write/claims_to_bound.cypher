// Claims from some sources, in some events, of some actors, or with some ids, with all that bounds their time.
// Parameters: sources, events, actors, claims (lists of ids). Columns: id, predicate, stance, modality, doc_time_rel, period,
// relation, subject, object (ids), published, event (EDTF of source and event), lives (EDTF, of subject and object).
CALL () {
  UNWIND $sources AS id
  MATCH (:Source {id: id})<-[:FROM]-(c:Claim)
  RETURN c
  UNION
  UNWIND $events AS id
  MATCH (:Event {id: id})<-[:IN_EVENT]-(c:Claim)
  RETURN c
  UNION
  UNWIND $actors AS id
  MATCH (:Actor {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c
  UNION
  UNWIND $claims AS id
  MATCH (c:Claim {id: id})
  RETURN c
}
MATCH (c)-[:FROM]->(source:Source)
MATCH (c)-[:SUBJECT]->(subject:Actor)
MATCH (c)-[:OBJECT]->(object:Actor)
OPTIONAL MATCH (c)-[:IN_EVENT]->(event:Event)
RETURN
  c.id AS id,
  c.predicate AS predicate,
  c.stance AS stance,
  c.modality AS modality,
  c.doc_time_rel AS doc_time_rel,
  c.period AS period,
  c.relation AS relation,
  subject.id AS subject,
  object.id AS object,
  source.published AS published,
  event.period AS event,
  [life IN [subject.lifespan, object.lifespan] WHERE life IS NOT NULL] AS lives
