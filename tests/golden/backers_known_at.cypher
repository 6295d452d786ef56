CALL () {
MATCH (actor0:Actor {id: $v.p0})
RETURN actor0 }
CALL (actor0) {
WITH COUNT {
UNWIND $v.p2 AS forms
MATCH (node:Source) WHERE node.id IN forms
RETURN DISTINCT forms } AS known1 WHERE known1 = size($v.p2)
RETURN known1 }
WITH *, COLLECT {
WITH *, actor0 AS recipient4
CALL (recipient4) {
MATCH (backer3)-[relation6:SUPPORTS|AIDS|RECOGNIZES]->(recipient4)
RETURN backer3, relation6
UNION ALL
MATCH (backer3:Actor)-[relation6:COOPERATES]-(recipient4) WHERE any(form IN relation6.forms + relation6.alleged_forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE'])
RETURN backer3, relation6 }
CALL (relation6) {
WITH relation6, COLLECT {
MATCH (claim10:Claim {relation: relation6.key})-[:FROM]->(source11:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim10.retracted_at IS NULL AND source11.published_latest <= $v.p1 AND NOT source11.id IN $v.p3
RETURN claim10 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim10)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source11.published, earliest: source11.published_earliest, latest: source11.published_latest} } AS claims WHERE size(claims) > 0
WITH relation6, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN relation6 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation6.end_text IN ['..', ''] AND seen > relation6.extent_least THEN seen ELSE relation6.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation6) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation6) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation6) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation6) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
ORDER BY day DESC LIMIT 1 })} AS whole7 }
UNWIND CASE WHEN size(whole7.alleged_forms) > 0 THEN [whole7, whole7 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole7.alleged_forms, alleged_forms: [], kinds: whole7.alleged_kinds, voices: whole7.alleged_voices}] ELSE [whole7] END AS facts8
WITH *, [] AS reached9 WHERE (facts8.standing IS NOT NULL) AND (NOT type(relation6) IN ['COOPERATES'] OR any(form IN facts8.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
WITH backer3, recipient4, relation6, facts8, reached9
ORDER BY facts8.extent_start, facts8.extent_end, facts8.key
WITH backer3, recipient4, facts8.standing AS standing5, collect({relation: relation6, facts: facts8, reached: reached9, level: null}) AS items2
WITH backer3, recipient4, standing5, items2, coalesce(toString(items2[0].facts.extent_start), '~') AS key12, backer3.id AS key13, recipient4.id AS key14, standing5 AS key15
WITH backer3, recipient4, standing5, items2, key12, key13, key14, key15
ORDER BY key12 ASC, key13 ASC, key14 ASC, key15 ASC LIMIT $v.p4
RETURN [[key12, key13, key14, key15], [[backer3.caption], standing5, EXISTS {
UNWIND items2 AS item
WITH item.relation AS relation18
UNWIND [startNode(relation18)] AS subject20
UNWIND [endNode(relation18)] AS object21
MATCH (subject20)-[denial19:SUPPORTS|OPPOSES|RECOGNIZES|MET|NEGOTIATES|MEDIATES|COOPERATES|AIDS|SANCTIONS|THREATENS|ATTACKS|ACCUSES|REQUESTS|REJECTS|AGREES|WITHDRAWS|COMMANDS|MEMBER_OF|PART_OF|HOLDS_OFFICE|REPRESENTS]->(object21) WHERE type(denial19) = type(relation18) AND coalesce(denial19.start_earliest <= relation18.end_latest, true) AND coalesce(relation18.start_earliest <= denial19.end_latest, true) AND denial19.denied > 0
MATCH (claim22:Claim {relation: denial19.key})-[:FROM]->(source23:Source) WHERE (claim22.retracted_at IS NULL) AND (source23.published_latest <= $v.p1) AND (NOT source23.id IN $v.p3) AND (claim22.stance = 'DENIED')
RETURN 1 AS one }, head([found30 IN [[COLLECT {
UNWIND [item IN items2 | item.facts.key] AS key26
MATCH (claim24:Claim {relation: key26})-[:FROM]->(source25:Source) WHERE (claim24.retracted_at IS NULL) AND (source25.published_latest <= $v.p1) AND (NOT source25.id IN $v.p3) AND (claim24.stance IN CASE items2[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
WITH claim24, coalesce(toString(source25.published_earliest), '~') AS key27, claim24.id AS key28
WITH claim24, key27, key28
ORDER BY key27 ASC, key28 ASC LIMIT $v.p6
RETURN [[key27, key28], [CASE WHEN claim24.quote IS NOT NULL THEN [claim24.quote] END]] }, COUNT {
UNWIND [item IN items2 | item.facts.key] AS key26
MATCH (claim24:Claim {relation: key26})-[:FROM]->(source25:Source) WHERE (claim24.retracted_at IS NULL) AND (source25.published_latest <= $v.p1) AND (NOT source25.id IN $v.p3) AND (claim24.stance IN CASE items2[0].facts.standing WHEN 'ASSERTED' THEN ['ASSERTED', 'ALLEGED'] ELSE ['ALLEGED'] END)
RETURN 1 AS one }]] | [found30[1], [row29 IN found30[0][0..$v.p7] | row29[1]]]])]] } AS found31
RETURN head([found17 IN [[found31]] | [[row16 IN found17[0][0..$v.p5] | row16[1]]]]) AS answer
