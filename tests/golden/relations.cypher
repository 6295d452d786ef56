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
  RETURN bearers[0] AS actor2 }
CALL (actor2) {
  CALL (actor2) {
    MATCH (bearer:Actor {id: $v.p1.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p1.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p1.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor3 }
CALL (actor3) {
  CALL (actor3) {
    MATCH (bearer:Actor {id: $v.p4.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p4.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p4.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor5 }
CALL (actor5) {
  CALL (actor5) {
    MATCH (bearer:Actor {id: $v.p5.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p5.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p5.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor6 }
RETURN head([found11 IN [[COLLECT {
  UNWIND [actor2, actor3] AS one1
  WITH DISTINCT one1
  MATCH (one1)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor)
  WITH *, relation0 AS facts4
  WITH * WHERE (startNode(relation0) IN [actor5, actor6]) AND (endNode(relation0) IN [actor5, actor6]) AND (type(relation0) IN $v.p6) AND (coalesce(facts4.start_earliest <= $v.p3, true) AND coalesce(facts4.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(facts4.start_latest <= $v.p3 AND facts4.end_earliest >= $v.p2, false) AND (facts4.anchor_starts IS NULL OR any(i IN range(0, size(facts4.anchor_starts) - 1) WHERE date(facts4.anchor_starts[i]) <= $v.p3 AND date(facts4.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts4.dated, facts4.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p7)
  WITH relation0, facts4
  WITH relation0, facts4, coalesce(toString(facts4.extent_start), '~') AS key7, coalesce(toString(facts4.extent_end), '~') AS key8, facts4.key AS key9
  ORDER BY key7 ASC, key8 ASC, key9 ASC LIMIT $v.p8
  RETURN [[key7, key8, key9], [[relation0.key, type(relation0), $v.p10[type(relation0)], type(relation0) IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES'], $v.p11[type(relation0)], head(COLLECT {
    UNWIND [startNode(relation0)] AS actor12
    RETURN [actor12.id] }), head(COLLECT {
    UNWIND [endNode(relation0)] AS actor13
    RETURN [actor13.id] }), CASE WHEN relation0.period IS NOT NULL THEN [relation0.period] END], facts4.standing, ['UNDATED', 'POSSIBLE', 'CERTAIN'][CASE WHEN (coalesce(facts4.start_latest <= $v.p3 AND facts4.end_earliest >= $v.p2, false) AND (facts4.anchor_starts IS NULL OR any(i IN range(0, size(facts4.anchor_starts) - 1) WHERE date(facts4.anchor_starts[i]) <= $v.p3 AND date(facts4.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts4.dated, facts4.period IS NOT NULL) THEN 1 ELSE 0 END], facts4.status, facts4.standing IS NOT NULL AND EXISTS {
    UNWIND [startNode(relation0)] AS subject15
    UNWIND [endNode(relation0)] AS object16
    MATCH (subject15)-[denial14:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object16) WHERE type(denial14) = type(relation0) AND coalesce(denial14.start_earliest <= relation0.end_latest, true) AND coalesce(relation0.start_earliest <= denial14.end_latest, true) AND denial14.denied > 0
    RETURN 1 AS one }, facts4.forms, [COLLECT {
    UNWIND [facts4.key] AS key19
    MATCH (claim17:Claim {relation: key19})-[:FROM]->(source18:Source) WHERE (claim17.retracted_at IS NULL)
    WITH claim17, coalesce(toString(source18.published_earliest), '~') AS key20, claim17.id AS key21
    ORDER BY key20 ASC, key21 ASC LIMIT $v.p12
    RETURN [claim17.id] }]]] }, COUNT {
  UNWIND [actor2, actor3] AS one1
  WITH DISTINCT one1
  MATCH (one1)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor)
  WITH *, relation0 AS facts4
  WITH * WHERE (startNode(relation0) IN [actor5, actor6]) AND (endNode(relation0) IN [actor5, actor6]) AND (type(relation0) IN $v.p6) AND (coalesce(facts4.start_earliest <= $v.p3, true) AND coalesce(facts4.end_latest >= $v.p2, true)) AND (CASE WHEN (coalesce(facts4.start_latest <= $v.p3 AND facts4.end_earliest >= $v.p2, false) AND (facts4.anchor_starts IS NULL OR any(i IN range(0, size(facts4.anchor_starts) - 1) WHERE date(facts4.anchor_starts[i]) <= $v.p3 AND date(facts4.anchor_ends[i]) >= $v.p2))) THEN 2 WHEN coalesce(facts4.dated, facts4.period IS NOT NULL) THEN 1 ELSE 0 END >= $v.p7)
  WITH relation0, facts4
  RETURN 1 AS one }]] | [found11[1], [row10 IN found11[0][0..$v.p9] | row10[1]]]]) AS answer
