CALL () {
MATCH (:Name {folded: $v.p0})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
CALL (actor1) {
MATCH (:Name {folded: $v.p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor2 }
RETURN head([found10 IN [[COLLECT {
MATCH (actor1)<-[:CLAIMANT]-(said:Claim)-[:SUBJECT]->(subject:Actor) WHERE said.relation IS NOT NULL
WITH DISTINCT subject, said.relation AS key
MATCH (subject)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor) WHERE relation0.key = key
CALL (relation0, actor2) {
WITH relation0, COLLECT {
MATCH (claim4:Claim {relation: relation0.key})-[:FROM]->(source5:Source) WHERE claim4.retracted_at IS NULL AND EXISTS { (claim4)-[:CLAIMANT]->(actor2) }
RETURN claim4 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim4)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source5.published, earliest: source5.published_earliest, latest: source5.published_latest} } AS claims WHERE size(claims) > 0
WITH relation0, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, COLLECT {
UNWIND decisive AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin } AS origins, head(COLLECT {
UNWIND CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS claim
WITH claim.end_earliest AS day WHERE day IS NOT NULL
RETURN day
ORDER BY day DESC LIMIT 1 }) AS seen
RETURN relation0 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN relation0.ongoing AND seen > relation0.extent_least THEN seen ELSE relation0.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation0) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation0) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation0) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation0) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
UNWIND [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin }, first_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY coalesce(claim.earliest, date('0001-01-01')), coalesce(claim.latest, date('9999-12-31')), claim.published LIMIT 1 }), first_published_earliest: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN coalesce(claim.earliest, date('0001-01-01')) AS day
ORDER BY day LIMIT 1 }), last_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY coalesce(claim.latest, date('9999-12-31')) DESC, coalesce(claim.earliest, date('0001-01-01')) DESC, claim.published DESC LIMIT 1 }), last_published_latest: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN coalesce(claim.latest, date('9999-12-31')) AS day
ORDER BY day DESC LIMIT 1 })} AS facts3 }
WITH relation0, facts3 WHERE (facts3.status IN $v.p2) AND (any(form IN facts3.forms + facts3.alleged_forms WHERE form IN $v.p3))
WITH relation0, facts3, coalesce(toString(facts3.extent_start), '~') AS key6, coalesce(toString(facts3.extent_end), '~') AS key7, facts3.key AS key8
WITH relation0, facts3, key6, key7, key8
ORDER BY key6 ASC, key7 ASC, key8 ASC LIMIT $v.p4
RETURN [[key6, key7, key8], [[type(relation0), head(COLLECT {
UNWIND [startNode(relation0)] AS actor11
RETURN [actor11.caption] }), head(COLLECT {
UNWIND [endNode(relation0)] AS actor12
RETURN [actor12.caption] })], facts3.forms, facts3.alleged_forms]] }, COUNT {
MATCH (actor1)<-[:CLAIMANT]-(said:Claim)-[:SUBJECT]->(subject:Actor) WHERE said.relation IS NOT NULL
WITH DISTINCT subject, said.relation AS key
MATCH (subject)-[relation0:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(:Actor) WHERE relation0.key = key
CALL (relation0, actor2) {
WITH relation0, COLLECT {
MATCH (claim4:Claim {relation: relation0.key})-[:FROM]->(source5:Source) WHERE claim4.retracted_at IS NULL AND EXISTS { (claim4)-[:CLAIMANT]->(actor2) }
RETURN claim4 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim4)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source5.published, earliest: source5.published_earliest, latest: source5.published_latest} } AS claims WHERE size(claims) > 0
WITH relation0, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, COLLECT {
UNWIND decisive AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin } AS origins, head(COLLECT {
UNWIND CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS claim
WITH claim.end_earliest AS day WHERE day IS NOT NULL
RETURN day
ORDER BY day DESC LIMIT 1 }) AS seen
RETURN relation0 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN relation0.ongoing AND seen > relation0.extent_least THEN seen ELSE relation0.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation0) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation0) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation0) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation0) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
UNWIND [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin }, first_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY coalesce(claim.earliest, date('0001-01-01')), coalesce(claim.latest, date('9999-12-31')), claim.published LIMIT 1 }), first_published_earliest: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN coalesce(claim.earliest, date('0001-01-01')) AS day
ORDER BY day LIMIT 1 }), last_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY coalesce(claim.latest, date('9999-12-31')) DESC, coalesce(claim.earliest, date('0001-01-01')) DESC, claim.published DESC LIMIT 1 }), last_published_latest: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN coalesce(claim.latest, date('9999-12-31')) AS day
ORDER BY day DESC LIMIT 1 })} AS facts3 }
WITH relation0, facts3 WHERE (facts3.status IN $v.p2) AND (any(form IN facts3.forms + facts3.alleged_forms WHERE form IN $v.p3))
RETURN 1 AS one }]] | [found10[1], [row9 IN found10[0][0..$v.p5] | row9[1]]]]) AS answer
