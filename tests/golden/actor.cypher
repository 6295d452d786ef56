CALL () {
  MATCH (actor0:Actor {id: $v.p0})
  RETURN actor0 }
RETURN [actor0.id, actor0.kind, coalesce(head(COLLECT {
  MATCH (actor0)-[:NAMED]->(name1:Name) WHERE split(name1.lang, '-')[0] = split($v.p1, '-')[0] AND name1.kind IN ['PRIMARY', 'ALIAS']
  RETURN name1.name
  ORDER BY name1.kind <> 'PRIMARY', name1.lang <> $v.p1, name1.name LIMIT 1 }), actor0.name), COLLECT {
  MATCH (actor0)-[:NAMED]->(name2:Name)
  WITH name2
  ORDER BY name2.kind <> 'PRIMARY', name2.kind, name2.lang, name2.name
  RETURN [name2.name, name2.lang, name2.script, name2.kind] }, actor0.country, actor0.external_ids, COUNT { (actor0)-[:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-() }, head([found8 IN [[COLLECT {
  MATCH (actor0)<-[:SUBJECT|OBJECT]-(claim3:Claim) WHERE (claim3.predicate IN $v.p2) AND (claim3.retracted_at IS NULL) AND (coalesce(claim3.start_earliest <= $v.p4, true) AND coalesce(claim3.end_latest >= $v.p3, true)) AND (CASE WHEN (coalesce(claim3.start_latest <= $v.p4 AND claim3.end_earliest >= $v.p3, false) AND (claim3.anchor_starts IS NULL OR any(i IN range(0, size(claim3.anchor_starts) - 1) WHERE date(claim3.anchor_starts[i]) <= $v.p4 AND date(claim3.anchor_ends[i]) >= $v.p3))) THEN 2 WHEN coalesce(claim3.dated, claim3.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5)
  WITH claim3, CASE WHEN coalesce(claim3.dated, claim3.period IS NOT NULL) THEN coalesce(toString(claim3.start_earliest), toString(claim3.end_earliest), '~') ELSE '~' END AS key5, claim3.id AS key6
  WITH claim3, key5, key6
  ORDER BY key5 ASC, key6 ASC LIMIT $v.p6
  RETURN [[key5, key6], [claim3.id, claim3.predicate, CASE WHEN claim3.period IS NOT NULL THEN [claim3.period] END]] }, COUNT {
  MATCH (actor0)<-[:SUBJECT|OBJECT]-(claim3:Claim) WHERE (claim3.predicate IN $v.p2) AND (claim3.retracted_at IS NULL) AND (coalesce(claim3.start_earliest <= $v.p4, true) AND coalesce(claim3.end_latest >= $v.p3, true)) AND (CASE WHEN (coalesce(claim3.start_latest <= $v.p4 AND claim3.end_earliest >= $v.p3, false) AND (claim3.anchor_starts IS NULL OR any(i IN range(0, size(claim3.anchor_starts) - 1) WHERE date(claim3.anchor_starts[i]) <= $v.p4 AND date(claim3.anchor_ends[i]) >= $v.p3))) THEN 2 WHEN coalesce(claim3.dated, claim3.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p5)
  RETURN 1 AS one }]] | [found8[1], [row7 IN found8[0][0..$v.p7] | row7[1]]]])] AS answer
