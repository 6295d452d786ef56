CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p0.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p0.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p0.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor0 }
RETURN [actor0.id, actor0.kind, coalesce(head(COLLECT {
  MATCH (actor0)-[:NAMED]->(name1:Name) WHERE split(name1.lang, '-')[0] = split($v.p1, '-')[0] AND name1.kind IN ['PRIMARY', 'ALIAS']
  RETURN name1.name
  ORDER BY name1.kind <> 'PRIMARY', name1.lang <> $v.p1, name1.name LIMIT 1 }), actor0.name), COLLECT {
  MATCH (actor0)<-[:BETWEEN]-(pair2:Resemblance)-[:BETWEEN]->(other3:Actor)
  WITH {pair: pair2, actor: other3} AS row4
  ORDER BY row4.pair.score DESC, row4.actor.id
  RETURN [row4.pair.score, row4.pair.reasons, head(COLLECT {
    WITH row4.actor AS actor5
    RETURN [actor5.id] })] }, COLLECT {
  MATCH (actor0)-[:NAMED]->(name6:Name)
  WITH name6
  ORDER BY name6.kind <> 'PRIMARY', name6.kind, name6.lang, name6.name
  RETURN [name6.name, name6.lang, name6.script, name6.kind] }, actor0.country, actor0.external_ids, COUNT { (actor0)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-() }, head([found12 IN [[COLLECT {
  MATCH (actor0)<-[:SUBJECT|OBJECT]-(claim7:Claim) WHERE (claim7.predicate IN $v.p2) AND (claim7.retracted_at IS NULL) AND (coalesce(claim7.start_earliest <= $v.p4, true) AND coalesce(claim7.end_latest >= $v.p3, true)) AND (CASE WHEN (coalesce(claim7.start_latest <= $v.p4 AND claim7.end_earliest >= $v.p3, false) AND (claim7.anchor_starts IS NULL OR any(i IN range(0, size(claim7.anchor_starts) - 1) WHERE date(claim7.anchor_starts[i]) <= $v.p4 AND date(claim7.anchor_ends[i]) >= $v.p3))) THEN 2 WHEN coalesce(claim7.dated, claim7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5)
  WITH claim7, CASE WHEN coalesce(claim7.dated, claim7.period IS NOT NULL) THEN coalesce(toString(claim7.start_earliest), toString(claim7.end_earliest), '~') ELSE '~' END AS key9, claim7.id AS key10
  ORDER BY key9 ASC, key10 ASC LIMIT $v.p6
  RETURN [[key9, key10], [claim7.id, claim7.predicate, CASE WHEN claim7.period IS NOT NULL THEN [claim7.period] END]] }, COUNT {
  MATCH (actor0)<-[:SUBJECT|OBJECT]-(claim7:Claim) WHERE (claim7.predicate IN $v.p2) AND (claim7.retracted_at IS NULL) AND (coalesce(claim7.start_earliest <= $v.p4, true) AND coalesce(claim7.end_latest >= $v.p3, true)) AND (CASE WHEN (coalesce(claim7.start_latest <= $v.p4 AND claim7.end_earliest >= $v.p3, false) AND (claim7.anchor_starts IS NULL OR any(i IN range(0, size(claim7.anchor_starts) - 1) WHERE date(claim7.anchor_starts[i]) <= $v.p4 AND date(claim7.anchor_ends[i]) >= $v.p3))) THEN 2 WHEN coalesce(claim7.dated, claim7.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5)
  RETURN 1 AS one }]] | [found12[1], [row11 IN found12[0][0..$v.p7] | row11[1]]]])] AS answer
