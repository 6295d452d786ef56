CALL () {
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
CALL (actor0) {
MATCH (:Name {folded: $v.p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
RETURN COLLECT {
WITH * WHERE actor0 <> actor1
MATCH SHORTEST 3 ((actor0)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE EXISTS {
UNWIND [link2] AS relation6
CALL (relation6) {
WITH relation6, COLLECT {
MATCH (claim8:Claim {relation: relation6.key})-[:FROM]->(source9:Source) WHERE claim8.retracted_at IS NULL AND source9.published_latest <= $v.p4
RETURN claim8 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim8)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source9.published, earliest: source9.published_earliest, latest: source9.published_latest} } AS claims WHERE size(claims) > 0
WITH relation6, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
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
RETURN relation6 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN relation6.ongoing AND seen > relation6.extent_least THEN seen ELSE relation6.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation6) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation6) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation6) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation6) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts7 }
WITH relation6, facts7 WHERE (facts7.standing IS NOT NULL) AND (coalesce(facts7.start_earliest <= $v.p3, true) AND coalesce(facts7.end_latest >= $v.p2, true))
RETURN 1 AS one }){1,3}(actor1) WHERE all(node IN far4 WHERE node <> actor0 AND single(other IN far4 WHERE other = node)) AND all(one IN range(0, size(link2) - 2) WHERE all(other IN range(one + 1, size(link2) - 1) WHERE coalesce(link2[one].start_earliest <= link2[other].end_latest, true))))
WITH link2, far4
ORDER BY size(link2), [step IN link2 | step.key] LIMIT $v.p5
WITH far4, COLLECT {
UNWIND link2 AS step10
CALL (step10) {
WITH step10, COLLECT {
MATCH (claim12:Claim {relation: step10.key})-[:FROM]->(source13:Source) WHERE claim12.retracted_at IS NULL AND source13.published_latest <= $v.p4
RETURN claim12 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim12)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source13.published, earliest: source13.published_earliest, latest: source13.published_latest} } AS claims WHERE size(claims) > 0
WITH step10, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
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
RETURN step10 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN step10.ongoing AND seen > step10.extent_least THEN seen ELSE step10.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step10) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step10) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step10) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step10) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS facts11 }
RETURN {relation: step10, facts: facts11} } AS steps5
RETURN [COLLECT {
UNWIND [actor0] + far4 AS actor14
RETURN [actor14.id] }, COLLECT {
UNWIND steps5 AS step
WITH step.relation AS relation15, step.facts AS facts16
RETURN [[type(relation15), CASE WHEN relation15.period IS NOT NULL THEN [relation15.period] END], CASE WHEN coalesce(facts16.start_latest <= $v.p3 AND facts16.end_earliest >= $v.p2, false) THEN 'CERTAIN' ELSE 'POSSIBLE' END] }, CASE WHEN all(step IN steps5 WHERE coalesce(step.facts.start_latest <= $v.p3 AND step.facts.end_earliest >= $v.p2, false)) THEN 'CERTAIN' ELSE 'POSSIBLE' END] } AS answer
