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
  RETURN bearers[0] AS actor2 }
RETURN head([found10 IN [[COLLECT {
  MATCH (actor1)<-[:CLAIMANT]-(said:Claim)-[:SUBJECT]->(subject:Actor) WHERE said.relation IS NOT NULL
  WITH DISTINCT subject, said.relation AS key
  MATCH (subject)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor) WHERE relation0.key = key
  CALL (relation0, actor2) {
    WITH relation0, COLLECT {
      MATCH (claim4:Claim {relation: relation0.key})-[:FROM]->(source5:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim4.retracted_at IS NULL AND EXISTS { (claim4)-[:CLAIMANT]->(actor2) }
      RETURN {stance: claim4.stance, forms: claim4.forms, end_earliest: claim4.end_earliest, voice: head(COLLECT {
          MATCH (claim4)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
          MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
          OPTIONAL
          MATCH (first)-[:CLAIMANT]->(claimant:Actor)
          RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
    WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms
    WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
    WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation0 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, extent_end: CASE WHEN relation0.end_text IN ['..', ''] AND lastSeen > relation0.extent_least THEN lastSeen ELSE relation0.extent_least END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts3 }
  WITH * WHERE (facts3.status IN $v.p2) AND (any(form IN facts3.forms + facts3.alleged_forms WHERE form IN $v.p3))
  WITH relation0, facts3
  WITH relation0, facts3, coalesce(toString(facts3.extent_start), '~') AS key6, coalesce(toString(facts3.extent_end), '~') AS key7, facts3.key AS key8
  ORDER BY key6 ASC, key7 ASC, key8 ASC LIMIT $v.p4
  RETURN [[key6, key7, key8], [[type(relation0), head(COLLECT {
    UNWIND [startNode(relation0)] AS actor11
    RETURN [actor11.name] }), head(COLLECT {
    UNWIND [endNode(relation0)] AS actor12
    RETURN [actor12.name] })], facts3.forms, facts3.alleged_forms]] }, COUNT {
  MATCH (actor1)<-[:CLAIMANT]-(said:Claim)-[:SUBJECT]->(subject:Actor) WHERE said.relation IS NOT NULL
  WITH DISTINCT subject, said.relation AS key
  MATCH (subject)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor) WHERE relation0.key = key
  CALL (relation0, actor2) {
    WITH relation0, COLLECT {
      MATCH (claim4:Claim {relation: relation0.key})-[:FROM]->(source5:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim4.retracted_at IS NULL AND EXISTS { (claim4)-[:CLAIMANT]->(actor2) }
      RETURN {stance: claim4.stance, forms: claim4.forms, end_earliest: claim4.end_earliest, voice: head(COLLECT {
          MATCH (claim4)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
          MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
          OPTIONAL
          MATCH (first)-[:CLAIMANT]->(claimant:Actor)
          RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id} } AS claims WHERE size(claims) > 0
    WITH *, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted
    WITH *, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
    WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
    WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
    WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
    WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms
    WITH *, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
    WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | any(one IN pairs WHERE any(other IN pairs WHERE other[0] <> one[0] AND other[1] <> one[1]))]) AS corroborated
    WITH *, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS lastSeen
    RETURN relation0 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, extent_end: CASE WHEN relation0.end_text IN ['..', ''] AND lastSeen > relation0.extent_least THEN lastSeen ELSE relation0.extent_least END, status: CASE WHEN size(asserted) > 0 AND corroborated THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, alleged: size(alleged), forms: forms, alleged_forms: allegedForms} AS facts3 }
  WITH * WHERE (facts3.status IN $v.p2) AND (any(form IN facts3.forms + facts3.alleged_forms WHERE form IN $v.p3))
  WITH relation0, facts3
  RETURN 1 AS one }]] | [found10[1], [row9 IN found10[0][0..$v.p5] | row9[1]]]]) AS answer
