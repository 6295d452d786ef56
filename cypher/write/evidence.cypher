// The claims of relations, except retracted ones, each with its origin.
// Parameters: keys. Columns: key, subject, object (ids), stance, forms, period (EDTF, its own or that of its event), bounds
// (days), dated, published and publisher (EDTF and id, of the source), origin_publisher and claimant (ids) and basis of the
// last claim in its chain of repeated claims, usually itself.
UNWIND $keys AS key
MATCH (c:Claim {relation: key})
USING INDEX c:Claim(relation)
WHERE c.retracted_at IS NULL
MATCH (c)-[:SUBJECT]->(subject:Actor)
MATCH (c)-[:OBJECT]->(object:Actor)
MATCH (c)-[:FROM]->(source:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
MATCH (c)-[:REPEATS*0..]->(origin:Claim)
WHERE NOT EXISTS { (origin)-[:REPEATS]->() }
MATCH (origin)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(originPublisher:Publisher)
OPTIONAL MATCH (origin)-[:CLAIMANT]->(claimant:Actor)
RETURN
  key,
  subject.id AS subject,
  object.id AS object,
  c.stance AS stance,
  c.forms AS forms,
  coalesce(c.period, c.event_period) AS period,
  [toString(c.start_earliest), toString(c.start_latest), toString(c.end_earliest), toString(c.end_latest)] AS bounds,
  c.dated AS dated,
  source.published AS published,
  publisher.id AS publisher,
  originPublisher.id AS origin_publisher,
  claimant.id AS claimant,
  origin.basis AS basis
