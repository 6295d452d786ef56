MATCH (actor0:Actor {id: $p0})
RETURN head([found17 IN [[COLLECT {
WITH actor0 AS recipient2
CALL (recipient2) {
MATCH (backer1)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient2)
RETURN backer1, relation6
UNION ALL
MATCH (backer1:Actor)-[relation6:COOPERATES]-(recipient2) WHERE any(form IN relation6.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer1, relation6 }
CALL (relation6) {
MATCH (claim10:Claim {relation: relation6.key})-[:FROM]->(source11:Source) WHERE claim10.retracted_at IS NULL AND source11.published_latest <= $p1 AND NOT source11.id IN $p2
WITH relation6, collect(claim10 {.stance, .forms, .end_earliest, origin: head(COLLECT {
MATCH (claim10)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN coalesce('actor:' + claimant.id, publisher.id) LIMIT 1 }), published: source11.published, earliest: source11.published_earliest, latest: source11.published_latest}) AS claims WHERE size(claims) > 0
WITH relation6, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, COLLECT {
UNWIND decisive AS claim
WITH DISTINCT claim.origin AS origin
RETURN origin
ORDER BY origin } AS origins, head(COLLECT {
UNWIND CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS claim
RETURN max(claim.end_earliest) }) AS seen
RETURN relation6 {.key, .period, .precision, .start_earliest, .start_latest, .end_latest, .start_text, .end_text, .extent_start, end_earliest: seen, extent_end: CASE WHEN NOT relation6.ongoing THEN relation6.extent_end WHEN seen > relation6.start_latest THEN seen ELSE relation6.start_latest END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND size(origins) > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation6) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation6) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, origins: origins, independent_sources: size(origins), alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation6) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation6) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_origins: COLLECT {
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
ORDER BY claim.latest DESC, claim.earliest DESC, claim.published DESC LIMIT 1 })} AS whole8 }
UNWIND CASE WHEN size(whole8.alleged_forms) > 0 THEN [whole8, whole8 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole8.alleged_forms, kinds: whole8.alleged_kinds, origins: whole8.alleged_origins}] ELSE [whole8] END AS facts7
WITH backer1, recipient2, relation6, facts7, [] AS reached3 WHERE reached3 IS NOT NULL AND (facts7.standing IS NOT NULL)
WITH backer1, recipient2, relation6, facts7, reached3
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer1, recipient2, facts7.standing AS standing5, collect({relation: relation6, facts: facts7, reached: reached3, certain: null}) AS items4
WITH backer1, recipient2, standing5, items4, coalesce(toString(items4[0].facts.extent_start), '~') AS key12, backer1.id AS key13, recipient2.id AS key14, standing5 AS key15
WITH backer1, recipient2, standing5, items4, key12, key13, key14, key15
ORDER BY key12 ASC, key13 ASC, key14 ASC, key15 ASC LIMIT $p6
RETURN {keys: [key12, key13, key14, key15], `nodes`: {`backer`: {`caption`: backer1.caption}, `status`: standing5, `disputed`: EXISTS {
UNWIND items4 AS item
WITH item.relation AS relation18
UNWIND [startNode(relation18)] AS subject20
UNWIND [endNode(relation18)] AS object21
MATCH (subject20)-[denial19:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object21) WHERE type(denial19) = type(relation18) AND coalesce(denial19.start_earliest <= relation18.end_latest, true) AND coalesce(relation18.start_earliest <= denial19.end_latest, true) AND denial19.denied > 0
MATCH (claim22:Claim {relation: denial19.key})-[:FROM]->(source23:Source) WHERE (claim22.retracted_at IS NULL) AND (source23.published_latest <= $p1) AND (NOT source23.id IN $p2) AND (claim22.stance = 'DENIED')
RETURN 1 AS one }, `claims`: head([found30 IN [[COLLECT {
UNWIND [item IN items4 | item.facts.key] AS key26
MATCH (claim24:Claim {relation: key26})-[:FROM]->(source25:Source) WHERE (claim24.retracted_at IS NULL) AND (source25.published_latest <= $p1) AND (NOT source25.id IN $p2) AND (claim24.stance IN CASE items4[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim24, coalesce(toString(source25.published_earliest), '~') AS key27, claim24.id AS key28
WITH claim24, key27, key28
ORDER BY key27 ASC, key28 ASC LIMIT $p5
RETURN {keys: [key27, key28], `nodes`: {`quote`: CASE WHEN claim24.quote IS NOT NULL THEN {`text`: claim24.quote} END}} }, COUNT {
UNWIND [item IN items4 | item.facts.key] AS key26
MATCH (claim24:Claim {relation: key26})-[:FROM]->(source25:Source) WHERE (claim24.retracted_at IS NULL) AND (source25.published_latest <= $p1) AND (NOT source25.id IN $p2) AND (claim24.stance IN CASE items4[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
RETURN 1 AS one }]] | {`totalCount`: found30[1], `nodes`: [row29 IN found30[0][0..$p4] | row29.`nodes`]}])}} }]] | {`nodes`: [row16 IN found17[0][0..$p3] | row16.`nodes`]}]) AS answer
