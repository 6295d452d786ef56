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
  WITH COUNT {
    UNWIND $v.p1 AS forms
    MATCH (node:Publisher) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known2 WHERE known2 = size($v.p1)
  RETURN known2 }
CALL (known2) {
  CALL (known2) {
    MATCH (bearer:Actor {id: $v.p3.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p3.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p3.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor4 }
CALL (actor4) {
  WITH COUNT {
    UNWIND $v.p5 AS forms
    MATCH (node:Publisher) WHERE node.id IN forms
    RETURN DISTINCT forms } AS known7 WHERE known7 = size($v.p5)
  RETURN known7 }
RETURN [COLLECT {
  MATCH (actor1)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(:Actor)
  CALL (relation0) {
    WITH relation0, COLLECT {
      MATCH (claim8:Claim {relation: relation0.key})-[:FROM]->(source9:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim8.retracted_at IS NULL AND EXISTS { (source9)-[:PUBLISHED_BY]->(said:Publisher) WHERE said.id IN $v.p2 }
      RETURN {stance: claim8.stance, end_earliest: claim8.end_earliest, voice: head(COLLECT {
          MATCH (claim8)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
          MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
          OPTIONAL
          MATCH (first)-[:CLAIMANT]->(claimant:Actor)
          RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
    WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation0 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, extent_end: CASE WHEN relation0.end_text IN ['..', ''] AND lastSeen > relation0.extent_least THEN lastSeen ELSE relation0.extent_least END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims)} AS facts3 }
  WITH * WHERE (startNode(relation0) = actor4 OR (type(relation0) IN ['MET', 'NEGOTIATES', 'COOPERATES', 'AGREES'] AND endNode(relation0) = actor4)) AND (EXISTS {
    MATCH (claim5:Claim {relation: facts3.key})-[:FROM]->(source6:Source) WHERE claim5.retracted_at >= $v.p4 OR (claim5.recorded_at >= $v.p4) AND (claim5.retracted_at IS NULL) AND (EXISTS { (source6)-[:PUBLISHED_BY]->(said:Publisher) WHERE said.id IN $v.p6 }) })
  WITH relation0, facts3
  WITH relation0, facts3, coalesce(toString(facts3.extent_start), '~') AS key10, coalesce(toString(facts3.extent_end), '~') AS key11, facts3.key AS key12
  ORDER BY key10 ASC, key11 ASC, key12 ASC LIMIT $v.p7
  RETURN [[type(relation0), head(COLLECT {
    UNWIND [endNode(relation0)] AS actor13
    RETURN [actor13.name] })], facts3.status, facts3.claims] }] AS answer
