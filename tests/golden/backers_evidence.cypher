CALL () {
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
WITH *, COLLECT {
WITH *, actor0 AS recipient3
CALL (recipient3) {
MATCH (backer2)-[relation5:SUPPORTS|AIDS|RECOGNIZES]->(recipient3)
RETURN backer2, relation5
UNION ALL
MATCH (backer2:Actor)-[relation5:COOPERATES]-(recipient3) WHERE any(form IN relation5.forms + relation5.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer2, relation5 }
CALL (relation5) {
WITH relation5, COLLECT {
MATCH (claim9:Claim {relation: relation5.key})-[:FROM]->(source10:Source) WHERE claim9.retracted_at IS NULL AND (claim9.credibility IN $v.p1) AND (EXISTS { (source10)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p2 AND publisher.country IN $v.p5 }) AND (source10.lang IN $v.p4) AND (EXISTS { (claim9)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.country IN $v.p3 } OR (claim9.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim9)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
RETURN claim9 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim9)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }), published: source10.published, earliest: source10.published_earliest, latest: source10.published_latest} } AS claims WHERE size(claims) > 0
WITH relation5, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
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
RETURN relation5 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN relation5.ongoing AND seen > relation5.extent_least THEN seen ELSE relation5.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation5) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation5) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation5) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation5) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS whole6 }
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, origins: whole6.alleged_origins}] ELSE [whole6] END AS facts7
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, certain: null}) AS items1
WITH backer2, recipient3, standing4, items1, coalesce(toString(items1[0].facts.extent_start), '~') AS key11, backer2.id AS key12, recipient3.id AS key13, standing4 AS key14
WITH backer2, recipient3, standing4, items1, key11, key12, key13, key14
ORDER BY key11 ASC, key12 ASC, key13 ASC, key14 ASC LIMIT $v.p6
RETURN [[key11, key12, key13, key14], [[backer2.caption], EXISTS {
UNWIND items1 AS item
WITH item.relation AS relation17
UNWIND [startNode(relation17)] AS subject19
UNWIND [endNode(relation17)] AS object20
MATCH (subject19)-[denial18:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object20) WHERE type(denial18) = type(relation17) AND coalesce(denial18.start_earliest <= relation17.end_latest, true) AND coalesce(relation17.start_earliest <= denial18.end_latest, true) AND denial18.denied > 0
MATCH (claim21:Claim {relation: denial18.key})-[:FROM]->(source22:Source) WHERE (claim21.retracted_at IS NULL) AND ((claim21.credibility IN $v.p1)) AND ((EXISTS { (source22)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p2 AND publisher.country IN $v.p5 })) AND ((source22.lang IN $v.p4)) AND ((EXISTS { (claim21)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.country IN $v.p3 } OR (claim21.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim21)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))) AND (claim21.stance = 'DENIED')
RETURN 1 AS one }, reduce(sum = 0, item IN items1 | sum + item.facts.asserted + item.facts.alleged), head([found29 IN [[COLLECT {
UNWIND [item IN items1 | item.facts.key] AS key25
MATCH (claim23:Claim {relation: key25})-[:FROM]->(source24:Source) WHERE (claim23.retracted_at IS NULL) AND ((claim23.credibility IN $v.p1)) AND ((EXISTS { (source24)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p2 AND publisher.country IN $v.p5 })) AND ((source24.lang IN $v.p4)) AND ((EXISTS { (claim23)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.country IN $v.p3 } OR (claim23.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim23)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))) AND (claim23.stance IN CASE items1[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim23, coalesce(toString(source24.published_earliest), '~') AS key26, claim23.id AS key27
WITH claim23, key26, key27
ORDER BY key26 ASC, key27 ASC LIMIT $v.p8
RETURN [[key26, key27], [claim23.id]] }]] | [[row28 IN found29[0][0..$v.p9] | row28[1]]]])]] } AS found30
RETURN head([found16 IN [[found30]] | [[row15 IN found16[0][0..$v.p7] | row15[1]]]]) AS answer
