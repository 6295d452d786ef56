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
RETURN [reverse(COLLECT {
  MATCH (claim0:Claim)
  MATCH (actor2)<-[:SUBJECT|OBJECT]-(claim0) WHERE (claim0.recorded_at >= $v.p1 OR coalesce(claim0.retracted_at >= $v.p1, false))
  WITH claim0, toString(claim0.recorded_at) AS key3, claim0.id AS key4
  ORDER BY key3 DESC, key4 DESC LIMIT $v.p2
  RETURN [claim0.id, claim0.stance, toString(claim0.recorded_at), toString(claim0.retracted_at), CASE WHEN claim0.quote IS NOT NULL THEN [claim0.quote] END] })] AS answer
