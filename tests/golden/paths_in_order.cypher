MATCH (actor0:Actor {id: $p0})
CALL () {
MATCH (:Name {folded: $p1})<-[:NAMED]-(bearer:Actor)
WITH collect(DISTINCT bearer) AS bearers WHERE size(bearers) = 1
RETURN bearers[0] AS actor1 }
RETURN CASE WHEN actor0 = actor1 THEN [] ELSE COLLECT {
MATCH SHORTEST 3 ((actor0)((near3)-[link2:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]-(far4) WHERE EXISTS {
UNWIND [link2] AS relation9
CALL (relation9) {
MATCH (claim11:Claim {relation: relation9.key})-[:FROM]->(source12:Source) WHERE claim11.retracted_at IS NULL AND source12.published_latest <= $p4
WITH relation9, collect(claim11 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim11)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source12.published, earliest: source12.published_earliest, latest: source12.published_latest}) AS claims WHERE size(claims) > 0
WITH relation9, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, COLLECT {
UNWIND decisive AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin } AS origins, head(COLLECT {
UNWIND CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS claim
RETURN max(claim.end_earliest) }) AS seen
RETURN relation9 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN NOT relation9.ongoing THEN relation9.extent_end WHEN seen > relation9.start_latest THEN seen ELSE relation9.start_latest END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation9) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation9) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation9) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation9) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
UNWIND [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin }, first_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY claim.earliest, claim.latest, claim.published LIMIT 1 }), last_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY claim.latest DESC, claim.earliest DESC, claim.published DESC LIMIT 1 })} AS facts10 }
WITH relation9, facts10 WHERE (facts10.standing IS NOT NULL) AND (coalesce(facts10.start_earliest <= $p3, true) AND coalesce(facts10.end_latest >= $p2, true))
RETURN 1 AS one }){1,3}(actor1) WHERE all(node IN far4 WHERE node <> actor0 AND single(other IN far4 WHERE other = node)) AND all(one IN range(0, size(link2) - 2) WHERE all(other IN range(one + 1, size(link2) - 1) WHERE coalesce(link2[one].start_earliest <= link2[other].end_latest, true))))
WITH link2, far4
ORDER BY size(link2), [step IN link2 | step.key] LIMIT $p5
WITH far4, COLLECT {
UNWIND link2 AS step13
CALL (step13) {
MATCH (claim15:Claim {relation: step13.key})-[:FROM]->(source16:Source) WHERE claim15.retracted_at IS NULL AND source16.published_latest <= $p4
WITH step13, collect(claim15 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim15)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source16.published, earliest: source16.published_earliest, latest: source16.published_latest}) AS claims WHERE size(claims) > 0
WITH step13, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, COLLECT {
UNWIND decisive AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin } AS origins, head(COLLECT {
UNWIND CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS claim
RETURN max(claim.end_earliest) }) AS seen
RETURN step13 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN NOT step13.ongoing THEN step13.extent_end WHEN seen > step13.start_latest THEN seen ELSE step13.start_latest END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step13) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step13) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(step13) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(step13) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
UNWIND [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin }, first_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY claim.earliest, claim.latest, claim.published LIMIT 1 }), last_published: head(COLLECT {
UNWIND claims AS claim
WITH claim WHERE claim.published IS NOT NULL
RETURN claim.published
ORDER BY claim.latest DESC, claim.earliest DESC, claim.published DESC LIMIT 1 })} AS facts14 }
RETURN {relation: step13, facts: facts14} } AS steps5
RETURN {`actors`: COLLECT {
UNWIND [actor0] + far4 AS actor6
RETURN {`id`: actor6.id} }, `relations`: COLLECT {
UNWIND steps5 AS step
WITH step.relation AS relation7, step.facts AS facts8
RETURN {`predicate`: type(relation7), `period`: CASE WHEN facts8.period IS NOT NULL THEN {`text`: facts8.period} END, `certainty`: CASE WHEN coalesce(facts8.start_latest <= $p3 AND facts8.end_earliest >= $p2, false) THEN 'CERTAIN' ELSE 'POSSIBLE' END} }, `certainty`: CASE WHEN all(step IN steps5 WHERE coalesce(step.facts.start_latest <= $p3 AND step.facts.end_earliest >= $p2, false)) THEN 'CERTAIN' ELSE 'POSSIBLE' END} } END AS answer
