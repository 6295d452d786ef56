// Pairs of actors that bear names alike: in spelling, in the sounds of all words whatever their order, or of the last word.
// A name that more than `$most` actors bear says too little.
// Parameters: ids (null: of all actors), most. Columns: one, other (maps of id, kind, country, lifespan, names, external_ids,
// claims), shared (how many actors bear the rarest of the names that they share).
CALL () {
  MATCH (name:Name)<-[:NAMED]-(a:Actor)
  WITH name.folded AS key, collect(DISTINCT a) AS bearers
  WHERE 1 < size(bearers) <= $most
  RETURN bearers
  UNION ALL
  MATCH (name:Name)<-[:NAMED]-(a:Actor)
  WHERE name.skeleton IS NOT NULL
  WITH a, COLLECT { UNWIND split(name.skeleton, ' ') AS word RETURN word ORDER BY word } AS key
  WITH key, collect(DISTINCT a) AS bearers
  WHERE 1 < size(bearers) <= $most
  RETURN bearers
  UNION ALL
  MATCH (name:Name)<-[:NAMED]-(a:Actor)
  WHERE name.skeleton CONTAINS ' '
  WITH last(split(name.skeleton, ' ')) AS key, collect(DISTINCT a) AS bearers
  WHERE 1 < size(bearers) <= $most
  RETURN bearers
}
UNWIND bearers AS one
UNWIND bearers AS other
WITH one, other, size(bearers) AS shared
WHERE one.id < other.id AND ($ids IS NULL OR one.id IN $ids OR other.id IN $ids)
WITH one, other, min(shared) AS shared
RETURN
  {
    id: one.id,
    kind: one.kind,
    country: one.country,
    lifespan: one.lifespan,
    external_ids: one.external_ids,
    names: COLLECT { MATCH (one)-[:NAMED]->(name:Name) RETURN DISTINCT name.name ORDER BY name.name },
    claims: COUNT { (one)<-[:SUBJECT|OBJECT]-(:Claim) }
  } AS one,
  {
    id: other.id,
    kind: other.kind,
    country: other.country,
    lifespan: other.lifespan,
    external_ids: other.external_ids,
    names: COLLECT { MATCH (other)-[:NAMED]->(name:Name) RETURN DISTINCT name.name ORDER BY name.name },
    claims: COUNT { (other)<-[:SUBJECT|OBJECT]-(:Claim) }
  } AS other,
  shared
