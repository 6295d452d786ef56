RETURN head(COLLECT {
  MATCH (node0:Claim {id: $v.p0})
  RETURN ['Claim', node0.id, node0.predicate] }) AS answer

;
CALL () {
  CALL () {
    MATCH (bearer:Actor {id: $v.p2.id})
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (:ExternalId {value: $v.p2.externalId})<-[:IDENTIFIED_BY]-(bearer:Actor)
    RETURN bearer, 'PRIMARY' AS kind
    UNION ALL
    MATCH (name:Name {folded: $v.p2.name})<-[:NAMED]-(bearer:Actor)
    RETURN bearer, name.kind AS kind }
  WITH collect(DISTINCT CASE WHEN kind <> 'WEAK_ALIAS' THEN bearer END) AS strong, collect(DISTINCT bearer) AS bearers
  WITH CASE WHEN size(strong) > 0 THEN strong ELSE bearers END AS bearers WHERE size(bearers) = 1
  RETURN bearers[0] AS actor4 }
RETURN head(COLLECT {
  MATCH ()-[node0:MET {key: $v.p0}]->()
  RETURN ['Relation', node0.key, head(COLLECT {
    UNWIND [startNode(node0)] AS actor1
    RETURN [actor1.id] }), head(COLLECT {
    UNWIND [node0] AS relation2
    WITH *, relation2 AS facts3
    RETURN [facts3.status] }), head(COLLECT {
    UNWIND [node0] AS relation5
    CALL (relation5, actor4) {
      WITH relation5, COLLECT {
        MATCH (claim7:Claim {relation: relation5.key})-[:FROM]->(source8:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim7.retracted_at IS NULL AND source8.published_latest <= $v.p1 AND EXISTS { (claim7)-[:CLAIMANT]->(actor4) }
        RETURN {stance: claim7.stance, voice: head(COLLECT {
            MATCH (claim7)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
            MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
            OPTIONAL
            MATCH (first)-[:CLAIMANT]->(claimant:Actor)
            RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
      WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
      WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
      WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
      WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
      WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
      RETURN relation5 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END} AS facts6 }
    RETURN [facts6.status, [COUNT {
      UNWIND [facts6.key] AS key11
      MATCH (claim9:Claim {relation: key11})-[:FROM]->(source10:Source) WHERE (claim9.retracted_at IS NULL) AND (source10.published_latest <= $v.p1) AND (EXISTS { (claim9)-[:CLAIMANT]->(actor4) })
      RETURN 1 AS one }]] })] }) AS answer
