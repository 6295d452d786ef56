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
  RETURN bearers[0] AS actor1 }
CALL (actor1) {
  CALL (actor1) {
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
RETURN [COLLECT {
  MATCH (actor1)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(:Actor)
  WITH *, relation0 AS facts2
  WITH * WHERE (startNode(relation0) = actor3 OR (type(relation0) IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES'] AND endNode(relation0) = actor3)) AND (type(relation0) IN $v.p2)
  WITH relation0, facts2
  WITH relation0, facts2, CASE WHEN facts2.period IS NULL THEN '' ELSE coalesce(toString(facts2.end_latest), '9999-12-31') END AS key4, facts2.key AS key5
  ORDER BY key4 DESC, key5 ASC LIMIT $v.p3
  RETURN [[head(COLLECT {
    UNWIND [startNode(relation0)] AS actor6
    RETURN [actor6.name] }), head(COLLECT {
    UNWIND [endNode(relation0)] AS actor7
    RETURN [actor7.name] }), CASE WHEN relation0.period IS NOT NULL THEN [relation0.period] END]] }] AS answer
