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
MATCH (claim9:Claim {relation: relation5.key})-[:FROM]->(source10:Source)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE claim9.retracted_at IS NULL AND (claim9.credibility IN $v.p1) AND (EXISTS { (source10)-[:PUBLISHED_BY]->(publisher:Publisher) WHERE publisher.reliability IN $v.p2 AND publisher.country IN $v.p5 }) AND (source10.lang IN $v.p4) AND (EXISTS { (claim9)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) WHERE place.country IN $v.p3 } OR (claim9.stance IN ['DENIED', 'DOUBTED'] AND NOT EXISTS { (claim9)-[:IN_EVENT*0..1]->()-[:AT]->(place:Place) }))
RETURN claim9 {.stance, .forms, .start_earliest, .start_latest, .end_earliest, .end_latest, voice: head(COLLECT {
MATCH (claim9)-[:REPEATS*0..]->(first:Claim) WHERE NOT EXISTS { (first)-[:REPEATS]->() }
MATCH (first)-[:FROM]->(:Source)-[:PUBLISHED_BY]->(publisher:Publisher)
OPTIONAL
MATCH (first)-[:CLAIMANT]->(claimant:Actor)
RETURN CASE WHEN claimant IS NULL OR first.basis = 'ANONYMOUS_SOURCE' THEN publisher.id ELSE 'actor:' + claimant.id END LIMIT 1 }) + '\t' + publisher.id, published: source10.published, earliest: source10.published_earliest, latest: source10.published_latest} } AS claims WHERE size(claims) > 0
WITH relation5, claims, [claim IN claims WHERE claim.stance = 'ASSERTED'] AS asserted, [claim IN claims WHERE claim.stance = 'ALLEGED'] AS alleged
WITH *, CASE WHEN size(asserted) > 0 THEN asserted ELSE alleged END AS decisive
WITH *, CASE WHEN size(decisive) > 0 THEN decisive ELSE claims END AS over
WITH *, [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE any(claim IN decisive WHERE form IN claim.forms)] AS forms
WITH *, CASE WHEN size(asserted) = 0 THEN [] ELSE [form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'POLITICAL_DIPLOMATIC', 'MEDIA', 'OTHER', 'UNKNOWN'] WHERE NOT form IN forms AND any(claim IN alleged WHERE form IN claim.forms)] END AS allegedForms, reduce(seen = [], voice IN [claim IN decisive | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END) AS voices
WITH *, head([pairs IN [[voice IN voices | split(voice, '\t')]] | head([rest IN [reduce(state = {left: pairs, found: 0}, pair IN pairs | head([leaf IN [head([one IN state.left WHERE single(other IN state.left WHERE other[0] = one[0]) OR single(other IN state.left WHERE other[1] = one[1])])] | CASE WHEN leaf IS NULL THEN state ELSE {left: [one IN state.left WHERE one[0] <> leaf[0] AND one[1] <> leaf[1]], found: state.found + 1} END]))] | CASE WHEN size(rest.left) = 0 THEN rest.found ELSE rest.found + head([ends IN [[reduce(seen = [], value IN [pair IN rest.left | pair[0]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END), reduce(seen = [], value IN [pair IN rest.left | pair[1]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)]] | head([side IN [CASE WHEN size(ends[0]) <= size(ends[1]) THEN 0 ELSE 1 END] | reduce(best = size(ends[side]), some IN reduce(sets = [[]], end IN ends[side][..10] | sets + [one IN sets | one + [end]]) | CASE WHEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) < best THEN size(some) + size(reduce(seen = [], value IN [pair IN rest.left WHERE NOT pair[side] IN some | pair[1 - side]] | CASE WHEN value IN seen THEN seen ELSE seen + [value] END)) ELSE best END)])]) END])]) AS independent, reduce(best = null, day IN [claim IN over WHERE claim.end_earliest IS NOT NULL | claim.end_earliest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) AS seen
RETURN relation5 {.key, .period, .precision, .dated, .start_text, .end_text, .ongoing, .extent_start, start_earliest: CASE WHEN all(claim IN over WHERE claim.start_earliest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.start_earliest IS NOT NULL | claim.start_earliest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END) END, start_latest: reduce(best = null, day IN [claim IN over WHERE claim.start_latest IS NOT NULL | claim.start_latest] | CASE WHEN best IS NULL OR day < best THEN day ELSE best END), end_earliest: seen, end_latest: CASE WHEN all(claim IN over WHERE claim.end_latest IS NOT NULL) THEN reduce(best = null, day IN [claim IN over WHERE claim.end_latest IS NOT NULL | claim.end_latest] | CASE WHEN best IS NULL OR day > best THEN day ELSE best END) END, anchor_starts: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.start_latest)], anchor_ends: [claim IN over WHERE claim.start_latest IS NOT NULL AND claim.end_earliest IS NOT NULL | toString(claim.end_earliest)], extent_end: CASE WHEN relation5.end_text IN ['..', ''] AND seen > relation5.extent_least THEN seen ELSE relation5.extent_least END, standing: CASE WHEN size(asserted) > 0 THEN 'ASSERTED' WHEN size(alleged) > 0 THEN 'ALLEGED' END, status: CASE WHEN size(asserted) > 0 AND independent > 1 THEN 'CORROBORATED' WHEN size(asserted) > 0 THEN 'REPORTED' WHEN size(alleged) > 0 THEN 'ALLEGED' ELSE 'DENIED' END, claims: size(claims), asserted: size(asserted), alleged: size(alleged), denied: size([claim IN claims WHERE claim.stance = 'DENIED']), doubted: size([claim IN claims WHERE claim.stance = 'DOUBTED']), forms: forms, kinds: CASE WHEN any(form IN forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation5) = 'AIDS' AND NOT any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN forms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation5) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END, voices: voices, independent_sources: independent, alleged_forms: allegedForms, alleged_kinds: CASE WHEN size(allegedForms) = 0 THEN [] ELSE CASE WHEN any(form IN allegedForms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'FUNDING_ECONOMIC', 'INTELLIGENCE', 'OTHER']) OR (type(relation5) = 'AIDS' AND NOT any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA'])) THEN ['MATERIAL'] ELSE [] END + CASE WHEN any(form IN allegedForms WHERE form IN ['POLITICAL_DIPLOMATIC', 'MEDIA']) OR type(relation5) = 'RECOGNIZES' THEN ['POLITICAL'] ELSE [] END END, alleged_voices: reduce(seen = [], voice IN [claim IN [claim IN alleged WHERE any(form IN allegedForms WHERE form IN claim.forms)] | claim.voice] | CASE WHEN voice IN seen THEN seen ELSE seen + [voice] END), first_published: head(COLLECT {
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
UNWIND CASE WHEN size(whole6.alleged_forms) > 0 THEN [whole6, whole6 {.*, standing: 'ALLEGED', status: 'ALLEGED', asserted: 0, forms: whole6.alleged_forms, alleged_forms: [], kinds: whole6.alleged_kinds, voices: whole6.alleged_voices}] ELSE [whole6] END AS facts7
WITH *, [] AS reached8 WHERE (facts7.standing IS NOT NULL) AND (NOT type(relation5) IN ['COOPERATES'] OR any(form IN facts7.forms WHERE form IN ['TROOPS', 'FOREIGN_TROOP_PRESENCE', 'ACCESS_TO_TERRITORY', 'JOINT_OPERATIONS', 'WEAPONS', 'MATERIEL_LOGISTICS', 'TRAINING_EXPERTISE', 'INTELLIGENCE']))
WITH backer2, recipient3, relation5, facts7, reached8
ORDER BY facts7.extent_start, facts7.extent_end, facts7.key
WITH backer2, recipient3, facts7.standing AS standing4, collect({relation: relation5, facts: facts7, reached: reached8, level: null}) AS items1
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
